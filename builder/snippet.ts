/** The markup that a webmaster pastes, and the script that goes with it. */
import {conditionIds} from '../src/content/conditions.js';
import {filesOfBundle, type Piece} from '../src/cli/bundle.js';
import {scriptTag} from '../src/cli/script-tag.js';
import {escape} from '../src/prerender/plain-html/write.js';
import type {PageElement} from './looks.js';
import {findProblems} from './problems.js';
import {initialChoices, noteOf, visitSlots, type Choices, type ElementName, type OwnSlot} from './state.js';

/** The built files, from which a page's own script is made. */
export interface Library {
  readonly version: string;
  /** Text by file, such as `core.js`. */
  readonly files: Readonly<Record<string, string>>;
  readonly pieces: Readonly<Record<string, Piece>>;
  /** Hashes for Subresource Integrity, by file. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Licenses of what is in the files. */
  readonly license: string;
}

/** An element without the script: its plain HTML, and what stands above the clinic's own words, by slot. */
export interface PlainElement {
  readonly words: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** Writes each element on one page. */
export type WritePlainHtml = (elements: readonly PageElement[]) => readonly PlainElement[];

/** All that the hosts' steps are made of. */
export interface Output {
  readonly choices: Choices;
  readonly elements: readonly PageElement[];
  /** The elements with their words inside, each in a block. */
  readonly markup: string;
  /** The script tag. */
  readonly script: string;
  readonly src: string;
  /** Name of the script that holds what was chosen. */
  readonly fileName: string;
  /** Whether that script is uploaded. Otherwise the snippet takes `prolo.js` from a public server. */
  readonly isOwn: boolean;
}

/** The elements of the page, with the attributes that are not the default. */
export function elementsOf(choices: Choices): readonly PageElement[] {
  if (choices.show === 'guide') {
    const {sections} = choices;
    const isWhole = sections.length === initialChoices.sections.length || sections.length === 0;
    return [
      {
        tag: 'prolo-guide',
        attributes: {...sharedAttributes(choices), ...(!isWhole && {sections: sections.join(' ')})},
        slots: [...clinicSlot(choices), ...ownTexts(['note', ...conditionIds.map(noteOf), ...visitSlots], choices)],
      },
    ];
  }
  // Once on a page: in the first element that is about prolotherapy.
  const noted = choices.elements.find((name) => name !== 'disclaimer') ?? 'disclaimer';
  return choices.elements.map((name) => ({
    tag: `prolo-${name}`,
    attributes: {...sharedAttributes(choices), ...conditionAttributes(name, choices)},
    slots: ownTexts([...(name === noted ? (['note'] as const) : []), ...slotsOf(name, choices)], choices),
  }));
}

function sharedAttributes(choices: Choices): Record<string, string> {
  const {lang, reading, level, by, on, version} = choices;
  const problems = findProblems(choices);
  const isReviewed = by.trim() !== '' && !problems.by && !problems.on && !problems.version;
  return {
    lang,
    ...(reading !== initialChoices.reading && {reading}),
    ...(level !== 'auto' && {'heading-level': level}),
    ...(isReviewed && {
      'reviewed-by': by.trim(),
      ...(on && {'reviewed-on': on}),
      ...(version && {'reviewed-version': version}),
    }),
  };
}

function conditionAttributes(name: string, {conditions}: Choices): Record<string, string> {
  const isAll = conditions.length === initialChoices.conditions.length || conditions.length === 0;
  if (isAll) return {};
  if (name === 'conditions' || name === 'evidence') return {include: conditions.join(' ')};
  // It shows the choices for one condition, or for all.
  return name === 'options' && conditions.length === 1 ? {condition: conditions[0]!} : {};
}

function clinicSlot({clinic, phone}: Choices): PageElement['slots'] {
  const line = [clinic.trim(), phone.trim()].filter(Boolean).join(' · ');
  return line ? [['clinic', [line]]] : [];
}

function slotsOf(name: ElementName, {conditions}: Choices): readonly OwnSlot[] {
  if (name === 'visit') return visitSlots;
  if (name === 'risks') return ['call-number'];
  return name === 'conditions' ? conditions.map(noteOf) : [];
}

function ownTexts(slots: readonly OwnSlot[], {answers}: Choices): PageElement['slots'] {
  return slots.flatMap((slot) => {
    const paragraphs = paragraphsOf(answers[slot] ?? '');
    return paragraphs.length > 0 ? [[slot, paragraphs] as const] : [];
  });
}

const paragraphsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Text as HTML. What Hugo, Jekyll and Shopify would run as a template is text, too. */
const escapeText = (text: string) => escape(text).replace(/\{(?=[{%])/g, '&#123;');

/** The opening tag of an element. */
export function openingTag({tag, attributes}: PageElement): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  return `<${tag}${pairs.join('')}>`;
}

/** The page's own paragraphs in an element, as HTML, those of the clinic under a line that says so. */
const slotLines = ({slots}: PageElement, labels: PlainElement['labels']): string[] =>
  slots.flatMap(([slot, paragraphs]) => {
    const label = labels.get(slot);
    return [...(label ? [label] : []), ...paragraphs.map((line) => `<p slot="${slot}">${escapeText(line)}</p>`)];
  });

/**
 * The name carries the version and some characters of the hash, so that no page gets another version from a cache, and two
 * pages with other choices do not overwrite each other's script.
 */
const fileNameOf = ({version}: Library, integrity: string) =>
  `prolo-clinic-${version}-${integrity
    .replace(/^sha\d+-|[^a-z0-9]/gi, '')
    .slice(0, 8)
    .toLowerCase()}.js`;

/** The script with what the page shows, as `prolo-elements bundle` makes it. */
export function bundleOf(choices: Choices, {files, pieces}: Library): string {
  const tags = elementsOf(choices).map(({tag}) => tag);
  const languages = choices.lang.split('-')[0] === 'en' ? [] : [choices.lang];
  return filesOfBundle(tags, languages, pieces, files)
    .map((file) => files[file]!)
    .join('');
}

/** All that the hosts' steps are made of. `hash` computes the hash of a text for Subresource Integrity. */
export function outputOf(
  choices: Choices,
  library: Library,
  writePlainHtml: WritePlainHtml,
  hash: (text: string) => string,
): Output {
  const elements = elementsOf(choices);
  const written = writePlainHtml(elements);
  const blocks = elements.map((element, index) => {
    const {words, labels} = written[index]!;
    const lines = [openingTag(element), words, ...slotLines(element, labels), `</${element.tag}>`];
    return ['<div class="prolo-embed">', ...lines, '</div>'].join('\n');
  });
  const isOwn = choices.source === 'own';
  const ownHash = hash(bundleOf(choices, library));
  const fileName = fileNameOf(library, ownHash);
  const base = findProblems(choices).base ? initialChoices.base : choices.base;
  const src = isOwn ? base + fileName : `https://cdn.jsdelivr.net/npm/prolo-elements@${library.version}/dist/prolo.js`;
  const integrity = isOwn ? ownHash : library.integrity['prolo.js']!;
  return {choices, elements, markup: blocks.join('\n'), script: scriptTag(src, integrity), src, fileName, isOwn};
}

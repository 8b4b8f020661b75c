import {en} from '../../src/content/en/index.js';
import {readingLevels, type LanguagePack} from '../../src/content/model.js';
import {addPack} from '../../src/runtime/registry.js';

type Change = (text: string) => string;

/**
 * Adds two pseudo-languages, made from the English content, that make mistakes visible: text that is not from a language
 * pack stays unchanged, and clipped text lacks its closing bracket.
 */
export function addPseudoPacks(): void {
  addPack(pseudoPack(en, {lang: 'en-XA', dir: 'ltr', change: lengthen}));
  addPack(pseudoPack(en, {lang: 'ar-XB', dir: 'rtl', change: mirror}));
}

/** The pack with every text changed, as the pack of another language. */
export function pseudoPack<Pack extends LanguagePack>(
  pack: Pack,
  {change, ...language}: Pick<LanguagePack, 'lang' | 'dir'> & {change: Change},
): Pack {
  const provenance = pack.provenance && changeEach(pack.provenance, change);
  return {...changeWordings(pack, change), ...(provenance && {provenance}), ...language};
}

/** The texts of the provenance are the same at both reading levels and have names of their own. */
function changeEach<Texts extends object>(text: Texts, change: Change): Texts {
  // How English writes dates is of no use to another language.
  const texts = Object.entries(text).filter(([name]) => name !== 'written') as [string, string | object][];
  return Object.fromEntries(
    texts.map(([name, part]) => [name, typeof part === 'string' ? change(part) : changeEach(part, change)]),
  ) as Texts;
}

/** Every other text has the name of a reading level. */
function changeWordings<Node>(node: Node, change: Change): Node {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && isReadingLevel(name) ? change(value) : changeWordings(value, change),
  ]);
  return Object.fromEntries(entries) as Node;
}

const isReadingLevel = (name: string) => readingLevels.some((level) => level === name);

const plainLetters = 'AaBbCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const accentedLetters = 'ÅåƁƀÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';
const accents = new Map([...plainLetters].map((letter, index) => [letter, [...accentedLetters][index]!]));
const filler = 'one two three four five six seven eight nine ten ';

/** Accents the letters, adds 40% more text, and puts brackets around it. */
function lengthen(text: string): string {
  const extra = Math.ceil(text.length * 0.4);
  const padding = filler.repeat(Math.ceil(extra / filler.length)).slice(0, extra);
  return `[${outsidePlaceholders(text, accent)} ${padding.trim()}]`;
}

const accent = (text: string) => text.replaceAll(/[a-z]/giu, (letter) => accents.get(letter) ?? letter);

const rightToLeftOverride = '\u202E';
const popDirection = '\u202C';

/** Displays each word from right to left, like Arabic or Hebrew. */
function mirror(text: string): string {
  const mirrored = outsidePlaceholders(text, (part) =>
    part.replaceAll(/\p{L}+/gu, `${rightToLeftOverride}$&${popDirection}`),
  );
  return `[${mirrored}]`;
}

/** Changes a text except for placeholders such as `{title}`. */
function outsidePlaceholders(text: string, change: Change): string {
  return text
    .split(/(\{\w+\})/u)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

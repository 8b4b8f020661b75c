import {en} from '../../src/content/en/index.js';
import {readingLevels, type LanguagePack} from '../../src/content/model.js';
import {addPack} from '../../src/runtime/registry.js';

type Change = (text: string) => string;

/**
 * Two languages that nobody speaks, made from the English words, in which faults show at a glance: text that comes from
 * no pack stays as it was, and text that is clipped lacks its closing bracket.
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

/** Accented letters, 40 % more of them, and brackets around. */
function lengthen(text: string): string {
  const extra = Math.ceil(text.length * 0.4);
  const padding = filler.repeat(Math.ceil(extra / filler.length)).slice(0, extra);
  return `[${outsidePlaceholders(text, accent)} ${padding.trim()}]`;
}

const accent = (text: string) => text.replaceAll(/[a-z]/giu, (letter) => accents.get(letter) ?? letter);

const rightToLeftOverride = '\u202E';
const popDirection = '\u202C';

/** Each word drawn from right to left, as words in Arabic or Hebrew letters are. */
function mirror(text: string): string {
  const mirrored = outsidePlaceholders(text, (part) =>
    part.replaceAll(/\p{L}+/gu, `${rightToLeftOverride}$&${popDirection}`),
  );
  return `[${mirrored}]`;
}

/** Leaves placeholders such as `{title}` as they are. */
function outsidePlaceholders(text: string, change: Change): string {
  return text
    .split(/(\{\w+\})/u)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

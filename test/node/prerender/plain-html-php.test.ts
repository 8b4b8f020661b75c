// cspell:ignore inglese italiano spagnolo
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {attributeRows, describeRow, type AttributeRow} from '../../support/attribute-rows.js';
import {missing} from '../../support/programs.js';
import {unless} from '../../support/unless.js';
import {addPack, fallbackData, packs, plainHtml, prerender, type FallbackData} from './support.js';

const path = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** Writes all rows in one process of PHP: its start takes longer than a hundred rows. */
function renderInPhp(rows: readonly AttributeRow[], data: string): string[] {
  const code = `
    require '${path('integrations/wordpress/class-plain-html.php')}';
    list($rows, $data) = json_decode(stream_get_contents(STDIN), true);
    $source = new ProloElements\\Plain_Html(json_decode($data, true));
    echo json_encode(array_map(fn ($row) => $source->render(...$row), $rows));`;
  const calls = rows.map(({tag, attributes, page = {}}) => [
    tag,
    attributes,
    {
      language: page.lang ?? '',
      direction: page.dir ?? null,
      heading_before: page.headingBefore ?? 1,
      full_disclaimer: page.fullDisclaimer ?? false,
    },
  ]);
  const input = JSON.stringify([calls, data]);
  return JSON.parse(execFileSync('php', ['-r', code], {input, encoding: 'utf8', maxBuffer: 1e9})) as string[];
}

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterAll(() => vi.restoreAllMocks());

const withoutPhp = missing('php');

unless(withoutPhp, describe)('the plain HTML that PHP makes of dist/fallback.json', () => {
  const fromPhp = withoutPhp ? [] : renderInPhp(attributeRows, readFileSync(path('dist/fallback.json'), 'utf8'));

  for (const [index, row] of attributeRows.entries()) {
    it(`is that of the prerenderer for ${describeRow(row)}`, () => {
      expect(fromPhp[index]).toBe(plainHtml(row.tag, row.attributes, {...row.page, report: () => {}}));
    });
  }
});

unless(withoutPhp, describe)('the plain HTML that PHP makes where a page fills slots', () => {
  const answers = ['driving', 'work', 'sport', 'ice-heat', 'painkiller-after'];
  const cases: [tag: string, slots: string[]][] = [
    ['prolo-visit', ['price']],
    ['prolo-visit', ['heading', 'note', ...answers]],
    ['prolo-guide', ['call-number', 'note-knee-pain']],
  ];
  const code = `
    require '${path('integrations/wordpress/class-plain-html.php')}';
    $source = new ProloElements\\Plain_Html(json_decode(file_get_contents('${path('dist/fallback.json')}'), true));
    $render = fn ($case) => $source->render($case[0], array(), array('language' => 'en', 'slots' => $case[1]));
    echo json_encode(array_map($render, json_decode(stream_get_contents(STDIN), true)));`;
  const run = () => execFileSync('php', ['-r', code], {input: JSON.stringify(cases), encoding: 'utf8', maxBuffer: 1e8});
  const fromPhp = withoutPhp ? [] : (JSON.parse(run()) as string[]);

  for (const [index, [tag, slots]] of cases.entries()) {
    it(`is that of the prerenderer for <${tag}> with ${slots.join(', ')}`, async () => {
      const children = slots.map((slot) => `<p slot="${slot}">Ours.</p>`).join('');
      const page = await prerender(`<${tag}>${children}</${tag}>`, {lang: 'en', fallback: true, report: () => {}});
      const [, content] = /^<[^>]+>\n([^]*?)\n(?:<p><strong>From this clinic[^]*?)?<p slot/.exec(page)!;
      expect(fromPhp[index]).toBe(content);
    });
  }
});

unless(withoutPhp, describe)('the line above the words of a clinic that PHP makes of dist/fallback.json', () => {
  const [slots, languages] = [
    ['note', 'price', 'note-knee-pain', 'call-number', 'actions', 'heading'],
    ['en', 'de', 'ar'],
  ];
  const rows = languages.flatMap((language) =>
    ['plain', 'clinical'].flatMap((reading) => slots.map((slot) => ({slot, reading, language}))),
  );
  const code = `
    require '${path('integrations/wordpress/class-plain-html.php')}';
    $source = new ProloElements\\Plain_Html(json_decode(file_get_contents('${path('dist/fallback.json')}'), true));
    $label = fn ($row) => $source->label($row['slot'], array('reading' => $row['reading']), $row + array('direction' => null));
    echo json_encode(array_map($label, json_decode(stream_get_contents(STDIN), true)));`;
  const run = () => execFileSync('php', ['-r', code], {input: JSON.stringify(rows), encoding: 'utf8'});
  const fromPhp = withoutPhp ? [] : (JSON.parse(run()) as string[]);

  for (const [index, {slot, reading, language}] of rows.entries()) {
    it(`is that of the prerenderer for ${slot} at the reading level ${reading} on a page in ${language}`, async () => {
      const element = `<prolo-guide reading="${reading}"><p slot="${slot}">Ours.</p></prolo-guide>`;
      const page = await prerender(element, {lang: language, fallback: true, report: () => {}});
      const [label] = /<p[^>]*><strong>[^<]*<\/strong><\/p>(?=\n<p slot)/.exec(page) ?? [''];
      expect(fromPhp[index]).toBe(label);
    });
  }
});

describe('dist/fallback.json', () => {
  const data = JSON.parse(readFileSync(path('dist/fallback.json'), 'utf8')) as FallbackData;

  it('holds what the prerenderer of the same build knows', () => {
    expect(data).toEqual(JSON.parse(JSON.stringify(fallbackData())));
  });

  it('lists with most publications the conditions, problems or questions that cite them', () => {
    for (const tag of ['prolo-conditions', 'prolo-evidence', 'prolo-options', 'prolo-visit']) {
      const {sources} = data.elements[tag]!;
      expect(sources.filter(([, ...citedBy]) => citedBy.length > 0).length, tag).toBeGreaterThan(sources.length / 2);
    }
  });

  it('names only choices and placeholders that docs/prerender.md explains', () => {
    const documented = readFileSync(path('docs/prerender.md'), 'utf8');
    const pieces = Object.values(data.sections).flatMap((languages) =>
      Object.values(languages).flatMap((readings) => Object.values(readings).flat()),
    );
    const choices = pieces.flatMap(({when = {}}) => Object.keys(when).map((name) => `| \`${name}\``));
    const placeholders = pieces.flatMap(({html}) => [...html.matchAll(/\{[a-z]+[:}]/g)].map(([name]) => `\`${name}`));
    for (const name of new Set([...choices, ...placeholders])) expect(documented).toContain(name);
  });
});

unless(withoutPhp, describe)('the names of the languages that a text is in', () => {
  const lists: [tag: string, lang: string, list: string][] = [
    ['prolo-article', 'en', 'English'],
    ['prolo-overview', 'en', 'English and Spanish'],
    ['prolo-overview', 'es', 'inglés y español'],
    ['prolo-disclaimer', 'en', 'English, Spanish, and Italian'],
    ['prolo-disclaimer', 'es', 'inglés, español e italiano'],
    ['prolo-disclaimer', 'it', 'inglese, spagnolo e italiano'],
  ];
  beforeAll(() => {
    const {overview, disclaimer, provenance: english} = packs.get('en')!;
    const provenance = {...english!, written: {}};
    addPack({lang: 'es', dir: 'ltr', overview: overview!, disclaimer: disclaimer!, provenance});
    addPack({lang: 'it', dir: 'ltr', disclaimer: disclaimer!, provenance});
  });

  for (const [tag, lang, list] of lists) {
    it(`of <${tag}> are a list as the language of a page in ${lang} writes it: ${list}`, () => {
      const row = {tag, attributes: {}, page: {lang}};
      const shown = plainHtml(tag, {}, {lang});
      expect(shown).toContain(`Languages: ${list}.`);
      expect(renderInPhp([row], JSON.stringify(fallbackData()))).toEqual([shown]);
    });
  }
});

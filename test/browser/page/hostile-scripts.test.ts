import {expect} from '@open-wc/testing';
import {everyElement, expectAlive, expectWords, probe, prolo} from './hosts/assertions.js';
import {unless} from '../../support/unless.js';
import {closeAll, open, elementsIn, pieceFiles, type OpenedPage} from './support.js';

const script = (src: string) => `<script src="${src}"></script>`;
const pieces = pieceFiles.map((file) => script(`/prolo-elements/${file}`)).join('');
const inline = (text: string) => `<script>${text}</script>`;

/** The browser part of MooTools is in no npm package; Debian has it. */
const mooTools = '/libraries/debian/mootools/mootools-core-nc.js';

/** Why a library cannot be tried here; empty where it can. */
const missingMooTools = await (await fetch('/missing/mootools')).text();

const hosts: Record<string, {head: string; missing?: string}> = {
  'Prototype 1.7.3': {head: script('/libraries/npm/prototype-js-core/prototype.js')},
  'what Prototype 1.6 did to lists, strings and functions': {head: script('/test/browser/page/hosts/prototype-1.6.js')},
  'MooTools 1.4.5': {head: script(mooTools), missing: missingMooTools},
  'jQuery 1.12.4': {
    head: `${script('/libraries/npm/jquery1/dist/jquery.js')}${inline(
      `jQuery(() => jQuery('body').append(jQuery('prolo-overview').clone(true)).find('prolo-risks').wrap('<div>'))`,
    )}`,
  },
  'zone.js': {head: script('/libraries/npm/zone.js/bundles/zone.umd.js')},
  'core-js': {head: script('/libraries/npm/core-js-bundle/index.js')},
  'frozen prototypes': {head: script('/test/browser/page/hosts/frozen.js')},
  'polluted prototypes': {head: script('/test/browser/page/hosts/pollution.js')},
};

const pageWith = (...head: string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${probe}${head.join('')}<body>${everyElement}`;

/** The structured data for search engines, which passes through JSON. */
async function structuredData({document}: OpenedPage): Promise<string> {
  const overview = document.querySelector('prolo-overview')!;
  overview.structuredData = true;
  await overview.updateComplete;
  return document.head.querySelector('[type="application/ld+json"]')!.textContent;
}

/** What is drawn, to the last line of each picture. */
const drawn = ({document}: OpenedPage) =>
  elementsIn(document).map(({localName, shadowRoot}) => [
    localName,
    ...[...shadowRoot!.querySelectorAll('*')].map((part) => `${part.localName} ${part.getAttribute('d') ?? ''}`.trim()),
  ]);

describe('every element is whole and alive beside', () => {
  let undisturbed: {picture: string[][]; data: string};
  before(async () => {
    const page = await open({markup: pageWith(prolo)});
    undisturbed = {picture: drawn(page), data: await structuredData(page)};
    closeAll();
  });
  afterEach(closeAll);

  for (const [name, {head, missing}] of Object.entries(hosts)) {
    for (const [order, parts] of [
      ['that comes before', [head, prolo]],
      ['that comes after', [prolo, head]],
      ['that comes between the pieces and their core', [pieces, head, script('/prolo-elements/core.js')]],
    ] as const) {
      unless(missing, it)(`${name}, ${order}`, async () => {
        const page = await open({markup: pageWith(...parts)});
        await expectWords(page);
        // jQuery's host adds a copy of its own.
        expect(
          drawn(page).filter(([tag], index, all) => all.findIndex(([other]) => other === tag) === index),
        ).to.deep.equal(undisturbed.picture);
        await expectAlive(page);
        expect(await structuredData(page)).to.equal(undisturbed.data);
      });
    }
  }
});

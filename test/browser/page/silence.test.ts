import {expect} from '@open-wc/testing';
import {closeAll, elementTags, open, type OpenedPage} from './support.js';

interface Silence {
  use(): Promise<{elements: string[]; controls: number}>;
  end(): Promise<Heard>;
}
interface Heard {
  readonly calls: Readonly<Record<string, number>>;
  readonly loaders: string[];
  readonly globals: string[];
  readonly left: string[];
}
type SilentWindow = OpenedPage['window'] & {readonly silence: Silence};

/** The files that pages load, each with all that its page needs. */
const files = (await (await fetch('/silence/files.json')).json()) as Record<string, string[]>;

/** Opens a page that listens, with a built file, and does there what readers and hosts do. */
async function listenTo(file: string, content: 'elements' | 'nothing') {
  const {window, document} = await open({url: `/silence/${content}/${file}`}, {isClockStill: true});
  const {silence} = window as SilentWindow;
  const used = await silence.use();
  window.print();
  const heard = await silence.end();
  const requests = window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .sort();
  const report = document.querySelector('.prolo-doctor-report');
  return {used, heard: {...heard, requests}, report};
}

describe('through load, use, print, an hour and removal, nothing is sent, stored or left behind by', () => {
  afterEach(closeAll);

  for (const [file, loaded] of Object.entries(files)) {
    it(`dist/${file}`, async function () {
      this.timeout(60_000);
      const {used, heard, report} = await listenTo(file, 'elements');
      const {left: atRest} = (await listenTo(file, 'nothing')).heard;
      const {calls, ...rest} = heard;

      const own = loaded.includes('prolo.js')
        ? elementTags.toSorted()
        : [(file.startsWith('elements/') ? file : 'elements/prolo-overview.js').replace(/^elements\/|\.js$/g, '')];
      expect(used.elements).to.include.members(own);
      expect(used.controls).to.be.greaterThan(0);
      expect(report !== null, 'the doctor was at work').to.equal(file === 'doctor.js');
      expect(Object.keys(calls).length, 'ways out that are watched').to.be.greaterThan(20);
      for (const [name, count] of Object.entries(calls)) expect(count, name).to.equal(0);
      expect(rest).to.deep.equal({
        requests: loaded.map((name) => `/prolo-elements/${name}`).sort(),
        loaders: [],
        globals: ['Symbol(prolo-elements)'],
        left: atRest,
      });
      const watching = ['MutationObserver'];
      expect(
        atRest.filter((kept) => !watching.includes(kept)),
        'while no element is on the page',
      ).to.deep.equal([]);
    });
  }
});

import {expect} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import '../../../src/define/prolo-options.js';
import {conditionIds} from '../../../src/content/conditions.js';
import {en} from '../../../src/content/en/index.js';
import {
  optionAreaIds,
  optionAreas,
  optionHarms,
  optionIds,
  optionKinds,
  options,
  optionsOf,
  optionTopicIds,
  optionTopics,
  type OptionHarmId,
  type OptionTopicId,
} from '../../../src/content/statements/options.js';
import {addPack} from '../../../src/runtime/registry.js';
import type {ProloOptions} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {rows} from '../../support/rows.js';
import {element, elementsIn, isChromium, page, settled, statedText, warnings} from './support.js';

const {title, intro, decide, labels, kinds, topics, harms, areas} = en.options;
const {certainties} = en.grades;

const make = (attributes = '') => element<ProloOptions>(`<prolo-options ${attributes}></prolo-options>`);
const all = <Found extends HTMLElement = HTMLElement>(found: Element, selector: string) => [
  ...found.shadowRoot!.querySelectorAll<Found>(selector),
];
const textOf = (node: Element) => node.textContent.replaceAll(/\s+/g, ' ').trim();
const shownOptions = (found: Element) => all(found, 'tbody tr').map(({dataset}) => dataset.fact);
const contentFolds = (found: Element) => all<HTMLDetailsElement>(found, '.fold:not(.minor)');
const topicsIn = (found: Element) =>
  all(found, '[data-address^="prolo-options-"]').map(({dataset}) => dataset.address!.slice('prolo-options-'.length));

const noSnapshot = !isChromium && 'only Chromium shows a test its accessibility tree';
/** Safari's Tab passes over what is not a field. */
const noTab = !isChromium && 'Tab does not stop at summaries in every engine';

interface AccessibleNode {
  readonly name?: string;
  readonly children?: readonly AccessibleNode[];
}

/** The names in the accessibility tree. */
const outlineOf = ({name = '', children = []}: AccessibleNode): string[] => [name, ...children.flatMap(outlineOf)];

describe('<prolo-options>', () => {
  it('states the decision and that the choice is the patient’s, in the open', async () => {
    const found = await make();
    expect(all(found, '.base > p:not([part], [role])').map(statedText)).to.deep.equal([intro.plain, decide.plain]);
    expect(all(found, '[part="heading"]').map(textOf)).to.deep.equal([title.plain]);
  });

  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows for each choice its benefit, its harms, how long people were watched and how sure that is, in ${reading} words`, async () => {
      const found = await make(`reading="${reading}"`);
      expect(shownOptions(found)).to.have.members(optionIds);
      for (const row of all(found, 'tbody tr')) {
        const id = row.dataset.fact as (typeof optionIds)[number];
        const {name, benefit, watched} = en.options.options[id];
        const {certainty, harms: harmIds} = options[id];
        const [head, ...cells] = [...row.children].map(statedText);
        expect(head).to.contain(name[reading]);
        expect(cells[0]).to.contain(benefit[reading]);
        for (const harm of harmIds) expect(cells[1]).to.contain(harms[harm][reading]);
        expect(cells[2]).to.contain(watched[reading]);
        expect(cells[3]).to.contain((certainty === 'not-graded' ? labels.notGraded : certainties[certainty])[reading]);
      }
    });
  }

  it('begins with waiting and ends with prolotherapy, in every problem', async () => {
    const found = await make();
    for (const table of all(found, 'table')) {
      const shown = [...table.querySelectorAll<HTMLElement>('tbody tr')].map(
        ({dataset}) => options[dataset.fact as keyof typeof options].kind,
      );
      expect(shown).to.deep.equal(shown.toSorted((a, b) => optionKinds.indexOf(a) - optionKinds.indexOf(b)));
      expect([shown[0], shown.at(-1)]).to.deep.equal(['wait', 'prolotherapy']);
    }
  });

  it('leaves no cell empty', async () => {
    const found = await make();
    const values = all(found, 'tbody td').map((cell) => textOf(cell).slice(textOf(cell.firstElementChild!).length));
    expect(values.filter((text) => text.trim() === '')).to.deep.equal([]);
  });

  it('says that nobody counted where a language has nothing to say', async () => {
    const text = en.options;
    const silent = {...text.options['X-jaw-prolo'], benefit: {plain: '', clinical: ''}};
    addPack({...en, options: {...text, options: {...text.options, 'X-jaw-prolo': silent}}, lang: 'xx'});
    const container = await page('<div lang="xx"><prolo-options condition="jaw"></prolo-options></div>');
    const [row] = all(container.querySelector('prolo-options')!, '[data-fact="X-jaw-prolo"]');
    expect(textOf(row!.querySelector('td')!)).to.contain(labels.notCounted.plain);
  });

  it('shows how sure one can be by words and by a sign', async () => {
    const found = await make('condition="knee-pain"');
    for (const row of all(found, 'tbody tr')) {
      const {certainty} = options[row.dataset.fact as keyof typeof options];
      const filled = ['not-graded', 'very-low', 'low', 'moderate', 'high'].indexOf(certainty);
      expect(row.querySelector('.bar .filled')!.getAttribute('d')!.split('z').length - 1).to.equal(filled);
      expect(row.querySelector('.bar')!.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('cites what each choice and each harm rests on, by numbers of the list of sources', async () => {
    const found = await make('condition="knee-pain"');
    const sources = all(found, '.sources li').length;
    expect(sources).to.be.greaterThan(10);
    for (const cell of all(found, 'td:nth-child(2), td [data-fact]')) {
      const id = cell.dataset.fact as OptionHarmId | undefined;
      const isSourced = id ? optionHarms[id].refs.length > 0 : true;
      const numbers = [...cell.textContent.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list]) =>
        list!.split(', ').map(Number),
      );
      expect(numbers.length > 0, cell.textContent).to.equal(isSourced);
      for (const number of numbers) expect(number).to.be.within(1, sources);
    }
  });

  describe('condition', () => {
    const table: readonly [condition: string, shown: readonly OptionTopicId[]][] = [
      ...conditionIds.map((id): [string, OptionTopicId[]] => [
        id,
        optionTopicIds.filter((topic) => optionTopics[topic].condition === id),
      ]),
      ['jaw', ['jaw']],
      [' Knee-Osteoarthritis ', ['knee-osteoarthritis']],
    ];
    for (const [condition, shown] of rows(table)) {
      it(`"${condition}" shows ${shown.join(', ')}`, async () => {
        const found = await make(`condition="${condition}"`);
        expect(topicsIn(found)).to.deep.equal(shown);
        expect(shownOptions(found)).to.deep.equal(shown.flatMap(optionsOf));
      });
    }

    it('shows one problem in the open, and several folded', async () => {
      const one = await make('condition="knee-pain"');
      expect(contentFolds(one)).to.have.lengthOf(0);
      expect(all(one, '[part="subheading"]').map(textOf)).to.deep.equal([topics['knee-osteoarthritis'].name.plain]);
      expect(contentFolds(await make('condition="other-joint-pain"'))).to.have.lengthOf(3);
    });

    it('with an unknown value is reported once, and everything is shown', async () => {
      let found!: ProloOptions;
      const said = await warnings(async () => (found = await make('condition="toe"')));
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/<prolo-options condition="toe">: unknown value.*knee-pain.*jaw/);
      expect(topicsIn(found)).to.deep.equal(optionTopicIds);
    });
  });

  describe('when all problems are shown', () => {
    it('has one fold for each part of the body, which names the problems in it', async () => {
      const found = await make();
      const folds = all(found, '.base > .fold:not(.minor)');
      expect(folds.map((fold) => textOf(fold.querySelector('summary')!))).to.deep.equal(
        optionAreaIds.map((area) =>
          [areas[area].plain, optionAreas[area].map((topic) => topics[topic].name.plain).join(' · ')].join(' '),
        ),
      );
      expect(folds.length).to.be.at.most(5);
    });

    it('tells in the row of a problem how sure one can be of prolotherapy', async () => {
      const found = await make();
      for (const topic of optionTopicIds) {
        const [fold] = all(found, `[data-address="prolo-options-${topic}"]`);
        const prolotherapy = optionsOf(topic).find((id) => options[id].kind === 'prolotherapy')!;
        const {certainty} = options[prolotherapy];
        const words = certainty === 'not-graded' ? labels.notGraded : certainties[certainty];
        expect(textOf(fold!.querySelector('summary')!)).to.equal(
          `${topics[topic].name.plain} ${kinds.prolotherapy.plain}: ${words.plain}`,
        );
      }
    });

    unless(noTab, it)('has no more than eight stops for a keyboard while it is folded', async () => {
      const container = await page('<button>Before</button><prolo-options></prolo-options><button>After</button>');
      const [before, after] = container.querySelectorAll('button');
      before!.focus();
      let stops = 0;
      while (document.activeElement !== after && stops < 30) {
        await sendKeys({press: 'Tab'});
        stops++;
      }
      // The button that opens all, five parts of the body, the sources, and what is known about the text.
      expect(stops - 1).to.equal(8);
    });

    unless(noTab, it)('opens by Enter, and then the problems in it follow', async () => {
      const found = await make();
      const [area] = contentFolds(found);
      area!.querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      expect(area!.open).to.equal(true);
      await sendKeys({press: 'Tab'});
      const fold = found.shadowRoot!.activeElement!.closest<HTMLElement>('details')!;
      expect(fold.dataset.address).to.equal(`prolo-options-${optionAreas[optionAreaIds[0]!][0]}`);
    });
  });

  describe('an address', () => {
    for (const [address, topic] of [
      ['prolo-options-jaw', 'jaw'],
      ['prolo-options-knee-pain', 'knee-osteoarthritis'],
      ['prolo-options-knee-osteoarthritis', 'knee-osteoarthritis'],
    ] as const) {
      it(`${address} leads to ${topic}`, async () => {
        const found = await make();
        expect(found.leadsTo(address)).to.equal(true);
        expect(found.findAddress(address)!.dataset.address).to.equal(`prolo-options-${topic}`);
      });
    }

    it('of what is not shown leads nowhere', async () => {
      const found = await make('condition="knee-pain"');
      expect(found.leadsTo('prolo-options-jaw')).to.equal(false);
      expect(found.findAddress('prolo-options-jaw')).to.equal(undefined);
    });
  });

  describe('the table', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow { inline-size: 288px; } .wide { inline-size: 1000px; } .large { font-size: 200%; }');
    before(() => (document.adoptedStyleSheets = [sheet]));
    after(() => (document.adoptedStyleSheets = []));

    const within = async (place: string, attributes = '') => {
      const container = await page(`<div class="${place}"><prolo-options ${attributes}></prolo-options></div>`);
      return {place: container.firstElementChild!, found: container.querySelector<ProloOptions>('prolo-options')!};
    };

    for (const [place, look] of [
      ['wide', 'beside each other, under the names of the columns'],
      ['narrow', 'below each other, each with the name of its column'],
    ] as const) {
      const isWide = place === 'wide';

      it(`in a ${place} place has its cells ${look}`, async () => {
        const {found} = await within(place, 'condition="knee-pain"');
        const [row] = all(found, 'tbody tr');
        const [, first, second] = [...row!.children].map((cell) => cell.getBoundingClientRect());
        expect(isWide ? second!.top - first!.top : second!.left - first!.left).to.equal(0);
        expect(all(found, 'thead')[0]!.checkVisibility()).to.equal(isWide);
        for (const label of all(found, 'td .label')) expect(label.checkVisibility()).to.equal(!isWide);
        const shown = [labels.benefit, labels.harm, labels.watched, labels.certainty].map(({plain}) => plain);
        expect([...row!.querySelectorAll('.label')].map(textOf)).to.deep.equal(shown);
        // No heading is cut off.
        for (const head of all(found, 'th')) expect(head.scrollWidth).to.be.at.most(head.clientWidth + 1);
      });

      it(`in a ${place} place stays a table with headers for assistive technology`, async () => {
        const {found} = await within(place, 'condition="golfers-elbow"');
        expect(all(found, 'table')[0]!.ariaLabel).to.equal(topics['golfers-elbow'].name.plain);
        for (const [selector, role, scope] of [
          ['table', 'table', null],
          ['thead, tbody', 'rowgroup', null],
          ['tr', 'row', null],
          ['thead th', 'columnheader', 'col'],
          ['tbody th', 'rowheader', 'row'],
          ['td', 'cell', null],
        ] as const) {
          for (const part of all(found, selector)) {
            expect([part.getAttribute('role'), part.getAttribute('scope')], selector).to.deep.equal([role, scope]);
          }
        }
      });

      unless(noSnapshot, it)(`in a ${place} place reads out the name of a column once`, async () => {
        await within(place, 'condition="golfers-elbow"');
        const tree = await (a11ySnapshot({}) as Promise<unknown> as Promise<AccessibleNode>);
        const heard = outlineOf(tree).filter((name) => name === labels.harm.plain);
        expect(heard).to.have.lengthOf(isWide ? 1 : optionsOf('golfers-elbow').length);
      });
    }

    it('gives harm as much room as benefit', async () => {
      const {found} = await within('wide', 'condition="knee-pain"');
      const [, benefit, harm] = all(found, 'thead th').map((head) => head.getBoundingClientRect().width);
      expect(harm).to.be.closeTo(benefit!, 1);
    });

    it('fits a phone with large text, also with everything open', async () => {
      const {place, found} = await within('narrow large');
      for (const fold of contentFolds(found)) fold.open = true;
      expect(place.scrollWidth).to.be.at.most(288);
    });
  });
});

describe('<prolo-conditions> and the options', () => {
  const links = (found: Element) => [...found.shadowRoot!.querySelectorAll('[part="options-link"]')];

  it('links to the choices for a condition while the page shows them, also where they come later', async () => {
    const container = await page('<prolo-conditions></prolo-conditions>');
    const [conditions] = elementsIn(container);
    expect(links(conditions!)).to.deep.equal([]);
    const options = document.createElement('prolo-options');
    container.append(options);
    await settled(container);
    expect(links(conditions!).map((link) => link.getAttribute('href'))).to.include('#prolo-options-knee-pain');
    options.remove();
    await settled(container);
    expect(links(conditions!)).to.deep.equal([]);
  });
});

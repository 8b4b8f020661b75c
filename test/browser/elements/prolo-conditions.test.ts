import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {conditions as conditionTable} from '../../../src/content/conditions.js';
import {
  conditionIds,
  en,
  type ConditionId,
  type ProloConditions,
  type ProloConditionSelectEvent,
} from '../../../src/index.js';
import {element, page, settled, shownText, warnings, until} from './support.js';

const {statements} = en.conditions;
const entries = (found: Element) => [...found.shadowRoot!.querySelectorAll('[part~="entry"]')];
const folds = (found: Element) => [
  ...found.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part~="entry"] > .fold'),
];
const names = (found: Element) => folds(found).map((fold) => fold.querySelector('summary [part="fold-heading"]')!);
const shownIds = (found: Element) => entries(found).map((entry) => (entry as HTMLElement).dataset.condition);
const foldOf = (found: Element, condition: ConditionId) =>
  found.shadowRoot!.querySelector<HTMLDetailsElement>(`[part~="entry"][data-condition="${condition}"] > .fold`)!;
const rowOf = (found: Element, condition: ConditionId) => foldOf(found, condition).querySelector('summary')!;
const selectedParts = (found: Element) =>
  [...found.shadowRoot!.querySelectorAll<HTMLElement>('[part~="entry-selected"]')].map(
    ({dataset}) => dataset.condition,
  );
const openIds = (found: Element) => conditionIds.filter((id) => foldOf(found, id).open);

describe('<prolo-conditions>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`lists every condition in ${reading} wording, by name`, async () => {
      const conditions = await element(`<prolo-conditions reading="${reading}"></prolo-conditions>`);
      expect(shownIds(conditions)).to.deep.equal(conditionIds);
      expect(names(conditions).map((name) => name.textContent.trim())).to.deep.equal(
        conditionIds.map((id) => en.names[id][reading]),
      );
      for (const statement of Object.values(statements)) expect(shownText(conditions)).to.contain(statement[reading]);
    });
  }

  const all = [...conditionIds];
  const filters: [attributes: string, shown: string[], warned: number][] = [
    ['include="knee-pain"', ['knee-pain'], 0],
    ['include="knee-pain, back-pain"', ['back-pain', 'knee-pain'], 0],
    ['include="knee-pain back-pain"', ['back-pain', 'knee-pain'], 0],
    ['include="Knee-Pain"', ['knee-pain'], 0],
    ['include=""', all, 0],
    ['include="knee"', all, 1],
    ['include="knee-pain, toe-pain"', ['knee-pain'], 1],
    ['exclude="knee-pain"', all.filter((id) => id !== 'knee-pain'), 0],
    ['exclude="toe-pain"', all, 1],
    ['include="knee-pain, back-pain" exclude="back-pain"', ['knee-pain'], 0],
    ['include="knee-pain" exclude="knee-pain"', ['knee-pain'], 1],
    [`exclude="${all.join(' ')}"`, all, 1],
    ['include="__proto__ constructor"', all, 2],
  ];
  for (const [attributes, shown, warned] of filters) {
    it(`${attributes} shows ${shown.length} and warns ${warned} times`, async () => {
      const said = await warnings(async () => {
        const conditions = await element(`<prolo-conditions ${attributes}></prolo-conditions>`);
        expect(shownIds(conditions)).to.deep.equal(shown);
      });
      expect(said).to.have.lengthOf(warned);
    });
  }

  it('names the conditions that are allowed when it warns', async () => {
    const said = await warnings(() => element('<prolo-conditions include="hip"></prolo-conditions>'));
    expect(said[0]).to.equal(
      `prolo-elements: <prolo-conditions include="hip">: unknown value, ignored. Use one of: ${conditionIds.join(', ')}.`,
    );
  });

  it('states of each condition its own statement, under its name', async () => {
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    expect(folds(conditions).map((fold) => fold.querySelector('[data-fact]')!.getAttribute('data-fact'))).to.deep.equal(
      conditionIds.map((id) => conditionTable[id].fact),
    );
  });

  describe('selecting', () => {
    const ways: [way: string, open: (row: HTMLElement) => unknown][] = [
      ['a click', (row) => row.click()],
      ['Enter', (row) => press(row, 'Enter')],
      ['Space', (row) => press(row, ' ')],
    ];
    const press = (row: HTMLElement, key: string) => {
      row.focus();
      return sendKeys({press: key});
    };
    for (const [way, open] of ways) {
      it(`${way} on a row opens it, marks it and tells the page, and a second one takes it back`, async () => {
        const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
        const heard: (string | undefined)[] = [];
        conditions.addEventListener('prolo-condition-select', (event) => heard.push(event.condition));
        await open(rowOf(conditions, 'knee-pain'));
        await conditions.updateComplete;
        expect(conditions.selected).to.equal('knee-pain');
        expect(conditions).to.have.attribute('selected', 'knee-pain');
        expect(selectedParts(conditions)).to.deep.equal(['knee-pain']);
        expect(openIds(conditions)).to.deep.equal(['knee-pain']);
        await open(rowOf(conditions, 'knee-pain'));
        await conditions.updateComplete;
        expect(conditions.selected).to.equal(undefined);
        expect(conditions).not.to.have.attribute('selected');
        expect(openIds(conditions)).to.deep.equal([]);
        expect(heard).to.deep.equal(['knee-pain', undefined]);
      });
    }

    it('another entry leaves only that one marked, and closes none that is being read', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
      expect(openIds(conditions)).to.deep.equal(['knee-pain']);
      rowOf(conditions, 'back-pain').click();
      await conditions.updateComplete;
      expect(selectedParts(conditions)).to.deep.equal(['back-pain']);
      expect(openIds(conditions)).to.deep.equal(['back-pain', 'knee-pain']);
    });

    it('ends for the selected entry alone when an entry closes', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
      rowOf(conditions, 'back-pain').click();
      await conditions.updateComplete;
      rowOf(conditions, 'knee-pain').click();
      await conditions.updateComplete;
      expect(conditions.selected).to.equal('back-pain');
      expect(openIds(conditions)).to.deep.equal(['back-pain']);
    });

    const vetoed: [what: string, condition: ConditionId, open: ConditionId[]][] = [
      ['opening another entry', 'back-pain', ['knee-pain']],
      ['closing the selected one', 'knee-pain', ['knee-pain']],
    ];
    for (const [what, condition, open] of vetoed) {
      it(`the page may veto ${what}`, async () => {
        const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
        conditions.addEventListener('prolo-condition-select', (event) => event.preventDefault());
        rowOf(conditions, condition).click();
        await conditions.updateComplete;
        expect(conditions.selected).to.equal('knee-pain');
        expect(openIds(conditions)).to.deep.equal(open);
      });
    }

    /** Folds open and close one after the other. */
    /** "Close all" is offered where all are open; `kept` stay open. */
    const closeAll = async (around: Element, kept = 0) => {
      const button = around.shadowRoot!.querySelector<HTMLElement>('[part="open-all"]')!;
      const label = button.textContent;
      button.click();
      await until(() => button.textContent !== label && foldsOf(around).every(({open}) => open));
      button.click();
      await until(() => button.textContent === label && foldsOf(around).filter(({open}) => open).length === kept);
    };
    const foldsOf = (around: Element): HTMLDetailsElement[] =>
      [...around.shadowRoot!.querySelectorAll('.fold:not(.minor), .sections > *')].flatMap((found) =>
        found instanceof HTMLDetailsElement ? found : foldsOf(found),
      );
    const places: [place: string, markup: string][] = [
      ['of the element', '<prolo-conditions selected="knee-pain"></prolo-conditions>'],
      ['of a guide', '<prolo-guide sections="conditions risks"></prolo-guide>'],
    ];
    for (const [place, markup] of places) {
      it(`ends when the button ${place} closes all, and the page hears it once`, async () => {
        const around = await element(markup);
        await settled(around.shadowRoot!);
        const conditions = (around.shadowRoot!.querySelector('prolo-conditions') ?? around) as ProloConditions;
        conditions.selected = 'knee-pain';
        await conditions.updateComplete;
        const heard: (string | undefined)[] = [];
        let clicks = 0;
        around.addEventListener('prolo-condition-select', (event) => heard.push(event.condition));
        around.addEventListener('click', () => clicks++, {capture: true});
        await closeAll(around);
        await conditions.updateComplete;
        expect(openIds(conditions)).to.deep.equal([]);
        expect(conditions.selected).to.equal(undefined);
        expect(selectedParts(conditions)).to.deep.equal([]);
        expect(conditions.shadowRoot!.querySelectorAll('.region.selected')).to.have.lengthOf(0);
        expect(heard).to.deep.equal([undefined]);
        expect(clicks, 'those on the button alone').to.equal(2);
      });
    }

    it('the page may veto its end when all are closed: that entry alone stays open', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
      conditions.addEventListener('prolo-condition-select', (event) => event.preventDefault());
      await closeAll(conditions, 1);
      expect(conditions.selected).to.equal('knee-pain');
      expect(openIds(conditions)).to.deep.equal(['knee-pain']);
    });

    it('ends when the entry that the body map opened closes, however the page wrote its name', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions selected=" Knee-Pain"></prolo-conditions>');
      rowOf(conditions, 'knee-pain').click();
      await conditions.updateComplete;
      expect(conditions.selected).to.equal(undefined);
      conditions.shadowRoot!.querySelector<HTMLElement>('.region.back-pain')!.click();
      await until(() => foldOf(conditions, 'back-pain').open);
      expect(selectedParts(conditions)).to.deep.equal(['back-pain']);
      rowOf(conditions, 'back-pain').click();
      await conditions.updateComplete;
      expect(selectedParts(conditions)).to.deep.equal([]);
    });

    const keeps: [what: string, change: (conditions: ProloConditions) => unknown][] = [
      [
        'folds are closed again after printing',
        () => {
          for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
        },
      ],
      ['the reading level changes', (conditions) => conditions.setAttribute('reading', 'clinical')],
      ['the language changes', (conditions) => conditions.setAttribute('lang', 'en-GB')],
    ];
    for (const [what, change] of keeps) {
      it(`stays when ${what}`, async () => {
        const {supports} = CSS;
        // A browser in which no style unfolds details on paper.
        CSS.supports = (query: string) => !query.includes('::details-content');
        try {
          const conditions = await element<ProloConditions>(
            '<prolo-conditions selected="knee-pain"></prolo-conditions>',
          );
          // The selected entry is closed as the browser does it, and opened for paper alone.
          foldOf(conditions, 'knee-pain').open = false;
          change(conditions);
          await settled(conditions.parentElement!);
          // The events of folds come later.
          await aTimeout(50);
          expect(conditions.selected).to.equal('knee-pain');
          expect(selectedParts(conditions)).to.deep.equal(['knee-pain']);
          expect(openIds(conditions)).to.deep.equal([]);
        } finally {
          CSS.supports = supports;
        }
      });
    }

    it('the page opens an entry by setting it, without hearing an event back', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
      const heard: ProloConditionSelectEvent[] = [];
      conditions.addEventListener('prolo-condition-select', (event) => heard.push(event));
      conditions.selected = 'neck-pain';
      await conditions.updateComplete;
      expect(selectedParts(conditions)).to.deep.equal(['neck-pain']);
      expect(openIds(conditions)).to.deep.equal(['neck-pain']);
      expect(heard).to.deep.equal([]);
    });

    it('an unknown id selects nothing and is reported once', async () => {
      const said = await warnings(async () => {
        const conditions = await element('<prolo-conditions selected="toe-ache"></prolo-conditions>');
        expect(selectedParts(conditions)).to.deep.equal([]);
        expect(openIds(conditions)).to.deep.equal([]);
      });
      expect(said).to.have.lengthOf(1);
    });
  });

  describe('with href-template', () => {
    const pageLinks = (found: Element) => [...found.shadowRoot!.querySelectorAll<HTMLElement>('[part="entry-link"]')];

    it('each entry ends with a link to the page of that condition, by its name', async () => {
      const conditions = await element(
        '<prolo-conditions href-template="/care/{id}?from={id}#top"></prolo-conditions>',
      );
      expect(pageLinks(conditions).map((link) => [link.getAttribute('href'), link.textContent.trim()])).to.deep.equal(
        conditionIds.map((id) => [
          `/care/${id}?from=${id}#top`,
          en.conditions.links.page.plain.replace('{condition}', en.names[id].plain),
        ]),
      );
    });

    for (const template of ['javascript:alert("{id}")', 'data:text/html,{id}', ' \tjava\nscript:{id}']) {
      it(`${JSON.stringify(template)} gives no link, and says so once`, async () => {
        const conditions = document.createElement('prolo-conditions');
        conditions.setAttribute('href-template', template);
        const said = await warnings(async () => {
          const container = await page(conditions.outerHTML);
          const found = container.querySelector('prolo-conditions')!;
          await settled(container);
          expect(pageLinks(found)).to.deep.equal([]);
          for (const link of found.shadowRoot!.querySelectorAll('.region')) {
            expect(link.getAttribute('href')).to.match(/^#prolo-/);
          }
          expect(names(found)).to.have.lengthOf(12);
        });
        expect(said).to.have.lengthOf(1);
      });
    }

    it('a template without {id} leads everywhere to one address, and says so', async () => {
      const said = await warnings(async () => {
        const conditions = await element('<prolo-conditions href-template="/conditions"></prolo-conditions>');
        const addresses = pageLinks(conditions).map((link) => link.getAttribute('href'));
        expect(addresses).to.deep.equal(conditionIds.map(() => '/conditions'));
      });
      expect(said).to.have.lengthOf(1);
    });
  });
});

import {expect} from '@open-wc/testing';
import {conditions as conditionTable} from '../../../src/content/conditions.js';
import {conditionIds, en, type ProloConditions, type ProloConditionSelectEvent} from '../../../src/index.js';
import {element, page, settled, shownText, warnings} from './support.js';

const {statements} = en.conditions;
const entries = (found: Element) => [...found.shadowRoot!.querySelectorAll('[part~="entry"]')];
const names = (found: Element) => [...found.shadowRoot!.querySelectorAll<HTMLElement>('[part="entry-name"]')];
const shownIds = (found: Element) =>
  entries(found).map((entry) =>
    conditionIds.find((id) => conditionTable[id].fact === entry.getAttribute('data-fact'))!,
  );
const nameOf = (found: Element, condition: string) =>
  names(found)[shownIds(found).findIndex((id) => id === condition)]!;

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

  describe('selecting', () => {
    it('a click marks the entry, tells the page, and a second click takes it back', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
      const heard: (string | undefined)[] = [];
      document.addEventListener('prolo-condition-select', (event) => heard.push(event.condition), {once: true});
      nameOf(conditions, 'knee-pain').click();
      await conditions.updateComplete;
      expect(heard).to.deep.equal(['knee-pain']);
      expect(conditions.selected).to.equal('knee-pain');
      expect(conditions).to.have.attribute('selected', 'knee-pain');
      expect(nameOf(conditions, 'knee-pain')).to.have.attribute('aria-pressed', 'true');
      expect(nameOf(conditions, 'back-pain')).to.have.attribute('aria-pressed', 'false');
      nameOf(conditions, 'knee-pain').click();
      await conditions.updateComplete;
      expect(conditions.selected).to.equal(undefined);
      expect(conditions).not.to.have.attribute('selected');
    });

    it('selecting another entry leaves only that one marked', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
      nameOf(conditions, 'back-pain').click();
      await conditions.updateComplete;
      const pressed = names(conditions).filter((name) => name.ariaPressed === 'true');
      expect(pressed).to.deep.equal([nameOf(conditions, 'back-pain')]);
    });

    it('the page may veto', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
      conditions.addEventListener('prolo-condition-select', (event) => event.preventDefault());
      nameOf(conditions, 'back-pain').click();
      await conditions.updateComplete;
      expect(conditions.selected).to.equal('knee-pain');
    });

    it('the page sets it without hearing an event back', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
      const heard: ProloConditionSelectEvent[] = [];
      conditions.addEventListener('prolo-condition-select', (event) => heard.push(event));
      conditions.selected = 'neck-pain';
      await conditions.updateComplete;
      expect(nameOf(conditions, 'neck-pain')).to.have.attribute('aria-pressed', 'true');
      expect(heard).to.deep.equal([]);
    });

    it('an unknown id selects nothing and is reported once', async () => {
      const said = await warnings(async () => {
        const conditions = await element('<prolo-conditions selected="toe-ache"></prolo-conditions>');
        expect(names(conditions).every((name) => name.ariaPressed === 'false')).to.equal(true);
      });
      expect(said).to.have.lengthOf(1);
    });
  });

  describe('with href-template', () => {
    it('each name is a link to the page of that condition', async () => {
      const conditions = await element(
        '<prolo-conditions href-template="/care/{id}?from={id}#top"></prolo-conditions>',
      );
      expect(names(conditions).map((name) => name.getAttribute('href'))).to.deep.equal(
        conditionIds.map((id) => `/care/${id}?from=${id}#top`),
      );
    });

    it('following a link tells the page, which may keep the reader and route by itself', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions href-template="#{id}"></prolo-conditions>');
      const heard: (string | undefined)[] = [];
      conditions.addEventListener('prolo-condition-select', (event) => {
        heard.push(event.condition);
        event.preventDefault();
      });
      const before = location.href;
      nameOf(conditions, 'knee-pain').click();
      nameOf(conditions, 'knee-pain').click();
      expect(heard).to.deep.equal(['knee-pain', 'knee-pain']);
      expect(location.href).to.equal(before);
    });

    for (const template of ['javascript:alert("{id}")', 'data:text/html,{id}', ' \tjava\nscript:{id}']) {
      it(`${JSON.stringify(template)} gives no link, and says so once`, async () => {
        const conditions = document.createElement('prolo-conditions');
        conditions.setAttribute('href-template', template);
        const said = await warnings(async () => {
          const container = await page(conditions.outerHTML);
          const found = container.querySelector('prolo-conditions')!;
          await settled(container);
          expect(found.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(0);
          expect(names(found)).to.have.lengthOf(12);
        });
        expect(said).to.have.lengthOf(1);
      });
    }

    it('a template without {id} leads everywhere to one address, and says so', async () => {
      const said = await warnings(async () => {
        const conditions = await element('<prolo-conditions href-template="/conditions"></prolo-conditions>');
        expect(names(conditions).every((name) => name.getAttribute('href') === '/conditions')).to.equal(true);
      });
      expect(said).to.have.lengthOf(1);
    });
  });
});

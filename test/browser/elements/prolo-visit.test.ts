import {expect} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import '../../../src/define/prolo-visit.js';
import {en} from '../../../src/content/en/index.js';
import {
  answersTo,
  mostAskedQuestions,
  visitFactIds,
  visitQuestionIds,
  visitQuestions,
  visitStatements,
  type VisitSlot,
} from '../../../src/content/statements/visit.js';
import type {ProloVisit} from '../../../src/index.js';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';
import {element, isChromium, page, settled, statedText, warnings} from './support.js';

const {visit} = en;

const all = (found: Element, selector: string) => [...found.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (found: Element, selector: string) => all(found, selector)[0]!;
const words = ({textContent}: Element) => textContent.replace(/\s+/g, ' ').trim();
const answerTo = (found: Element, id: string) => one(found, `[data-address="prolo-visit-${id}"]`);
const isInSight = (found: Element) => found.checkVisibility();
/** The frame around the clinic's answers to a question, seen by the name of one of its slots. */
const frameOf = (found: Element, slot: VisitSlot) =>
  one(found, `slot[name="${slot}"]`).closest<HTMLElement>('[part="clinic"]')!;

/** What patients ask most, and when to call: never in the row of the other questions. */
const first = ['pain', 'sessions', 'warning', 'cost'] as const;

const create = (content = '', attributes = '') =>
  element<ProloVisit>(`<prolo-visit ${attributes}>${content}</prolo-visit>`);

describe('<prolo-visit>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every statement, in order, under its question, in ${reading} words`, async () => {
      const found = await create('', `reading="${reading}"`);
      expect(all(found, 'p[data-fact]').map(({dataset}) => dataset.fact)).to.deep.equal(visitFactIds);
      for (const fact of all(found, 'p[data-fact]')) {
        const id = fact.dataset.fact as (typeof visitFactIds)[number];
        expect(statedText(fact)).to.include(visit.statements[id][reading]);
        expect(fact.closest<HTMLElement>('[data-address]:not(.base)')!.dataset.address).to.equal(
          `prolo-visit-${visitStatements[id].question}`,
        );
      }
    });
  }

  it('asks first what patients ask most, in at most twelve words, and answers first', async () => {
    const found = await create();
    const headings = all(found, '[data-address^="prolo-visit-"] > h3, [data-address^="prolo-visit-"] > summary > h3');
    expect(headings.map(words)).to.deep.equal(visitQuestionIds.map((id) => visit.questions[id].question.plain));
    for (const summary of all(found, '[data-address^="prolo-visit-"] summary'))
      expect(words(summary).split(' ').length).to.be.at.most(12);
    for (const id of visitQuestionIds) {
      const first = answerTo(found, id).querySelector('p')!;
      expect(statedText(first)).to.include(visit.questions[id].answer.plain);
    }
  });

  it('folds what is asked less into one row, unless the page has chosen its questions', async () => {
    const row = (found: Element) => all(found, 'summary').find((summary) => words(summary) === visit.more.plain);
    const whole = await create();
    const others = visitQuestionIds.slice(first.length);
    for (const id of first) expect(row(whole)!.parentElement!.contains(answerTo(whole, id)), id).to.equal(false);
    for (const id of others) expect(row(whole)!.parentElement!.contains(answerTo(whole, id)), id).to.equal(true);
    const chosen = await create('', 'include="happens pain before"');
    expect(row(chosen)).to.equal(undefined);
    expect(all(chosen, '[data-address^="prolo-visit-"]').filter(isInSight)).to.have.lengthOf(3);
  });

  it('has in sight what is asked most while everything is closed, and once when it is open', async () => {
    const found = await create();
    for (const id of mostAskedQuestions) {
      const fold = answerTo(found, id) as HTMLDetailsElement;
      const answers = () =>
        all(found, '.answer').filter((answer) => statedText(answer).includes(visit.questions[id].answer.plain));
      expect(answers().filter(isInSight)).to.have.lengthOf(1);
      fold.open = true;
      expect(answers().filter(isInSight)).to.have.lengthOf(1);
    }
  });

  it('never folds when to call and when to get help at once', async () => {
    const found = await create();
    const warning = answerTo(found, 'warning');
    expect(isInSight(warning.querySelector('.answer')!)).to.equal(true);
    for (const run of answersTo('warning')) {
      for (const id of run.ids) expect(isInSight(warning.querySelector(`[data-fact="${id}"]`)!), id).to.equal(true);
    }
    expect(warning.closest('details')).to.equal(null);
    expect(warning.querySelector('details')).to.equal(null);
  });

  it('tells the voices apart by words, a sign and the style of a line', async () => {
    const found = await create('<p slot="price">$ 100</p>');
    for (const fold of all(found, 'details')) fold.setAttribute('open', '');
    const looks = (['studies', 'clinics', 'untested', 'official', 'clinic'] as const).map((voice) => {
      const block = all(found, `.${voice}`).find(isInSight)!;
      const {borderInlineStartStyle, borderInlineEndWidth} = getComputedStyle(block);
      expect(words(block.querySelector('.voice-name')!)).to.equal(visit.voices[voice].plain);
      return [block.querySelector('path')!.getAttribute('d'), `${borderInlineStartStyle} ${borderInlineEndWidth}`];
    });
    for (const part of [0, 1]) expect(new Set(looks.map((look) => look[part]))).to.have.property('size', 5);
  });

  it('says when coverage and approval were last looked up', async () => {
    const found = await create();
    const [time] = all(found, '[data-fact="V59"] time');
    expect(time!.getAttribute('datetime')).to.equal(visitStatements.V59.asOf);
    expect(words(time!.parentElement!)).to.equal('As of November 27, 2026');
  });

  for (const {include, shown} of rows([
    {include: 'pain', shown: ['pain']},
    {include: 'cost, PAIN', shown: ['pain', 'cost']},
    {include: 'warning', shown: ['warning']},
    {include: '', shown: visitQuestionIds},
  ])) {
    it(`shows the questions of include="${include}", and the publications that they cite`, async () => {
      const found = await create('', `include="${include}"`);
      const addresses = all(found, '[data-address^="prolo-visit-"]').map(({dataset}) => dataset.address);
      expect(addresses).to.deep.equal(shown.map((id) => `prolo-visit-${id}`));
      const cited = shown.flatMap((id) => [
        ...visitQuestions[id as 'pain'].refs,
        ...Object.values(visitStatements)
          .filter(({question}) => question === id)
          .flatMap(({refs}): readonly string[] => refs),
      ]);
      expect(all(found, '.sources li')).to.have.lengthOf(new Set(cited).size);
      expect(found.provenance!.sources).to.have.members([...new Set(cited)]);
    });
  }

  it('shows all questions where include names none that it knows, and warns', async () => {
    let found!: ProloVisit;
    const said = await warnings(async () => (found = await create('', 'include="knees"')));
    expect(all(found, '[data-address^="prolo-visit-"]')).to.have.lengthOf(visitQuestionIds.length);
    expect(said.join()).to.match(/<prolo-visit include="knees">: unknown value, ignored\. Use one of: pain, sessions/);
  });
});

describe('The clinic’s own answers', () => {
  it('have a slot each, besides the slots that every element has', async () => {
    const slots = Object.values(visitQuestions).flatMap(({slots}): readonly string[] => slots);
    const found = await create();
    expect(all(found, 'slot').map((slot) => slot.getAttribute('name'))).to.have.members([
      ...slots,
      ...['heading', 'note', 'actions'],
    ]);
    expect(Object.keys(visit.slots)).to.have.members(slots);
  });

  it('leave no trace of a frame while the slots are empty, and what to ask the clinic instead', async () => {
    const found = await create('<p slot="work"> </p><span slot="driving"></span>');
    for (const fold of all(found, 'details')) fold.setAttribute('open', '');
    for (const frame of all(found, '[part="clinic"]')) expect(frame.getBoundingClientRect().height).to.equal(0);
    const missing = words(answerTo(found, 'after').querySelector('.missing')!);
    expect(missing).to.include(visit.askClinic.plain).and.to.include(visit.slots.work.plain);
  });

  it('stand in a frame under “This clinic says” and their name, outside of what is folded for what is asked most', async () => {
    const found = await create('<p slot="price">$350 a visit</p><p slot="call-number">555-0142</p>');
    for (const slot of ['price', 'call-number'] as const) {
      const frame = frameOf(found, slot);
      expect(isInSight(frame)).to.equal(true);
      expect(words(frame)).to.include(visit.voices.clinic.plain).and.to.include(visit.slots[slot].plain);
      expect(frame.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    expect(isInSight(found.querySelector('[slot="price"]')!)).to.equal(true);
    expect(all(found, '.missing').map(words).join()).not.to.include(visit.slots.price.plain);
  });

  it('come and go with what the page puts into the slots', async () => {
    const found = await create();
    expect(isInSight(frameOf(found, 'price'))).to.equal(false);
    const price = document.createElement('p');
    price.slot = 'price';
    price.textContent = '$350';
    found.append(price);
    await new Promise((resolve) => found.shadowRoot!.addEventListener('slotchange', resolve, {once: true}));
    await found.updateComplete;
    expect(isInSight(frameOf(found, 'price'))).to.equal(true);
    price.remove();
    await new Promise((resolve) => found.shadowRoot!.addEventListener('slotchange', resolve, {once: true}));
    await found.updateComplete;
    expect(isInSight(frameOf(found, 'price'))).to.equal(false);
  });

  it('come through the slots of an element around, as in a guide', async () => {
    const container = await page('<div><p slot="price">$350</p></div>');
    const around = container.firstElementChild!;
    around
      .attachShadow({mode: 'open'})
      .append(
        document
          .createRange()
          .createContextualFragment(
            '<prolo-visit><slot name="price" slot="price"></slot><slot name="work" slot="work"></slot></prolo-visit>',
          ),
      );
    const found = around.shadowRoot!.querySelector('prolo-visit')!;
    await found.updateComplete;
    await settled(container);
    expect(isInSight(frameOf(found, 'price'))).to.equal(true);
    expect(one(found, 'slot[name="work"]').parentElement!.hidden).to.equal(true);
  });
});

const describeTree = unless(!isChromium && 'only Chromium shows a test its accessibility tree', describe);

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibleNode[];
}
const flat = (node: AccessibleNode): readonly AccessibleNode[] => [node, ...(node.children ?? []).flatMap(flat)];

describeTree('the accessibility tree of the visit', () => {
  it('has a disclosure for each question by its name alone, and each name once', async () => {
    const found = await create();
    for (const fold of all(found, 'details:not([data-address])')) fold.setAttribute('open', '');
    const tree = flat((await (a11ySnapshot({}) as Promise<unknown>)) as AccessibleNode);
    const names = tree.filter(({role}) => role === 'DisclosureTriangle').map(({name}) => name);
    const questions = visitQuestionIds.filter((id) => id !== 'warning').map((id) => visit.questions[id].question.plain);
    expect(names).to.include.members(questions);
    expect(new Set(names)).to.have.property('size', names.length);
  });

  it('opens by the keyboard, and focus stays', async () => {
    const found = await create('', 'include="happens"');
    const summary = answerTo(found, 'happens').querySelector('summary')!;
    summary.focus();
    await sendKeys({press: 'Enter'});
    expect((answerTo(found, 'happens') as HTMLDetailsElement).open).to.equal(true);
    expect(found.shadowRoot!.activeElement).to.equal(summary);
  });
});

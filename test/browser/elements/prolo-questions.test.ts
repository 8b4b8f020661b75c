import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/prolo-questions.js';
import {en} from '../../../src/content/en/index.js';
import {questionGroups, questionIds, questionsIn, startQuestions} from '../../../src/content/statements/questions.js';
import type {ProloQuestions} from '../../../src/index.js';
import {rows} from '../../support/rows.js';
import {element, page} from './support.js';

const {questions} = en;
const {labels, statements} = questions;

const all = (found: Element, selector: string) => [...found.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (found: Element, selector: string) => all(found, selector)[0]!;
const texts = (found: Element, selector: string) => all(found, selector).map(({textContent}) => textContent.trim());
const mine = (found: Element) => texts(found, '.chosen .text');
const focused = (found: Element) => found.shadowRoot!.activeElement as HTMLElement;
const nameOf = (control: HTMLElement) => control.getAttribute('aria-label') ?? control.textContent.trim();

async function tick(found: ProloQuestions, ...ids: string[]): Promise<void> {
  for (const id of ids) one(found, `[value="${id}"]`).click();
  await found.updateComplete;
}

async function add(found: ProloQuestions, text: string): Promise<void> {
  (one(found, '.field') as HTMLInputElement).value = text;
  one(found, '.add button').click();
  await found.updateComplete;
}

async function press(found: ProloQuestions, name: string): Promise<void> {
  all(found, 'button')
    .find((button) => nameOf(button) === name)!
    .click();
  await found.updateComplete;
}

const control = (label: {plain: string}, question: string) => label.plain.replace('{question}', question);

/** What the status says next, once it does. */
async function nextStatus(found: ProloQuestions): Promise<string> {
  for (;;) {
    const text = one(found, '[role="status"]').textContent.trim();
    if (text) return text;
    await aTimeout(10);
  }
}

const create = () => element<ProloQuestions>('<prolo-questions></prolo-questions>');

describe('<prolo-questions>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every question once, the most useful ones first, in ${reading} words`, async () => {
      const found = await element(`<prolo-questions reading="${reading}"></prolo-questions>`);
      const order = [...startQuestions, ...questionGroups.flatMap(questionsIn)];
      expect(order).to.have.members(questionIds);
      expect(texts(found, 'label [data-fact]')).to.deep.equal(order.map((id) => statements[id][reading]));
    });
  }

  it('has five questions in sight and folds the others', async () => {
    const found = await create();
    const inSight = all(found, 'label [data-fact]').filter((question) => question.checkVisibility());
    expect(inSight.map(({dataset}) => dataset.fact)).to.deep.equal(startQuestions);
    expect(startQuestions).to.have.lengthOf(5);
  });

  it('has at most eight tab stops in a guide while nothing is chosen, but for its sources', async () => {
    const container = await page('<div data-prolo-guide><prolo-questions></prolo-questions></div>');
    const stops = all(container.querySelector('prolo-questions')!, 'a, button, input, summary').filter(
      (stop) => stop.checkVisibility() && !stop.closest('.minor'),
    );
    expect(stops.map(({localName}) => localName)).to.have.lengthOf.at.most(8);
  });

  it('has groups with a heading as their legend, and lists that keep their role', async () => {
    const found = await create();
    const groups = all(found, 'fieldset');
    expect(groups.map((group) => group.querySelector('legend > :is(h3, h4)')!.textContent)).to.deep.equal(
      [labels.start, ...questionGroups.map((group) => questions.groups[group])].map(({plain}) => plain),
    );
    for (const list of all(found, '.parts :is(ul, ol)')) expect(list.role).to.equal('list');
  });

  it('has rows of at least 44 pixels, all of which tick the box, in the color of the page', async () => {
    const container = await page('<div style="color: rgb(10, 90, 20)"><prolo-questions></prolo-questions></div>');
    const found = container.querySelector('prolo-questions')!;
    one(found, 'details').setAttribute('open', '');
    for (const label of all(found, 'li label')) {
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
      expect(getComputedStyle(label).color).to.equal('rgb(10, 90, 20)');
    }
    one(found, 'li label').click();
    await found.updateComplete;
    expect(mine(found)).to.deep.equal([statements[startQuestions[0]!].plain]);
  });

  it('lists the chosen questions in the order in which they were ticked, and takes them off again', async () => {
    const found = await create();
    expect(all(found, '.chosen')).to.have.lengthOf(0);
    await tick(found, 'Q11', 'Q1', 'Q28');
    expect(mine(found)).to.deep.equal([statements.Q11.plain, statements.Q1.plain, statements.Q28.plain]);
    await tick(found, 'Q1');
    expect(mine(found)).to.deep.equal([statements.Q11.plain, statements.Q28.plain]);
    await tick(found, 'Q11', 'Q28');
    expect(all(found, '.chosen')).to.have.lengthOf(0);
  });

  it('says how many are chosen, once after several ticks, and then nothing', async () => {
    const found = await create();
    await tick(found, 'Q1', 'Q6', 'Q11');
    expect(one(found, '[role="status"]').textContent.trim()).to.equal('');
    expect(await nextStatus(found)).to.equal('3 of 28 chosen');
  });

  it('adds a question of the reader by Enter, and focus stays in the empty field', async () => {
    const found = await create();
    one(found, '.field').focus();
    await sendKeys({type: 'Driving?'});
    await sendKeys({press: 'Enter'});
    await found.updateComplete;
    expect(mine(found)).to.deep.equal(['Driving?']);
    expect(focused(found)).to.equal(one(found, '.field'));
    expect((focused(found) as HTMLInputElement).value).to.equal('');
    expect(one(found, '.text').dir).to.equal('auto');
    expect(one(found, '.chosen').textContent).to.include('1 of 29 chosen');
  });

  it('ticks the question of the element that the reader types', async () => {
    const found = await create();
    await add(found, ` ${statements.Q26.plain.toUpperCase().replace('?', '')}`);
    expect(mine(found)).to.deep.equal([statements.Q26.plain]);
    expect((one(found, '[value="Q26"]') as HTMLInputElement).checked).to.equal(true);
  });

  for (const {what, typed, message} of rows([
    {what: 'nothing', typed: '', message: labels.empty},
    {what: 'space alone', typed: '  ', message: labels.empty},
    {what: 'a question of the reader again', typed: 'may i DRIVE', message: labels.doubled},
    {what: 'a ticked question again', typed: statements.Q1.plain, message: labels.doubled},
  ])) {
    it(`explains at the field why it does not add ${what}`, async () => {
      const found = await create();
      await tick(found, 'Q1');
      await add(found, 'May I drive?');
      const before = mine(found);
      await add(found, typed);
      const field = one(found, '.field');
      expect(mine(found)).to.deep.equal(before);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(one(found, `#${field.getAttribute('aria-describedby')}`).textContent).to.equal(message.plain);
      expect(focused(found)).to.equal(field);
      field.dispatchEvent(new Event('input'));
      await found.updateComplete;
      expect(field.hasAttribute('aria-invalid')).to.equal(false);
      expect(all(found, '#problem')).to.have.lengthOf(0);
    });
  }

  it('is not invalid before anything is typed', async () => {
    expect(all(await create(), '[aria-invalid], :invalid')).to.have.lengthOf(0);
  });

  it('moves a question by the keyboard, with focus on the same button of it, and announces its place', async () => {
    const found = await create();
    await tick(found, 'Q1', 'Q6', 'Q11');
    await nextStatus(found);
    one(found, '.chosen li:last-child .moveUp').focus();
    await sendKeys({press: 'Enter'});
    await found.updateComplete;
    await sendKeys({press: ' '});
    await found.updateComplete;
    expect(mine(found)).to.deep.equal([statements.Q11.plain, statements.Q1.plain, statements.Q6.plain]);
    expect(nameOf(focused(found))).to.equal(control(labels.moveUp, statements.Q11.plain));
    expect(focused(found).getAttribute('aria-disabled')).to.equal('true');
    await aTimeout(200);
    expect(await nextStatus(found)).to.equal('Now number 1 of 3');
    await sendKeys({press: 'Enter'});
    await found.updateComplete;
    expect(mine(found)[0]).to.equal(statements.Q11.plain);
    await press(found, control(labels.moveDown, statements.Q11.plain));
    expect(mine(found)[1]).to.equal(statements.Q11.plain);
  });

  it('leads focus to the next question from one that is removed, and to the field from the last one', async () => {
    const found = await create();
    await tick(found, 'Q1', 'Q6');
    await add(found, ' May I  drive? ');
    await press(found, control(labels.remove, statements.Q6.plain));
    expect((one(found, '[value="Q6"]') as HTMLInputElement).checked).to.equal(false);
    expect(nameOf(focused(found))).to.equal(control(labels.remove, 'May I drive?'));
    await press(found, control(labels.remove, 'May I drive?'));
    expect(nameOf(focused(found))).to.equal(control(labels.remove, statements.Q1.plain));
    await press(found, control(labels.remove, statements.Q1.plain));
    expect(focused(found)).to.equal(one(found, '.field'));
  });

  it('keeps what was chosen, written and ordered when the reading level changes and when it is moved', async () => {
    const found = await create();
    await tick(found, 'Q6', 'Q1');
    await add(found, 'May I drive?');
    found.setAttribute('reading', 'clinical');
    await found.updateComplete;
    found.parentElement!.append(found);
    await found.updateComplete;
    expect(mine(found)).to.deep.equal([statements.Q6.clinical, statements.Q1.clinical, 'May I drive?']);
  });

  describe('copying', () => {
    const {writeText} = Clipboard.prototype;
    let copied: string[];
    const replaceClipboard = (write: (text: string) => Promise<void>) => {
      Clipboard.prototype.writeText = write;
    };
    beforeEach(() => (copied = []));
    afterEach(() => replaceClipboard(writeText));

    it('copies the questions as numbered lines, and the button says so until something changes', async () => {
      replaceClipboard((text) => Promise.resolve(void copied.push(text)));
      const found = await create();
      await tick(found, 'Q6');
      await add(found, 'May I drive?');
      await nextStatus(found);
      await press(found, labels.copy.plain);
      await aTimeout(0);
      expect(copied).to.deep.equal([`1. ${statements.Q6.plain}\n2. May I drive?`]);
      expect(texts(found, '.chosen > .row button')[1]).to.equal(labels.copiedButton.plain);
      await tick(found, 'Q1');
      expect(texts(found, '.chosen > .row button')[1]).to.equal(labels.copy.plain);
    });

    it('selects the questions and says so where the browser does not copy', async () => {
      replaceClipboard(() => Promise.reject(new Error('refused')));
      const found = await create();
      await tick(found, 'Q6');
      await press(found, labels.copy.plain);
      await aTimeout(0);
      expect(texts(found, '.chosen .problem')).to.deep.equal([labels.notCopied.plain]);
      const list = focused(found) as HTMLTextAreaElement;
      expect(list.value.slice(list.selectionStart, list.selectionEnd)).to.equal(`1. ${statements.Q6.plain}`);
    });
  });

  it('prints itself alone', async () => {
    const found = await create();
    await tick(found, 'Q6');
    const {print} = window;
    let adopted = 0;
    window.print = () => (adopted = document.adoptedStyleSheets.length);
    const before = document.adoptedStyleSheets.length;
    await press(found, labels.print.plain);
    window.print = print;
    expect(adopted).to.equal(before + 1);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
  });
});

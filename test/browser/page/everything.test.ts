import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectAlive, expectReadable, expectWords, everyElement, probe, prolo} from './hosts/assertions.js';
import {axeFindings} from './axe.js';
import {closeAll, open, elementsIn, showcase, type OpenedPage} from './support.js';

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${probe}${prolo}<body>${body}`;

describe('one page with every element', () => {
  let page: OpenedPage;
  before(async () => (page = await open({markup: pageOf(everyElement)})));
  after(closeAll);

  it('has every word and the whole disclaimer', async () => expectWords(page));
  it('can be read', async () => expectReadable(page));
  it('answers clicks', async () => expectAlive(page));
});

describe('one page with every element in its states', () => {
  afterEach(closeAll);

  it('leaves axe nothing to find', async () => {
    const page = await open({markup: pageOf(showcase)});
    expect(await axeFindings(page)).to.deep.equal([]);
  });

  it('lets the Tab key in at one end and out at the other', async () => {
    const {document, frame} = await open({
      markup: pageOf(`<main><h1>Clinic</h1><a id="before" href="#">Before</a><prolo-conditions></prolo-conditions>
        <prolo-mechanism></prolo-mechanism><prolo-risks></prolo-risks><prolo-disclaimer acknowledge></prolo-disclaimer>
        <a id="after" href="#">After</a></main>`),
    });
    frame.focus();
    document.querySelector<HTMLElement>('#before')!.focus();
    const passed = new Set<string>();
    for (let press = 0; press < 150 && document.activeElement?.id !== 'after'; press++) {
      await sendKeys({press: 'Tab'});
      passed.add(document.activeElement!.localName);
    }
    expect(document.activeElement!.id).to.equal('after');
    expect([...passed]).to.include.members(['prolo-conditions', 'prolo-mechanism', 'prolo-risks', 'prolo-disclaimer']);
  });

  it('runs over no side of a phone, and is silent', async () => {
    const {document, window} = await open({markup: pageOf(showcase)}, {width: 320});
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    for (const element of elementsIn(document))
      expect(element.scrollWidth, element.localName).to.be.at.most(element.clientWidth);
    expect(window.errors).to.deep.equal([]);
    expect(window.warnings).to.deep.equal([]);
  });
});

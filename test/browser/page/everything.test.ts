import {expect} from '@open-wc/testing';
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

  it('runs over no side of a phone, and is silent', async () => {
    const {document, window} = await open({markup: pageOf(showcase)}, {width: 320});
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    for (const element of elementsIn(document))
      expect(element.scrollWidth, element.localName).to.be.at.most(element.clientWidth);
    expect(window.errors).to.deep.equal([]);
    expect(window.warnings).to.deep.equal([]);
  });
});

import {expect} from '@open-wc/testing';
import {element, shownFacts, shownText, warnings} from './support.js';

const link = (found: Element) => found.shadowRoot!.querySelector('a');
const withHref = (href: string) => {
  const article = document.createElement('prolo-article');
  article.setAttribute('href', href);
  return article.outerHTML;
};

describe('<prolo-article>', () => {
  it('cites title, author, magazine, issue and first page', async () => {
    const text = shownText(await element('<prolo-article></prolo-article>'));
    for (const part of [
      'Prolotherapy for Musculoskeletal Pain',
      'Donna Alderman, DO',
      'Practical Pain Management',
      '2007',
      '10',
    ]) {
      expect(text).to.contain(part);
    }
    expect(text).not.to.contain('{');
  });

  it('marks the title as the title of a work, in the language it is in', async () => {
    const cite = (await element('<prolo-article lang="es"></prolo-article>')).shadowRoot!.querySelector('cite')!;
    expect(cite.textContent).to.equal('Prolotherapy for Musculoskeletal Pain');
    expect(cite).to.have.attribute('lang', 'en');
  });

  it('has no link until the clinic gives an address', async () => {
    const article = await element('<prolo-article></prolo-article>');
    expect(link(article)).to.equal(null);
    expect(shownFacts(article)).to.deep.equal(['A1', 'A2']);
  });

  for (const href of [
    'https://example.org/article',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+15550100',
    '/article.pdf',
    'article.pdf?a=1#b',
    '#top',
    '//example.org/x',
    'HTTPS://EXAMPLE.ORG',
  ]) {
    it(`links to ${href}`, async () => {
      const said = await warnings(async () => {
        const article = await element(withHref(href));
        expect(link(article)).to.have.attribute('href', href);
        expect(shownFacts(article)).to.deep.equal(['A1', 'A2', 'A3']);
      });
      expect(said).to.deep.equal([]);
    });
  }

  const refused = [
    'javascript:alert(1)',
    'https:javascript:alert(1)',
    'http:javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<p>x',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    'vbscript:x',
    'ftp://example.org',
    'http://',
  ];
  for (const href of refused) {
    it(`shows the text without a link for ${JSON.stringify(href)}, and says so`, async () => {
      const said = await warnings(async () => {
        const article = await element(withHref(href));
        expect(link(article)).to.equal(null);
        expect(shownText(article)).to.contain('Practical Pain Management');
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0])
        .to.contain('<prolo-article href=')
        .and.to.contain('Use an http, https, mailto, tel or relative address.');
    });
  }
});

import {sources} from './lit-templates.js';
import {expect} from '@open-wc/testing';
import {parseTemplate} from '../../src/embed/parse-template.js';
import {page, tags} from './support.js';

/** The DOM refuses names that begin with Lit's signs; Lit looks only at how they end, and in which order they stand. */
const withPlainNames = (source: string) => source.replace(/\s[.?@]([\w-]+\$lit\$=)/g, ' _$1');

describe('parseTemplate', () => {
  before(async () => {
    const states = ['', 'acknowledge', 'variant="brief"', 'selected="knee-pain"', 'href-template="/{id}"', 'href="/a"'];
    for (const state of states) await page(tags.map((tag) => `<${tag} ${state}></${tag}>`).join(''));
  });

  it('has templates to read', () => {
    expect(sources.size).to.be.greaterThan(20);
  });

  it('makes of every template what the browser’s own parser makes of it', () => {
    for (const source of sources) {
      const parsed = document.createElement('template');
      parsed.innerHTML = withPlainNames(source);
      const template = parseTemplate(source.replaceAll('$lit$=', '-lit-='));
      const markup = template.innerHTML.replaceAll('-lit-=', '$lit$=');
      expect(markup).to.equal(parsed.innerHTML);
    }
  });

  const cases: Record<string, [source: string, markup: string]> = {
    'text alone': ['words', 'words'],
    'an attribute in double quotes': [`<p title="it's >"></p>`, `<p title="it's >"></p>`],
    'an attribute in single quotes': [`<p title='a "b"'></p>`, '<p title="a &quot;b&quot;"></p>'],
    'an attribute without quotes': ['<p title=a></p>', '<p title="a"></p>'],
    'an attribute without a value': ['<input disabled>', '<input disabled="">'],
    'an element without an end tag': ['<p>a<br>b</p>', '<p>a<br>b</p>'],
    'a comment': ['<p><!-- a <b> --></p>', '<p><!-- a <b> --></p>'],
    'a marker of Lit': ['<p><?lit$1$></p>', '<p><!--?lit$1$--></p>'],
    'a picture': [
      '<svg viewBox="0 0 1 1"><path d="M0 0"/><g></g></svg>',
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path><g></g></svg>',
    ],
    'words after a picture': ['<svg></svg><p></p>', '<svg></svg><p></p>'],
    'an element of ours, which waits': ['<prolo-article></prolo-article>', '<prolo-article></prolo-article>'],
  };
  for (const [name, [source, markup]] of Object.entries(cases)) {
    it(`reads ${name}`, () => {
      const parsed = document.createElement('template');
      parsed.innerHTML = markup;
      expect(parseTemplate(source).innerHTML).to.equal(parsed.innerHTML);
    });
  }

  it('draws pictures in the namespace of SVG and what follows them in that of HTML', () => {
    const [svg, p] = parseTemplate('<svg><path d="M0 0"/></svg><p></p>').content.children;
    expect(svg!.firstElementChild!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(p).to.be.instanceOf(p!.ownerDocument.defaultView ? HTMLParagraphElement : Element);
    expect(p!.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });
});

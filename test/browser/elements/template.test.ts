import {templates} from './lit-templates.js';
import {expect} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {templateClass} from '../../../build/lit/template.js';
import {page, tags} from './support.js';

const signs: Record<string, string> = {PropertyPart: '.', BooleanAttributePart: '?', EventPart: '@'};

const Template = templateClass((sign) => ({
  name: Object.keys(signs).find((name) => signs[name] === sign) ?? 'AttributePart',
}));

const markup = ({el}: {el: HTMLTemplateElement}) => el.innerHTML.replace(/<!--\?lit\$\d+\$-->/g, '<!---->');
const readable = ({parts}: {parts: readonly object[]}) =>
  parts.map((part) => ('ctor' in part ? {...part, ctor: (part.ctor as {name: string}).name} : part));

describe('the template class of the scripts', () => {
  before(async () => {
    const states = ['', 'acknowledge', 'variant="brief"', 'selected="knee-pain"', 'href-template="/{id}"', 'href="/a"'];
    for (const state of states) await page(tags.map((tag) => `<${tag} ${state}></${tag}>`).join(''));
  });

  it('has templates to read', () => {
    expect(templates.size).to.be.greaterThan(20);
  });

  it('makes of every template of every element what Lit makes of it', () => {
    for (const {result, template} of templates.values()) {
      const ours = new Template(result);
      expect(markup(ours)).to.equal(markup(template));
      expect(readable(ours), markup(ours)).to.deep.equal(readable(template));
    }
  });

  /** A template of this source, with `{}` where a value is bound. */
  const read = (source: string, type: 1 | 2 = 1) => {
    const strings = source.split('{}');
    return new Template({_$litType$: type, strings: Object.assign(strings, {raw: strings})}).el;
  };
  const svgResult = 2;

  const cases: Record<string, [source: string, markup: string]> = {
    'text alone': ['words', 'words'],
    nothing: ['', '<!--?-->'],
    'an attribute in double quotes': [`<p title="it's a"></p>`, `<p title="it's a"></p>`],
    'an attribute in single quotes': [`<p title='a "b"'></p>`, '<p title="a &quot;b&quot;"></p>'],
    'an attribute without quotes': ['<p title=a></p>', '<p title="a"></p>'],
    'an attribute without a value': ['<input disabled>', '<input disabled="">'],
    'an element without an end tag': ['<p>a<br>b</p>', '<p>a<br>b</p>'],
    'a comment': ['<p><!-- a <b> --></p>', '<p><!-- a <b> --></p>'],
    'a picture': [
      '<svg viewBox="0 0 1 1"><path d="M0 0"/><g></g></svg>',
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path><g></g></svg>',
    ],
    'words after a picture': ['<svg></svg><p></p>', '<svg></svg><p></p>'],
    'an element of ours, which waits': ['<prolo-article></prolo-article>', '<prolo-article></prolo-article>'],
    'a value between words': ['<p>a {} b</p>', '<p>a <!----> b</p>'],
    'values side by side': ['{}{}', '<!----><!----><!--?-->'],
    'a value in an attribute': ['<p title="a {} b" class="c"></p>', '<p class="c"></p>'],
  };
  for (const [name, [source, expected]] of Object.entries(cases)) {
    it(`reads ${name}`, () => {
      expect(read(source).innerHTML).to.equal(expected);
    });
  }

  it('draws pictures in the namespace of SVG and what follows them in that of HTML', () => {
    const [picture, p] = read('<svg><path d="M0 0"/></svg><p></p>').content.children;
    const [path] = read('<path d="M0 0"/>', svgResult).content.children;
    expect(picture!.firstElementChild!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(path!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(p!.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });

  it('refuses what only looks like a template, such as what a page made of JSON', () => {
    const forged = {_$litType$: 1, strings: ['<p></p>'], values: []} as unknown as TemplateResult;
    expect(() => new Template(forged)).to.throw(TypeError);
  });
});

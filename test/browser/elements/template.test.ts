import {expect} from '@open-wc/testing';
import {html, svg, type TemplateResult} from 'lit';
import {createTemplate} from '../../../build/lit/create-template.js';
import {elementsIn, page, settled, tags} from './support.js';

/** A template as Lit keeps it (lit-html's own class of this name, which is not public). */
interface LitTemplate {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly object[];
}
interface LitTemplateClass {
  new (result: TemplateResult): LitTemplate;
  createElement(html: string): HTMLTemplateElement;
}

/** Lit as it is published, with the page's own global scope. */
const published = '/node_modules/lit-html/development/lit-html.js';
let Template: LitTemplateClass;
let byInnerHtml: LitTemplateClass['createElement'];

/** The template that Lit makes of a result, from the elements that `createElement` builds. */
function templateOf(result: TemplateResult, createElement: LitTemplateClass['createElement']): LitTemplate {
  Template.createElement = createElement;
  return new Template(result);
}

/** Every template result in a value, however deep. */
function resultsIn(value: unknown): TemplateResult[] {
  if (Array.isArray(value)) return value.flatMap(resultsIn);
  if (typeof value !== 'object' || value === null || !('strings' in value)) return [];
  const result = value as TemplateResult;
  return [result, ...result.values.flatMap(resultsIn)];
}

const markup = ({el}: LitTemplate) => el.innerHTML.replace(/<!--\?lit\$\d+\$-->/g, '<!--part-->');

/** Lit makes text trusted before it hands it on. */
const byCalls: LitTemplateClass['createElement'] = (text: unknown) => createTemplate(String(text));

before(async () => {
  const page = globalThis as {
    litHtmlPolyfillSupportDevMode?: (template: LitTemplateClass) => void;
    litIssuedWarnings?: Set<string>;
  };
  page.litIssuedWarnings = new Set(['dev-mode', 'multiple-versions']);
  page.litHtmlPolyfillSupportDevMode = (template) => (Template = template);
  await import(published);
  byInnerHtml = Template.createElement;
});

describe('createTemplate builds the same template elements as innerHTML', () => {
  it('for every template of every element', async () => {
    const states = ['', 'acknowledge', 'variant="brief"', 'selected="knee-pain"', 'href-template="/{id}"', 'href="/a"'];
    const all = [...tags, 'prolo-guide'];
    const results = new Map<TemplateStringsArray, TemplateResult>();
    for (const state of states) {
      const container = await page(all.map((tag) => `<${tag} ${state}></${tag}>`).join(''));
      await settled(container);
      for (const result of elementsIn(container).flatMap((element) => resultsIn(element.render()))) {
        results.set(result.strings, result);
      }
    }
    expect(results.size).to.be.greaterThan(40);
    for (const result of results.values()) {
      const expected = templateOf(result, byInnerHtml);
      const built = templateOf(result, byCalls);
      expect(markup(built)).to.equal(markup(expected));
      expect(built.parts, markup(expected)).to.deep.equal(expected.parts);
    }
  });

  const value = 'value';
  const cases: Record<string, TemplateResult> = {
    'text alone': html`words`,
    nothing: html``,
    'an attribute in double quotes': html`<p title="it's a"></p>`,
    'an attribute in single quotes': html`<p title='a "b"'></p>`,
    // prettier-ignore
    'an attribute without quotes': html`<p title=a></p>`,
    'an attribute without a value': html`<input disabled />`,
    'an element without an end tag': html`<p>a<br />b</p>`,
    'a comment': html`<p><!-- a <b> --></p>`,
    'a sign in text': html`<p>a < b</p>`,
    'a picture': html`<svg viewBox="0 0 1 1">
      <path d="M0 0" />
      <g></g>
    </svg>`,
    'a part of a picture': svg`<path d=${value} /><g></g>`,
    'text after a picture': html`<svg></svg>
      <p></p>`,
    'a value between text': html`<p>a ${value} b</p>`,
    'values side by side': html`${value}${value}`,
    'a value in an attribute': html`<p title="a ${value} b" class="c"></p>`,
    'two values in an attribute': html`<p title="${value} ${value}"></p>`,
    'a property, a boolean attribute and a listener': html`<input
      .value=${value}
      ?disabled=${value}
      @input=${value}
    />`,
    'a directive on an element': html`<p ${value} class=${value}></p>`,
    'a value in a comment': html`<!-- ${value} -->
      <p>${value}</p>`,
  };
  for (const [name, result] of Object.entries(cases)) {
    it(`for ${name}`, () => {
      const expected = templateOf(result, byInnerHtml);
      const built = templateOf(result, byCalls);
      expect(markup(built)).to.equal(markup(expected));
      expect(built.parts).to.deep.equal(expected.parts);
    });
  }

  it('in the namespace of SVG inside of pictures, and in that of HTML after them', () => {
    const [picture, paragraph] = createTemplate('<svg><path d="M0 0"/></svg><p></p>').content.children;
    expect(picture!.firstElementChild!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(paragraph!.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });
});

describe('Lit in the unit tests', () => {
  it('is the Lit of the scripts: it leaves the page’s global scope alone', () => {
    for (const name of ['litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata']) {
      expect(globalThis).not.to.have.property(name);
    }
  });

  it('builds templates by createTemplate', async () => {
    const {innerHTML} = Object.getOwnPropertyDescriptors(Element.prototype);
    const written: string[] = [];
    Object.defineProperty(Element.prototype, 'innerHTML', {...innerHTML, set: (text: string) => written.push(text)});
    try {
      const {render} = await import('lit');
      const container = document.createElement('div');
      render(html`<p title=${'title'}>${'text'}</p>`, container);
      expect(container.querySelector('p')).to.have.attribute('title', 'title');
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', innerHTML);
    }
    expect(written).to.deep.equal([]);
  });

  it('refuses a forged template, such as one that a page made of JSON', async () => {
    const {render} = await import('lit');
    const forged = {_$litType$: 1, strings: ['<p></p>'], values: []} as unknown as TemplateResult;
    expect(() => render(forged, document.createElement('div'))).to.throw('invalid template strings array');
  });
});

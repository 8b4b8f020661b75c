/** What custom-elements.json tells pages about parts and states is what the elements have. */
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {ProloDisclaimer, ProloGuide, ProloMechanism} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {boxOf} from './acknowledge-support.js';
import {element, page, settled} from './support.js';

interface Documented {
  readonly name: string;
  readonly inheritedFrom?: {readonly name: string};
}
interface Declaration {
  readonly tagName: string;
  readonly cssParts: Documented[];
  readonly cssStates: Documented[];
}
const response = await fetch('/custom-elements.json');
const {modules} = (await response.json()) as {modules: {declarations: Partial<Declaration>[]}[]};
const declarations = modules
  .flatMap(({declarations}) => declarations)
  .filter((declaration): declaration is Declaration => declaration.tagName !== undefined);
const partsOf = (tag: string) => declarations.find(({tagName}) => tagName === tag)!.cssParts;
const documented = (tag: string) => [...new Set(partsOf(tag).map(({name}) => name))];
/** Documented once, for all elements: an article has no folds, and makes no clinical statement that needs a disclaimer. */
const sharedParts = new Set(
  partsOf('prolo-conditions').flatMap(({name, inheritedFrom}) => (inheritedFrom ? name : [])),
);

/** Those of them that no element has shown yet. */
const unseenParts = new Set(sharedParts);

/** Markup that shows every part of each element, the brief disclaimer included. */
const showcase: Record<string, string> = {
  'prolo-article': '<prolo-article href="/article"></prolo-article>',
  'prolo-conditions':
    '<prolo-conditions selected="knee-pain" href-template="/care/{id}"></prolo-conditions><prolo-evidence></prolo-evidence><prolo-options></prolo-options>',
  'prolo-disclaimer': '<prolo-disclaimer acknowledge></prolo-disclaimer>',
  'prolo-options': '<prolo-options></prolo-options><prolo-options condition="knee-pain"></prolo-options>',
};

const partsIn = (root: ParentNode): string[] => [...root.querySelectorAll('[part]')].flatMap(({part}) => [...part]);

/** The names that an element gives to the parts of the elements in it (https://drafts.csswg.org/css-shadow-parts/#exportparts). */
const exportedBy = (root: ParentNode) =>
  [...root.querySelectorAll('[exportparts]')].map((host) => ({
    host,
    parts: new Map(
      host
        .getAttribute('exportparts')!
        .split(',')
        .map((entry) => {
          const [inner, outer = inner] = entry.split(':').map((name) => name.trim());
          return [inner!, outer!];
        }),
    ),
  }));

for (const {tagName} of declarations) {
  it(`<${tagName}> has the parts that it documents, and no others`, async () => {
    const container = await page(showcase[tagName] ?? `<${tagName}></${tagName}>`);
    const roots = [...container.querySelectorAll(tagName)].map(({shadowRoot}) => shadowRoot!);
    // Some parts of the questions are there once one is chosen.
    roots[0]!.querySelector<HTMLElement>('[part="question"]')?.click();
    await settled(container);
    const exported = roots.flatMap(exportedBy).flatMap(({parts}) => [...parts.values()]);
    const found = new Set([...roots.flatMap(partsIn), ...exported]);
    expect(
      [...found].filter((name) => !documented(tagName).includes(name)),
      'not documented',
    ).to.deep.equal([]);
    const missing = documented(tagName).filter((name) => !found.has(name) && !sharedParts.has(name));
    expect(missing, 'documented, but not there').to.deep.equal([]);
    for (const name of found) unseenParts.delete(name);
  });
}

it('each part that is documented for all elements is shown by one of them', () => {
  expect([...unseenParts]).to.deep.equal([]);
});

it('the guide exports every part of its sections', async () => {
  const guide = await element<ProloGuide>('<prolo-guide></prolo-guide>');
  for (const {host, parts} of exportedBy(guide.shadowRoot!)) {
    await (host as LitElement).updateComplete;
    const shown = new Set(partsIn(host.shadowRoot!));
    expect(
      [...shown].filter((name) => !parts.has(name)),
      host.localName,
    ).to.deep.equal([]);
  }
});

it('a page styles a section of the guide by its part', async () => {
  const container = await fixture(
    html`<div>
      <style>
        prolo-guide::part(fold-heading) {
          letter-spacing: 7px;
        }
      </style>
      <prolo-guide sections="conditions"></prolo-guide>
    </div>`,
  );
  await settled(container);
  await settled(container.querySelector('prolo-guide')!.shadowRoot!);
  const root = container.querySelector('prolo-guide')!.shadowRoot!.querySelector('prolo-conditions')!.shadowRoot!;
  expect(getComputedStyle(root.querySelector('[part="fold-heading"]')!).letterSpacing).to.equal('7px');
});

it('the part of the selected condition carries its state, in the list and on the map', async () => {
  const conditions = await element('<prolo-conditions selected="knee-pain"></prolo-conditions>');
  const selected = [...conditions.shadowRoot!.querySelectorAll('[part$="-selected"]')];
  expect(selected.map((part) => [part.part.value, part.getAttribute('data-condition')])).to.have.deep.members([
    ['map-region map-region-selected', 'knee-pain'],
    ['entry entry-selected', 'knee-pain'],
  ]);
});

it('the part of the current step carries its state', async () => {
  const mechanism = await element('<prolo-mechanism step="2"></prolo-mechanism>');
  const steps = [...mechanism.shadowRoot!.querySelectorAll('[part~="step"]')];
  expect(steps.map(({part}) => part.contains('step-current'))).to.deep.equal(steps.map((_, index) => index === 1));
});

const areMissing = !CSS.supports('selector(:state(ready))') && 'this browser has no custom states';

unless(areMissing, describe)('custom states', () => {
  it('ready is set once the element shows its own content', async () => {
    const found = document.createElement('prolo-overview');
    expect(found.matches(':state(ready)')).to.equal(false);
    document.body.append(found);
    await found.updateComplete;
    expect(found.matches(':state(ready)')).to.equal(true);
    found.remove();
  });

  it('acknowledged is set while the box is checked', async () => {
    const disclaimer = await element<ProloDisclaimer>('<prolo-disclaimer acknowledge></prolo-disclaimer>');
    expect(disclaimer.matches(':state(acknowledged)')).to.equal(false);
    boxOf(disclaimer)!.click();
    expect(disclaimer.matches(':state(acknowledged)')).to.equal(true);
    boxOf(disclaimer)!.click();
    expect(disclaimer.matches(':state(acknowledged)')).to.equal(false);
  });

  it('playing is set while the scenes play', async () => {
    const mechanism = await element<ProloMechanism>('<prolo-mechanism></prolo-mechanism>');
    const press = async (control: string) => {
      mechanism.shadowRoot!.querySelector<HTMLElement>(`.control.${control}`)!.click();
      await mechanism.updateComplete;
    };
    await press('play');
    expect(mechanism.matches(':state(playing)')).to.equal(true);
    await press('pause');
    expect(mechanism.matches(':state(playing)')).to.equal(false);
  });

  it('are documented', () => {
    const states = new Map(declarations.map(({tagName, cssStates}) => [tagName, cssStates.map(({name}) => name)]));
    expect(states.get('prolo-overview')).to.deep.equal(['ready', 'open']);
    expect(states.get('prolo-disclaimer')).to.have.members(['ready', 'open', 'acknowledged']);
    expect(states.get('prolo-mechanism')).to.have.members(['ready', 'open', 'playing']);
  });
});

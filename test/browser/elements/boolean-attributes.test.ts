/** Frameworks and fields of content systems write `required="false"`, which in HTML is true. */
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {page as state} from '../../../src/runtime/page-state.js';
import {rows} from '../../support/rows.js';
import {element, tags, warnings} from './support.js';

type Declared = typeof LitElement & {elementProperties: Map<PropertyKey, {type?: unknown; attribute?: string | false}>};

/** Every Boolean attribute of every element, as its class declares it. */
const table = tags.flatMap((tag) =>
  [...(customElements.get(tag) as Declared).elementProperties].flatMap(([property, {type, attribute}]) =>
    type === Boolean ? [{tag, property: String(property), attribute: String(attribute || property).toLowerCase()}] : [],
  ),
);

describe('the Boolean attribute', () => {
  for (const {tag, property, attribute} of rows(table)) {
    it(`${attribute} of <${tag}> is true where it is present, and never silently true where it says "false"`, async () => {
      const read = async (markup: string) => Reflect.get(await element(markup), property) as unknown;
      expect(await read(`<${tag} ${attribute}></${tag}>`)).to.equal(true);
      expect(await read(`<${tag} ${attribute}="${attribute}"></${tag}>`)).to.equal(true);
      expect(await read(`<${tag}></${tag}>`)).not.to.equal(true);
      let value: unknown;
      state.loggedWarnings.clear();
      const said = await warnings(async () => (value = await read(`<${tag} ${attribute}="False"></${tag}>`)));
      // Browsers themselves disable a control with this attribute, as they do with a native one.
      expect(value).to.equal(attribute === 'disabled');
      expect(said.join(), 'the console').to.contain(`${attribute}="false"`);
    });
  }
});

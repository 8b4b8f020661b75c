/** What the build makes of templates: space that shows is kept, and other space becomes part of no page. */
import {describe, expect, it} from 'vitest';
import {minifyTemplates} from '../../../build/plugins/minify.js';
import {rows} from '../../support/rows.js';

/** @param {string} template */
async function minified(template) {
  const {transform} = /** @type {{transform(code: string, id: string): Promise<{code: string} | null>}} */ (
    /** @type {unknown} */ (minifyTemplates(undefined))
  );
  const changed = await transform.call({error: expect.fail}, `html\`${template}\`;`, '/module.js');
  // What stays as it is returns nothing.
  return changed ? changed.code.slice('html`'.length, -'`;'.length) : template;
}

/** @type {[what: string, template: string, result: string][]} */
const templates = [
  ['between blocks', '<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>', '<ul><li>One</li><li>Two</li></ul>'],
  ['at the ends of a block', '<p>\n  Words\n</p>', '<p>Words</p>'],
  [
    'between shapes',
    '<svg>\n  <path d="M0 0" />\n  <path d="M1 1" />\n</svg>',
    '<svg><path d="M0 0"/><path d="M1 1"/></svg>',
  ],
  ['beside a block', '${text} <p>Words</p> ${text}', '${text}<p>Words</p>${text}'],
];
const lines = [
  ['between words and an element in the line', '<p>See <a href="#">it</a> here</p>'],
  ['between elements in the line', '<b>One</b> <i>two</i>'],
  ['beside a slot', '<p>Words <slot></slot> words</p>'],
  ['between values', '<p>${one} ${two}</p>'],
  ['at the ends of a template that may stand beside words', ' <b>word</b> '],
  ['between a picture and words', '<b><svg></svg> ${name}</b>'],
];

describe('The space in a template', () => {
  for (const [what, template, result] of rows(templates)) {
    it(`${what} is left out`, async () => {
      expect(await minified(template)).toBe(result);
    });
  }
  for (const [what, template] of rows(lines)) {
    it(`${what} is kept`, async () => {
      expect(await minified(template)).toBe(template);
    });
  }
});

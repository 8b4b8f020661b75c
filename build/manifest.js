/** The custom elements of custom-elements.json, as the build and its generators read them. */
import {readFileSync} from 'node:fs';

/**
 * @typedef {object} Documented
 * @property {string} name
 * @property {string} [description]
 * @property {string} [summary]
 * @property {string} [fieldName] the property that an attribute sets
 * @property {{text: string}} [type]
 * @property {string} [default]
 * @property {{name: string}} [inheritedFrom]
 *
 * @typedef {object} CustomElement
 * @property {string} tagName
 * @property {string} name of the class
 * @property {string} summary
 * @property {string} description
 * @property {string} path of the module
 * @property {Documented[]} attributes
 * @property {Documented[]} events
 * @property {Documented[]} slots
 * @property {Documented[]} cssParts
 * @property {Documented[]} cssProperties
 * @property {Documented[]} cssStates
 * @property {(Documented & {kind: 'field' | 'method', readonly?: boolean, static?: boolean})[]} members
 */

/**
 * @param {string} [text] of the manifest; by default that of the repository
 * @returns {CustomElement[]} in the order of their tags
 */
export function customElements(text = readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) {
  const lists = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'];
  const none = Object.fromEntries(lists.map((list) => [list, []]));
  return JSON.parse(text)
    .modules.flatMap(({path, declarations = []}) =>
      declarations.map((declaration) => ({...none, path, ...declaration})),
    )
    .filter(({tagName}) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

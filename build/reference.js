/** Generates docs/reference.md from custom-elements.json. */
import {table} from './table.js';

/**
 * @typedef {object} Item a member of the manifest: attribute, property, event, slot, part, token or state
 * @property {string} name
 * @property {string} [kind]
 * @property {string} [description]
 * @property {string} [default]
 * @property {string} [fieldName]
 * @property {string} [attribute]
 * @property {string} [privacy]
 * @property {boolean} [static]
 * @property {boolean} [readonly]
 * @property {{text: string}} [type]
 * @property {{name: string, type?: {text: string}}[]} [parameters]
 * @property {{type?: {text: string}}} [return]
 * @property {object} [inheritedFrom]
 *
 * @typedef {object} Declaration
 * @property {string} tagName
 * @property {string} [description]
 * @property {Item[]} [attributes]
 * @property {Item[]} [members]
 * @property {Item[]} [events]
 * @property {Item[]} [slots]
 * @property {Item[]} [cssParts]
 * @property {Item[]} [cssProperties]
 * @property {Item[]} [cssStates]
 */

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** Types longer than this are in the TypeScript declarations. */
const maxTypeLength = 80;

/**
 * A type as inline code: values of a union without quotes, separated by commas.
 * @param {{text: string} | undefined} type
 */
function formatType(type) {
  const text = (type?.text ?? '').replace(' | undefined', '');
  if (/^(false \| true|boolean)$/.test(text)) return code('boolean');
  const values = /^'[^']*'( \| '[^']*')*$/.test(text) ? text.match(/(?<=')[^' |]+(?=')/g) : undefined;
  if (values) return values.map(code).join(', ');
  return text && text.length <= maxTypeLength ? code(text) : '';
}

/** @param {Item} item */
const isPublic = ({privacy, static: isStatic, name}) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^form\w+Callback$/.test(name);

/** Headings, columns and rows of each kind of member. */
const kinds = [
  {
    title: 'Attributes',
    head: ['Attribute', 'Property', 'Values', 'Description'],
    items: (/** @type {Declaration} */ {attributes = []}) => attributes,
    row: (/** @type {Item} */ {name, fieldName, type, description}) => [
      code(name),
      fieldName ? code(fieldName) : '',
      formatType(type),
      description,
    ],
  },
  {
    title: 'Properties and methods',
    head: ['Name', 'Type', 'Description'],
    items: (/** @type {Declaration} */ {members = []}) =>
      members.filter((member) => isPublic(member) && !member.attribute),
    row: (/** @type {Item} */ {name, kind, type, parameters = [], return: returns, readonly, description = ''}) =>
      kind === 'method'
        ? [
            code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
            formatType(returns?.type),
            description,
          ]
        : [code(name), formatType(type), `${description}${readonly ? ' Read-only.' : ''}`],
  },
  {
    title: 'Events',
    head: ['Event', 'Type', 'Description'],
    items: (/** @type {Declaration} */ {events = []}) => events,
    row: (/** @type {Item} */ {name, type, description}) => [code(name), formatType(type), description],
  },
  {
    title: 'Slots',
    head: ['Slot', 'Description'],
    items: (/** @type {Declaration} */ {slots = []}) => slots,
    row: (/** @type {Item} */ {name, description}) => [name ? code(name) : '(default)', description],
  },
  {
    title: 'Custom states',
    head: ['State', 'Description'],
    items: (/** @type {Declaration} */ {cssStates = []}) => cssStates,
    row: (/** @type {Item} */ {name, description}) => [code(`:state(${name})`), description],
  },
  {
    title: 'CSS parts',
    head: ['Part', 'Description'],
    items: (/** @type {Declaration} */ {cssParts = []}) => cssParts,
    row: (/** @type {Item} */ {name, description}) => [code(name), description],
  },
  {
    title: 'CSS custom properties',
    head: ['Token', 'Default', 'Description'],
    items: (/** @type {Declaration} */ {cssProperties = []}) => cssProperties,
    row: (/** @type {Item} */ {name, default: value, description}) => [
      code(name),
      value ? code(value) : '',
      description,
    ],
  },
];

/**
 * @param {Declaration} element
 * @param {(item: Item) => boolean} filter
 */
function sections(element, filter) {
  return kinds.flatMap(({title, head, items, row}) => {
    const rows = items(element).filter(filter).map(row);
    return rows.length > 0 ? [`### ${title}`, table(head, rows)] : [];
  });
}

/**
 * The reference as Markdown.
 * @param {Declaration[]} elements
 */
export function reference(elements) {
  const [first] = elements;
  if (!first) throw new Error('custom-elements.json contains no elements.');
  return [
    '# Reference',
    'Generated from the source by `npm run docs`; edit the docblocks in `src/elements` instead.',
    `Elements: ${elements.map(({tagName}) => `[\`<${tagName}>\`](#${tagName})`).join(', ')}.`,
    '## Every element',
    'Unknown attribute values are ignored, and the console shows a warning that lists the allowed ones. ' +
      '`data-prolo-reading="clinical"` on any ancestor, such as `<html>`, sets the reading level of all elements inside.',
    ...sections(first, ({inheritedFrom}) => Boolean(inheritedFrom)),
    ...elements.flatMap((element) => [
      `## \`<${element.tagName}>\``,
      element.description ?? '',
      ...sections(element, ({inheritedFrom}) => !inheritedFrom),
    ]),
  ].join('\n\n');
}

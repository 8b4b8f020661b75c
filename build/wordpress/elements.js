/** What the WordPress plugin knows of the elements, from the manifest and from the content of a build. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {customElements} from '../manifest.js';

const icons = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../integrations/wordpress/icons.json', import.meta.url)), 'utf8'),
);

const declarations = customElements();

/** The groups of the sidebar; an attribute without one is about the content. */
const groups = {
  look: ['view', 'reading', 'heading-level', 'lang', 'dir'],
  review: ['reviewed-by', 'reviewed-on', 'reviewed-version', 'structured-data'],
};
const inputs = {'reviewed-on': 'date', step: 'number', href: 'url'};
/** Slots that every element has come last, and the fallback content has no name. */
const shared = ['note', 'heading', 'actions'];

/** The names of the attributes and slots of each element, which each page view needs. */
export function namesOf({elements}) {
  return mapElements(elements, (tag, {attributes}) => ({attributes, slots: slotsOf(tag).map(({name}) => name)}));
}

/** What the block editor shows for each element: the guide first, then in the order in which patients read. */
export function describeElements(data) {
  const order = ['guide', ...data.guideSections];
  const rank = ([, {section}]) => (order.includes(section) ? order.indexOf(section) : order.length);
  const elements = Object.fromEntries(Object.entries(data.elements).sort((a, b) => rank(a) - rank(b)));
  return mapElements(elements, (tag, {section}) => {
    const {summary, attributes} = declarationOf(tag);
    const described = attributes.map((attribute) => describeAttribute(attribute, tag, data));
    return {
      label: label(section),
      summary,
      icon: icons[section],
      keywords: keywordsOf(section, described),
      attributes: [...described, ...pageAttributes(Object.keys(data.sections[section]))].map(withLabel),
      slots: slotsOf(tag),
    };
  });
}

const mapElements = (elements, describe) =>
  Object.fromEntries(Object.entries(elements).map(([tag, element]) => [tag, describe(tag, element)]));

const declarationOf = (tag) => declarations.find(({tagName}) => tagName === tag);

/** A guide hands over the slots of its sections. */
function slotsOf(tag) {
  const all = declarations.flatMap(({slots}) => slots);
  const slots = tag === 'prolo-guide' ? [...declarationOf(tag).slots, ...all] : declarationOf(tag).slots;
  const unique = [...new Map(slots.filter(({name}) => name).map((slot) => [slot.name, slot])).values()];
  const last = shared.map((name) => unique.find((slot) => slot.name === name));
  return [...unique.filter(({name}) => !shared.includes(name)), ...last].map(({name, description}) => ({
    name,
    label: label(name),
    description: plain(description ?? ''),
  }));
}

/** @param {import('../manifest.js').Documented} attribute */
function describeAttribute(
  {name, description: markdown = '', type},
  tag,
  {elements, conditions, visitQuestions, ...data},
) {
  const attribute = {name, description: plain(markdown), group: groupOf(name), input: inputs[name]};
  const lists = {
    include: tag === 'prolo-visit' ? visitQuestions : conditions,
    exclude: conditions,
    sections: data.guideSections,
    omit: elements[tag].optional,
  };
  const options = {
    'heading-level': ['1', '2', '3', '4', '5', '6', 'none'],
    'reviewed-version': Object.keys(data.versionDates),
  };
  const values = options[name] ?? [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (lists[name]) return {...attribute, list: lists[name]};
  if (values.length > 0) return {...attribute, options: values};
  return {...attribute, isSwitch: /boolean|true/.test(type.text)};
}

/** The attributes that every element of HTML has, too. */
const pageAttributes = (languages) => [
  {name: 'lang', description: 'Language of the content. Default: that of the page.', group: 'look', options: languages},
  {
    name: 'dir',
    description: 'Direction of the text. Default: that of the page.',
    group: 'look',
    options: ['ltr', 'rtl'],
  },
];

const groupOf = (name) => Object.keys(groups).find((group) => groups[group].includes(name)) ?? 'content';

/** Words that editors search for: the topics that the element can show, and what it is called. */
function keywordsOf(section, attributes) {
  const topics = attributes.filter(({name}) => ['include', 'condition', 'sections'].includes(name));
  const ids = topics.flatMap(({list, options}) => list ?? options);
  return ['prolo', 'prolotherapy', 'patient education', section, ...ids.map((id) => label(id).toLowerCase())];
}

/** Names attributes and values as a person would: `Heading level`, `Knee pain`. */
function withLabel(attribute) {
  const {name, options = [], list = []} = attribute;
  const labelOf = {lang: languageName, omit: (id) => id}[name] ?? label;
  return {
    ...attribute,
    label: name === 'lang' ? 'Language' : name === 'dir' ? 'Direction' : label(name),
    labels: Object.fromEntries([...options, ...list].map((value) => [value, labelOf(value)])),
  };
}

const label = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
const plain = (markdown) => markdown.replaceAll('`', '').replace(/\s+/g, ' ');
const languageName = (tag) => new Intl.DisplayNames('en', {type: 'language'}).of(tag);

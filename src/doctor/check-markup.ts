import {isOurs} from '../runtime/ambient.js';
import {conditionIds} from '../content/conditions.js';
import {readingLevels} from '../content/model.js';
import type {Found} from './found.js';
import {holderOf, isAlive, isKnown, knownTags, type Marker, type Ours, type View} from './view.js';

/** What the guide is made of: every other element. */
const sectionNames = knownTags.map((tag) => tag.slice('prolo-'.length)).filter((name) => name !== 'guide');

/** The attributes that take values from a list, one or several. */
export const valueLists: Readonly<Record<string, readonly string[]>> = {
  reading: readingLevels,
  variant: ['full', 'brief'],
  view: ['both', 'map', 'list'],
  sections: sectionNames,
  include: conditionIds,
  exclude: conditionIds,
  selected: conditionIds,
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};

/** Attributes that any element may have: those of HTML, and those by which tools keep their books. */
const onAnyElement =
  /^(?:id|class|style|lang|dir|hidden|slot|part|role|tabindex|title|translate|inert|is|form|disabled|(?:aria|data|on|item|v|x|ng|hx).*|.*[^a-z-].*)$/;

/** What nobody writes into a fallback: it comes there where an end tag is missing. */
const furniture = ['main', 'header', 'footer', 'nav', 'form', 'script', ...knownTags].join();

const known = knownTags.join(', ');

/** Whether tags and markers are written as they should be. */
export function* checkMarkup({ours, markers}: View): Generator<Found> {
  if (ours.length === 0 && markers.length === 0) yield ['tags-missing'];
  for (const element of ours) {
    yield* checkTag(element);
    yield* checkAttributes(element);
  }
  for (const marker of markers) yield* checkMarker(marker);
}

function* checkTag(element: Ours): Generator<Found> {
  const tag = element.localName;
  const holder = holderOf(element);
  const inner = holder.querySelector(furniture)?.localName;
  if (!isKnown(tag)) yield ['tag-unknown', element, {tag, known}];
  else if (isAlive() && !customElements.get(tag)) yield ['tag-without-script', element, {tag}];
  if (element.parentElement?.closest('p')) yield ['tag-in-paragraph', element, {tag}];
  if (inner) yield ['tag-not-closed', element, {tag, inner}];
  if (holder.textContent.trim() === '') yield ['fallback-missing', holder, {tag}];
  if (tag === 'prolo-disclaimer' && element.matches('[acknowledge]:is([name], [required])') && element.form === null) {
    yield ['box-without-form', element];
  }
}

function* checkAttributes(element: Ours): Generator<Found> {
  const tag = element.localName;
  const {observedAttributes = []} = (customElements.get(tag) ?? {}) as {observedAttributes?: string[]};
  if (observedAttributes.length === 0) return;
  for (const {name, value} of element.attributes) {
    if (!observedAttributes.includes(name) && !onAnyElement.test(name)) {
      yield ['attribute-unknown', element, {tag, attribute: name, known: observedAttributes.join(', ')}];
    }
    const list = valueLists[name];
    const unknown =
      list &&
      value
        .toLowerCase()
        .split(/[\s,]+/)
        .find((word) => word !== '' && !list.includes(word));
    if (unknown) yield ['value-unknown', element, {tag, attribute: name, value: unknown, known: list.join(', ')}];
  }
}

function* checkMarker({element, name}: Marker): Generator<Found> {
  // A link may as well be meant as a link.
  const isMeant = element.matches('p, div') && !element.querySelector(name);
  if (!isKnown(name)) yield ['marker-unknown', element, {name, known}];
  else if (isAlive() && isMeant && !isOurs(element)) yield ['marker-not-shown', element, {name}];
}

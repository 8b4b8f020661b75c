import {isOurs} from '../runtime/tree.js';
import type {DiagnosisDraft} from './diagnosis.js';
import {knownTags, knownValues} from './elements.generated.js';
import {
  fallbackHost,
  isKnown,
  isLibraryLoaded,
  type Marker,
  type PageInspection,
  type ProloLike,
} from './page-inspection.js';

/** Sections of the guide: every element but the guide itself. */
const sectionNames = knownTags.map((tag) => tag.slice('prolo-'.length)).filter((name) => name !== 'guide');

/** Attributes with a fixed list of values, single or multiple. */
export const valueLists: Readonly<Record<string, readonly string[]>> = {
  ...knownValues,
  sections: sectionNames,
  include: knownValues.selected,
  exclude: knownValues.selected,
  'heading-level': ['1', '2', '3', '4', '5', '6', 'none'],
};

/** Attributes allowed on any element: global HTML attributes, and those that frameworks add. */
const globalAttribute =
  /^(?:id|class|style|lang|dir|hidden|slot|part|role|tabindex|title|translate|inert|is|form|disabled|(?:aria|data|on|item|v|x|ng|hx).*|.*[^a-z-].*)$/;

/** Elements that do not belong in fallback content. One inside a tag means that its end tag is missing. */
const neverInFallback = ['main', 'header', 'footer', 'nav', 'form', 'script', ...knownTags].join();

const known = knownTags.join(', ');

/** Checks the spelling and the position of tags, attributes and markers. */
export function* checkMarkup({elements, markers}: PageInspection): Generator<DiagnosisDraft> {
  if (elements.length === 0 && markers.length === 0) yield ['tags-missing'];
  for (const element of elements) {
    yield* checkTag(element);
    yield* checkAttributes(element);
    yield* checkSlots(element);
  }
  for (const marker of markers) yield* checkMarker(marker);
}

function* checkTag(element: ProloLike): Generator<DiagnosisDraft> {
  const tag = element.localName;
  const host = fallbackHost(element);
  const inner = host.querySelector(neverInFallback)?.localName;
  if (!isKnown(tag)) yield ['tag-unknown', element, {tag, known}];
  else if (isLibraryLoaded() && !customElements.get(tag)) yield ['tag-without-script', element, {tag}];
  if (element.parentElement?.closest('p')) yield ['tag-in-paragraph', element, {tag}];
  if (inner) yield ['tag-not-closed', element, {tag, inner}];
  if (host.textContent.trim() === '') yield ['fallback-missing', host, {tag}];
  if (tag === 'prolo-disclaimer' && element.matches('[acknowledge]:is([name], [required])') && element.form === null) {
    yield ['acknowledge-without-form', element];
  }
}

function* checkAttributes(element: ProloLike): Generator<DiagnosisDraft> {
  const tag = element.localName;
  const {observedAttributes = []} = (customElements.get(tag) ?? {}) as {observedAttributes?: string[]};
  if (observedAttributes.length === 0) return;
  for (const {name, value} of element.attributes) {
    if (!observedAttributes.includes(name) && !globalAttribute.test(name)) {
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

/** A child in a slot that the element does not have is not shown. */
function* checkSlots(element: ProloLike): Generator<DiagnosisDraft> {
  const slots = [...(element.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name]') ?? [])].map(({name}) => name);
  if (slots.length === 0) return;
  const known = [...new Set(['heading', ...slots])];
  for (const child of fallbackHost(element).children) {
    const {slot} = child;
    if (slot && !known.includes(slot))
      yield ['slot-unknown', child, {tag: element.localName, slot, known: known.join(', ')}];
  }
}

function* checkMarker({element, name}: Marker): Generator<DiagnosisDraft> {
  // A link to /prolo-embed/ may be an ordinary link, so only blocks count as markers here.
  const isBlock = element.matches('p, div') && !element.querySelector(name);
  if (!isKnown(name)) yield ['marker-unknown', element, {name, known}];
  else if (isLibraryLoaded() && isBlock && !isOurs(element)) yield ['marker-not-shown', element, {name}];
}

import type {ComplexAttributeConverter} from 'lit';
import {asText, formatAttribute, warnOnce} from './warn.js';

/** An element, as far as a warning names it. */
interface Named {
  readonly localName: string;
}

/**
 * Parses an enumerated value as HTML does: case and surrounding white space do not count. Absent returns the default
 * silently; an unknown value returns the default and is reported once.
 */
export function parseEnum<Value extends string, Default>(
  element: Named,
  attribute: string,
  value: unknown,
  allowed: readonly Value[],
  defaultValue: Default,
): Value | Default {
  if (value === undefined || value === null) return defaultValue;
  const text = asText(value).trim().toLowerCase();
  const found = allowed.find((candidate) => candidate === text);
  if (found === undefined) {
    warnOnce(
      `${formatAttribute(element, attribute, value)}: unknown value, ignored. Use one of: ${allowed.join(', ')}.`,
    );
  }
  return found ?? defaultValue;
}

/** Parses a list of known values, separated by commas or white space. Unknown ones are ignored and reported once. */
export function parseEnumList<Value extends string>(
  element: Named,
  attribute: string,
  value: unknown,
  allowed: readonly Value[],
): Value[] {
  if (value === undefined || value === null) return [];
  return asText(value)
    .split(/[\s,]+/u)
    .filter((entry) => entry !== '')
    .map((entry) => parseEnum(element, attribute, entry, allowed, undefined))
    .filter((entry) => entry !== undefined);
}

/** Parses a whole number from 1 to `last`. Returns `undefined` if absent; an invalid value too, and is reported once. */
export function parseOrdinal(
  element: Element,
  attribute: string,
  value: unknown,
  last: number,
  otherwise = '',
): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= last) return value;
  const written = element.getAttribute(attribute) ?? value;
  warnOnce(
    `${formatAttribute(element, attribute, written)}: invalid value, ignored. Use a whole number from 1 to ${last}${otherwise}.`,
  );
  return undefined;
}

/** Parses a heading level: a whole number from 1 to `last`, or `none`, as a page may have a heading of its own. */
export function parseHeadingLevel(element: Element, value: unknown, last: number): number | 'none' | undefined {
  return value === 'none' ? value : parseOrdinal(element, 'heading-level', value, last, ', or none');
}

/** Reads `none` as it is, and anything else as a number. */
export const headingLevelConverter = (value: string | null): number | 'none' =>
  value?.trim().toLowerCase() === 'none' ? 'none' : Number(value);

/** Reflects a property as text. Some values that a page's script may set, such as symbols, cannot become text by themselves. */
export const reflectedText: ComplexAttributeConverter = {
  toAttribute: (value) => (value === undefined || value === null ? null : asText(value)),
};

/**
 * Reads a Boolean attribute: present is true. `"false"`, which frameworks and content systems write for a property, means
 * false, as its author intended, and is reported once.
 *
 * @param meaning - what "false" means: true where browsers themselves act on the attribute. Default: false.
 */
export const booleanAttribute = (attribute: string, meaning = false): ComplexAttributeConverter<boolean> => ({
  fromAttribute: (value) => {
    if (value?.trim().toLowerCase() !== 'false') return value !== null;
    warnOnce(
      `${attribute}="false" means ${meaning}. Remove a Boolean attribute instead, as HTML knows no "false" for it.`,
    );
    return meaning;
  },
});

const linkSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Returns an address that is safe in a link: http, https, mailto, tel, or relative to the page. Anything else returns
 * `undefined` and is reported once. The browser's own URL parser reads it, so no spelling of a script address (case, tabs,
 * control characters) can differ between the check and the click.
 *
 * @param fill - replaces the placeholders of an address template by a sample, for the check only.
 */
export function safeHref(
  element: Named,
  attribute: string,
  value: unknown,
  fill: (template: string) => string = (address) => address,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const href = asText(value);
  if (linkSchemes.includes(schemeOf(fill(href)))) return href;
  warnOnce(
    `${formatAttribute(element, attribute, href)}: unsafe or invalid address, shown as text without a link. ` +
      'Use an http, https, mailto, tel or relative address.',
  );
  return undefined;
}

/**
 * The scheme of an address, and that of the page for a relative one; empty where it is invalid. Without slashes, as in
 * `https:care`, it depends on the scheme of the page, so it has to be valid on pages of either.
 */
function schemeOf(address: string): string {
  try {
    new URL(address, 'http://page.invalid');
    return new URL(address, 'https://page.invalid').protocol;
  } catch {
    return '';
  }
}

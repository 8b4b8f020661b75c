import type {ComplexAttributeConverter} from 'lit';
import {asText, formatAttribute, warnOnce} from './warn.js';

/**
 * An enumerated value: matched as HTML does (case and surrounding space do not count). Absent gives the default
 * silently; anything unknown gives the default and says so once.
 */
export function parseEnum<Value extends string, Default>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly Value[],
  fallback: Default,
): Value | Default {
  if (value === undefined || value === null) return fallback;
  const text = asText(value).trim().toLowerCase();
  const found = allowed.find((candidate) => candidate === text);
  if (found === undefined) {
    warnOnce(
      `${formatAttribute(element, attribute, value)} is not known and is left out; allowed: ${allowed.join(', ')}.`,
    );
  }
  return found ?? fallback;
}

/** A list of known values, separated by commas or space; each unknown one is left out and said once. */
export function parseEnumList<Value extends string>(
  element: Element,
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

/** A whole number from 1 on. Absent gives `undefined` silently; anything else that is none does so too, and is said once. */
export function parseOrdinal(element: Element, attribute: string, value: unknown, last: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= last) return value;
  const written = element.getAttribute(attribute) ?? value;
  warnOnce(`${formatAttribute(element, attribute, written)} is not known and is left out; allowed: 1 to ${last}.`);
  return undefined;
}

/** Reflects a property as text. Some values that a host's script may set, such as symbols, refuse to become text. */
export const reflectedText: ComplexAttributeConverter = {
  toAttribute: (value) => (value === undefined || value === null ? null : asText(value)),
};

const linkSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * An address that may stand in a link: http, https, mailto, tel, or relative to the page. Anything else gives
 * `undefined` and says so once. The address is read by the URL parser that the link itself uses, so no spelling
 * of a script address (case, tabs, control characters) can differ between the check and the click.
 *
 * @param fill - puts a sample into the places of an address template, for the check only.
 */
export function safeHref(
  element: Element,
  attribute: string,
  value: unknown,
  fill: (template: string) => string = (address) => address,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const href = asText(value);
  if (linkSchemes.includes(schemeOf(fill(href)))) return href;
  warnOnce(
    `${formatAttribute(element, attribute, href)} is no address that may be linked to, so the text stands without a link; ` +
      'allowed: http, https, mailto, tel and relative addresses.',
  );
  return undefined;
}

/**
 * The scheme of an address, that of a page for a relative one; empty where it is no address. Without slashes, as in
 * `https:care`, that depends on the scheme of the page, so it has to be one on pages of either.
 */
function schemeOf(address: string): string {
  try {
    void new URL(address, 'http://page.invalid');
    return new URL(address, 'https://page.invalid').protocol;
  } catch {
    return '';
  }
}

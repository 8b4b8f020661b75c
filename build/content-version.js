/** Reads the version of the content from CONTENT-CHANGELOG.md, and writes dates and numbers as each language does. */

/**
 * @param {string} changelog the text of CONTENT-CHANGELOG.md
 * @throws {Error} where the newest entry has no version or no day of the calendar
 * @returns {{contentVersion: string, contentDate: string}}
 */
export function newestVersion(changelog) {
  const [heading, contentVersion, contentDate] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/m.exec(changelog) ?? [];
  if (!heading || new Date(contentDate).toISOString().slice(0, 10) !== contentDate) {
    throw new Error('CONTENT-CHANGELOG.md: the newest entry needs a heading such as "## [1.1.0] - 2026-11-24".');
  }
  return {contentVersion, contentDate};
}

/**
 * How a language writes some dates and its own name. Browsers can tell, but take longer for the first answer than for all
 * the rest of an element.
 *
 * @param {string} lang BCP 47 tag
 * @param {string[]} dates ISO 8601
 * @returns {Record<string, string>} by date and by tag
 */
export function writtenIn(lang, dates) {
  const write = (date) => new Date(date).toLocaleDateString(lang, {dateStyle: 'long', timeZone: 'UTC'});
  return {
    ...Object.fromEntries(dates.map((date) => [date, write(date)])),
    [lang]: new Intl.DisplayNames(lang, {type: 'language'}).of(new Intl.Locale(lang).baseName),
  };
}

/**
 * How a language writes the numbers and times of outcomes, as far as JavaScript writes them otherwise, and for the same reason.
 *
 * @param {string} lang BCP 47 tag
 * @param {number[]} numbers
 * @param {{value: number, unit: string}[]} times
 * @returns {Record<string, string>} by number, such as `3.6`, and by time, such as `12 month`
 */
export function figuresIn(lang, numbers, times) {
  const plain = new Intl.NumberFormat(lang);
  const written = [
    ...numbers.map((value) => [`${value}`, plain.format(value)]),
    ...times.map(({value, unit}) => [
      `${value} ${unit}`,
      new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'}).format(value),
    ]),
  ];
  return Object.fromEntries(written.filter(([key, text]) => key !== text));
}

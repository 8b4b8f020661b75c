/** The feeds that tell a clinic which statements changed: what they hold, and that readers of feeds understand them. */
import {readFileSync} from 'node:fs';
import {DOMParser, onErrorStopParsing} from '@xmldom/xmldom';
import {parseFragment} from 'parse5';
import {describe, expect, it} from 'vitest';
import {atomFeed, describeVersions} from '../../../build/changes-feed.js';
import {contentChanges} from '../../../src/content/changes.js';
import {rows} from '../../support/rows.js';

const read = (name) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const json = JSON.parse(read('dist/changes.json'));
const atom = new DOMParser({onError: onErrorStopParsing}).parseFromString(read('dist/changes.atom'), 'text/xml');
const namespace = 'http://www.w3.org/2005/Atom';
const entries = [...atom.getElementsByTagNameNS(namespace, 'entry')];
const child = (node, name) => [...node.childNodes].find(({localName}) => localName === name)?.textContent;

const changes = json.items.flatMap(({_prolo_elements: {version, changes}}) =>
  changes.map((change) => ({version, ...change})),
);
const textOf = (texts) => texts.find(({name}) => name === '').wording.plain;

describe('Both feeds', () => {
  it('have an entry for each version of the content, newest first, on its day', () => {
    const expected = Object.entries(contentChanges).map(([version, {date}]) => [version, `${date}T00:00:00Z`]);
    expect(json.items.map((item) => [item._prolo_elements.version, item.date_published])).toEqual(expected);
    expect(entries.map((entry) => child(entry, 'updated'))).toEqual(expected.map(([, day]) => day));
  });

  it('have the same ids, titles and text', () => {
    const shown = entries.map((entry) => ['id', 'title', 'content'].map((name) => child(entry, name)));
    expect(shown).toEqual(json.items.map(({id, title, content_html: html}) => [id, title, html]));
  });
});

describe('The Atom feed', () => {
  it.each(rows([['feed', atom.documentElement], ...entries.map((entry) => [child(entry, 'title'), entry])]))(
    'has the id, title and day that RFC 4287 asks for: %s',
    (_name, node) => {
      expect(node.namespaceURI).toBe(namespace);
      expect(child(node, 'id')).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(child(node, 'title')).toBeTruthy();
      expect(child(node, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    },
  );

  it('names an author', () => {
    expect(child(atom.documentElement, 'author')).toContain('prolo-elements');
  });

  it('gives each entry an id of its own', () => {
    expect(new Set([atom.documentElement, ...entries].map((node) => child(node, 'id'))).size).toBe(entries.length + 1);
  });

  it('holds HTML that closes every element', () => {
    for (const entry of entries) {
      const errors = [];
      parseFragment(child(entry, 'content'), {onParseError: (error) => errors.push(error.code)});
      expect(errors).toEqual([]);
    }
  });
});

describe('The JSON feed', () => {
  it('is a JSON Feed 1.1 with what each item needs', () => {
    expect(json).toMatchObject({version: 'https://jsonfeed.org/version/1.1', title: expect.any(String)});
    for (const item of json.items) {
      expect(item).toMatchObject({id: expect.any(String), content_html: expect.any(String)});
    }
  });

  it('lists every change that the elements count, with its kind', () => {
    const expected = Object.entries(contentChanges).flatMap(([version, {changes}]) =>
      Object.entries(changes).flatMap(([kind, ids]) => ids.map((id) => `${version} ${kind} ${id}`)),
    );
    expect(changes.map(({version, kind, id}) => `${version} ${kind} ${id}`).sort()).toEqual(expected.sort());
  });

  it.each(
    rows([
      ['corrected', true, true],
      ['reworded', true, true],
      ['removed', true, false],
      ['new', false, true],
      ['moved', false, true],
    ]),
  )('has of what is %s the text before: %s, after: %s', (kind, hasBefore, hasAfter) => {
    const ofKind = rows(changes.filter((change) => change.kind === kind));
    expect(ofKind.filter(({before}) => Boolean(before) !== hasBefore)).toEqual([]);
    expect(ofKind.filter(({after}) => Boolean(after) !== hasAfter)).toEqual([]);
  });

  it('follows one statement from version to version', () => {
    const [second, first] = changes.filter(({id}) => id === 'M5');
    expect(textOf(first.before)).not.toBe(textOf(first.after));
    expect(textOf(second.before)).toBe(textOf(first.after));
    expect(textOf(second.after)).not.toBe(textOf(second.before));
  });
});

describe('An entry', () => {
  const texts = (plain) => [{name: '', wording: {plain, clinical: 'Same.'}}];
  const versions = {
    '1.0.1': {date: '2027-01-02', changes: {reworded: ['X1']}},
    '1.0.0': {date: '2027-01-01', changes: {}},
  };
  const earlier = {'1.0.0': {X1: {plain: 'Pain < 3 & "more"', clinical: 'Same.'}}};
  const described = describeVersions(versions, [{id: 'X1', texts: texts('Pain of less than 3')}], earlier);

  it('shows the lines that differ, and no others', () => {
    const feed = new DOMParser({onError: onErrorStopParsing}).parseFromString(atomFeed(described), 'text/xml');
    const html = feed.getElementsByTagNameNS(namespace, 'content')[0].textContent;
    expect(html).toContain(
      '<dt>Before, plain</dt><dd>Pain &lt; 3 &amp; &quot;more&quot;</dd><dt>After, plain</dt><dd>Pain of less than 3</dd>',
    );
    expect(html).not.toContain('Same.');
  });

  it('cannot be made without the text before', () => {
    expect(() => describeVersions(versions, [], {})).toThrow(
      'The text of X1 as of version 1.0.0 is missing: add it to src/content/en/earlier.json.',
    );
  });
});

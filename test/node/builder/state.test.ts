import {describe, expect, it} from 'vitest';
import {findProblems} from '../../../builder/problems.js';
import {formatFragment, initialChoices, parseFragment, type Choices} from '../../../builder/state.js';
import {rows} from '../../support/rows.js';

const parse = (fragment: string) => parseFragment(fragment)!;

const chosen: Partial<Choices> = {
  show: 'elements',
  elements: ['conditions', 'visit'],
  conditions: ['shoulder-pain', 'knee-pain'],
  reading: 'clinical',
  level: '3',
  clinic: 'Clínica “Ö & Co” #1',
  by: 'Dr. A. Example',
  on: '2026-11-27',
  version: '2.0.0',
  answers: {price: '$250\nper visit', 'call-number': '555-0142'},
  font: 'georgia',
  text: '#123456',
  dark: true,
  css: 'h2 { color: #060; }',
  source: 'cdn',
  base: 'https://clinic.example/files/',
  host: 'wordpress',
};

describe('the link of the embed builder', () => {
  it('holds nothing but its version where no choice was made', () => {
    expect(formatFragment(initialChoices)).toBe('#v=1');
  });

  it('holds every choice, and brings each of them back', () => {
    const choices = {...initialChoices, ...chosen};
    expect(parse(formatFragment(choices))).toEqual({choices, ignored: []});
  });

  it.each(rows(Object.keys(chosen) as (keyof Choices)[]))('brings %s back by itself', (name) => {
    const choices = {...initialChoices, [name]: chosen[name]};
    expect(parse(formatFragment(choices)).choices).toEqual(choices);
  });

  it.each(rows(['', '#', '#output', '#prolo-knee-pain', '#reading=clinical']))(
    'is not taken from an address that is not from the builder: "%s"',
    (fragment) => expect(parseFragment(fragment)).toBeUndefined(),
  );

  it.each(
    rows([
      {wrong: 'reading=loud', name: 'reading'},
      {wrong: 'elements=conditions,nose', name: 'elements'},
      {wrong: 'on=yesterday', name: 'on'},
      {wrong: 'text=red;}body{display:none', name: 'text'},
      {wrong: 'answers=%7B', name: 'answers'},
      {wrong: 'answers=null', name: 'answers'},
      {wrong: 'answers=%7B%22nose%22%3A%22x%22%7D', name: 'answers'},
      {wrong: 'answers=%7B%22price%22%3A1%7D', name: 'answers'},
      {wrong: 'dark=maybe', name: 'dark'},
      {wrong: `css=${'x'.repeat(30_000)}`, name: 'css'},
      {wrong: '__proto__=1', name: '__proto__'},
      {wrong: 'color=blue', name: 'color'},
    ]),
  )('names $name and uses its default where the value is unknown', ({wrong, name}) => {
    const read = parse(`#v=1&${wrong}&clinic=Here`);
    expect(read.ignored).toEqual([name]);
    expect(read.choices).toEqual({...initialChoices, clinic: 'Here'});
  });

  it('says that it is from another version, and reads what it knows', () => {
    expect(parse('#v=7&reading=clinical')).toEqual({
      choices: {...initialChoices, reading: 'clinical'},
      ignored: ['v'],
    });
  });
});

describe('the problems beside the fields', () => {
  it('are none at the beginning', () => expect(findProblems(initialChoices)).toEqual({}));

  it.each(
    rows<{field: keyof Choices; choices: Partial<Choices>; says: string}>([
      {field: 'elements', choices: {show: 'elements', elements: []}, says: 'at least one'},
      {field: 'conditions', choices: {conditions: []}, says: 'at least one'},
      {field: 'by', choices: {on: '2026-11-27'}, says: 'Name the person'},
      {field: 'version', choices: {by: 'Dr. A'}, says: 'Choose the version'},
      {field: 'on', choices: {by: 'Dr. A', on: '2026-02-30'}, says: 'not a day'},
      {field: 'on', choices: {by: 'Dr. A', on: '2999-01-01'}, says: 'in the future'},
      {field: 'on', choices: {by: 'Dr. A', on: '1999-01-01'}, says: 'did not exist before'},
      {field: 'text', choices: {text: '#eeeeee'}, says: '1.1 to 1'},
      {field: 'link', choices: {link: '#999999'}, says: 'Hard to read'},
      {field: 'css', choices: {css: '<style>a { color: red; }</style>'}, says: 'without tags'},
      {field: 'css', choices: {css: '@import "theme.css";'}, says: 'no other files'},
      {field: 'css', choices: {css: 'green'}, says: 'no rule'},
      {field: 'base', choices: {base: 'files'}, says: 'ends in a slash'},
      {field: 'base', choices: {base: 'javascript:alert(1)//'}, says: 'ends in a slash'},
    ]),
  )('explain $field: $says', ({field, choices, says}) => {
    const problems = findProblems({...initialChoices, ...choices});
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(says);
  });

  it('leave the folder alone where the script comes from a public server', () => {
    expect(findProblems({...initialChoices, base: 'files', source: 'cdn'})).toEqual({});
  });
});

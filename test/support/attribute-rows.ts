/** What the tests of plain HTML ask of elements: attributes as they stand in HTML, and what the page around says. */
export interface AttributeRow {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly page?: {
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
    readonly headingBefore?: number;
    readonly fullDisclaimer?: boolean;
  };
}

const shared: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', 'en-US', 'EN_gb', 'es', 'ar', ''],
  dir: ['rtl', 'LTR', 'auto'],
  reading: ['plain', 'clinical', ' Clinical ', 'x', ''],
  'heading-level': ['1', '4', '6', '7', '0', 'x', '', ' 3 '],
  'reviewed-version': ['2.0.0'],
  'reviewed-by': ['Dr. A', ' Dr. <b> & "B" {date} $1 \\1 ', '', ' ', '\u202e', '\u00a0\ufeff'],
};

const own: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'prolo-article': {
    href: [
      'https://example.org/a?b=1&c="2"',
      '/a b',
      'mailto:clinic@example.org',
      '#a',
      '//example.org/{id}',
      '{reviewer}',
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      '',
    ],
  },
  'prolo-conditions': {
    include: [
      'knee-pain',
      'knee-pain,back-pain',
      ' KNEE-PAIN  tendinopathy ',
      'knees',
      'x, knee-pain',
      'knee-pain knee-pain',
      ',',
    ],
    exclude: ['knee-pain', 'knee-pain,back-pain', 'x', ''],
    view: ['both', 'map', 'list', 'x'],
    selected: ['knee-pain'],
    'href-template': [
      '/care/{id}',
      'https://example.org/?a={id}&b={id}',
      '/care',
      'javascript:{id}',
      '{id}:alert(1)',
      '',
    ],
  },
  'prolo-disclaimer': {variant: ['full', 'brief', ' BRIEF', 'x', ''], acknowledge: [''], required: [''], name: ['d']},
  'prolo-evidence': {include: ['knee-pain', 'knee-pain,tendinopathy', 'golfers-elbow', 'knees', '']},
  'prolo-guide': {
    sections: [
      'conditions',
      'risks,overview',
      'Evidence article',
      'risks disclaimer',
      'disclaimer',
      'risks risks',
      'x',
      '',
    ],
  },
  'prolo-mechanism': {step: ['3']},
  'prolo-options': {
    omit: ['X-knee-surgery', 'X-knee-wait', 'x-KNEE-prp X-hip-prolo'],
    condition: ['knee-pain', 'other-joint-pain', 'jaw', ' Tennis-Elbow ', 'knees', 'knee-pain back-pain', ''],
  },
  'prolo-overview': {omit: ['O5', ' o5,O5 ', 'K1', 'O5 x', 'R31', '']},
  'prolo-risks': {omit: ['R31', 'R16 R31']},
  'prolo-questions': {},
  'prolo-visit': {include: ['cost', 'pain', 'cost, PAIN', 'warning', 'knee-pain', 'x happens', '']},
};

/** Attributes that together do more than each alone. */
const together: readonly AttributeRow[] = [
  ...['2026-11-27', '2026-11-25', '2026-11-22', '2026-02-30', '2999-01-01', '31.1.2026', ' ', ''].flatMap((day) => [
    {tag: 'prolo-risks', attributes: {'reviewed-on': day}},
    ...['2.0.0', ' 1.1.0 ', '3.0.0', 'constructor', ' ', ''].map((version): AttributeRow => ({
      tag: 'prolo-risks',
      attributes: {'reviewed-by': 'Dr. A', 'reviewed-on': day, 'reviewed-version': version},
    })),
    {tag: 'prolo-risks', attributes: {'reviewed-by': 'Dr. A', 'reviewed-on': day}},
  ]),
  ...['prolo-conditions', 'prolo-evidence', 'prolo-guide', 'prolo-article', 'prolo-options', 'prolo-visit'].map(
    (tag): AttributeRow => ({tag, attributes: {'reviewed-by': 'Dr. A', 'reviewed-version': '1.1.0'}}),
  ),
  {
    tag: 'prolo-conditions',
    attributes: {'reviewed-by': 'Dr. A', 'reviewed-version': '1.1.0', include: 'knee-pain', exclude: 'x'},
  },
  {tag: 'prolo-overview', attributes: {'reviewed-by': 'Dr. A', 'reviewed-version': '1.1.0', omit: 'O5'}},
  {tag: 'prolo-options', attributes: {'reviewed-by': 'Dr. A', 'reviewed-version': '1.1.0', condition: 'jaw'}},
  {tag: 'prolo-visit', attributes: {'reviewed-by': 'Dr. A', 'reviewed-version': '1.1.0', include: 'pays'}},
  {tag: 'prolo-visit', attributes: {omit: 'V58 V59 V60, V53 V54 V55 V6'}},
  {tag: 'prolo-questions', attributes: {omit: 'Q26 Q27 Q28 Q17 Q18 Q19 Q20 Q21 Q1'}},
  {tag: 'prolo-guide', attributes: {omit: 'V60 X-knee-surgery Q8', sections: 'visit options questions'}},
  {tag: 'prolo-guide', attributes: {omit: 'o5 R31 D1', sections: 'overview'}},
  {tag: 'prolo-guide', attributes: {'reviewed-by': 'Dr. A', 'reviewed-version': '2.0.0', sections: 'risks'}},
  {tag: 'prolo-conditions', attributes: {include: 'knee-pain', exclude: 'knee-pain'}},
  {tag: 'prolo-conditions', attributes: {include: 'back-pain knee-pain', exclude: 'knee-pain'}},
  {tag: 'prolo-conditions', attributes: {include: 'knee-pain', 'href-template': '/care/{id}', reading: 'clinical'}},
  {tag: 'prolo-disclaimer', attributes: {variant: 'brief', acknowledge: '', reading: 'clinical'}},
  {tag: 'prolo-guide', attributes: {sections: 'evidence', 'heading-level': '5', reading: 'clinical', lang: 'es'}},
  {tag: 'prolo-guide', attributes: {'reviewed-by': 'Dr. A', 'reviewed-version': '1.1.0', lang: 'ar', dir: 'rtl'}},
];

const pages = [
  {lang: 'de'},
  {lang: 'en', headingBefore: 3},
  {dir: 'rtl'},
  {headingBefore: 6},
  {fullDisclaimer: true},
] as const;

/** Every element with each value of each attribute, on each kind of page. */
export const attributeRows: readonly AttributeRow[] = [
  ...Object.keys(own).flatMap((tag) => [
    {tag, attributes: {}},
    ...pages.map((page) => ({tag, attributes: {}, page})),
    ...Object.entries({...shared, ...own[tag]}).flatMap(([name, values]) =>
      values.map((value) => ({tag, attributes: {[name]: value}})),
    ),
  ]),
  ...together,
];

/** A row as a line of a test report. */
export function describeRow({tag, attributes, page}: AttributeRow): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `<${tag}${written.join('')}>${page ? ` on a page with ${JSON.stringify(page)}` : ''}`;
}

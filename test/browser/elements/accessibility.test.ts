import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {conditions as conditionTable} from '../../../src/content/conditions.js';
import {scenes} from '../../../src/content/scenes.js';
import {conditionStatements, type Headline} from '../../../src/content/statements/conditions.js';
import {findingIds} from '../../../src/content/statements/evidence.js';
import {riskGroupIds} from '../../../src/content/statements/risks.js';
import {conditionIds, en, type ConditionId} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {element, isChromium, page, tags} from './support.js';

/** Every element in every state that looks or reads differently. */
const states: Record<string, string[]> = {
  'prolo-disclaimer': [
    '',
    'variant="brief"',
    'reading="clinical"',
    'acknowledge required',
    'reviewed-by="A" reviewed-on="2026-11-27" reviewed-version="2.0.0"',
  ],
  'prolo-overview': ['', 'reading="clinical"', 'omit="O5" reviewed-by="A" reviewed-version="1.1.0"'],
  'prolo-conditions': [
    '',
    'reading="clinical"',
    'selected="knee-pain"',
    'href-template="/care/{id}"',
    'href-template="/care/{id}" selected="knee-pain"',
    'include="knee-pain, back-pain"',
    'view="list"',
    'view="list" selected="knee-pain"',
  ],
  'prolo-mechanism': ['', 'reading="clinical"', 'step="3"', 'step="7"'],
  'prolo-evidence': ['', 'include="knee-pain"', 'reading="clinical"'],
  'prolo-options': ['', 'condition="knee-pain"', 'condition="other-joint-pain"', 'reading="clinical"'],
  'prolo-risks': ['', 'reading="clinical"'],
  'prolo-questions': ['', 'reading="clinical"'],
  'prolo-visit': ['', 'reading="clinical"', 'include="pain, warning"'],
  'prolo-article': ['', 'href="https://example.org/"', 'reading="clinical"'],
};

const {scope} = (await (await fetch('/sizes.json')).json()) as {readonly scope: 'full' | 'push'};
const fromTheLeft = '<main><h1>Clinic</h1>';
const fromTheRight = '<main lang="ar" dir="rtl"><h1>Clinic</h1>';

describe('axe finds nothing', () => {
  for (const tag of tags) {
    for (const attributes of states[tag]!) {
      // At a push, from the right each element as it is by itself.
      const isShort = scope === 'push' && attributes !== '';
      for (const around of isShort ? [fromTheLeft] : [fromTheLeft, fromTheRight]) {
        it(`in <${tag} ${attributes}> in ${around}`, async () => {
          const container = await page(`${around}<${tag} ${attributes}></${tag}></main>`);
          await expect(container).to.be.accessible();
        });
      }
    }
  }
});

interface AccessibleNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly properties?: readonly {readonly name: string; readonly value: {readonly value: unknown}}[];
}

/** What the tests ask of: text and boxes are left out. */
const roles = new Set([
  ...['heading', 'DisclosureTriangle', 'button', 'link', 'checkbox', 'image', 'table', 'rowheader', 'columnheader'],
  ...['navigation', 'toolbar'],
]);

/** The accessibility tree of the page as a list, one line a node. */
async function outline(): Promise<string[]> {
  const nodes = await (executeServerCommand('cdp-accessibility-tree') as unknown as Promise<AccessibleNode[]>);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = ({ignored, role, name, properties = [], childIds = []}: AccessibleNode): string[] => {
    const level = properties.find((property) => property.name === 'level')?.value.value as number | undefined;
    const line = [role?.value, level, `"${name?.value ?? ''}"`].filter(Boolean).join(' ');
    return [
      ...(!ignored && roles.has(role?.value ?? '') ? [line] : []),
      ...childIds.flatMap((id) => (byId.has(id) ? lines(byId.get(id)!) : [])),
    ];
  };
  return lines(nodes[0]!);
}

/** How every element ends: the state of the review, to be opened for more. */
const provenance = [
  `DisclosureTriangle "${en.provenance.title} ${en.provenance.notReviewed}"`,
  `heading 3 "${en.provenance.title}"`,
];

/** The accessibility tree of one element; only Chromium exposes it to tests. */
async function treeOf(markup: string): Promise<string[]> {
  const found = await element(markup);
  // Hard words that open their meaning have tests of their own.
  const words = [...found.shadowRoot!.querySelectorAll('.word')].map((word) => `button "${word.textContent.trim()}"`);
  return (await outline()).filter((line) => !words.includes(line));
}

const describeTree = unless(!isChromium && 'only Chromium shows a test its accessibility tree', describe);

describeTree('the accessibility tree', () => {
  const {disclaimer, overview, conditions, mechanism, article} = en;

  it('of the disclaimer: its heading', async () => {
    expect(await treeOf('<prolo-disclaimer></prolo-disclaimer>')).to.deep.equal([
      `heading 2 "${disclaimer.title.plain}"`,
      ...provenance,
    ]);
  });

  it('of the overview: its heading, and what is folded', async () => {
    const tree = await treeOf('<prolo-overview></prolo-overview>');
    expect(tree.slice(0, 3)).to.deep.equal([
      `heading 2 "${overview.title.plain}"`,
      ...fold(overview.groups.about.plain),
    ]);
    expect(tree.join()).to.contain(provenance[0]);
  });

  /** A fold: its row, named by heading and result, and the heading in it. */
  const fold = (heading: string, result = '', level = 3) => [
    `DisclosureTriangle "${result ? `${heading} ${result}` : heading}"`,
    `heading ${level} "${heading}"`,
  ];
  const grades = (id: ConditionId) => {
    const {direction, certainty}: Headline = conditionStatements[conditionTable[id].fact];
    const sure = certainty ? en.grades.certainties[certainty] : en.grades.noCertainty;
    return `${en.grades.directions[direction].plain} ${sure.plain}`;
  };

  it('of the conditions: one control for each, under a heading, with its result; nothing of the map', async () => {
    const tree = await treeOf('<prolo-conditions></prolo-conditions>');
    expect(tree.slice(0, 2 + 2 * conditionIds.length)).to.deep.equal([
      `heading 2 "${conditions.title.plain}"`,
      `button "${en.parts.openAll.replace('{count}', '12')}"`,
      ...conditionIds.flatMap((id) => fold(en.names[id].plain, grades(id))),
    ]);
    for (const id of conditionIds) {
      const named = tree.filter((line) => line.includes(`"${en.names[id].plain}`) && !line.includes('heading'));
      expect(named, id).to.have.lengthOf(1);
    }
  });

  it('of the conditions with pages of their own: a link for each in what is open', async () => {
    const link = en.conditions.links.page.plain.replace('{condition}', en.names['knee-pain'].plain);
    const tree = await treeOf('<prolo-conditions href-template="/care/{id}" selected="knee-pain"></prolo-conditions>');
    expect(tree.filter((line) => line.includes('link '))).to.deep.equal([`link "${link}"`]);
  });

  it('of the mechanism: the drawing by name and scene, its buttons, and a heading for each scene', async () => {
    const {previous, play, next} = mechanism.controls;
    const tree = await treeOf('<prolo-mechanism></prolo-mechanism>');
    const picture = mechanism.drawing.plain
      .replace('{number}', '1')
      .replace('{count}', String(scenes.length))
      .replace('{name}', mechanism.scenes[scenes[0]].plain);
    expect(tree.filter((line) => line.startsWith('image'))).to.deep.equal([`image "${picture}"`]);
    for (const {plain} of [previous, play, next]) expect(tree.join()).to.contain(`button "${plain}"`);
    expect(tree).to.include.members(
      scenes.map((id, index) => `heading 3 "${index + 1}. ${mechanism.scenes[id].plain}"`),
    );
  });

  it('of the article: its heading and the link', async () => {
    const tree = await treeOf('<prolo-article href="/article.pdf"></prolo-article>');
    expect(tree.slice(0, 2)).to.deep.equal([
      `heading 2 "${article.title.plain}"`,
      `link "${article.statements.A3.plain}"`,
    ]);
  });

  it('of the risks: a heading for each group, and what warns not folded', async () => {
    const tree = await treeOf('<prolo-risks></prolo-risks>');
    const groups = en.risks.groups;
    for (const group of riskGroupIds) expect(tree.join()).to.contain(`heading 3 "${groups[group].title.plain}"`);
    for (const group of ['emergency', 'serious'] as const) {
      expect(tree).to.include(`heading 3 "${groups[group].title.plain}"`);
    }
  });

  it('of the evidence: a heading for each condition, and in what is open one for each finding', async () => {
    expect(await treeOf('<prolo-evidence></prolo-evidence>')).to.include.members([
      ...conditionIds.flatMap((id) => fold(en.names[id].plain, grades(id))),
    ]);
    const found = await element('<prolo-evidence></prolo-evidence>');
    for (const details of found.shadowRoot!.querySelectorAll('details')) details.open = true;
    const tree = await outline();
    expect(tree).to.include.members(findingIds.map((id) => `heading 4 "${en.evidence.findings[id].question.plain}"`));
    // The tables are those of the figures, a small one each, with a name.
    const tables = tree.filter((line) => line.startsWith('table'));
    expect(tables).not.to.be.empty;
    expect(tables).not.to.include('table ""');
  });

  it('of the disclaimer in a form: a box with a name, not checked', async () => {
    await element('<prolo-disclaimer acknowledge required></prolo-disclaimer>');
    const nodes = await (executeServerCommand('cdp-accessibility-tree') as unknown as Promise<AccessibleNode[]>);
    const box = nodes.find(({role}) => role?.value === 'checkbox')!;
    const valueOf = (property: string) => box.properties?.find(({name}) => name === property)?.value.value;
    const {label, needed} = disclaimer.acknowledge;
    expect(box.name!.value).to.equal(`${label.plain} ${needed.plain}`);
    expect(String(valueOf('checked'))).to.equal('false');
    expect(String(valueOf('invalid')), 'said to be wrong before anybody did anything').to.equal('false');
  });
});

describe('the messages to screen readers', () => {
  const messages: [what: string, texts: string[]][] = [
    [
      'a scene was chosen',
      scenes.map((id, index) =>
        en.mechanism.chosen.plain
          .replace('{number}', String(index + 1))
          .replace('{count}', String(scenes.length))
          .replace('{name}', en.mechanism.scenes[id].plain),
      ),
    ],
    ['the reading level changed', Object.values(en.guide.changed)],
    ['all folds are open or closed', [en.parts.opened, en.parts.closed]],
  ];
  for (const [what, texts] of messages) {
    it(`when ${what} has at most ten words`, () => {
      for (const text of texts) expect(text.split(/\s+/).length, text).to.be.at.most(10);
    });
  }

  it('has one place in each element, which is empty until then', async () => {
    for (const tag of [...tags, 'prolo-guide']) {
      const found = await element(`<${tag}></${tag}>`);
      const places = [...found.shadowRoot!.querySelectorAll('[role="status"], [aria-live]')];
      expect(
        places.map(({textContent}) => textContent.trim()),
        tag,
      ).to.deep.equal(['']);
      found.remove();
    }
  });
});

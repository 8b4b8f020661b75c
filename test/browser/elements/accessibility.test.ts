import {expect} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import {bodyRegions} from '../../../src/content/body-regions.js';
import {scenes} from '../../../src/content/scenes.js';
import {evidenceAuthorsNote, evidenceBodiesNote, evidenceIntro} from '../../../src/content/statements/evidence.js';
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
    'view="map" selected="knee-pain"',
    'view="map" href-template="/care/{id}"',
  ],
  'prolo-mechanism': ['', 'reading="clinical"', 'step="3"', 'step="7"'],
  'prolo-evidence': ['', 'include="knee-pain"', 'reading="clinical"'],
  'prolo-options': ['', 'condition="knee-pain"', 'condition="other-joint-pain"', 'reading="clinical"'],
  'prolo-risks': ['', 'reading="clinical"'],
  'prolo-questions': ['', 'reading="clinical"'],
  'prolo-visit': ['', 'reading="clinical"', 'include="pain, warning"'],
  'prolo-article': ['', 'href="https://example.org/"', 'reading="clinical"'],
};

describe('axe finds nothing', () => {
  for (const tag of tags) {
    for (const attributes of states[tag]!) {
      for (const around of ['<main><h1>Clinic</h1>', '<main lang="ar" dir="rtl"><h1>Clinic</h1>']) {
        it(`in <${tag} ${attributes}> in ${around}`, async () => {
          const container = await page(`${around}<${tag} ${attributes}></${tag}></main>`);
          await expect(container).to.be.accessible();
        });
      }
    }
  }
});

interface AccessibleNode {
  role: string;
  name?: string;
  level?: number;
  pressed?: boolean;
  children?: AccessibleNode[];
}

/** The accessibility tree as an outline, one line a node, static text left out. */
function outline({role, name, level, pressed, children = []}: AccessibleNode, depth = 0): string[] {
  const isText = role === 'text' || role === 'StaticText';
  const line = [role, level, name && JSON.stringify(name), pressed && 'pressed'].filter(Boolean).join(' ');
  return [
    ...(isText ? [] : [`${'  '.repeat(depth)}${line}`]),
    ...children.flatMap((child) => outline(child, depth + 1)),
  ];
}

/** How every element ends: the state of the review, to be opened for more. */
const provenance = `DisclosureTriangle "${en.provenance.title} ${en.provenance.notReviewed}"`;

/** The accessibility tree of one element; only Chromium exposes it to tests. */
async function treeOf(markup: string): Promise<string[]> {
  await element(markup);
  const tree = await (a11ySnapshot({}) as Promise<unknown> as Promise<AccessibleNode>);
  return (tree.children ?? []).flatMap((child) => outline(child));
}

const describeTree = unless(!isChromium && 'only Chromium shows a test its accessibility tree', describe);

describeTree('the accessibility tree', () => {
  const {disclaimer, overview, conditions, mechanism, article} = en;

  it('of the disclaimer: its heading', async () => {
    expect(await treeOf('<prolo-disclaimer></prolo-disclaimer>')).to.deep.equal([
      `heading 2 "${disclaimer.title.plain}"`,
      provenance,
    ]);
  });

  it('of the overview: its heading', async () => {
    expect(await treeOf('<prolo-overview></prolo-overview>')).to.deep.equal([
      `heading 2 "${overview.title.plain}"`,
      provenance,
    ]);
  });

  /** Its figures are groups, which this tree leaves out as it does lists. */
  const bodyMap = (control: (id: ConditionId) => string) => (Object.keys(bodyRegions) as ConditionId[]).map(control);

  it('of the conditions: a button for each on the body map and in the list, pressed or not', async () => {
    const control = (id: ConditionId) => `button "${en.names[id].plain}"${id === 'knee-pain' ? ' pressed' : ''}`;
    expect(await treeOf('<prolo-conditions selected="knee-pain"></prolo-conditions>')).to.deep.equal([
      `heading 2 "${conditions.title.plain}"`,
      ...bodyMap(control),
      ...conditionIds.map(control),
      provenance,
    ]);
  });

  it('of the conditions with pages of their own: a link for each on the body map and in the list', async () => {
    const control = (id: ConditionId) => `link "${en.names[id].plain}"`;
    expect(await treeOf('<prolo-conditions href-template="/care/{id}"></prolo-conditions>')).to.deep.equal([
      `heading 2 "${conditions.title.plain}"`,
      ...bodyMap(control),
      ...conditionIds.map(control),
      provenance,
    ]);
  });

  it('of the list of conditions alone: a button for each', async () => {
    expect(await treeOf('<prolo-conditions view="list"></prolo-conditions>')).to.deep.equal([
      `heading 2 "${conditions.title.plain}"`,
      ...conditionIds.map((id) => `button "${en.names[id].plain}"`),
      provenance,
    ]);
  });

  it('of the body map alone: its regions, and the entry of the selected one', async () => {
    const control = (id: ConditionId) => `button "${en.names[id].plain}"${id === 'knee-pain' ? ' pressed' : ''}`;
    expect(await treeOf('<prolo-conditions view="map" selected="knee-pain"></prolo-conditions>')).to.deep.equal([
      `heading 2 "${conditions.title.plain}"`,
      ...bodyMap(control),
      // A list that announces its changes is in the tree.
      'list',
      `  ${control('knee-pain')}`,
      provenance,
    ]);
  });

  it('of the mechanism: the buttons under the drawing, and one for each scene, each once', async () => {
    const {previous, play, next} = mechanism.controls;
    expect(await treeOf('<prolo-mechanism></prolo-mechanism>')).to.deep.equal([
      `heading 2 "${mechanism.title.plain}"`,
      ...[previous, play, next].map(({plain}) => `button "${plain}"`),
      'status',
      ...scenes.map((id, index) => `button "${index + 1}. ${mechanism.scenes[id].plain}"`),
      provenance,
    ]);
  });

  it('of the article: its heading and the link', async () => {
    const link = article.statements.A3.plain;
    expect(await treeOf('<prolo-article href="/article.pdf"></prolo-article>')).to.deep.equal([
      `heading 2 "${article.title.plain}"`,
      `link "${link}"`,
      provenance,
    ]);
  });

  it('of the risks: a heading for each group, none of it folded away', async () => {
    expect(await treeOf('<prolo-risks></prolo-risks>')).to.deep.equal([
      `heading 2 "${en.risks.title.plain}"`,
      ...riskGroupIds.map((group) => `heading 3 "${en.risks.groups[group].title.plain}"`),
      provenance,
    ]);
  });

  it('of the evidence: conditions as links, findings as rows of a table, sources as links with names', async () => {
    const tree = (await treeOf('<prolo-evidence include="golfers-elbow"></prolo-evidence>')).map((line) => line.trim());
    const {evidence, names} = en;
    const cited = new Set([evidenceIntro, evidenceAuthorsNote, evidenceBodiesNote].flatMap(({refs}) => [...refs]));
    const inIntro = evidenceIntro.refs.length;
    const citations = tree.filter((line) => /^link "Source \d+"$/.test(line)).slice(0, cited.size);
    const golfersElbow = names['golfers-elbow'].plain;
    expect(tree.filter((line) => !/^(paragraph|listitem)/.test(line)).slice(0, citations.length + 5)).to.deep.equal([
      `heading 2 "${evidence.title.plain}"`,
      ...citations.slice(0, inIntro),
      `link "${golfersElbow}"`,
      ...citations.slice(inIntro),
      `rowheader "${golfersElbow}"`,
      `rowheader "${evidence.findings['golfers-elbow'].question.plain}"`,
      `heading 3 "${evidence.labels.references.plain}"`,
    ]);
    const back = evidence.labels.toCitation.plain.replace('{number}', '1').replace('{condition}', evidence.title.plain);
    expect(tree).to.include(`link "${back}"`);
    expect(tree.at(-1)).to.equal(provenance);
  });

  it('of the disclaimer in a form: a box with a name, not checked', async () => {
    await element('<prolo-disclaimer acknowledge required></prolo-disclaimer>');
    const {children = []} = await (a11ySnapshot({}) as Promise<unknown> as Promise<AccessibleNode>);
    const box = children.find(({role}) => role === 'checkbox');
    const {label, needed} = disclaimer.acknowledge;
    expect(box).to.include({name: `${label.plain} ${needed.plain}`, checked: false});
    expect(box, 'said to be wrong before anybody did anything').not.to.have.property('invalid');
  });
});

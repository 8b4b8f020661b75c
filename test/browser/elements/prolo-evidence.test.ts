import {expect} from '@open-wc/testing';
import {conditionIds, en, type ProloConditions, type ProloEvidence} from '../../../src/index.js';
import {conditions} from '../../../src/content/conditions.js';
import {conditionStatements, type Headline} from '../../../src/content/statements/conditions.js';
import {
  evidenceAuthorsNote,
  evidenceBodiesNote,
  evidenceIntro,
  findingIds,
  findings,
  type Finding,
} from '../../../src/content/statements/evidence.js';
import {element, elementsIn, page, settled, shownFacts, shownText, warnings} from './support.js';

const {evidence, grades, names} = en;
const all = findingIds.map((id) => ({id, ...(findings[id] as Finding)}));
const rows = (found: Element) => [...found.shadowRoot!.querySelectorAll<HTMLElement>('tr[data-fact]')];
const references = (found: Element) => [...found.shadowRoot!.querySelectorAll<HTMLElement>('.references > li')];
const links = (within: ParentNode) => [...within.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
const focused = (found: Element) => found.shadowRoot!.activeElement;

describe('<prolo-evidence>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every finding in ${reading} wording with direction, certainty and studies as text`, async () => {
      const found = await element(`<prolo-evidence reading="${reading}"></prolo-evidence>`);
      expect(rows(found).map((row) => row.dataset.fact)).to.deep.equal(all.map(({id}) => id));
      rows(found).forEach((row, index) => {
        const {direction, certainty} = all[index]!;
        const words = evidence.findings[findingIds[index]!];
        for (const text of [
          words.question[reading],
          words[reading],
          words.studies[reading],
          grades.directions[direction][reading],
          (certainty ? grades.certainties[certainty] : grades.noCertainty)[reading],
        ]) {
          expect(row.textContent.replace(/\s+/g, ' ')).to.contain(text);
        }
      });
    });
  }

  it('folds nothing away: every finding is laid out', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    for (const row of rows(found)) {
      expect(row.closest('details')).to.equal(null);
      expect(row.getClientRects().length).to.be.greaterThan(0);
    }
  });

  it('summarizes the headline of each condition', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    const summary = [...found.shadowRoot!.querySelectorAll('.summary > li')].map((item) =>
      item.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(summary).to.deep.equal(
      conditionIds.map((id) => {
        const {direction, certainty}: Headline = conditionStatements[conditions[id].fact];
        const sure = certainty ? grades.certainties[certainty] : grades.noCertainty;
        return `${names[id].plain} ${grades.directions[direction].plain} ${sure.plain}`;
      }),
    );
  });

  it('shows direction and certainty as a picture too, each different in shape, hidden from assistive technology', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    const shapes = new Map<string, string>();
    rows(found).forEach((row, index) => {
      const {direction, certainty} = all[index]!;
      const [sign, bar] = row.querySelectorAll('svg');
      expect(sign).to.have.attribute('aria-hidden', 'true');
      expect(bar).to.have.attribute('aria-hidden', 'true');
      shapes.set(direction, sign!.querySelector('path')!.getAttribute('d')!);
      shapes.set(certainty ?? 'none', String(bar!.querySelectorAll('.filled').length));
    });
    expect(new Set(shapes.values()).size).to.equal(shapes.size);
  });

  it('names the review that gave a certainty', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    const marked = rows(found).filter((row) => row.textContent.includes(evidence.gradedByReview.plain));
    expect(marked.map((row) => row.dataset.fact)).to.deep.equal(all.filter(({gradedBy}) => gradedBy).map(({id}) => id));
    expect(shownText(found)).to.contain(evidence.certaintyNote.plain);
  });

  const filters: [attributes: string, shown: string[], warned: number][] = [
    ['include="knee-pain"', ['knee-pain'], 0],
    ['include="knee-pain, back-pain"', ['back-pain', 'knee-pain'], 0],
    ['include=""', [...conditionIds], 0],
    ['include="toe"', [...conditionIds], 1],
  ];
  for (const [attributes, shown, warned] of filters) {
    it(`${attributes} shows ${shown.length} conditions and warns ${warned} times`, async () => {
      const said = await warnings(async () => {
        const found = await element(`<prolo-evidence ${attributes}></prolo-evidence>`);
        expect(shownFacts(found).filter((id) => all.some((finding) => finding.id === id))).to.deep.equal(
          all.filter(({condition}) => shown.includes(condition)).map(({id}) => id),
        );
      });
      expect(said).to.have.lengthOf(warned);
    });
  }

  describe('citations', () => {
    it('are numbered in the order of the page, without a gap', async () => {
      const found = await element('<prolo-evidence></prolo-evidence>');
      const cited = links(found.shadowRoot!)
        .filter((link) => link.hash.startsWith('#reference-'))
        .map((link) => Number(link.textContent.replace(/\D/g, '')));
      expect([...new Set(cited)]).to.deep.equal(references(found).map((_, index) => index + 1));
    });

    it('of a narrowed list are those of what is shown', async () => {
      const found = await element('<prolo-evidence include="plantar-fasciitis"></prolo-evidence>');
      const shown = all.filter(({condition}) => condition === 'plantar-fasciitis');
      const notes = [evidenceIntro, evidenceAuthorsNote, evidenceBodiesNote];
      const cited = new Set([...notes, ...shown].flatMap(({refs}): readonly string[] => refs));
      expect(references(found)).to.have.lengthOf(cited.size);
    });

    it('lead to the reference and back, by focus, and leave the address of the page alone', async () => {
      const found = await element('<prolo-evidence include="knee-pain"></prolo-evidence>');
      const {href} = location;
      const row = found.shadowRoot!.getElementById('knee-osteoarthritis-saline')!.closest('tr')!;
      const [citation] = links(row);
      citation!.click();
      const reference = focused(found) as HTMLElement;
      expect(reference.id).to.equal(citation!.hash.slice(1));
      expect(reference.textContent).to.contain('Rabago');
      links(reference)
        .find(({hash}) => hash === '#knee-osteoarthritis-saline')!
        .click();
      expect(focused(found)!.id).to.equal('knee-osteoarthritis-saline');
      expect(location.href).to.equal(href);
    });

    it('have names that say where they lead', async () => {
      const found = await element('<prolo-evidence include="knee-pain"></prolo-evidence>');
      for (const link of links(found.shadowRoot!)) {
        expect(link.ariaLabel ?? link.textContent).to.match(/Source \d+|source \d+ is cited: .+|Knee pain/);
      }
    });

    const styled: [id: string, text: string][] = [
      [
        'sit-2020-knee',
        'Sit RWS, Wu RWK, Rabago D, Reeves KD, Chan DCC, Yip BHK, et al. Efficacy of Intra-Articular Hypertonic Dextrose (Prolotherapy) for Knee Osteoarthritis: A Randomized Controlled Trial. Annals of Family Medicine [Internet]. 2020 May 1;18(3):235. Available from: https://www.annfammed.org/content/18/3/235',
      ],
      ['bayat-2023-knee-steroid', 'doi:10.5812/aapm-134415'],
    ];
    for (const [id, text] of styled) {
      it(`stand in Vancouver style: ${id}`, async () => {
        const found = await element('<prolo-evidence include="knee-pain"></prolo-evidence>');
        const shown = references(found).map((reference) => reference.textContent.replace(/\s+/g, ' '));
        expect(
          shown.some((reference) => reference.includes(text)),
          shown.join('\n'),
        ).to.equal(true);
      });
    }

    it('link to DOI and PubMed where these are verified', async () => {
      const found = await element('<prolo-evidence></prolo-evidence>');
      const external = [...found.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.references a:not([href^="#"])')];
      expect(external.length).to.be.greaterThan(50);
      const targets: [name: RegExp, address: (name: string) => string][] = [
        [/^10\./, (name) => `https://doi.org/${name}`],
        [/^\d+$/, (name) => `https://pubmed.ncbi.nlm.nih.gov/${name}/`],
        [/^PMC\d+$/, (name) => `https://pmc.ncbi.nlm.nih.gov/articles/${name}/`],
        [/^https?:/, (name) => name],
      ];
      for (const link of external) {
        const [, address] = targets.find(([name]) => name.test(link.textContent))!;
        expect(link.getAttribute('href')).to.equal(address(link.textContent));
      }
      for (const [name] of targets) expect(external.some(({textContent}) => name.test(textContent))).to.equal(true);
    });

    it('keep the language of a title', async () => {
      const found = await element('<prolo-evidence></prolo-evidence>');
      expect(found.shadowRoot!.querySelector('cite[lang="fr"]')?.textContent).to.contain('prolothérapie');
    });
  });
});

describe('<prolo-conditions> and the evidence', () => {
  const more = (found: Element) => [...found.shadowRoot!.querySelectorAll<HTMLElement>('[part="evidence-link"]')];

  it('shows of each condition which way studies point and how sure that is', async () => {
    const conditions = await element('<prolo-conditions include="back-pain"></prolo-conditions>');
    expect(shownText(conditions)).to.contain(
      `${grades.directions['no-difference'].plain} ${grades.certainties.low.plain}`,
    );
  });

  it('leads nowhere while the page shows no evidence', async () => {
    expect(more(await element('<prolo-conditions></prolo-conditions>'))).to.deep.equal([]);
  });

  it('leads to the evidence of a condition while the page shows it', async () => {
    const container = await page('<prolo-conditions></prolo-conditions><prolo-evidence></prolo-evidence>');
    const [conditions, evidenceElement] = elementsIn(container) as [ProloConditions, ProloEvidence];
    expect(more(conditions)).to.have.lengthOf(12);
    more(conditions)[10]!.click();
    expect(focused(evidenceElement)!.textContent).to.contain(names['knee-pain'].plain);
    evidenceElement.remove();
    await settled(container);
    expect(more(conditions)).to.deep.equal([]);
  });

  it('leads only to the conditions that the evidence is narrowed to', async () => {
    const container = await page(
      '<prolo-conditions></prolo-conditions><prolo-evidence include="knee-pain"></prolo-evidence>',
    );
    expect(more(elementsIn(container)[0]!).map((button) => button.textContent.trim())).to.deep.equal([
      grades.toEvidence.plain.replace('{condition}', names['knee-pain'].plain),
    ]);
  });
});

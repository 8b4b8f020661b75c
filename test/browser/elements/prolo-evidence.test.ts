import {expect} from '@open-wc/testing';
import {conditionIds, en, type ProloConditions, type ProloEvidence} from '../../../src/index.js';
import {conditions} from '../../../src/content/conditions.js';
import {references as bibliography, type ReferenceId} from '../../../src/content/references.generated.js';
import {conditionStatements, type Headline} from '../../../src/content/statements/conditions.js';
import {
  evidenceAuthorsNote,
  evidenceBodiesNote,
  evidenceIntro,
  findingIds,
  findings,
  type Finding,
} from '../../../src/content/statements/evidence.js';
import {element, elementsIn, page, settled, shownFacts, shownText, statedText, warnings} from './support.js';

const {evidence, grades, names} = en;
const all = findingIds.map((id) => ({id, ...(findings[id] as Finding)}));
const findingsIn = (found: ParentNode) => [...found.querySelectorAll<HTMLElement>('[part="finding"]')];
const shownFindings = (found: Element) => findingsIn(found.shadowRoot!);
const folds = (found: Element) => [...found.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.fold:not(.minor)')];
const foldOf = (found: Element, condition: string) =>
  folds(found).find(({dataset}) => dataset.address === `prolo-evidence-${condition}`)!;
const references = (found: ParentNode) => [...found.querySelectorAll<HTMLElement>('ol.sources > li')];
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const focused = (found: Element) => found.shadowRoot!.activeElement;
const sure = (certainty: Headline['certainty']) => (certainty ? grades.certainties[certainty] : grades.noCertainty);

describe('<prolo-evidence>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every finding in ${reading} wording with direction, certainty and studies as text`, async () => {
      const found = await element(`<prolo-evidence reading="${reading}"></prolo-evidence>`);
      expect(shownFindings(found).map((row) => row.dataset.fact)).to.deep.equal(all.map(({id}) => id));
      shownFindings(found).forEach((row, index) => {
        const {direction, certainty, kind} = all[index]!;
        const words = evidence.findings[findingIds[index]!];
        for (const text of [
          words.question[reading],
          words[reading],
          words.studies[reading],
          grades.directions[direction][reading],
          // Advice has no results that one could be sure of.
          ...(kind === 'advice' ? [] : [sure(certainty)[reading]]),
        ]) {
          expect(statedText(row)).to.contain(text);
        }
      });
    });
  }

  it('has each finding under a heading, below that of its condition', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    for (const fold of folds(found)) {
      expect(fold.querySelector('summary h3')!.textContent).to.equal(
        names[conditionIds[folds(found).indexOf(fold)]!].plain,
      );
      for (const finding of findingsIn(fold)) expect(finding.querySelectorAll('h4')).to.have.lengthOf(1);
    }
  });

  it('folds the findings under their condition, whose row tells the headline', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    expect(folds(found).map(({open}) => open)).to.deep.equal(conditionIds.map(() => false));
    expect(folds(found).map((fold) => spaced(fold.querySelector('summary')!.textContent))).to.deep.equal(
      conditionIds.map((id) => {
        const {direction, certainty}: Headline = conditionStatements[conditions[id].fact];
        return `${names[id].plain} ${grades.directions[direction].plain} ${sure(certainty).plain}`;
      }),
    );
    for (const [index, fold] of folds(found).entries()) {
      expect(findingsIn(fold).map(({dataset}) => dataset.fact)).to.deep.equal(
        all.filter(({condition}) => condition === conditionIds[index]).map(({id}) => id),
      );
    }
  });

  it('shows direction and certainty as a picture too, each different in shape, hidden from assistive technology', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    const shapes = new Map<string, string>();
    shownFindings(found).forEach((row, index) => {
      const {direction, certainty, kind} = all[index]!;
      const sign = row.querySelector('.verdict svg.sign')!;
      const bar = row.querySelector('dl svg.bar')!;
      expect(sign).to.have.attribute('aria-hidden', 'true');
      shapes.set(direction, sign.querySelector('path')!.getAttribute('d')!);
      if (kind === 'advice') return;
      expect(bar).to.have.attribute('aria-hidden', 'true');
      shapes.set(certainty ?? 'none', bar.querySelector('.filled')!.getAttribute('d')!);
    });
    expect(new Set(shapes.values()).size).to.equal(shapes.size);
  });

  it('names the review that gave a certainty', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    const marked = shownFindings(found).filter((row) => row.textContent.includes(evidence.gradedByReview.plain));
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

  it('shows every finding in full once its condition is open', async () => {
    const found = await element('<prolo-evidence></prolo-evidence>');
    for (const fold of folds(found)) fold.open = true;
    for (const finding of shownFindings(found)) expect(finding.getClientRects().length).to.be.greaterThan(0);
  });

  describe('sources', () => {
    it('of each finding are folded into it, and are those that it cites', async () => {
      const found = await element('<prolo-evidence></prolo-evidence>');
      shownFindings(found).forEach((finding, index) => {
        const {refs} = all[index]!;
        const folded = [...finding.querySelectorAll<HTMLDetailsElement>('details[part="sources"]')];
        // A question that no study has asked has none.
        expect(folded).to.have.lengthOf(refs.length > 0 ? 1 : 0);
        const [sources] = folded;
        if (!sources) return;
        expect(sources.open).to.equal(false);
        expect(spaced(sources.querySelector('summary')!.textContent)).to.equal(
          en.parts.sources.replace('{count}', String(refs.length)),
        );
        expect(references(sources).map((shown) => shown.querySelector('cite')!.textContent)).to.deep.equal(
          refs.map((id) => bibliography[id].title),
        );
      });
    });

    it('of the notes are listed at the end, and nothing else', async () => {
      const found = await element('<prolo-evidence></prolo-evidence>');
      const notes = [evidenceIntro, evidenceAuthorsNote, evidenceBodiesNote].flatMap(({refs}): ReferenceId[] => [
        ...refs,
      ]);
      const last = [...found.shadowRoot!.querySelectorAll('.base > details[part="sources"]')];
      expect(last).to.have.lengthOf(1);
      expect(references(last[0]!).map((shown) => shown.querySelector('cite')!.textContent)).to.deep.equal(
        [...new Set(notes)].map((id) => bibliography[id].title),
      );
    });

    it('of a narrowed list are those of what is shown', async () => {
      const found = await element<ProloEvidence>('<prolo-evidence include="plantar-fasciitis"></prolo-evidence>');
      const shown = all.filter(({condition}) => condition === 'plantar-fasciitis');
      const notes = [evidenceIntro, evidenceAuthorsNote, evidenceBodiesNote];
      const cited = new Set([...notes, ...shown].flatMap(({refs}): readonly string[] => refs));
      expect(found.provenance!.sources).to.have.members([...cited]);
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
        const shown = references(found.shadowRoot!).map((reference) => reference.textContent.replace(/\s+/g, ' '));
        expect(
          shown.some((reference) => reference.includes(text)),
          shown.join('\n'),
        ).to.equal(true);
      });
    }

    it('lead by their title to where they can be read, and have no other link', async () => {
      const found = await element('<prolo-evidence></prolo-evidence>');
      const shown = references(found.shadowRoot!);
      const places = [/^https:\/\/doi\.org\/10\./, /^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/$/, /^https?:/];
      for (const reference of shown) {
        const [link, ...others] = reference.querySelectorAll('a');
        expect(others).to.deep.equal([]);
        // Without an address where it can be read, the title is text.
        if (!link) continue;
        expect(link.textContent).to.equal(reference.querySelector('cite')!.textContent);
        expect(places.some((place) => place.test(link.getAttribute('href')!))).to.equal(true);
      }
      for (const place of places) {
        const leadThere = shown.filter((it) => place.test(it.querySelector('a')?.getAttribute('href') ?? ''));
        expect(leadThere).not.to.be.empty;
      }
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
    const knee = conditionIds.indexOf('knee-pain');
    expect(more(conditions)[knee]).to.have.attribute('href', '#prolo-evidence-knee-pain');
    more(conditions)[knee]!.click();
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(foldOf(evidenceElement, 'knee-pain').open).to.equal(true);
    expect(focused(evidenceElement) === foldOf(evidenceElement, 'knee-pain').querySelector('summary')).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
    evidenceElement.remove();
    await settled(container);
    expect(more(conditions)).to.deep.equal([]);
  });

  it('leads only to the conditions that the evidence is narrowed to', async () => {
    const container = await page(
      '<prolo-conditions></prolo-conditions><prolo-evidence include="knee-pain"></prolo-evidence>',
    );
    expect(more(elementsIn(container)[0]!).map((link) => link.textContent.trim())).to.deep.equal([
      en.conditions.links.evidence.plain.replace('{condition}', names['knee-pain'].plain),
    ]);
  });
});

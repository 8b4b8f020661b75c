/** The numbers in the text are those of the list of sources below it. */
import {expect} from '@open-wc/testing';
import {references as bibliography, shortTitles, type ReferenceId} from '../../../src/content/references.generated.js';
import {conditions} from '../../../src/content/conditions.js';
import {conditionsIntro, conditionStatements} from '../../../src/content/statements/conditions.js';
import {en, type ProloElement} from '../../../src/index.js';
import {statementsOf, statementSections, type StatementSection} from '../../support/content.js';
import {rows} from '../../support/rows.js';
import {element, settled} from './support.js';

const all = (found: Element, selector: string) => [...found.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const listOf = (found: Element) => all(found, '.base > details[part="sources"]') as HTMLDetailsElement[];
const titles = (found: Element) =>
  listOf(found).flatMap((list) => [...list.querySelectorAll('ol > li cite')].map(({textContent}) => textContent));
const numbersIn = (text: Element) =>
  [...text.querySelectorAll('.cite')].flatMap(({textContent}) => textContent.match(/\d+/g)!.map(Number));
const cited = (section: StatementSection) => new Set(statementsOf(section).flatMap(({refs}) => refs));
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const titlesOf = (ids: Iterable<ReferenceId>) => [...ids].map((id) => bibliography[id].title);

/** The evidence has a list for each finding instead, and an article is its own source. */
const numbered = statementSections.filter((section) => section !== 'evidence' && section !== 'article');

/** Which state nothing that needs a source, ask, or cite in the cells of a table. */
const others: readonly string[] = ['disclaimer', 'questions', 'options'];

describe('the sources', () => {
  for (const section of rows(numbered)) {
    const tag = `prolo-${section}`;
    const ids = cited(section);
    if (ids.size === 0) continue;

    it(`list exactly what the statements cite, each once: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      expect(titles(found)).to.have.members(titlesOf(ids));
      expect(new Set(titles(found)).size).to.equal(titles(found).length);
    });

    it(`are folded, and their row tells how many there are: ${tag}`, async () => {
      const [list, ...others] = listOf(await element(`<${tag}></${tag}>`));
      expect(others).to.deep.equal([]);
      expect(list!.open).to.equal(false);
      expect(spaced(list!.querySelector('summary')!.textContent)).to.equal(
        en.parts.sources.replace('{count}', String(ids.size)),
      );
    });
  }

  for (const section of rows(numbered.filter((name) => !others.includes(name)))) {
    const tag = `prolo-${section}`;
    it(`bear the numbers that each statement cites: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const statements = new Map(statementsOf(section).map(({path, refs}) => [path, refs]));
      const shown = all(found, '[data-fact]:not(.brief *)').filter(({dataset}) => statements.has(dataset.fact!));
      expect(shown).not.to.be.empty;
      for (const statement of shown) {
        const id = statement.dataset.fact!;
        // A scene also cites what its limit rests on.
        const refs = [...statements.get(id)!, ...(statements.get(`${id} limit`) ?? [])];
        const numbers = numbersIn(statement).map((number) => titles(found)[number - 1]);
        expect(numbers, id).to.have.members(titlesOf(refs));
      }
    });
  }

  it('of the article are what it names itself, and not listed once more', async () => {
    const found = await element<ProloElement>('<prolo-article></prolo-article>');
    expect(listOf(found)).to.deep.equal([]);
    expect(found.shadowRoot!.querySelector('cite')!.textContent).to.equal(shortTitles['alderman-2007-ppm'].title);
    expect(found.provenance!.sources).to.have.members([...cited('article')]);
  });

  it('are numbers as text in the statements, without a link', async () => {
    for (const section of numbered) {
      const found = await element(`<prolo-${section}></prolo-${section}>`);
      for (const statement of all(found, '[data-fact]:not(.brief *), .cite')) {
        expect(statement.querySelector('a'), section).to.equal(null);
      }
      found.remove();
    }
  });

  const filters: [attributes: string, ids: (keyof typeof conditions)[]][] = [
    ['include="knee-pain"', ['knee-pain']],
    ['include="knee-pain back-pain"', ['back-pain', 'knee-pain']],
    ['include="golfers-elbow"', ['golfers-elbow']],
  ];
  for (const [attributes, ids] of rows(filters)) {
    it(`are those of the conditions shown, numbered anew: ${attributes}`, async () => {
      const found = await element<ProloElement>(`<prolo-conditions ${attributes}></prolo-conditions>`);
      const statements = [conditionsIntro, ...ids.map((id) => conditionStatements[conditions[id].fact])];
      const refs = new Set(statements.flatMap((statement): readonly ReferenceId[] => statement.refs));
      expect(titles(found)).to.have.members(titlesOf(refs));
      const numbers = all(found, '.base').flatMap(numbersIn);
      expect([...new Set(numbers)].sort((a, b) => a - b)).to.deep.equal([...refs].map((_, index) => index + 1));
      expect(found.provenance!.sources).to.have.members([...refs]);
    });
  }

  describe('of a guide', () => {
    /** In the guide's fold: the titles of the publications in the fold of each section. */
    const listedIn = (guide: Element) =>
      new Map(
        listOf(guide).flatMap((list) =>
          [...list.querySelectorAll('details')].map((fold): [string, string[]] => [
            spaced(fold.querySelector('[part="fold-heading"]')!.textContent),
            [...fold.querySelectorAll('li cite')].map(({textContent}) => textContent),
          ]),
        ),
      );
    const sectionIn = (guide: Element, section: StatementSection) =>
      guide.shadowRoot!.querySelector(`prolo-${section}`)!;

    it('stand in one fold, with one for each section in it, and not once more in the sections', async () => {
      const guide = await element('<prolo-guide></prolo-guide>');
      await settled(guide.shadowRoot!);
      expect(listOf(guide)).to.have.lengthOf(1);
      const listed = listedIn(guide);
      for (const section of numbered) {
        expect(listOf(sectionIn(guide, section)), section).to.deep.equal([]);
        expect(listed.get(en[section].title.plain) ?? [], section).to.have.members(titlesOf(cited(section)));
      }
    });

    it('bear the numbers that the statements of their section cite', async () => {
      const guide = await element('<prolo-guide></prolo-guide>');
      await settled(guide.shadowRoot!);
      const listed = listedIn(guide);
      for (const section of numbered.filter((name) => !others.includes(name))) {
        const statements = new Map(statementsOf(section).map(({path, refs}) => [path, refs]));
        for (const statement of all(sectionIn(guide, section), '[data-fact]')) {
          const id = statement.dataset.fact!;
          const refs = statements.get(id);
          if (!refs) continue;
          const numbers = numbersIn(statement).map((number) => listed.get(en[section].title.plain)![number - 1]);
          expect(numbers, id).to.have.members(titlesOf([...refs, ...(statements.get(`${id} limit`) ?? [])]));
        }
      }
    });

    it('stand in each section where the guide is shortened, as those number them anew', async () => {
      const guide = await element('<prolo-guide omit="O5"></prolo-guide>');
      await settled(guide.shadowRoot!);
      expect(listOf(guide)).to.deep.equal([]);
      const overview = sectionIn(guide, 'overview');
      const numbers = new Set(all(overview, '.base').flatMap(numbersIn));
      expect([...numbers].sort((a, b) => a - b)).to.deep.equal(titles(overview).map((_, index) => index + 1));
    });
  });

  it('are numbered without a gap in the order in which they are read', async () => {
    const found = await element('<prolo-overview></prolo-overview>');
    const first = [...new Set(all(found, '.base').flatMap(numbersIn))];
    expect(first).to.deep.equal(titles(found).map((_, index) => index + 1));
  });
});

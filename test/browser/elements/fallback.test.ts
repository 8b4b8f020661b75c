/** Fallback content that an element has replaced: out of sight, and still the place to which the page's ids lead. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';
import {betweenTasks, hasWords, isChromium, page, put, settled, shownText, until} from './support.js';

const tall = '<div class="tall"></div><style>.tall { block-size: 3000px }</style>';
const fallback = '<h2 id="what">What is it?</h2><div>Words <p id="deep">Fallback</p><a href="/more">More</a></div>';

const shownFallback = (found: Element) => found.querySelector('p')!.checkVisibility({visibilityProperty: true});

async function replaced(): Promise<{container: HTMLElement; overview: HTMLElement}> {
  scrollTo(0, 0);
  const container = await page(`${tall}<prolo-overview>${fallback}</prolo-overview>${tall}`);
  return {container, overview: container.querySelector('prolo-overview')!};
}

describe('fallback content that an element has replaced', () => {
  it('cannot be seen or focused, and takes no room', async () => {
    const {overview} = await replaced();
    const empty = document.createElement('prolo-overview');
    overview.after(empty);
    await settled(overview.parentElement!);
    for (const part of overview.querySelectorAll('*')) {
      expect(part.checkVisibility({visibilityProperty: true}), part.localName).to.equal(false);
    }
    const link = overview.querySelector('a')!;
    link.focus();
    expect(document.activeElement === link).to.equal(false);
    const besideBase = (found: Element) =>
      found.getBoundingClientRect().height - found.shadowRoot!.querySelector('.base')!.getBoundingClientRect().height;
    expect(besideBase(overview)).to.be.closeTo(besideBase(empty), 1);
    expect(overview.scrollHeight).to.be.closeTo(overview.clientHeight, 1);
  });

  unless(!isChromium && 'only Chromium shows a test its accessibility tree', it)(
    'is not in the accessibility tree',
    async () => {
      await replaced();
      expect(JSON.stringify(await (a11ySnapshot({}) as Promise<unknown>))).not.to.contain('Fallback');
    },
  );

  const ways: [name: string, go: (target: HTMLElement) => void][] = [
    [
      'a link',
      ({id}) => {
        const link = Object.assign(document.createElement('a'), {href: `#${id}`});
        document.body.append(link);
        link.click();
        link.remove();
      },
    ],
    ['scrollIntoView', (target) => target.scrollIntoView()],
    ['a script that measures', ({offsetTop}) => scrollTo(0, offsetTop)],
  ];
  const targets = ways.flatMap(([name, go]) => ['what', 'deep'].map((id) => ({name, go, id})));
  for (const {name, go, id} of rows(targets)) {
    it(`is where ${name} to the id "${id}" leads: to the start of the element`, async () => {
      const {overview} = await replaced();
      const {href} = location;
      try {
        go(document.getElementById(id)!);
        // Firefox follows a link in a later task.
        await until(() => scrollY > 1000, 'the page scrolls');
        expect(overview.getBoundingClientRect().top).to.be.within(-200, 1);
      } finally {
        history.replaceState(null, '', href);
        scrollTo(0, 0);
      }
    });
  }

  it('comes back where the element has no text', async () => {
    const container = await page('<div></div>');
    const root = container.firstElementChild!;
    root.innerHTML = '<prolo-overview><p>Fallback</p></prolo-overview>';
    await settled(container);
    const overview = root.querySelector('prolo-overview')!;
    Object.defineProperty(overview, 'resolvedSection', {get: () => undefined, configurable: true});
    overview.requestUpdate();
    await overview.updateComplete;
    expect(overview.querySelector('p')!.checkVisibility({visibilityProperty: true})).to.equal(true);
    Reflect.deleteProperty(overview, 'resolvedSection');
    overview.requestUpdate();
    await overview.updateComplete;
    expect(overview.querySelector('p')!.checkVisibility({visibilityProperty: true})).to.equal(false);
    expect(shownText(overview)).to.contain('prolotherapy');
  });
});

describe('on a page in a language without text', () => {
  const spanish = '<h2>¿Qué es?</h2><p>Un tratamiento con inyecciones.</p>';
  const kept: [situation: string, markup: string, isKept: boolean][] = [
    ['stays', `<prolo-overview>${spanish}</prolo-overview>`, true],
    [
      'gives way where it is marked as English',
      '<prolo-overview><div lang="en"><p>English</p></div></prolo-overview>',
      false,
    ],
    [
      'gives way where the element asks for that language',
      `<prolo-overview lang="tlh">${spanish}</prolo-overview>`,
      false,
    ],
    ['gives way in the disclaimer', `<prolo-disclaimer>${spanish}</prolo-disclaimer>`, false],
  ];
  for (const [situation, markup, isKept] of rows(kept)) {
    it(`fallback content ${situation}`, async () => {
      const container = await page(`<div lang="tlh">${markup}</div>`);
      const found = container.querySelector('prolo-overview, prolo-disclaimer')!;
      expect(shownFallback(found)).to.equal(isKept);
      expect(found.shadowRoot!.querySelector('.base') === null).to.equal(isKept);
    });
  }

  it('fallback content that stays is followed by the brief disclaimer, and gives way to text in that language', async () => {
    const container = await page(`<div lang="tlh"><prolo-overview>${spanish}</prolo-overview></div>`);
    const overview = container.querySelector('prolo-overview')!;
    expect(overview.shadowRoot!.querySelector('[part="disclaimer"]')!.checkVisibility()).to.equal(true);
    container.querySelector('div')!.lang = 'en';
    await settled(container);
    expect(shownFallback(overview)).to.equal(false);
    expect(overview.shadowRoot!.querySelector('.base')).not.to.equal(null);
  });
});

describe('several elements with fallback content', () => {
  it('come to life one by one, so that the page answers its reader in between', async () => {
    const count = 60;
    const container = put('<prolo-risks><p>Words</p></prolo-risks>'.repeat(count));
    const seen = await betweenTasks(
      () => [...container.children].filter(hasWords).length,
      (alive) => alive === count,
    );
    container.remove();
    expect(seen.filter((alive) => alive > 0 && alive < count)).to.not.have.lengthOf(0);
  });
});

describe('a guide with fallback content', () => {
  const guideOf = (sections: string) => {
    const container = put(`<prolo-guide sections="${sections}"><p>Words</p></prolo-guide>`);
    return {container, guide: container.querySelector('prolo-guide')!};
  };
  const sectionsOf = (guide: Element) => [...(guide.shadowRoot?.querySelectorAll('.sections > *') ?? [])];

  it('shows it until its sections have come to life one by one, and then all of them at once', async () => {
    const {container, guide} = guideOf('overview risks visit');
    const seen = await betweenTasks(
      () => {
        const sections = sectionsOf(guide);
        const inSight = sections.filter((found) => found.checkVisibility({visibilityProperty: true}));
        return {alive: sections.filter(hasWords).length, inSight: inSight.length, fallback: shownFallback(guide)};
      },
      ({inSight}) => inSight === 4,
    );
    container.remove();
    expect(seen.filter(({inSight}) => inSight > 0)).to.deep.equal([{alive: 4, inSight: 4, fallback: false}]);
    expect(seen.slice(0, -1).every(({fallback}) => fallback)).to.equal(true);
    expect(seen.filter(({alive}) => alive === 4).length).to.be.greaterThan(1);
  });

  it('takes its place also where a section fails', async () => {
    const {container, guide} = guideOf('overview risks');
    await until(() => sectionsOf(guide).length === 3);
    const risks = guide.shadowRoot!.querySelector('prolo-risks')!;
    Object.defineProperty(risks, 'render', {
      value: () => {
        throw new Error('Broken on purpose');
      },
    });
    await until(() => !shownFallback(guide));
    expect(shownText(guide.shadowRoot!.querySelector('prolo-overview')!).length).to.be.greaterThan(100);
    container.remove();
  });
});

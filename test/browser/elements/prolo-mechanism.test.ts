import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {pseudoPack} from '../../../stories/support/pseudo-pack.js';
import type {Direction} from '../../../src/content/model.js';
import {scenes} from '../../../src/content/scenes.js';
import {mechanismFactIds, mechanismStatements} from '../../../src/content/statements/mechanism.js';
import {addPack, en, type ProloMechanism} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {element, isChromium, shownFacts, statedText, warnings, until} from './support.js';

const {mechanism: words} = en;
const last = scenes.length;
const itInMedia = unless(!isChromium && 'only Chromium lets a test set media', it);

const mechanismWith = (attributes = '') => element<ProloMechanism>(`<prolo-mechanism ${attributes}></prolo-mechanism>`);
/** The element in a page whose language runs in a direction. */
const mechanismIn = (direction: Direction, attributes: string) => {
  addPack({...en, lang: 'ar', dir: 'rtl'});
  return mechanismWith(`lang="${direction === 'rtl' ? 'ar' : 'en'}" ${attributes}`);
};
const all = (mechanism: ProloMechanism, selector: string) => [
  ...mechanism.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (mechanism: ProloMechanism, selector: string) => all(mechanism, selector)[0]!;
const steps = (mechanism: ProloMechanism) => all(mechanism, '.step');
const folds = (mechanism: ProloMechanism) => all(mechanism, '.step > .fold') as HTMLDetailsElement[];
const rows = (mechanism: ProloMechanism) => all(mechanism, '.step > .fold > summary');
const openSteps = (mechanism: ProloMechanism) => folds(mechanism).flatMap(({open}, index) => (open ? [index + 1] : []));
const control = (mechanism: ProloMechanism, name: keyof typeof words.controls) =>
  one(mechanism, `[aria-label="${words.controls[name].plain}"]`);
const announced = (mechanism: ProloMechanism) => one(mechanism, '[role="status"]').textContent.trim();

/** What shows which scene it is: the drawing, its title, the list and the attribute. */
const shownSteps = (mechanism: ProloMechanism) => [
  scenes.findIndex((id) => id === one(mechanism, '.picture .drawing').dataset.scene) + 1,
  all(mechanism, '.titles span').findIndex((title) => getComputedStyle(title).visibility === 'visible') + 1,
  steps(mechanism).findIndex((step) => step.getAttribute('aria-current') === 'step') + 1,
  Number(mechanism.getAttribute('step') ?? 1),
];
const expectStep = async (mechanism: ProloMechanism, step: number) => {
  await mechanism.updateComplete;
  expect(shownSteps(mechanism)).to.deep.equal([step, step, step, step]);
};

/** A text about a scene. */
const sceneText = (text: string, step: number) =>
  text
    .replace('{number}', String(step))
    .replace('{count}', String(last))
    .replace('{name}', words.scenes[scenes[step - 1]!].plain);

/** The steps of the events that reach the page while `run` runs. */
async function heardSteps(run: () => unknown): Promise<number[]> {
  const heard: number[] = [];
  const listener = (event: DocumentEventMap['prolo-step-change']) => heard.push(event.step);
  document.addEventListener('prolo-step-change', listener);
  await run();
  document.removeEventListener('prolo-step-change', listener);
  return heard;
}

describe('<prolo-mechanism>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every scene in ${reading} wording, in order, each statement with its limit`, async () => {
      const mechanism = await mechanismWith(`reading="${reading}"`);
      const shown = steps(mechanism);
      expect(shown).to.have.lengthOf(last);
      for (const [index, id] of scenes.entries()) {
        const told = (selector: string) => [...shown[index]!.querySelectorAll(selector)].map(statedText);
        const statements = mechanismFactIds
          .filter((fact) => mechanismStatements[fact].scene === id)
          .map((fact) => words.statements[fact]);
        expect(told('summary h3')).to.deep.equal([`${index + 1}. ${words.scenes[id][reading]}`]);
        expect(told('.claim')).to.deep.equal(statements.map((statement) => statement[reading]));
        expect(told('[part="step-limit"]')).to.deep.equal(
          statements.map(({limit}) => `${words.limitLabel[reading]} ${limit[reading]}`),
        );
      }
      expect(shownFacts(mechanism).slice(0, mechanismFactIds.length)).to.deep.equal(mechanismFactIds);
    });

    it(`says under the drawing in ${reading} wording that it shows a supposition`, async () => {
      const mechanism = await mechanismWith(`reading="${reading}"`);
      const note = one(mechanism, 'figcaption').textContent;
      expect(note).to.equal(words.drawingNote[reading]);
      expect(note).to.match(/an idea|a hypothesis/);
    });
  }

  it('names every part of the drawing in its key', async () => {
    const mechanism = await mechanismWith();
    const key = all(mechanism, '.key li').map((part) => part.textContent.trim());
    expect(key).to.deep.equal(Object.values(words.tissueParts).map(({plain}) => plain));
  });

  it('shows each scene beside its words too', async () => {
    const mechanism = await mechanismWith('step="3"');
    expect(all(mechanism, '.step .drawing').map(({dataset}) => dataset.scene)).to.deep.equal(scenes);
  });

  const given: [attribute: string, step: number, warned: number][] = [
    ['', 1, 0],
    ['step="1"', 1, 0],
    ['step="3"', 3, 0],
    [`step=" ${last} "`, last, 0],
    ['step="0"', 1, 1],
    [`step="${last + 1}"`, 1, 1],
    ['step="-1"', 1, 1],
    ['step="1.5"', 1, 1],
    ['step="two"', 1, 1],
  ];
  for (const [attribute, step, warned] of given) {
    it(`${attribute || 'without step'} shows scene ${step} and warns ${warned} times`, async () => {
      const said = await warnings(async () => {
        expect(shownSteps(await mechanismWith(attribute)).slice(0, 3)).to.deep.equal([step, step, step]);
      });
      expect(said).to.have.lengthOf(warned);
      for (const message of said) expect(message).to.contain(`<prolo-mechanism ${attribute}>`);
    });
  }

  it('goes back to the first scene when the attribute is taken away', async () => {
    const mechanism = await mechanismWith('step="4"');
    mechanism.removeAttribute('step');
    await expectStep(mechanism, 1);
  });

  it('leaves the attributes that the page wrote alone until a reader chooses', async () => {
    const mechanism = await mechanismWith();
    expect(mechanism.attributes).to.have.lengthOf(0);
  });

  describe('choosing a scene', () => {
    it('in the list opens it, shows it and tells the page', async () => {
      const mechanism = await mechanismWith();
      const heard = await heardSteps(() => rows(mechanism)[4]!.click());
      expect(heard).to.deep.equal([5]);
      await expectStep(mechanism, 5);
      expect(openSteps(mechanism)).to.include(5);
    });

    for (const key of ['Enter', ' ']) {
      it(`in the list by ${key === ' ' ? 'Space' : key} opens it and shows it`, async () => {
        const mechanism = await mechanismWith();
        rows(mechanism)[4]!.focus();
        await sendKeys({press: key});
        await expectStep(mechanism, 5);
        expect(openSteps(mechanism)).to.include(5);
        expect(mechanism.shadowRoot!.activeElement === rows(mechanism)[4]).to.equal(true);
      });
    }

    it('by a button opens it, and closes the one before', async () => {
      const mechanism = await mechanismWith('step="2"');
      expect(openSteps(mechanism)).to.deep.equal([2]);
      control(mechanism, 'next').click();
      await mechanism.updateComplete;
      expect(openSteps(mechanism)).to.deep.equal([3]);
      control(mechanism, 'previous').click();
      await mechanism.updateComplete;
      expect(openSteps(mechanism)).to.deep.equal([2]);
    });

    it('by a button leaves open what a reader opened', async () => {
      const mechanism = await mechanismWith();
      rows(mechanism)[4]!.click();
      await mechanism.updateComplete;
      control(mechanism, 'next').click();
      await mechanism.updateComplete;
      expect(openSteps(mechanism)).to.include.members([5, 6]);
    });

    it('closing a scene changes no drawing', async () => {
      const mechanism = await mechanismWith('step="2"');
      expect(await heardSteps(() => rows(mechanism)[1]!.click())).to.deep.equal([]);
      await expectStep(mechanism, 2);
      expect(openSteps(mechanism)).to.deep.equal([]);
    });

    it('by the buttons goes on and back, and at the ends no further', async () => {
      const mechanism = await mechanismWith(`step="${last - 1}"`);
      const click = async (name: 'previous' | 'next', isEnabled: boolean) => {
        expect(control(mechanism, name)).to.have.attribute('aria-disabled', `${!isEnabled}`);
        control(mechanism, name).click();
        await mechanism.updateComplete;
      };
      const heard = await heardSteps(async () => {
        await click('next', true);
        await click('next', false);
        for (let step = last; step > 1; step--) await click('previous', true);
        await click('previous', false);
      });
      expect(heard).to.deep.equal([last, ...scenes.map((_, index) => last - 1 - index).slice(0, -1)]);
      await expectStep(mechanism, 1);
    });

    it('the page may veto', async () => {
      const mechanism = await mechanismWith('step="2"');
      mechanism.addEventListener('prolo-step-change', (event) => event.preventDefault());
      rows(mechanism)[5]!.click();
      await expectStep(mechanism, 2);
      expect(openSteps(mechanism)).to.deep.equal([2]);
      expect(announced(mechanism)).to.equal('');
    });

    it('the page sets it without hearing an event back, and assistive technology is not disturbed', async () => {
      const mechanism = await mechanismWith();
      const heard = await heardSteps(async () => {
        mechanism.step = 6;
        await expectStep(mechanism, 6);
      });
      expect(heard).to.deep.equal([]);
      expect(announced(mechanism)).to.equal('');
    });

    it('by a button tells assistive technology in a few words which one it is, and takes that back', async () => {
      const mechanism = await mechanismWith();
      expect(announced(mechanism)).to.equal('');
      control(mechanism, 'next').click();
      await until(() => announced(mechanism) !== '');
      expect(announced(mechanism)).to.equal(sceneText(words.chosen.plain, 2));
      await until(() => announced(mechanism) === '', 'still there');
    });

    it('changes the name of the drawing', async () => {
      const mechanism = await mechanismWith();
      const picture = one(mechanism, '.picture');
      expect(picture).to.have.attribute('role', 'img');
      for (const step of [1, 2]) {
        mechanism.step = step;
        await mechanism.updateComplete;
        expect(picture.getAttribute('aria-label')).to.equal(sceneText(words.drawing.plain, step));
      }
    });

    it('and asking for the same again writes nothing into the page', async () => {
      const mechanism = await mechanismWith('step="2"');
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((seen) => records.push(...seen));
      observer.observe(mechanism.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
      mechanism.requestUpdate();
      await mechanism.updateComplete;
      observer.disconnect();
      expect(records).to.deep.equal([]);
    });
  });

  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'a']) {
    it(`leaves ${key} to the browser, which scrolls the page`, async () => {
      const mechanism = await mechanismWith('step="3"');
      for (const target of [rows(mechanism)[2]!, control(mechanism, 'next')]) {
        target.focus();
        const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
        target.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
      await expectStep(mechanism, 3);
    });
  }

  describe('with a finger on the drawing', () => {
    const point = (mechanism: ProloMechanism, type: string, clientX: number, init: PointerEventInit = {}) =>
      one(mechanism, '.picture').dispatchEvent(
        new PointerEvent(type, {pointerType: 'touch', isPrimary: true, bubbles: true, clientX, ...init}),
      );
    const swipe = (mechanism: ProloMechanism, by: number, init?: PointerEventInit) => {
      point(mechanism, 'pointerdown', 200, init);
      point(mechanism, 'pointerup', 200 + by, init);
    };

    const swipes: [what: string, direction: Direction, by: number, init: PointerEventInit, to: number][] = [
      ['to the left shows the next scene', 'ltr', -80, {}, 4],
      ['to the right shows the one before', 'ltr', 80, {}, 2],
      ['with a pen does the same', 'ltr', -80, {pointerType: 'pen'}, 4],
      ['to the right shows the next scene where text runs from right to left', 'rtl', 80, {}, 4],
      ['to the left shows the one before where text runs from right to left', 'rtl', -80, {}, 2],
      ['of a few pixels is a tap and changes nothing', 'ltr', -12, {}, 3],
      ['with a mouse selects or drags and changes nothing', 'ltr', -80, {pointerType: 'mouse'}, 3],
      ['with a second finger zooms and changes nothing', 'ltr', -80, {isPrimary: false}, 3],
    ];
    for (const [what, direction, by, init, to] of swipes) {
      it(`a swipe ${what}`, async () => {
        const mechanism = await mechanismIn(direction, 'step="3"');
        swipe(mechanism, by, init);
        await expectStep(mechanism, to);
      });
    }

    it('a swipe beyond the ends changes nothing', async () => {
      const mechanism = await mechanismWith();
      swipe(mechanism, 80);
      await expectStep(mechanism, 1);
    });

    it('leaves vertical scrolling and zooming to the browser', async () => {
      const {touchAction} = getComputedStyle(one(await mechanismWith(), '.picture'));
      expect(touchAction.split(' ')).to.have.members(['pan-y', 'pinch-zoom']);
    });

    it('ignores a pointer that goes up after the browser has taken the gesture over', async () => {
      const mechanism = await mechanismWith('step="3"');
      point(mechanism, 'pointerdown', 200);
      point(mechanism, 'pointercancel', 180);
      point(mechanism, 'pointerup', 100);
      await expectStep(mechanism, 3);
    });
  });

  describe('playing', () => {
    const {setInterval, clearInterval} = window;
    let tick: (() => void) | undefined;

    beforeEach(() => {
      window.setInterval = ((run: () => void) => {
        tick = run;
        return 1;
      }) as typeof window.setInterval;
      window.clearInterval = () => (tick = undefined);
    });

    afterEach(() => {
      Object.assign(window, {setInterval, clearInterval});
      tick = undefined;
    });

    const playing = async (attributes = '') => {
      const mechanism = await mechanismWith(attributes);
      control(mechanism, 'play').click();
      await mechanism.updateComplete;
      return mechanism;
    };
    const expectPaused = async (mechanism: ProloMechanism) => {
      await mechanism.updateComplete;
      expect(tick).to.equal(undefined);
      expect(control(mechanism, 'play')).not.to.equal(undefined);
      expect(control(mechanism, 'pause')).to.equal(undefined);
    };

    it('never begins by itself', async () => {
      const mechanism = await mechanismWith('step="2"');
      await expectPaused(mechanism);
    });

    it('shows scene after scene to the last one, tells the page of each, and stops', async () => {
      const mechanism = await playing();
      await expectStep(mechanism, 1);
      const heard = await heardSteps(async () => {
        for (let step = 2; step <= last; step++) {
          expect(control(mechanism, 'pause'), `before scene ${step}`).not.to.equal(undefined);
          tick!();
          await expectStep(mechanism, step);
        }
      });
      expect(heard).to.deep.equal(scenes.map((_, index) => index + 1).slice(1));
      await expectPaused(mechanism);
    });

    it('begins with the first scene again where the last one stands', async () => {
      await expectStep(await playing(`step="${last}"`), 1);
    });

    it('leaves assistive technology in peace', async () => {
      const mechanism = await mechanismWith();
      control(mechanism, 'next').click();
      control(mechanism, 'play').click();
      tick!();
      await expectStep(mechanism, 3);
      expect(announced(mechanism)).to.equal('');
    });

    it('keeps the focus on its button', async () => {
      const mechanism = await mechanismWith();
      control(mechanism, 'play').focus();
      control(mechanism, 'play').click();
      await mechanism.updateComplete;
      expect(mechanism.shadowRoot!.activeElement).to.equal(control(mechanism, 'pause'));
    });

    const stops: [what: string, stop: (mechanism: ProloMechanism) => void][] = [
      ['on its button', (mechanism) => control(mechanism, 'pause').click()],
      ['when the reader goes on', (mechanism) => control(mechanism, 'next').click()],
      ['when the reader chooses a scene', (mechanism) => rows(mechanism)[4]!.click()],
      ['when the element leaves the page', (mechanism) => mechanism.remove()],
    ];
    for (const [what, stop] of stops) {
      it(`stops ${what}`, async () => {
        const mechanism = await playing();
        stop(mechanism);
        await expectPaused(mechanism);
      });
    }

    it('stops when the page vetoes', async () => {
      const mechanism = await playing();
      mechanism.addEventListener('prolo-step-change', (event) => event.preventDefault());
      tick!();
      await expectStep(mechanism, 1);
      await expectPaused(mechanism);
    });

    it('stops in a page that nobody sees', async () => {
      const mechanism = await playing();
      Object.defineProperty(document, 'hidden', {value: true, configurable: true});
      tick!();
      Reflect.deleteProperty(document, 'hidden');
      await expectStep(mechanism, 1);
      await expectPaused(mechanism);
    });

    it('stops when a busy browser tells at once that the drawing came into sight and left it', async () => {
      const {IntersectionObserver: observer} = globalThis;
      let tell: ((seen: readonly {isIntersecting: boolean}[]) => void) | undefined;
      globalThis.IntersectionObserver = class extends observer {
        constructor(told: IntersectionObserverCallback) {
          super(told);
          tell = told as never;
        }
      };
      try {
        const mechanism = await playing();
        tell!([{isIntersecting: true}, {isIntersecting: false}]);
        await expectPaused(mechanism);
      } finally {
        globalThis.IntersectionObserver = observer;
      }
    });

    it('stops when the drawing is out of sight', async () => {
      const mechanism = await playing();
      // Not by a margin: a page that is scrolled follows what moves down.
      mechanism.style.translate = '0 500vh';
      await until(() => tick === undefined);
      await expectPaused(mechanism);
      mechanism.style.translate = '';
    });

    itInMedia('is not offered to readers who want less motion, and scenes switch at once', async () => {
      const mechanism = await mechanismWith();
      const layer = () => getComputedStyle(one(mechanism, '.needle'));
      expect(layer().transitionDuration).not.to.equal('0s');
      await emulateMedia({reducedMotion: 'reduce'});
      expect(getComputedStyle(control(mechanism, 'play')).display).to.equal('none');
      rows(mechanism)[1]!.click();
      await mechanism.updateComplete;
      expect(layer().opacity).to.equal('1');
      expect(mechanism.shadowRoot!.getAnimations()).to.deep.equal([]);
      await emulateMedia({reducedMotion: 'no-preference'});
    });
  });

  describe('keeps its place', () => {
    const languages = [
      pseudoPack(en, {lang: 'de', dir: 'ltr', change: (text) => `${text} und noch ${text}`}),
      pseudoPack(en, {lang: 'fa', dir: 'rtl', change: (text) => text.replaceAll(' ', '')}),
    ];
    for (const pack of [en, ...languages]) {
      for (const width of [320, 768, 1280]) {
        it(`from scene to scene in ${pack.lang} at ${width} px`, async () => {
          addPack(pack);
          const mechanism = await mechanismWith(`lang="${pack.lang}"`);
          mechanism.style.inlineSize = `${width - 32}px`;
          const boxes = () =>
            all(mechanism, '.picture, .control, figcaption')
              .map((found) => found.getBoundingClientRect())
              .map(({x, y, width, height}) => [x, y, width, height].join(' '));
          const before = boxes();
          for (const step of scenes.keys()) {
            mechanism.step = step + 1;
            await mechanism.updateComplete;
            expect(boxes(), `scene ${step + 1}`).to.deep.equal(before);
          }
        });
      }
    }

    for (const size of ['100%', '200%']) {
      it(`with the longest words of a key on a phone, the text at ${size}`, async () => {
        const change = (text: string) => (text.length < 20 ? 'Bindegewebszellen' : text);
        addPack(pseudoPack(en, {lang: 'lb', dir: 'ltr', change}));
        const mechanism = await mechanismWith('lang="lb"');
        Object.assign(mechanism.style, {inlineSize: '288px', fontSize: size});
        const {scrollWidth, clientWidth} = one(mechanism, '.stage');
        expect(scrollWidth).to.equal(clientWidth);
      });
    }
  });

  itInMedia('is on paper the whole list, each scene with its picture, without buttons', async () => {
    const mechanism = await mechanismWith('step="3"');
    await executeServerCommand('cdp-media', {media: 'print'});
    const isShown = (found: Element) => found.checkVisibility();
    const shown = (selector: string) => all(mechanism, selector).filter(isShown).length;
    expect(shown('.step .drawing')).to.equal(last);
    expect(shown('.claim')).to.equal(mechanismFactIds.length);
    expect(shown('.limit')).to.equal(mechanismFactIds.length);
    expect(shown('figcaption')).to.equal(1);
    expect(shown('.control, .picture')).to.equal(0);
    await executeServerCommand('cdp-media');
  });
});

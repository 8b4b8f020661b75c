/** Scenes that follow each other by themselves, while a reader watches. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {scenes} from '../../../src/content/scenes.js';
import type {ProloMechanism} from '../../../src/index.js';
import {
  announced,
  control,
  expectStep,
  heardSteps,
  itInMedia,
  last,
  mechanismWith,
  one,
  rows,
} from './mechanism-support.js';
import {until} from './support.js';

describe('<prolo-mechanism> playing', () => {
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

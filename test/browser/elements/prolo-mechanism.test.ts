import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {pseudoPack} from '../../../stories/support/pseudo-pack.js';
import type {Direction} from '../../../src/content/model.js';
import {scenes} from '../../../src/content/scenes.js';
import {mechanismFactIds, mechanismStatements} from '../../../src/content/statements/mechanism.js';
import {addPack, en, type ProloMechanism} from '../../../src/index.js';
import {
  all,
  announced,
  control,
  expectStep,
  heardSteps,
  itInMedia,
  last,
  mechanismIn,
  mechanismWith,
  one,
  openSteps,
  rows,
  sceneText,
  shownSteps,
  steps,
  words,
} from './mechanism-support.js';
import {shownFacts, statedText, until, warnings} from './support.js';

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

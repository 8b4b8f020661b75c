import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {en} from '../../../src/index.js';
import {anyText, hostile} from '../../support/arbitraries.js';
import {element} from './support.js';

/** What a review says is read by readReview, which test/node/elements/review.test.ts tries; here is what the page shows. */
const name = 'Dr. Sample Name';

/** Whether there is more in a text than space and characters that only steer others. */
const isVisible = (text: string) => /[^\s\p{Cc}\p{Cf}]/u.test(text);

const summary = (found: Element) => found.shadowRoot!.querySelector('.provenance summary .result')!;
const reviewer = (found: Element) => summary(found).querySelector('bdi');

describe('the name of a reviewer is text', () => {
  const names = [
    name,
    '<b>Dr.</b> Sample',
    '<img src="x" onerror="alert(1)">',
    '</bdi></summary></details><script>alert(1)</script>',
    '<!-- Sample -->',
    '&lt;b&gt; &amp; &#60;',
    '"Bob" O’Brien \'',
    '{name} {date}',
    '$& $1 $`',
    'د. ليلى',
    '\u202eanA .rD',
    '\u2067Dr. Sample',
    '\u2069\u2069Dr. Sample',
  ];
  for (const given of names) {
    it(JSON.stringify(given), async () => {
      const overview = await element('<prolo-overview reviewed-version="2.0.0"></prolo-overview>');
      overview.setAttribute('reviewed-by', given);
      await overview.updateComplete;
      const shown = reviewer(overview)!;
      expect(shown.textContent).to.equal(given);
      expect(shown.childElementCount).to.equal(0);
      expect(getComputedStyle(shown).unicodeBidi).to.equal('isolate');
      expect(summary(overview).textContent.trim()).to.equal(en.provenance.reviewedBy.replace('{name}', () => given));
    });
  }
});

it('the name of a reviewer never becomes markup', async () => {
  const overview = await element(`<prolo-overview reviewed-by="${name}" reviewed-version="2.0.0"></prolo-overview>`);
  const count = overview.shadowRoot!.querySelectorAll('*').length;
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, hostile), async (given) => {
      overview.setAttribute('reviewed-by', given);
      await overview.updateComplete;
      const by = isVisible(given) ? given.trim() : '';
      expect(reviewer(overview)?.textContent ?? '').to.equal(by);
      // Without a reviewer, the paragraph on the version that was reviewed is missing, too.
      expect(overview.shadowRoot!.querySelectorAll('*')).to.have.lengthOf(by === '' ? count - 2 : count);
    }),
    {numRuns: 300},
  );
});

/** What a React developer may and may not write. Checked by the compiler alone: `npm run check:types`. */
import {useRef} from 'react';
import type {} from '../../src/types/react.js';
import type {ProloDisclaimer} from '../../src/index.js';

export function Page() {
  const disclaimer = useRef<ProloDisclaimer>(null);
  return (
    <main lang="en">
      <prolo-conditions
        include="knee-pain"
        href-template="/care/{id}"
        heading-level={2}
        onprolo-condition-select={(event) => event.condition?.toUpperCase()}
      >
        <p>Words of the clinic</p>
      </prolo-conditions>
      <prolo-disclaimer ref={disclaimer} variant="brief" reading="clinical" acknowledge className="note" />
      {/* @ts-expect-error: there is no such variant */}
      <prolo-disclaimer variant="short" />
      {/* @ts-expect-error: a reader checks it, not the page */}
      <prolo-disclaimer acknowledgement={undefined} />
      {/* @ts-expect-error: there is no such element */}
      <prolo-disclamer />
    </main>
  );
}

/** What React's types allow and refuse. */
import {useRef} from 'react';
import type {ProloDisclaimer} from 'prolo-elements';
import type {} from 'prolo-elements/react';

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
      {/* @ts-expect-error: no such variant exists */}
      <prolo-disclaimer variant="short" />
      {/* @ts-expect-error: a reader acknowledges, not the page */}
      <prolo-disclaimer acknowledgement={undefined} />
      {/* @ts-expect-error: no such element exists */}
      <prolo-disclamer />
    </main>
  );
}

import {css} from 'lit';

export const mechanismStyles = css`
  :host {
    contain-intrinsic-block-size: auto 80em;
  }

  .steps {
    max-inline-size: calc(var(--_measure) + 3.25em);
    counter-reset: step;
    margin-block-start: var(--_space);
  }

  .steps p {
    max-inline-size: none;
  }

  .step {
    position: relative;
    padding-block-end: calc(1.5 * var(--_space));
    padding-inline-start: 3.25em;
    counter-increment: step;
  }

  .step:last-child {
    padding-block-end: 0;
  }

  /* The number is the list's own marker for the eye; assistive technology counts the list items by itself. */
  .step::before {
    content: counter(step) / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border: 0.125em solid var(--_accent);
    border-radius: 50%;
    font-size: 0.9em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.6em 0.6em;
    inset-inline-start: calc(0.99em - 0.5px);
    border-inline-start: 1px solid var(--_line);
  }

  .claim {
    margin-block: 0.2em 0.6em;
  }

  .limit {
    padding: 0.6em 0.9em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }

  .limit strong {
    display: block;
    font-weight: 700;
  }
`;

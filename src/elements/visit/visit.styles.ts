import {css} from 'lit';

export const visitStyles = css`
  [hidden] {
    display: none !important;
  }

  .answer {
    margin-block-end: 0.75em;
  }

  .peek {
    padding-block-end: 0.6em;
    padding-inline-start: 1.75em;
  }

  summary {
    padding-block: 0.45em;
  }

  summary::before {
    inset-block-start: 0.95em;
  }

  .fold:has(+ .peek) {
    border-block-end: 0;
  }

  .fold:has(+ .peek) summary {
    padding-block-end: 0.25em;
  }

  /* An open fold begins with the same. */
  .fold[open] + .peek {
    display: none;
  }

  .peek .answer,
  .warning .answer {
    margin-block-end: 0;
  }

  .warning {
    margin-block: calc(0.75 * var(--_space));
    padding: min(calc(0.75 * var(--_space)), 3%);
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .warning [part='subheading'] {
    margin-block: 0 0.2em;
    font-size: 1.05em;
  }

  .voice-name {
    margin-inline-end: 0.35em;
    font-size: 0.9375em;
  }

  .sign {
    inline-size: 1.35em;
    block-size: 1.35em;
    vertical-align: -0.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .voice,
  .clinic {
    max-inline-size: var(--_measure);
    margin-block: 0.6em;
    padding-inline-start: 0.7em;
    border: 0 solid currentColor;
    border-inline-start-width: 3px;
  }

  .voice p,
  .clinic p {
    margin-block: 0.25em;
  }

  .clinics {
    border-inline-start-style: dashed;
  }

  .untested {
    border-inline-start-style: dotted;
  }

  .official {
    border-inline-start-style: double;
    border-inline-start-width: 6px;
  }

  .clinic {
    padding: 0.6em 0.9em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .peek + .clinic {
    margin-block: 0 0.75em;
    margin-inline-start: 1.75em;
  }

  .about {
    margin-block-end: 0;
    font-weight: 600;
  }

  ::slotted(*) {
    margin-block: 0 0.4em !important;
  }

  .as-of {
    font-size: 0.9375em;
    font-style: italic;
  }

  .missing,
  .missing ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .missing p {
    margin: 0;
    font-weight: 600;
  }

  .voice > p:only-of-type {
    display: inline;
  }

  .missing li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.75em;
  }

  @media (max-width: 30em) {
    .peek {
      padding-inline-start: 0.25em;
    }

    .peek + .clinic {
      margin-inline-start: 0;
    }
  }

  @media print {
    .peek {
      display: none;
    }

    .answer {
      margin-block: 0;
    }

    /* A handout has the short answer to each question, and this clinic's own. */
    .fold:not([open])::details-content {
      display: block;
    }

    .fold:not([open], .minor) > .folded > :not(.answer, .clinic, [hidden]) {
      display: var(--_folded, block);
    }

    :is(.warning, .voice) {
      break-inside: avoid;
    }

    .warning [part='subheading'] {
      margin-block-end: 0.2em;
      padding: 0;
    }
  }
`;

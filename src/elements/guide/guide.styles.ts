import {css} from 'lit';

export const guideStyles = css`
  slot {
    display: block;
  }

  .base > [part='heading'] {
    font-size: var(--_page-heading-size, 1.75em);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: start;
    justify-content: space-between;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 700;
  }

  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
  }

  button {
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .hint {
    flex-basis: 100%;
    margin-block: 0.25em 0;
    font-size: 0.9375em;
  }

  .print {
    min-block-size: 44px;
    padding: 0.4em 1em;
    font-weight: 700;
  }

  .print + .hint + .print {
    margin-block-start: 0.5em;
  }

  /* Down the columns, as the sections follow each other. */
  nav ul {
    columns: 15em;
    column-gap: 1.5em;
  }

  nav li {
    break-inside: avoid;
  }

  .link {
    display: flex;
    align-items: center;
    min-block-size: 2em;
  }

  .help {
    margin-block: 0.5em;
    font-weight: 700;
  }

  .base > .open-all {
    margin-block-start: var(--_space);
  }

  .sections > * {
    margin-block: calc(2.25 * var(--_space));
  }

  .short {
    display: none;
  }

  @media print {
    .short {
      display: var(--_brief, none);
    }

    .short::after {
      display: block;
      content: var(--_address, none);
    }

    .tools,
    .help,
    .base > .fold:has(nav) {
      display: none;
    }

    .sections > * {
      margin-block: calc(2 * var(--_space));
    }
  }
`;

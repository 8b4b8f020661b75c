import {css} from 'lit';

export const questionsStyles = css`
  .parts > .fold {
    margin-block-end: calc(1.25 * var(--_space));
  }

  .parts {
    display: flex;
    flex-direction: column;
    max-inline-size: calc(var(--_measure) + 4em);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
  }

  /* As a float it is laid out like any block: WebKit gives a fieldset another height when it is laid out again. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }

  legend + ul {
    clear: both;
  }

  :is(fieldset, .chosen) [part='subheading'] {
    margin-block: 0 0.3em;
  }

  li label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.4em;
    color: inherit;
    cursor: pointer;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  [type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .add {
    margin-block: 0 calc(1.25 * var(--_space));
  }

  .add label {
    display: block;
    min-block-size: 24px;
    margin-block-end: 0.3em;
    font-weight: 700;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .field,
  .list {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 0.4em 0.6em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  .list {
    inline-size: 100%;
    margin-block-start: 0.5em;
  }

  .list:focus-visible {
    outline: 0.15em solid var(--prolo-focus-color, currentcolor);
    outline-offset: 0.15em;
  }

  .field[aria-invalid] {
    border-width: 2px;
  }

  .problem {
    margin-block: 0.4em 0;
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid currentColor;
    font-weight: 700;
  }

  button {
    min-block-size: 44px;
    margin: 0;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .button {
    padding: 0.4em 1em;
    font-weight: 700;
  }

  .chosen {
    padding: min(calc(1.25 * var(--_space)), 4%);
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .chosen ol {
    margin-block-end: var(--_space);
    counter-reset: question;
  }

  .chosen li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    padding-block: 0.4em;
    counter-increment: question;
  }

  .text {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .text::before {
    content: counter(question) '. ';
  }

  .controls {
    display: flex;
    gap: 0.25em;
    margin-inline-start: auto;
  }

  .controls button {
    inline-size: 44px;
    padding: 0;
    border-color: var(--_line);
  }

  .controls [aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }

  svg {
    display: block;
    inline-size: 1.25em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media print {
    /* To tick with a pen. */
    .fold:not([open])::details-content {
      display: block;
    }

    .folded {
      columns: 2;
      column-gap: 2em;
    }

    .chosen {
      order: -1;
      margin-block-end: var(--_space);
      background: none;
    }

    .add,
    .chosen > :is(.row, .problem, .list),
    .controls,
    .ticked {
      display: none;
    }

    li label {
      min-block-size: 0;
      padding-block: 0.2em;
    }

    [type='checkbox'] {
      inline-size: 1em;
      block-size: 1em;
      min-inline-size: 0;
      min-block-size: 0;
    }

    fieldset {
      break-inside: avoid;
    }

    :is(fieldset, .chosen) [part='subheading'] {
      margin-block-end: 0.3em;
      padding: 0;
    }
  }
`;

import {css} from 'lit';

/** Hard words that open their meaning, and the list of them on paper. */
export const glossaryStyles = css`
  .word-list dt {
    font-weight: 600;
  }

  .word-list dd {
    margin: 0 0 0.5em;
  }

  /* A full stop stays with its word. */
  .marked {
    white-space: nowrap;
  }

  /* At least 24 pixels high for a thumb, without moving the lines apart. */
  .word {
    white-space: normal;
    display: inline;
    margin: -0.35em 0;
    padding: 0.35em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  /* Room for the marks beside a long word that fills a line. */
  .marked .word {
    max-inline-size: calc(100% - 1.5em);
  }

  /* Beside its word where the browser can place it there, else at the lower edge of the window. */
  .meaning[popover] {
    inset-block: auto 0.75em;
    inset-inline: 0.75em;
    position-area: block-end;
    position-try-fallbacks: flip-block;
    align-self: start;
    inline-size: fit-content;
    max-inline-size: min(26em, 100vi - 1.5em);
    margin-block: 0.3em;
    margin-inline: auto;
    padding: 0.7em 0.9em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font-weight: 400;
    text-align: start;
    text-wrap: pretty;
  }

  .meaning dfn {
    font-style: normal;
    font-weight: 700;
  }

  .words {
    display: none;
  }

  @media print {
    .word {
      text-decoration: none;
    }

    .words {
      display: block;
      margin-block-start: var(--_space);
      font-size: 8pt;
    }

    .words p {
      margin-block-end: 0.3em;
      font-weight: 700;
      break-after: avoid;
    }

    :is(.words dl, .word-list) {
      columns: 2;
      column-gap: 3em;
      margin: 0;
    }

    .word-list {
      font-size: 8pt;
    }

    :is(.words, .word-list) div {
      break-inside: avoid;
    }

    :is(.words, .word-list) :is(dt, dd) {
      display: inline;
      margin: 0;
    }

    :is(.words, .word-list) dt {
      font-weight: 700;
    }

    :is(.words, .word-list) dt::after {
      content: ': ';
    }
  }
`;

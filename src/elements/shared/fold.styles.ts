import {css} from 'lit';

/** Rows that are large enough for a thumb, with an arrow that turns. */
export const foldStyles = css`
  /* Neighbors share a line. */
  .fold {
    margin-block-start: -1px;
    border-block: 1px solid var(--_line);
  }

  [data-address] {
    scroll-margin-block-start: var(--prolo-scroll-margin, 6em);
  }

  /* Still a list item: as any other box, Safari on iOS does not say whether it is open. */
  summary {
    position: relative;
    min-block-size: 44px;
    padding-block: 0.6em;
    padding-inline: 1.75em 0.25em;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* The arrow: no character, which a screen reader would read out. */
  summary::before {
    position: absolute;
    inset-block-start: 1.1em;
    inset-inline-start: 0.35em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    content: '';
    rotate: -45deg;
  }

  :dir(rtl) > summary::before {
    rotate: 135deg;
  }

  [open] > summary::before {
    rotate: 45deg;
  }

  @media (hover: hover) {
    summary:hover [part='fold-heading'] {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
  }

  [part='fold-heading'] {
    margin: 0;
    text-wrap: wrap;
  }

  .result:empty {
    display: none;
  }

  .folded {
    padding-block: 0.25em var(--_space);
    padding-inline-start: 1.75em;
  }

  .clinic-note {
    max-inline-size: var(--_measure);
    margin-block: var(--_space);
    padding: 0.6em 0.9em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .clinic-note[hidden] {
    display: none;
  }

  .from-clinic {
    margin-block: 0 0.25em;
    font-weight: 700;
  }

  .sources {
    max-inline-size: var(--_measure);
    padding-inline-start: 2.2em;
    font-size: 0.9375em;
    list-style: decimal;
  }

  .sources li {
    padding-block: 0.3em;
    overflow-wrap: anywhere;
  }

  .sources cite {
    font-style: normal;
  }

  .open-all {
    min-block-size: 44px;
    margin-block-end: 0.5em;
    padding: 0.4em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* In a prerendered page, controls without a script would do nothing. */
  :host(:not(:state(ready))) .needs-script {
    visibility: hidden;
  }

  @media (scripting: none) {
    .needs-script {
      display: none;
    }
  }

  @media (max-width: 30em) {
    .folded {
      padding-inline-start: 0.25em;
    }
  }

  @media print {
    summary {
      min-block-size: 0;
      padding: 0.3em 0 0;

      /* With the words below it. Where a handout has none, its "none" is no value of this property, which sets "auto". */
      break-after: var(--_folded, avoid);
    }

    [open] > summary {
      break-after: avoid;
    }

    summary::before,
    .open-all {
      display: none;
    }

    .folded {
      padding-block: 0 0.5em;
      padding-inline-start: 0;
    }

    /* The numbers of the sources go where their list goes. */
    .cite {
      display: var(--_folded, inline);
    }

    .sources {
      columns: 2;
      column-gap: 3em;
      max-inline-size: none;
      font-size: 8pt;
    }

    /* The citation itself names the place of the publication. */
    .sources a::after {
      content: none;
    }
  }
`;

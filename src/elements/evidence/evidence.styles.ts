import {css} from 'lit';

export const evidenceStyles = css`
  /* A container has no width of its own: without one it would be gone wherever a page fits a box to what is in it. */
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 17em;
  }

  .summary {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(0.75 * var(--_space));
    margin-block: var(--_space);
  }

  .summary li {
    padding: 0.7em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .summary .grade {
    display: flex;
    margin-block-start: 0.3em;
  }

  .summary a {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 700;
  }

  table {
    inline-size: 100%;
    margin-block: var(--_space);
    border-collapse: collapse;
  }

  th {
    font-weight: inherit;
    text-align: start;
  }

  :is(th, td) {
    padding-block: 0.7em;
    padding-inline: 0 0.9em;
    vertical-align: top;
  }

  tr {
    border-block-start: 1px solid var(--_line);
  }

  tbody th {
    inline-size: 22%;
  }

  thead th,
  .condition th {
    font-weight: 700;
  }

  .condition th {
    padding-block-start: 1.4em;
    font-size: 1.125em;
  }

  td p {
    margin-block: 0.25em 0;
  }

  .verdict {
    font-weight: 700;
  }

  td.certainty,
  td.studies {
    inline-size: 20%;
  }

  .references {
    max-inline-size: var(--_measure);
    padding-inline-start: 2.2em;
    list-style: decimal;
  }

  .references li {
    padding-block: 0.3em;
  }

  .references a {
    overflow-wrap: anywhere;
  }

  [tabindex='-1'] {
    scroll-margin-block: var(--prolo-scroll-margin, 6em);
  }

  [tabindex='-1']:focus {
    outline: 0.15em solid var(--prolo-focus-color, currentcolor);
    outline-offset: 0.15em;
  }

  @media print {
    /* On paper a table, and not cards as on a phone, also where the page's own text is large. */
    .base {
      font-size: min(1em, 10.5pt);
    }

    tr {
      break-inside: avoid;
    }

    .condition {
      break-after: avoid;
    }

    :is(th, td) {
      padding-block: 0.45em;
    }

    td.certainty,
    td.studies {
      inline-size: 17%;
    }

    .references {
      columns: 2;
      column-gap: 3em;
      max-inline-size: none;
      font-size: 8pt;
    }

    /* The address stands in place of the link, and the way back to the citation has no use. */
    .references a {
      font-size: 0;
    }

    .references a[href^='http']::after {
      content: attr(href);
      font-size: 8pt;
    }
  }

  /* On a phone a row is a card: its cells one under the other. The roles keep the table for assistive technology. */
  @container (max-width: 42em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody,
    tr,
    :is(tbody th, td, td.certainty, td.studies) {
      display: block;
      inline-size: auto;
    }

    tr {
      padding-block: 0.7em;
    }

    :is(tbody th, td) {
      padding: 0.15em 0;
    }

    tbody th {
      font-weight: 700;
    }

    .verdict {
      font-weight: inherit;
    }

    .condition {
      padding-block: 1.4em 0.4em;
    }
  }
`;

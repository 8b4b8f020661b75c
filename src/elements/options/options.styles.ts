import {css} from 'lit';

export const optionsStyles = css`
  /* A container has no width of its own: without one it would be gone wherever a page fits a box to what is in it. */
  .box {
    container-type: inline-size;
    contain-intrinsic-inline-size: 17em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    line-height: 1.45;
  }

  tr {
    border-block-start: 1px solid var(--_line);
  }

  thead tr {
    border: 0;
  }

  :is(th, td) {
    padding-block: 0.75em;
    padding-inline: 0 1.1em;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  th {
    inline-size: 18%;
    font-weight: 700;
  }

  thead th {
    vertical-align: bottom;
  }

  th:not(:first-child) {
    inline-size: 12%;
  }

  /* As much room for harm as for benefit. */
  th:nth-child(2),
  th:nth-child(3) {
    inline-size: 29%;
  }

  td p {
    margin: 0;
  }

  td p + p {
    margin-block-start: 0.5em;
  }

  .result .grade {
    vertical-align: bottom;
  }

  .kind {
    display: block;
    font-size: 0.9375em;
    font-weight: 400;
  }

  .label {
    display: none;
  }

  @media print {
    /* On paper a table, also where the page's own text is large. */
    .box {
      font-size: min(1em, 9.5pt);
    }

    tr {
      break-inside: avoid;
    }

    :is(th, td) {
      padding-block: 0.4em;
      padding-inline-end: 0.8em;
      line-height: 1.3;
    }
  }

  /* On a phone the choices stand one below the other, each with the names of the columns. */
  @container (max-width: 45em) {
    thead {
      display: none;
    }

    table,
    tbody,
    tr,
    tbody :is(th, td) {
      display: block;
      inline-size: auto;
    }

    tr {
      padding-block: 0.9em;
    }

    tbody :is(th, td) {
      padding: 0;
    }

    tbody th {
      font-size: 1.05em;
    }

    td {
      margin-block-start: 0.6em;
    }

    .label {
      display: block;
      font-size: 0.9375em;
      font-weight: 700;
    }
  }
`;

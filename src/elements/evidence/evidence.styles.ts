import {css} from 'lit';

export const evidenceStyles = css`
  .finding {
    padding-block: 0.9em;
  }

  .finding + .finding {
    border-block-start: 1px solid var(--_line);
  }

  .kind {
    margin-block-end: 0.2em;
    font-size: 0.9375em;
    letter-spacing: 0.02em;
  }

  [part='finding-heading'] {
    max-inline-size: var(--_measure);
    margin-block: 0 0.3em;
    text-wrap: wrap;
  }

  .verdict {
    margin-block-end: 0.3em;
    font-weight: 600;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.6em 1.5em;
    max-inline-size: calc(1.4 * var(--_measure));
    margin-block: 0.6em;
    font-size: 0.9375em;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  .finding .fold {
    border: 0;
  }

  @media print {
    /* An appendix: smaller than the page's own text where that is large. */
    .folded {
      font-size: min(1em, 10pt);
    }

    .finding {
      padding-block: 0.5em;
    }

    dl {
      margin-block: 0.3em;
    }

    .verdict,
    [part='finding-heading'] {
      break-after: avoid;
    }
  }
`;

import {css} from 'lit';

/** The figure of an outcome, in the color of the text. Filled against outlined, so that no color carries a meaning. */
export const outcomeStyles = css`
  .outcome {
    margin: var(--_space) 0;
  }

  .outcome p {
    margin-block: 0.4em 0;
  }

  .outcome p:last-child {
    font-size: 0.9375em;
  }

  /* The pictures end at one line, however long the names above them are. */
  .outcome div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 11em));
    gap: 0.5em var(--_space);
    align-items: end;
    margin-block-start: var(--_space);
  }

  .outcome .means,
  .outcome div div {
    display: block;
    max-inline-size: 30em;
  }

  .outcome div div {
    margin: 0 0 0.5em;
  }

  .outcome div svg {
    display: block;
    inline-size: 100%;
    max-block-size: 15em;
  }

  .outcome .means svg {
    block-size: 1.1em;
    overflow: visible;
  }

  .outcome[dir='rtl'] svg {
    scale: -1 1;
  }

  .all {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.6;
  }

  path.all {
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .had {
    fill: currentColor;
  }

  .outcome summary {
    padding-block: 0.7em;
    cursor: pointer;
  }

  .outcome table {
    border-collapse: collapse;
    overflow-wrap: anywhere;
  }

  .outcome :is(caption, th) {
    text-align: start;
  }

  .outcome :is(th, td) {
    padding: 0.3em;
    border: 1px solid var(--_line);
  }

  .outcome tbody th {
    font-weight: inherit;
  }

  @media print {
    .outcome {
      break-inside: avoid;
    }
  }
`;

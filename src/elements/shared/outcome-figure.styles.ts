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

  .outcome .grade {
    vertical-align: bottom;
  }

  /* Side by side also on a phone; the pictures end at one line, however long the names above them are. */
  .outcome div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_space);
    align-items: end;
    margin-block-start: var(--_space);
  }

  .outcome div div {
    display: block;
    flex: 1 6em;
    max-inline-size: 10em;
    margin: 0;
    line-height: 1.3;
  }

  .outcome .means div {
    flex-basis: 100%;
    max-inline-size: 30em;
  }

  .outcome b {
    display: block;
    font-size: 1.125em;
  }

  .outcome div svg {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.3em;
    overflow: visible;
  }

  .outcome[dir='rtl'] svg {
    scale: -1 1;
  }

  .outcome .means div svg {
    block-size: 1.1em;
  }

  .all {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.8;
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

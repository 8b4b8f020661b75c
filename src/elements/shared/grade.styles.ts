import {css} from 'lit';

/** The signs of direction and certainty, in the size and color of the text beside them. */
export const gradeStyles = css`
  .grade {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.45em;
    align-items: center;
  }

  .grades {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    font-size: 0.9375em;
  }

  .sign,
  .bar {
    flex: none;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .bar {
    stroke-width: 1.5;
  }

  .filled {
    fill: currentColor;
  }
`;

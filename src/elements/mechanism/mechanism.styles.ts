import {css} from 'lit';

export const mechanismStyles = css`
  .scenes {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
  }

  .scenes p {
    max-inline-size: none;
  }

  .stage,
  .steps {
    flex: 1 1 21em;
    min-inline-size: 0;
  }

  /* Beside the list, which is long, the drawing goes along with it. Above the list it has no room to move in. */
  figure {
    position: sticky;
    margin: 0;
    inset-block-start: var(--prolo-scroll-margin, 6em);
  }

  .picture {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    touch-action: pan-y pinch-zoom;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.75em;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .control {
    flex: none;
    inline-size: max(2.75em, 44px);
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: 50%;
  }

  .control[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  .control svg {
    display: block;
    inline-size: 1.25em;
    margin: auto;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir='rtl'] > .scenes :is(.previous, .next) svg {
    transform: scaleX(-1);
  }

  /* All titles lie in one cell, which is as high as the highest: nothing moves when the next one is shown. */
  .titles {
    display: grid;
    flex: 1 1 11em;
    max-inline-size: 100%;
    margin: 0;
    font-weight: 700;
    line-height: 1.25;
  }

  .titles span {
    grid-area: 1 / 1;
    align-self: center;
    min-inline-size: 0;
    visibility: hidden;
  }

  .titles .current {
    visibility: visible;
  }

  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  figcaption {
    font-size: 0.9375em;
  }

  /* As wide as its longest word: those of some languages are twice as long as others'. */
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.75em;
    line-height: 1.25;
  }

  .key li {
    position: relative;
    flex: 1 1 8.75em;
    align-content: center;
    max-inline-size: 100%;
    min-block-size: 1.5em;
    padding-inline-start: 2.65em;
  }

  .sign {
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    inset-inline-start: 0;
    inline-size: 2.25em;
    overflow: hidden;
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .step {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .step.current {
    outline: 0.15em solid var(--_accent);
    background: var(--_surface);
  }

  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    inline-size: 100%;
    margin-block-end: 0.6em;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.25;
  }

  .name:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .name .drawing {
    flex: none;
    inline-size: min(7em, 30%);
    border: 1px solid var(--_line);
    border-radius: calc(0.5 * var(--_radius));
  }

  .name span {
    flex: 1 1 6em;
    min-inline-size: 0;
  }

  .statement + .statement {
    margin-block-start: var(--_space);
  }

  .claim {
    margin-block: 0 0.6em;
  }

  .limit {
    padding: 0.6em 0.9em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }

  .limit strong {
    display: block;
    font-weight: 700;
  }

  @media (prefers-reduced-motion: reduce) {
    .play {
      display: none;
    }
  }

  /* On paper the list tells all of it, each step with its picture. */
  @media print {
    .picture,
    .controls,
    .announcement {
      display: none;
    }

    .scenes,
    .steps {
      display: block;
    }

    .step {
      position: relative;
      margin-block-start: calc(1.5 * var(--_space));
      padding: 0;
      padding-inline-start: 11.5em;
      border: 0;
      break-inside: auto;
    }

    /* The drawing stands beside the name and the first words, and stays with them. */
    .name {
      break-after: avoid;
    }

    .statement {
      break-inside: avoid;
    }

    .step.current {
      outline: 0;
      background: none;
    }

    .name .drawing {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 10em;
    }
  }
`;

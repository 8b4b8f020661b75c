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
  .list {
    flex: 1 1 21em;
    min-inline-size: 0;
  }

  figure {
    margin: 0;
  }

  /* Beside the list, which is long, the drawing goes along with it, where the window is high enough for all of it. */
  @media (min-height: 44em) {
    figure {
      position: sticky;
      inset-block-start: var(--prolo-scroll-margin, 6em);
    }
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

  .control {
    flex: none;
    padding: 0;
    background: none;
    color: inherit;
    cursor: pointer;
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

  .step.current [part='fold-heading'] {
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.2em;
  }

  /* The drawing of the scene stands above; on paper each scene has its own. */
  .folded .drawing {
    display: none;
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

  @media (forced-colors: active) {
    .control[aria-disabled='true'] {
      border-color: GrayText;
      opacity: 1;
    }

    .control[aria-disabled='true'] svg {
      stroke: GrayText;
    }
  }

  /* On paper the list tells all of it, each scene with its picture beside the first words. */
  @media print {
    .picture,
    .controls {
      display: none;
    }

    .scenes {
      display: block;
    }

    .step .folded {
      padding-inline-start: 11.5em;
      position: relative;
      min-block-size: 7.5em;
    }

    .folded .drawing {
      display: block;
      position: absolute;
      inset-block-start: 0.3em;
      inset-inline-start: 0;
      inline-size: 10em;
      border: 1px solid var(--_line);
    }

    .statement {
      break-inside: avoid;
    }
  }
`;

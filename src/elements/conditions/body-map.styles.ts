import {css} from 'lit';

/**
 * The body map without the places of its regions, which body-regions.generated.styles.ts has and which come after this.
 * Lengths in units of the drawing, which is 350 wide, become `cqi` of the view. Everything lies on the midline or in
 * pairs around it, so a page from right to left shows the same map.
 */
export const bodyMapStyles = css`
  .views {
    display: flex;
    gap: 0.5em;
    justify-content: center;
  }

  .view {
    --_target: max(24px, 13cqi);

    container-type: inline-size;
    position: relative;
    inline-size: 100%;

    /* A body stands upright, also where text runs from top to bottom and 100% of nothing is known. */
    min-inline-size: min(6em, 20vw, 80px);
    max-inline-size: 12em;
    writing-mode: horizontal-tb;
  }

  .figure {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .flesh {
    fill: currentColor;
    stroke: none;
    opacity: 0.05;
  }

  .shade {
    opacity: 0.04;
  }

  .outline,
  .hints {
    stroke-width: 1.25px;
    vector-effect: non-scaling-stroke;
    opacity: 0.6;
  }

  .hints {
    stroke-width: 1px;
    opacity: 0.35;
  }

  /*
   * A region stands on the one side of the midline, where assistive technology clicks it, and has a second spot on the
   * other. The further pairs of spots in it are placed from it.
   */
  .region,
  .region span,
  .region::before,
  .region::after,
  .region span::before,
  .region span::after {
    position: absolute;
    inset-block-start: calc(var(--y) * 100cqi / 350 - var(--_target) / 2);
    inset-inline-start: calc(50cqi - var(--x) * 100cqi / 350 - var(--_target) / 2);
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
  }

  .region span {
    inset-block-start: calc(var(--y) * 100cqi / 350);
    inset-inline-start: calc(var(--from) * 100cqi / 350);
  }

  .region::before,
  .region::after,
  .region span::before,
  .region span::after {
    content: '';
    inset-block-start: 0;
    inset-inline-start: 0;
    border-radius: 50%;
    outline: var(--_ring, none);
    background: radial-gradient(closest-side, var(--_sign)) center no-repeat;
  }

  .region::after,
  .region span::after {
    inset-inline-start: calc(var(--x) * 200cqi / 350);
  }

  /* A dot with a soft edge, which gets larger, and a disc in a ring: never by color alone. */
  .region {
    --_glow: color-mix(in oklab, var(--_accent) 40%, transparent);
    --_sign: var(--_accent) 24%, var(--_glow) 30%, transparent 75%;
  }

  .region.active {
    --_sign: var(--_accent) 34%, var(--_glow) 40% 94%, transparent 100%;
  }

  .region.selected {
    --_sign: var(--_accent) 48%, transparent 54% 68%, var(--_accent) 74% 92%, transparent 98%;
  }

  .region:focus-visible {
    --_ring: 0.15em solid var(--prolo-focus-color, currentcolor);

    outline: none;
  }

  @media (forced-colors: active) {
    .region {
      --_accent: CanvasText;
      --prolo-focus-color: CanvasText;

      forced-color-adjust: none;
    }
  }

  /* Nothing can be pointed at on paper: there, the spots bear the numbers of the entries. */
  @media print {
    .view {
      --_target: 1.4em;

      max-inline-size: 11em;
    }

    .region {
      print-color-adjust: exact;
    }

    .region::before,
    .region::after,
    .region span::before,
    .region span::after {
      content: attr(data-number);
      display: grid;
      place-items: center;
      border: 1px solid;
      background: #fff;
      font-size: 0.75em;
      font-weight: 700;
    }
  }
`;

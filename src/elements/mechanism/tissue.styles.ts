import {css} from 'lit';

/**
 * The looks of the drawing, and which of its layers each scene shows. A scene controls the layers by custom properties
 * and not by selectors, as only inherited properties reach the copies that `<use>` makes.
 */
export const tissueStyles = css`
  .drawing,
  .sign {
    --_ink: #3a2c2a;
    --_shade: #5a2f14;
    --_tint: #fff;
    --_fat: #f0d68e;
    --_tissue: var(--prolo-tissue, #eec3b0);
    --_bone: var(--prolo-bone, #efe2c4);
    --_ligament: var(--prolo-ligament, #e9d2bb);
    --_blood: var(--prolo-blood, #c0473f);
    --_liquid: var(--prolo-liquid, #5aa9d6);
    --_signal: var(--prolo-signal, #8a5fb3);
    --_growth: var(--prolo-growth, #4fa292);

    display: block;
    fill: currentColor;
    stroke: var(--_ink);
    stroke-width: 0;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .outline {
    stroke-width: 1.3;
  }

  .arrow,
  .mark,
  .wall,
  .red-cells,
  .fibers,
  .pores,
  .cortex {
    fill: none;
    stroke-width: 3;
  }

  .mark {
    stroke-width: 2;
  }

  .before {
    stroke-dasharray: 6 6;
  }

  .people {
    stroke: currentColor;
  }

  .tissue {
    fill: color-mix(in sRGB, var(--_tissue) 60%, transparent);
  }

  .leg {
    fill: var(--_tissue);
  }

  .fat {
    fill: none;
    stroke: var(--_fat);
    stroke-width: 34;
    stroke-dasharray: 1 27;
  }

  .skin {
    fill: none;
    stroke: color-mix(in sRGB, var(--_tissue), var(--_shade) 30%);
    stroke-width: 9;
  }

  .wall,
  .red-cells {
    stroke: var(--_blood);
    stroke-width: 42;
  }

  .lumen,
  .dents {
    stroke: color-mix(in sRGB, var(--_blood), var(--_tint) 50%);
    stroke-width: 34;
  }

  .red-cells {
    stroke-width: 15;
    stroke-dasharray: 3 30 5 26;
  }

  .dents {
    stroke-width: 6;
  }

  .glow,
  .peak {
    fill: var(--_blood);
    fill-opacity: 0.07;
    stroke: none;
  }

  .ligament {
    fill: color-mix(in sRGB, var(--_ligament), var(--_shade) 40%);
  }

  .gap {
    fill: color-mix(in sRGB, var(--_blood) 68%, var(--_ligament));
  }

  .fibers {
    stroke: var(--_ligament);
    stroke-width: 6;
  }

  .strands {
    stroke-width: 2.5;
  }

  .new {
    stroke: color-mix(in sRGB, var(--_growth), var(--_tint) 35%);
  }

  .bone {
    fill: var(--_bone);
  }

  .pores {
    stroke: color-mix(in sRGB, var(--_bone), #a8432a 32%);
    stroke-width: 15;
    stroke-dasharray: 5 21 1 22 9 22;
  }

  .cortex {
    stroke: var(--_bone);
    stroke-width: 18;
  }

  .cloud {
    fill: color-mix(in sRGB, var(--_liquid), var(--_tint) 55%);
    fill-opacity: 0.85;
  }

  .drop {
    fill: var(--_liquid);
  }

  .white {
    fill: var(--_tint);
  }

  .signal {
    fill: var(--_signal);
  }

  .growth {
    fill: var(--_growth);
  }

  .core {
    fill: var(--_ink);
  }

  /* A layer is there from one scene to another, --_from to --_to, and else --_x and --_y away: from there it comes. */
  .layer,
  .camera {
    --_to: var(--_from);
    --_on: clamp(0, min(var(--_scene) - var(--_from), var(--_to) - var(--_scene)) + 1, 1);
  }

  .layer {
    opacity: var(--_on);
    transform: translate(calc((1 - var(--_on)) * var(--_x, 0px)), calc((1 - var(--_on)) * var(--_y, 0px)));
  }

  .body,
  .torn,
  .glow {
    --_from: 1;
    --_to: 6;
  }

  .where {
    --_from: 1;
  }

  .resting {
    --_from: 1;
    --_to: 4;
    --_x: -60px;
  }

  .liquid {
    --_from: 2;
  }

  .needle {
    --_from: 2;
    --_x: 45px;
    --_y: -54px;
  }

  .camera {
    --_from: 3;
    --_to: 6;
    transform: scale(calc(1 + 0.4 * var(--_on))) translate(calc(-92px * var(--_on)), calc(-96px * var(--_on)));
  }

  .leaving {
    --_from: 3;
  }

  .peak {
    --_from: 3;
    --_to: 4;
  }

  .white-cells {
    --_from: 3;
    --_to: 4;
    --_x: 50px;
    --_y: 50px;
  }

  .factors {
    --_from: 4;
    --_x: -40px;
    --_y: 16px;
  }

  .moving {
    --_from: 5;
    --_x: 60px;
  }

  .woken {
    --_from: 5;
    --_to: 6;
    --_x: 60px;
  }

  .laid {
    --_from: 6;
    stroke-width: 4.5;
  }

  .animals {
    --_from: 7;
  }

  [data-scene='site'] {
    --_scene: 1;
  }

  [data-scene='injection'] {
    --_scene: 2;
  }

  [data-scene='inflammation'] {
    --_scene: 3;
  }

  [data-scene='growth-factors'] {
    --_scene: 4;
  }

  [data-scene='fibroblasts'] {
    --_scene: 5;
  }

  [data-scene='collagen'] {
    --_scene: 6;
  }

  [data-scene='animals'] {
    --_scene: 7;
  }

  @media (prefers-reduced-motion: no-preference) {
    .layer,
    .camera {
      transition:
        opacity 0.8s,
        transform 1s;
    }
  }

  /* Lines alone: what colors tell apart elsewhere has a shape or a thickness of its own. */
  @media (forced-colors: active) {
    .drawing,
    .sign {
      --_ink: canvastext;
      --_shade: canvas;
      --_tint: canvas;
      --_fat: canvas;
      --_tissue: canvas;
      --_bone: canvas;
      --_ligament: canvas;
      --_blood: canvastext;
      --_liquid: canvas;
      --_signal: canvastext;
      --_growth: canvas;

      stroke-width: 1.3;
    }

    .gap {
      fill: canvas;
    }

    .pores,
    .fibers {
      stroke: canvastext;
      stroke-width: 1.3;
    }

    .pores {
      stroke-width: 8;
    }

    .new {
      stroke-width: 4;
    }
  }
`;

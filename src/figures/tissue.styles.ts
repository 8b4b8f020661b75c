import {css} from 'lit';

/**
 * The looks of the drawing, and which of its layers each scene shows. A scene speaks to the layers by custom properties
 * and not by selectors: only what is inherited reaches the copies that `<use>` makes.
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

  .ligament {
    fill: color-mix(in sRGB, var(--_ligament), var(--_shade) 40%);
  }

  .gap {
    fill: color-mix(in sRGB, var(--_blood), var(--_shade) 45%);
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
    stroke: color-mix(in srgb, var(--_bone), #a8432a 50%);
    stroke-width: 18;
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

  /* A layer that is not shown stands --_x and --_y away, and comes from there. */
  .layer {
    opacity: var(--_on, 0);
    transform: translate(calc((1 - var(--_on, 0)) * var(--_x, 0px)), calc((1 - var(--_on, 0)) * var(--_y, 0px)));
  }

  .camera {
    transform: var(--_camera, none);
  }

  .body,
  .torn {
    --_on: calc(1 - var(--_animals, 0));
  }

  .where {
    --_on: var(--_where, 0);
  }

  .glow {
    --_on: var(--_glow, 0);
    fill: var(--_blood);
    fill-opacity: 0.14;
  }

  .needle {
    --_on: var(--_needle, 0);
    --_x: 45px;
    --_y: -54px;
  }

  .liquid {
    --_on: var(--_needle, 0);
  }

  .white-cells {
    --_on: var(--_white-cells, 0);
    --_x: 50px;
    --_y: 50px;
  }

  .leaving {
    --_on: var(--_leaving, 0);
  }

  .factors {
    --_on: var(--_factors, 0);
    --_x: -40px;
    --_y: 16px;
  }

  .resting {
    --_on: calc(1 - var(--_woken, 0));
    --_x: -60px;
  }

  .woken {
    --_on: var(--_woken, 0);
    --_x: 60px;
  }

  .moving {
    --_on: var(--_moving, 0);
    --_x: 60px;
  }

  .laid {
    --_on: var(--_laid, 0);
    stroke-width: 4.5;
  }

  .animals {
    --_on: var(--_animals, 0);
  }

  [data-scene] {
    --_camera: scale(1.4) translate(-92px, -96px);
  }

  [data-scene='site'] {
    --_camera: none;
    --_where: 1;
    --_glow: 0.5;
  }

  [data-scene='injection'] {
    --_camera: none;
    --_needle: 1;
    --_glow: 0.5;
  }

  [data-scene='inflammation'] {
    --_glow: 1;
    --_white-cells: 1;
    --_leaving: 1;
  }

  [data-scene='growth-factors'] {
    --_glow: 0.8;
    --_white-cells: 1;
    --_factors: 1;
  }

  [data-scene='fibroblasts'] {
    --_glow: 0.4;
    --_woken: 1;
    --_moving: 1;
  }

  [data-scene='collagen'] {
    --_glow: 0.25;
    --_woken: 1;
    --_laid: 1;
  }

  [data-scene='animals'] {
    --_camera: none;
    --_animals: 1;
  }

  @media (prefers-reduced-motion: no-preference) {
    .layer,
    .camera {
      transition:
        opacity 0.8s,
        transform 1s;
    }
  }

  /* Lines alone: what colours tell apart elsewhere has a shape or a thickness of its own. */
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

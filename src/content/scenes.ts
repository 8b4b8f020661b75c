/** The scenes of the drawing of the proposed mechanism, in order. Each statement of the mechanism names its scene. */
export const scenes = [
  'site',
  'injection',
  'inflammation',
  'growth-factors',
  'fibroblasts',
  'collagen',
  'animals',
] as const;

export type SceneId = (typeof scenes)[number];

import type {MechanismFactId} from './ids.js';

interface SceneData {
  readonly id: string;
  /** The statements told beside the scene, in the order of the story. */
  readonly facts: readonly MechanismFactId[];
}

/** The scenes of the drawing of the proposed mechanism, in order. Together they tell every statement, each once. */
export const scenes = [
  {id: 'site', facts: ['M7']},
  {id: 'injection', facts: ['M1']},
  {id: 'inflammation', facts: ['M6']},
  {id: 'growth-factors', facts: ['M5']},
  {id: 'fibroblasts', facts: ['M2']},
  {id: 'collagen', facts: ['M3', 'M4']},
  {id: 'animals', facts: ['M8', 'M9', 'M10']},
] as const satisfies readonly SceneData[];

export type SceneId = (typeof scenes)[number]['id'];

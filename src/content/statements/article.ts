export const articleStatements = {
  A1: {refs: ['alderman-2007-ppm']},
  A2: {refs: ['alderman-2007-ppm']},
  A3: {refs: ['alderman-2007-ppm'], link: true},
} as const;

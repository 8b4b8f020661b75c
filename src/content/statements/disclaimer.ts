/** D1, D2, D5, D6 and D7 alone are the brief disclaimer, so they must read well without the others. */
export const disclaimerStatements = {
  D1: {refs: [], brief: true, paragraph: 1},
  D2: {refs: [], brief: true, paragraph: 1},
  D3: {refs: [], brief: false, paragraph: 2},
  D4: {refs: [], brief: false, paragraph: 2},
  D5: {refs: [], brief: true, paragraph: 2},
  D6: {refs: [], brief: true, paragraph: 3},
  D7: {refs: [], brief: true, paragraph: 3},
  D8: {refs: [], brief: false, paragraph: 3},
} as const;

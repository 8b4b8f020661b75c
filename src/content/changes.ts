export const changeKinds = ['new', 'corrected', 'reworded', 'moved', 'removed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

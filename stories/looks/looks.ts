/** A kind of host page to see the elements on: `id` names the class `look-…` on `<html>`, styled in looks.css. */
export interface Look {
  readonly id: string;
  readonly title: string;
}

/** The host looks that the Storybook toolbar offers and the tests go through. The first is the default. */
export const looks = [
  {id: 'light', title: 'Light: a plain modern site'},
  {id: 'dark', title: 'Dark: a site that is dark by its own choice'},
  {id: 'warm', title: 'Warm: a brand with rounded, earthy style'},
  {id: 'small-root', title: 'Small root: html at 62.5 %, as on Bootstrap 3 sites'},
  {id: 'serif', title: 'Serif: the page of a journal'},
] as const satisfies readonly Look[];

/** The id of one of the looks. */
export type LookId = (typeof looks)[number]['id'];

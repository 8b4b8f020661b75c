/** A style of page to show the elements on. looks.css styles the class `look-<id>` of `<html>`. */
export interface Look {
  readonly id: string;
  readonly title: string;
}

/** The looks in Storybook's toolbar; the tests use all of them. The first one is the default. */
export const looks = [
  {id: 'light', title: 'Light: a plain modern site'},
  {id: 'dark', title: 'Dark: a site with a dark design'},
  {id: 'warm', title: 'Warm: a brand with rounded, earthy style'},
  {id: 'small-root', title: 'Small root: html at 62.5%, as on Bootstrap 3 sites'},
  {id: 'serif', title: 'Serif: a journal'},
] as const satisfies readonly Look[];

/** The id of a look. */
export type LookId = (typeof looks)[number]['id'];

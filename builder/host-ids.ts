/** Where a snippet goes. A link holds such an id, so an id stays. */
export const hostIds = [
  'html',
  'wordpress',
  'squarespace',
  'wix',
  'webflow',
  'shopify',
  'drupal',
  'joomla',
  'google-sites',
  'static',
  'react',
  'next',
  'vue',
  'svelte',
  'angular',
] as const;
export type HostId = (typeof hostIds)[number];

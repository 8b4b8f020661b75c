/** Files that are weighed and measured together: what a page loads that shows three elements, as one file. */
export const bundles = {
  'overview, conditions and disclaimer': [
    'core.js',
    'elements/prolo-disclaimer.js',
    'elements/prolo-overview.js',
    'elements/prolo-conditions.js',
  ],
};

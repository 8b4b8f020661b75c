/** What every file is sent with, by whatever serves it. */
export const common = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

export const immutable = 'public, max-age=31536000, immutable';
export const moving = 'public, max-age=3600, stale-while-revalidate=86400';

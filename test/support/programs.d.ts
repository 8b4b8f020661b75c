type Program =
  'nginx' | 'brotli' | 'openssl' | 'wordpress' | 'mariadb' | 'php' | 'hugo' | 'jekyll' | 'mootools' | 'poppler';
/** Why tests that need these programs are skipped; `undefined` where every one of the programs is there. */
export function missing(...names: Program[]): string | undefined;

// cspell:ignore getid
import {join} from 'node:path';
import {namesIn, packagesOf, unpack} from './debian.js';

/** A folder with the newest WordPress in Debian, its theme, and the libraries of PHP and JavaScript that it links to. */
export async function newestWordPress() {
  const packages = await packagesOf('sid', 'all');
  const wordpress = packages.get('wordpress');
  const libraries = namesIn(wordpress.Depends, packages).filter((name) => /^lib(js|php)-|^php-getid3$/.test(name));
  const names = ['wordpress', ...namesIn(wordpress.Recommends, packages), ...libraries];
  const folder = await unpack(
    `wordpress-${wordpress.Version}`,
    names.map((name) => packages.get(name)),
  );
  return join(folder, 'usr/share/wordpress');
}

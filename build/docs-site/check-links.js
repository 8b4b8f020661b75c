/** Checks the links of a folder of pages, as any static host would serve it, in a folder of any name. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {parse} from 'parse5';

/** Attributes that name an address. */
const addresses = ['href', 'src', 'action'];

/**
 * @param {string} folder
 * @param {string[]} [generated] folders whose pages other tools make at run time; links to them are checked, theirs are not
 * @returns {string[]} one sentence for each link that leads nowhere
 */
export function checkLinks(folder, generated = []) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));
  const isOwn = (file) => file.endsWith('.html') && !generated.some((name) => file.startsWith(`${name}/`));
  const pages = new Map(files.filter(isOwn).map((file) => [file, describe(readFileSync(join(folder, file), 'utf8'))]));

  return [...pages].flatMap(([file, {links}]) =>
    links.flatMap((link) => {
      const problem = problemOf(link, file);
      return problem ? [`${file}: ${link} ${problem}.`] : [];
    }),
  );

  function problemOf(link, file) {
    if (/^[a-z][a-z+.-]*:|^\/\//i.test(link)) return undefined;
    if (link.startsWith('/')) return 'does not work on a site in a folder';
    const [path, anchor] = link.split('#');
    const target = path ? posix.join(dirname(file), decodeURIComponent(path.split('?')[0])) : file;
    if (!existsSync(join(folder, target))) return 'does not exist';
    if (statSync(join(folder, target)).isDirectory()) return 'is a folder: name its page';
    if (anchor && pages.has(target) && !pages.get(target).ids.has(decodeURIComponent(anchor)))
      return 'has no such anchor';
    return undefined;
  }
}

/** The links and the ids of a page. */
function describe(html) {
  const ids = new Set(['top']);
  const links = [];
  const visit = (node) => {
    for (const {name, value} of node.attrs ?? []) {
      if (name === 'id') ids.add(value);
      else if (addresses.includes(name) && value) links.push(value);
    }
    for (const child of node.childNodes ?? []) visit(child);
    if (node.content) visit(node.content);
  };
  visit(parse(html));
  return {ids, links: [...new Set(links)]};
}

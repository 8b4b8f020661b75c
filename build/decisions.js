/**
 * The problems of the decision pages: numbers without gaps, a row in the index with the title, a replaced decision that
 * links its replacement, and no path to a file that is gone in a decision that still holds.
 *
 * @param {{file: string, text: string}[]} pages in the order of their names
 * @param {string} index the page that lists them
 * @param {(path: string) => boolean} exists whether the repository has a path
 * @returns {string[]}
 */
export function checkDecisions(pages, index, exists) {
  return pages.flatMap(({file, text}, position) => {
    const number = String(position + 1).padStart(4, '0');
    if (!file.startsWith(`${number}-`)) return [`${file}: expected number ${number}.`];
    const [, title] = new RegExp(`^# ${number}: (.+)$`, 'm').exec(text) ?? [];
    if (!title) return [`${file}: expected the title "# ${number}: …".`];
    const row = index.split('\n').find((line) => line.startsWith(`| [${number}](${file})`)) ?? '';
    if (!row.includes(`| ${title} `)) return [`README.md: expected ${file} with its title, "${title}".`];
    const [, replacement] = /^\*\*Replaced by .*\]\(([^)]+)\)/m.exec(text) ?? [];
    if (row.includes('replaced by') || replacement) {
      const isMarked = replacement !== undefined && row.includes(`(${replacement})`);
      return isMarked ? [] : [`${file}: the page and its row must link the same replacement.`];
    }
    return pathsIn(text)
      .filter((path) => !exists(path))
      .map((path) => `${file}: ${path} does not exist. A decision that no longer holds names its replacement.`);
  });
}

const repositoryPath = /`((?:\.github|build|docs|integrations|sample-clinic|src|stories|test|tools)\/[\w./-]+)`/g;

/**
 * The paths of the repository that a document names in inline code.
 *
 * @param {string} text
 */
export const pathsIn = (text) => [...text.matchAll(repositoryPath)].map(([, path]) => path);

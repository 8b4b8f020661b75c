/** @param {string | undefined} text */
const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/**
 * A Markdown table.
 * @param {string[]} head
 * @param {(string | undefined)[][]} rows
 */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

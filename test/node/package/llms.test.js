/** What coding assistants read: dist/llms.txt and the skill. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {customElements} from '../../../build/manifest.js';
import {rows} from '../../support/rows.js';

const url = (name) => new URL(`../../../dist/${name}`, import.meta.url);
const files = ['llms.txt', 'skills/prolo-elements/SKILL.md'];
const read = (name) => readFileSync(url(name), 'utf8');
const elements = customElements();

describe.each(rows(files))('%s', (name) => {
  it.each(rows(elements))(
    'names <$tagName> with its summary and its own attributes',
    ({tagName, summary, attributes}) => {
      const line = read(name)
        .split('\n')
        .find((text) => text.startsWith(`- \`<${tagName}>\``));
      expect(line).toContain(summary);
      for (const attribute of attributes.filter(({inheritedFrom}) => !inheritedFrom)) {
        expect(line).toContain(`\`${attribute.name}\``);
      }
    },
  );

  it('says that fallback content is needed and that reviews are not invented', () => {
    expect(read(name)).toContain('Write fallback content inside each tag');
    expect(read(name)).toContain('Never invent these values.');
  });

  it('is short enough to be read at once', () => {
    expect(read(name).length).toBeLessThan(8_000);
  });
});

describe('llms.txt', () => {
  it('begins with a title and a summary, and links only files that are in the package', () => {
    expect(read('llms.txt')).toMatch(/^# prolo-elements\n\n> .+\n/);
    const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
    expect(rows(links).filter((link) => !existsSync(fileURLToPath(url(link))))).toEqual([]);
  });
});

describe('The skill', () => {
  it('has a front matter with its name, which is that of its folder, and a description of when to use it', () => {
    const [, frontMatter] = /^---\n(.*?)\n---\n/s.exec(read('skills/prolo-elements/SKILL.md'));
    expect(frontMatter).toMatch(/^name: prolo-elements$/m);
    const [, description] = /^description: (.+)$/m.exec(frontMatter);
    expect(description).toContain('Use when');
    expect(description.length).toBeLessThanOrEqual(1024);
  });
});

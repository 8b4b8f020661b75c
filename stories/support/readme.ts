/// <reference types="vite/client" />
import readme from '../../README.md?raw';

const parts = readme.split(/^(?=#{1,3} )/mu);

/** What stands in README.md under a heading, up to the next one. */
export function readmePart(heading: string): string {
  const part = parts.find((candidate) => candidate.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`README.md has no heading "${heading}".`);
  return part.slice(heading.length).trim();
}

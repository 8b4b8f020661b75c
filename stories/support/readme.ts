import readme from '../../README.md?raw';

const parts = readme.split(/^(?=#{1,3} )/mu);

/** The text of README.md below a heading, up to the next heading. */
export function readmePart(heading: string): string {
  const part = parts.find((candidate) => candidate.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`README.md does not have the heading "${heading}".`);
  return part.slice(heading.length).trim();
}

/** The built command, run in this process: starting one for each row of a table would take most of the time. */
import {pathToFileURL} from 'node:url';
import {join} from 'node:path';
import {vi} from 'vitest';

const cli = pathToFileURL(join(import.meta.dirname, '../../dist/cli.js')).href;
let runs = 0;

/** Runs the command in the working folder. Returns its output and exit code. */
export async function runHere(...args: readonly string[]) {
  const said = {stdout: '', stderr: ''};
  const hear = (key: keyof typeof said, end: string) => (text: unknown) => {
    said[key] += String(text) + end;
    return true;
  };
  const {argv} = process;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('stdout', '')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('stderr', '')),
    vi.spyOn(console, 'log').mockImplementation(hear('stdout', '\n')),
    vi.spyOn(console, 'error').mockImplementation(hear('stderr', '\n')),
    vi.spyOn(console, 'warn').mockImplementation(hear('stderr', '\n')),
  ];
  try {
    process.argv = [argv[0]!, 'prolo-elements', ...args];
    process.exitCode = undefined;
    // Each run is a module of its own, as the command runs when it is loaded.
    await import(/* @vite-ignore */ `${cli}?${++runs}`);
    return {code: Number(process.exitCode), ...said};
  } finally {
    process.argv = argv;
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}

import {existsSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {prerender, readingLevels, type PrerenderOptions, type Problem} from '../prerender/index.js';
import {htmlFilesIn, isFolder, readText, writeText} from './files.js';
import {parseEnum, parseLanguageTag, parseOptions} from './options.js';
import {Progress} from './progress.js';
import {UsageError} from './usage.js';

/** One page to prerender. Without `to`, it is written to standard output. */
interface Job {
  readonly from: string;
  readonly to?: string;
}

/** Prerenders files and folders. Returns whether every page succeeded. */
export async function prerenderCommand(args: string[]): Promise<boolean> {
  const {values, positionals} = parseOptions(args, {
    out: {type: 'string', short: 'o'},
    fallback: {type: 'boolean'},
    'no-styles': {type: 'boolean'},
    lang: {type: 'string'},
    reading: {type: 'string'},
  });
  const options: PrerenderOptions = {
    fallback: values.fallback,
    styles: !values['no-styles'],
    lang: parseLanguageTag('--lang', values.lang),
    reading: parseEnum('--reading', values.reading, readingLevels),
  };
  const jobs = jobsOf(positionals, values.out);
  if (jobs.length === 0) throw new Error(`No HTML pages found in ${positionals.join(', ')}.`);
  const progress = new Progress(jobs.length);
  let failed = 0;
  for (const job of jobs) {
    progress.step(job.from);
    try {
      await prerenderFile(job, options, progress);
    } catch (error) {
      failed += 1;
      progress.log(`${job.from}: ${reasonOf(error)}`);
    }
  }
  progress.end();
  if (values.out !== undefined) {
    console.error(`${pages(jobs.length - failed)} written to ${values.out}${failed > 0 ? `, ${failed} failed` : ''}.`);
  }
  return failed === 0;
}

function jobsOf(inputs: readonly string[], out: string | undefined): Job[] {
  const [first] = inputs;
  if (!first) throw new UsageError('prerender: expected a file or folder.');
  const isOneFile = inputs.length === 1 && !isFolder(first);
  if (out === undefined) {
    if (isOneFile) return [{from: first}];
    throw new UsageError('prerender: several pages require -o; use the same folder to overwrite them.');
  }
  if (isOneFile) return [{from: first, to: isFolder(out) || out.endsWith('/') ? join(out, basename(first)) : out}];
  if (existsSync(out) && !isFolder(out)) throw new UsageError(`prerender: ${out} is a file, expected a folder.`);
  const jobs = inputs.flatMap((input) =>
    isFolder(input)
      ? htmlFilesIn(input)
          .map((path) => ({from: join(input, path), to: join(out, path)}))
          // Skip the output of an earlier run inside the input folder.
          .filter(({from}) => resolve(input) === resolve(out) || relative(out, from).startsWith('..'))
      : [{from: input, to: join(out, basename(input))}],
  );
  const duplicate = jobs.find(({to}, index) => jobs.findIndex((job) => job.to === to) !== index);
  if (duplicate) throw new UsageError(`prerender: several pages would be written to ${duplicate.to}.`);
  return jobs;
}

async function prerenderFile({from, to}: Job, options: PrerenderOptions, progress: Progress): Promise<void> {
  const problems: Problem[] = [];
  const page = await prerender(readText(from), {...options, report: (problem) => problems.push(problem)});
  const unknown = problems.find(({type}) => type === 'tag');
  if (unknown) throw new Error(unknown.message);
  for (const message of new Set(problems.map(({message}) => message))) progress.log(`${from}: ${message}`);
  if (to === undefined) process.stdout.write(page);
  else writeText(to, page);
}

function reasonOf(error: unknown): string {
  // TextDecoder's own message does not name the encoding.
  if (error instanceof TypeError) return 'the file is not valid UTF-8.';
  return error instanceof Error ? error.message : String(error);
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

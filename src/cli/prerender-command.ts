/// <reference types="node" />
import {existsSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {prerender, readingLevels, type PrerenderOptions, type Problem} from '../prerender/index.js';
import {htmlFilesIn, isFolder, readText, writeText} from './files.js';
import {languageTag, parseEnum, parse} from './options.js';
import {Progress} from './progress.js';
import {UsageError} from './usage.js';

/** A page, and where it goes; without that it goes to the standard output. */
interface Job {
  readonly from: string;
  readonly to?: string;
}

/** Prerenders files and folders. Gives whether all went well. */
export async function prerenderCommand(args: string[]): Promise<boolean> {
  const {values, positionals} = parse(args, {
    out: {type: 'string', short: 'o'},
    fallback: {type: 'boolean'},
    'no-styles': {type: 'boolean'},
    lang: {type: 'string'},
    reading: {type: 'string'},
  });
  const options: PrerenderOptions = {
    fallback: values.fallback,
    styles: !values['no-styles'],
    lang: languageTag('--lang', values.lang),
    reading: parseEnum('--reading', values.reading, readingLevels),
  };
  const jobs = jobsOf(positionals, values.out);
  if (jobs.length === 0) throw new Error(`There are no HTML pages in ${positionals.join(', ')}.`);
  const progress = new Progress(jobs.length);
  let failed = 0;
  for (const job of jobs) {
    progress.step(job.from);
    try {
      await prerenderFile(job, options, progress);
    } catch (error) {
      failed += 1;
      progress.say(`${job.from}: ${reasonOf(error)}`);
    }
  }
  progress.end();
  if (values.out !== undefined) {
    console.error(`${pages(jobs.length - failed)} in ${values.out}${failed > 0 ? `, ${failed} failed` : ''}.`);
  }
  return failed === 0;
}

function jobsOf(inputs: readonly string[], out: string | undefined): Job[] {
  const [first] = inputs;
  if (!first) throw new UsageError('prerender: say which file or folder.');
  const isOneFile = inputs.length === 1 && !isFolder(first);
  if (out === undefined) {
    if (isOneFile) return [{from: first}];
    throw new UsageError('prerender: say with -o where the pages go; the same folder replaces them.');
  }
  if (isOneFile) return [{from: first, to: isFolder(out) || out.endsWith('/') ? join(out, basename(first)) : out}];
  if (existsSync(out) && !isFolder(out)) throw new UsageError(`prerender: ${out} is a file and no folder.`);
  const jobs = inputs.flatMap((input) =>
    isFolder(input)
      ? htmlFilesIn(input)
          .map((path) => ({from: join(input, path), to: join(out, path)}))
          // What an earlier run put into a folder within is no page of the site.
          .filter(({from}) => resolve(input) === resolve(out) || relative(out, from).startsWith('..'))
      : [{from: input, to: join(out, basename(input))}],
  );
  const twice = jobs.find(({to}, index) => jobs.findIndex((job) => job.to === to) !== index);
  if (twice) throw new UsageError(`prerender: more than one page would go to ${twice.to}.`);
  return jobs;
}

async function prerenderFile({from, to}: Job, options: PrerenderOptions, progress: Progress): Promise<void> {
  const problems: Problem[] = [];
  const page = await prerender(readText(from), {...options, report: (problem) => problems.push(problem)});
  const unknown = problems.find(({type}) => type === 'tag');
  if (unknown) throw new Error(unknown.message);
  for (const message of new Set(problems.map(({message}) => message))) progress.say(`${from}: ${message}`);
  if (to === undefined) process.stdout.write(page);
  else writeText(to, page);
}

function reasonOf(error: unknown): string {
  // What TextDecoder says names neither the encoding nor what to do.
  if (error instanceof TypeError) return 'it is not in UTF-8.';
  return error instanceof Error ? error.message : String(error);
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

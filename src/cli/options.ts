/// <reference types="node" />
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {UsageError} from './usage.js';

/** The options and other arguments of a command. */
export function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
): ReturnType<typeof parseArgs<{args: string[]; options: Options; allowPositionals: true}>> {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    // Node adds a second sentence, on how to pass a file whose name looks like an option.
    throw new UsageError(`${(error as Error).message.split(/[.;]\s/)[0]}.`);
  }
}

/** The value of an option that knows some values only. */
export function parseEnum<Value extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Value[],
): Value | undefined {
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) {
    throw new UsageError(`${option} ${value} is not known; known: ${allowed.join(', ')}.`);
  }
  return found;
}

/** A language tag as it is written in HTML. */
export function languageTag(option: string, value: string | undefined): string | undefined {
  try {
    return value && Intl.getCanonicalLocales(value)[0];
  } catch {
    throw new UsageError(`${option} ${value} is no language tag, such as es or pt-BR.`);
  }
}

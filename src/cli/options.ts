import {parseArgs, type ParseArgsConfig} from 'node:util';
import {UsageError} from './usage.js';

/**
 * Parses the options and positional arguments of a command.
 * @throws {UsageError} if an option is unknown or lacks its value
 */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
): ReturnType<typeof parseArgs<{args: string[]; options: Options; allowPositionals: true}>> {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    // Keep Node's first sentence only; the second explains how to pass file names that look like options.
    throw new UsageError(`${(error as Error).message.split(/[.;]\s/)[0]}.`);
  }
}

/**
 * Validates an option with a fixed list of values.
 * @throws {UsageError} if the value is not in the list
 */
export function parseEnum<Value extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Value[],
): Value | undefined {
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) {
    throw new UsageError(`${option} ${value}: unknown value. Use one of: ${allowed.join(', ')}.`);
  }
  return found;
}

/**
 * Validates an option that takes a BCP 47 language tag.
 * @returns the tag in canonical form
 * @throws {UsageError} if the value is not a language tag
 */
export function parseLanguageTag(option: string, value: string | undefined): string | undefined {
  try {
    return value && Intl.getCanonicalLocales(value)[0];
  } catch {
    throw new UsageError(`${option} ${value}: not a language tag. Examples: es, pt-BR.`);
  }
}

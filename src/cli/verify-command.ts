import {parseOptions} from './options.js';
import {UsageError} from './usage.js';
import {verifyAcknowledgement} from './verify-acknowledgement.js';

/** Verifies one acknowledgement and prints the result. Returns whether it is verified. */
export function verifyCommand(args: string[]): boolean {
  const {positionals} = parseOptions(args, {});
  const [value, ...rest] = positionals;
  if (value === undefined || rest.length > 0) {
    throw new UsageError("verify: expected one acknowledgement, as JSON in quotes: verify '<json>'.");
  }
  const {ok, reason} = verifyAcknowledgement(value);
  console.log(`${ok ? 'Verified.' : 'Not verified.'} ${reason}`);
  return ok;
}

/** `npx prolo-elements`: prerenders pages, prints snippets, bundles scripts, makes review sheets and verifies acknowledgements. */
import {version} from '../prerender/index.js';
import {bundleCommand} from './bundle-command.js';
import {prerenderCommand} from './prerender-command.js';
import {reviewSheetCommand} from './review-sheet-command.js';
import {snippetCommand} from './snippet-command.js';
import {help, UsageError} from './usage.js';
import {verifyCommand} from './verify-command.js';

/** Runs a command. Returns whether it succeeded. */
type Command = (args: string[]) => boolean | Promise<boolean>;

const commands = new Map<string | undefined, Command>([
  ['prerender', prerenderCommand],
  ['snippet', snippetCommand],
  ['bundle', bundleCommand],
  ['review-sheet', reviewSheetCommand],
  ['verify', verifyCommand],
]);

process.exitCode = await run(process.argv.slice(2));

/** Returns the exit code; see `help`. */
async function run([name, ...args]: string[]): Promise<number> {
  try {
    if ([name, ...args].some((arg) => arg === '-h' || arg === '--help')) {
      process.stdout.write(help);
      return 0;
    }
    if (name === '--version') {
      console.log(version);
      return 0;
    }
    const command = commands.get(name);
    if (!command) throw new UsageError(`Missing or unknown command. Commands: ${[...commands.keys()].join(', ')}.`);
    return (await command(args)) ? 0 : 1;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(`prolo-elements: ${(error as Error).message}${isUsage ? ' See prolo-elements --help.' : ''}`);
    return isUsage ? 2 : 1;
  }
}

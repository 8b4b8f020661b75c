/// <reference types="node" />
/** `npx prolo-elements`: the prerenderer and the snippets as a command. */
import {version} from '../prerender/index.js';
import {prerenderCommand} from './prerender-command.js';
import {snippetCommand} from './snippet-command.js';
import {help, UsageError} from './usage.js';

process.exitCode = await run(process.argv.slice(2));

async function run([command, ...args]: string[]): Promise<number> {
  try {
    if ([command, ...args].some((arg) => arg === '-h' || arg === '--help')) {
      process.stdout.write(help);
    } else if (command === '--version') {
      console.log(version);
    } else if (command === 'prerender') {
      return (await prerenderCommand(args)) ? 0 : 1;
    } else if (command === 'snippet') {
      snippetCommand(args);
    } else {
      throw new UsageError(`${command ?? 'Nothing'} is no command; known: prerender, snippet.`);
    }
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(`prolo-elements: ${(error as Error).message}${isUsage ? ' See prolo-elements --help.' : ''}`);
    return isUsage ? 2 : 1;
  }
}

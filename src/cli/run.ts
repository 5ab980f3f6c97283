import { runAdopt } from './adoptCommand';
import { runCatalogue } from './catalogueCommand';
import { runCheck } from './checkCommand';
import { UsageError } from './commandLine';
import { runMap } from './mapCommand';
import { runMerge } from './mergeCommand';
import { runSample, runTemplate } from './templateCommand';
import { USAGE, WORDS } from './words';

type Command = (args: readonly string[], print: (text: string) => void) => Promise<number>;

const COMMANDS = new Map<string, Command>([
  ['template', runTemplate],
  ['check', runCheck],
  ['map', runMap],
  ['adopt', runAdopt],
  ['merge', runMerge],
  ['catalogue', runCatalogue],
  ['sample', runSample],
]);

const HELP = ['--help', '-h'];

/** Where the lines of a run go. */
export type Output = {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
};

/** Runs a command and returns its exit code; wrong usage is one sentence and the usage, never a stack trace. */
export async function run(args: readonly string[], { print, printError }: Output): Promise<number> {
  if (args[0] === 'help' || args.some((arg) => HELP.includes(arg))) {
    print(USAGE);
    return 0;
  }
  try {
    return await commandOf(args[0])(args.slice(1), print);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(error.message);
    for (const choice of error.choices) printError(`  ${choice}`);
    printError(`\n${USAGE}`);
    return 2;
  }
}

function commandOf(name: string | undefined): Command {
  if (name === undefined) throw new UsageError(WORDS.noCommand);
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(WORDS.unknownCommand(name));
  return command;
}

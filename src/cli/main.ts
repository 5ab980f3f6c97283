import { runCheck } from './checkCommand';
import { UsageError } from './commandLine';
import { runMerge } from './mergeCommand';
import { runSample, runTemplate } from './templateCommand';
import { USAGE, WORDS } from './words';

const COMMANDS = { template: runTemplate, check: runCheck, merge: runMerge, sample: runSample } as const;

/** Runs a command and returns its exit code; wrong usage is one sentence and the usage, never a stack trace. */
async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const print = (text: string) => void process.stdout.write(`${text}\n`);
  if (name === 'help' || name === '--help' || name === '-h') {
    print(USAGE);
    return 0;
  }
  try {
    if (!(name in COMMANDS)) throw new UsageError(name ? WORDS.unknownCommand(name) : '');
    return await COMMANDS[name as keyof typeof COMMANDS](args, print);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

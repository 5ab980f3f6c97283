import { parseArgs } from 'node:util';
import { WORDS } from './words';

/** Wrong usage: printed as one sentence, what there is to choose from, and the usage; exit code 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly choices: readonly string[] = [],
  ) {
    super(message);
  }
}

/** What was typed after a command: options with their values in order, switches, and the other arguments. */
export type CommandLine = {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
  readonly rest: readonly string[];
};

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Splits arguments by what the command knows; anything unknown or without its value is a usage error. */
export function parseCommandLine(
  args: readonly string[],
  known: { readonly options?: readonly string[]; readonly switches?: readonly string[] },
): CommandLine {
  const { options: names = [], switches: flags = [] } = known;
  const tokens = tokensOf(args, names, flags);
  const options = new Map<string, string[]>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (names.includes(token.name)) {
      options.set(token.name, [...(options.get(token.name) ?? []), valueAfter(token)]);
    } else if (flags.includes(token.name)) switches.add(switchOf(token));
    else throw new UsageError(WORDS.unknownOption(token.rawName));
  }
  const rest = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { options, switches, rest };
}

function tokensOf(args: readonly string[], names: readonly string[], flags: readonly string[]): Token[] {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens ?? [];
}

/** `--unit --period 2024` has no unit: the parser would take the next option for its value. */
function valueAfter({ rawName, value, inlineValue }: OptionToken): string {
  if (!value || (!inlineValue && value.startsWith('-'))) throw new UsageError(WORDS.noValue(rawName));
  return value;
}

function switchOf({ name, rawName, value }: OptionToken): string {
  if (value !== undefined) throw new UsageError(WORDS.valueOfSwitch(rawName));
  return name;
}

/** The value of an option, the last one if it was given more than once; undefined when absent. */
export function optionOf({ options }: CommandLine, name: string): string | undefined {
  return options.get(name)?.at(-1);
}

/** The value of an option that must be given. */
export function neededOption(line: CommandLine, name: string): string {
  const value = optionOf(line, name);
  if (value === undefined) throw new UsageError(WORDS.needed(name));
  return value;
}

/** Refuses arguments of no option, such as the second half of a name without its quotation marks. */
export function expectNoRest({ rest }: CommandLine): void {
  if (rest[0] !== undefined) throw new UsageError(WORDS.strayArgument(rest[0]));
}

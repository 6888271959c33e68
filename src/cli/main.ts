import yargs, { type Argv } from 'yargs';
import { UserError } from '../errors.js';
import { LEVELS } from '../findings/summary.js';
import { FORMAT_NAMES } from '../reports/index.js';
import { SERVICES, type Service } from './commands/services.js';
import { packageVersion } from './package.js';
import { type Arguments, DEFAULT_PATH } from './settings.js';
import { type Streams, say } from './streams.js';

/** Nothing new at or above the level; something new; wrong usage, or something that could not be read. */
export const EXIT = { clean: 0, found: 1, wrong: 2 } as const;

type Command = () => Promise<number>;

/**
 * The program without its process: resolves to the exit status and never ends anything itself. `argv` is without node
 * and script. A {@link UserError} becomes one line and status 2; any other error is thrown on, with its stack.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const asked = await parse(argv, streams);
    if (typeof asked !== 'string') return await asked();
    streams.stdout.write(`${asked}\n`);
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    say(streams, `discrepant: ${error.message}`);
    return EXIT.wrong;
  }
}

/** The command that was asked for, or the text of the help or the version. Each command loads what it needs itself. */
async function parse(argv: readonly string[], streams: Streams): Promise<Command | string> {
  let command: Command | undefined;
  let printed = '';
  const choose = (chosen: Command): void => {
    command = chosen;
  };
  const baseline = (action: 'update' | 'prune') => (args: object) =>
    choose(async () => (await import('./commands/baseline.js')).run(action, given(args), streams));
  await yargs()
    .scriptName('discrepant')
    .usage('$0 [command]\n\nFinds where the sources of one story disagree on a fact, and quotes both sides.')
    .locale('en')
    .parserConfiguration({
      // `--no-rule x` names a rule; it is not "rule: false".
      'boolean-negation': false,
      'camel-case-expansion': false,
      // `--rule a input` must leave `input` to the paths.
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'dot-notation': false,
    })
    .command(
      ['check [paths..]', '$0'],
      'check the sources in these files and folders against each other',
      (y) => reportOptions(ruleOptions(baselineOption(pathOptions(y)))),
      (args) => choose(async () => (await import('./commands/check.js')).run(given(args), streams)),
    )
    .command('baseline', 'record all that is there now, or remove what is gone', (y) =>
      y
        .command(
          'update [paths..]',
          'record all that is there now; prints what was added and removed',
          (z) => ruleOptions(baselineOption(pathOptions(z))),
          baseline('update'),
        )
        .command(
          'prune [paths..]',
          'only remove what is gone',
          (z) => ruleOptions(baselineOption(pathOptions(z))),
          baseline('prune'),
        )
        .demandCommand(1, 'baseline: say "baseline update" or "baseline prune"'),
    )
    .command(
      'claims [paths..]',
      'what was read: every claim with its place, value, topic and role',
      (y) =>
        pathOptions(y).option('format', {
          alias: 'f',
          type: 'string',
          requiresArg: true,
          choices: ['text', 'json'],
          default: 'text',
          describe: 'how to print them',
        }),
      ({ format, ...args }) =>
        choose(async () => {
          const { run } = await import('./commands/claims.js');
          return run(given(args), once('format', format) === 'json' ? 'json' : 'text', streams);
        }),
    )
    .command(
      'rules [id]',
      "the rules, or one rule's page",
      (y) => configOption(y.positional('id', { type: 'string', describe: 'a rule' })),
      ({ id, ...args }) => choose(async () => (await import('./commands/rules.js')).run(id, given(args), streams)),
    )
    .command(
      'init',
      'write a config, a sidecar and a CI workflow to start from',
      (y) =>
        y.option('ci', {
          type: 'string',
          requiresArg: true,
          choices: SERVICES,
          default: 'github',
          describe: 'whose workflow to write',
        }),
      ({ ci }) => choose(async () => (await import('./commands/init.js')).run(once('ci', ci) as Service, streams)),
    )
    .strict()
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string | null, error: Error | undefined) => {
      if (error !== undefined && error.name !== 'YError') throw error;
      throw new UserError(usage(message ?? error?.message ?? 'wrong usage', argv));
    })
    .wrap(100)
    .version(packageVersion())
    .alias({ h: 'help', v: 'version' })
    .epilogue('Exit status: 0 nothing new at or above the level, 1 something new, 2 wrong usage or something unread.')
    .parseAsync([...argv], {}, (_error: unknown, _args: unknown, output: string) => {
      printed = output;
    });
  return command ?? printed;
}

function pathOptions<T>(y: Argv<T>) {
  return configOption(
    y.positional('paths', {
      type: 'string',
      array: true,
      describe: 'files and folders of sources',
      defaultDescription: DEFAULT_PATH,
    }),
  ).option('stories', { type: 'boolean', describe: 'each folder directly under a path is a story of its own' });
}

function configOption<T>(y: Argv<T>) {
  return y.option('config', {
    type: 'string',
    requiresArg: true,
    describe: 'settings (default: discrepant.config.{js,mjs,json,yaml})',
  });
}

function baselineOption<T>(y: Argv<T>) {
  return y.option('baseline', {
    alias: 'b',
    type: 'string',
    requiresArg: true,
    describe: 'known conflicts (default: discrepant-baseline.json when it exists)',
  });
}

function ruleOptions<T>(y: Argv<T>) {
  return y
    .option('rule', { type: 'string', array: true, requiresArg: true, describe: 'run this rule only; repeatable' })
    .option('no-rule', { type: 'string', array: true, requiresArg: true, describe: 'leave this rule out; repeatable' });
}

function reportOptions<T>(y: Argv<T>) {
  return y
    .option('format', {
      alias: 'f',
      type: 'string',
      array: true,
      requiresArg: true,
      choices: FORMAT_NAMES,
      describe: 'what to write (default: markdown); repeatable',
    })
    .option('output', {
      alias: 'o',
      type: 'string',
      requiresArg: true,
      describe: 'folder to write to (default: reports); "-" prints a single format',
    })
    .option('fail-on', {
      type: 'string',
      requiresArg: true,
      choices: LEVELS,
      describe: 'what counts for exit status 1, when new (default: conflict)',
    })
    .option('strict-baseline', {
      type: 'boolean',
      describe: 'a baseline entry that no longer occurs counts as a failure',
    })
    .option('since', {
      type: 'string',
      requiresArg: true,
      describe: "new is what this git revision's sources did not have",
    })
    .option('explain', {
      type: 'string',
      nargs: 2,
      describe: 'why these two places (path:line path:line) were, or were not, compared',
    });
}

const LISTS: ReadonlySet<string> = new Set(['paths', 'format', 'rule', 'no-rule', 'explain']);

/** The options as given by their long names, each that is not a list given once. */
function given(args: object): Arguments {
  const entries = Object.entries(args)
    .filter(([name]) => name.length > 1 && name !== '$0')
    .map(([name, value]) => [name, LISTS.has(name) ? listOf(value) : once(name, value)]);
  const options = Object.fromEntries(entries) as Arguments;
  if (options.explain !== undefined && options.explain.length !== 2) {
    throw new UserError('--explain takes two places, once: "--explain a.md:3 b.md:7"');
  }
  return options;
}

function listOf(value: unknown): string[] | undefined {
  return value === undefined ? undefined : [value].flat().map(String);
}

function once(name: string, value: unknown): unknown {
  if (Array.isArray(value)) throw new UserError(`--${name} was given ${value.length} times: give it once`);
  if (value === '') throw new UserError(`--${name} is empty: leave it out, or give it a value`);
  return value;
}

/** yargs' messages run over several lines; a known mistake is one. */
function usage(message: string, argv: readonly string[]): string {
  const line = message
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^Invalid values: Argument: (\S+), Given: (.*), Choices: (.*)$/, '--$1 $2: must be one of $3')
    .replace(/^Not enough arguments following: explain$/, '--explain needs two places, "a.md:3 b.md:7"')
    .replace(/^Not enough arguments following: (\w)$/, '-$1 needs a value')
    .replace(/^Not enough arguments following: (\S+)$/, '--$1 needs a value');
  const unknown = /^Unknown arguments?: (.*)$/.exec(line)?.[1]?.split(', ');
  const said = unknown === undefined ? line : `unknown: ${unknown.map((name) => asTyped(name, argv)).join(', ')}`;
  return `${said}: see "discrepant --help"`;
}

/** An option by the dashes it was given with; anything else as it is. */
function asTyped(name: string, argv: readonly string[]): string {
  const dashed = name.length === 1 ? `-${name}` : `--${name}`;
  return argv.some((given) => given === dashed || given.startsWith(`${dashed}=`)) ? dashed : `"${name}"`;
}

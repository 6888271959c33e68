import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { Level } from '../findings/summary.js';
import type { FormatName } from '../reports/index.js';
import type { Rule } from '../rule.js';
import { type Config, loadConfig } from './config.js';

/** What the commands take on the command line, as yargs hands it over; absent where it was not given. */
export interface Arguments {
  paths?: string[] | undefined;
  format?: string[] | undefined;
  output?: string | undefined;
  baseline?: string | undefined;
  'fail-on'?: string | undefined;
  rule?: string[] | undefined;
  'no-rule'?: string[] | undefined;
  'strict-baseline'?: boolean | undefined;
  since?: string | undefined;
  stories?: boolean | undefined;
  explain?: string[] | undefined;
  config?: string | undefined;
}

/** Command line, config file and defaults, settled. The command line wins. */
export interface Settings {
  paths: string[];
  formats: FormatName[];
  /** Folder for the reports, or `-` for standard output. */
  output: string;
  /** The folder was named on the command line: formats that are else printed go there too. */
  toFolder: boolean;
  /** A file that was named must be there. */
  baseline?: string | undefined;
  failOn: Level;
  strictBaseline: boolean;
  since?: string | undefined;
  stories: boolean;
  explain?: readonly [string, string] | undefined;
  /** The rules to run, from the registry and the user's own. */
  rules: Rule[];
  /** All rules there are. */
  allRules: Rule[];
}

export const DEFAULT_PATH = 'input';
export const DEFAULT_OUTPUT = 'reports';
export const DEFAULT_BASELINE = 'discrepant-baseline.json';

/** Settles what a run is to do. Throws a {@link UserError} for what contradicts itself or is not known. */
export async function settle(given: Arguments, registry: readonly Rule[], cwd: string): Promise<Settings> {
  const config = await loadConfig(given.config, cwd);
  const allRules = joinRules(registry, config.rules);
  const output = given.output ?? config.output ?? DEFAULT_OUTPUT;
  const formats = [
    ...new Set((given.format as FormatName[] | undefined) ?? config.format ?? ['markdown']),
  ] as FormatName[];
  const stories = given.stories ?? config.stories ?? false;
  if (output === '-' && formats.length > 1) {
    throw new UserError(`-o - prints one format, not ${formats.join(' and ')}: name one, or a folder`);
  }
  if (output === '-' && stories && !formats.every((format) => format === 'text' || format === 'github')) {
    throw new UserError('-o - prints one report, and --stories makes several: name a folder, or check one story');
  }
  const [first, second] = given.explain ?? [];
  const paths = given.paths?.length ? given.paths : config.paths;
  if (!paths?.length && !existsSync(resolve(cwd, DEFAULT_PATH))) {
    throw new UserError(
      `no folder "${DEFAULT_PATH}" here: put the sources of one story into it, or name theirs: "discrepant check FOLDER"`,
    );
  }
  return {
    paths: paths?.length ? paths : [DEFAULT_PATH],
    formats,
    output,
    toFolder: given.output !== undefined,
    baseline: given.baseline ?? config.baseline,
    failOn: (given['fail-on'] as Level | undefined) ?? config.failOn ?? 'conflict',
    strictBaseline: given['strict-baseline'] ?? config.strictBaseline ?? false,
    since: given.since,
    stories,
    explain: first === undefined || second === undefined ? undefined : [first, second],
    rules: chooseRules(allRules, given, config),
    allRules,
  };
}

function joinRules(registry: readonly Rule[], own: readonly Rule[]): Rule[] {
  const all = [...registry];
  for (const rule of own) {
    if (all.some(({ id }) => id === rule.id)) {
      throw new UserError(`rule ${rule.id}: there are two of this name: give yours another id`);
    }
    all.push(rule);
  }
  return all;
}

/** The rules to run. What the command line names wins over what the config file leaves out, and the other way round. */
function chooseRules(all: readonly Rule[], given: Arguments, config: Config): Rule[] {
  const named = given.rule ?? [];
  const left = given['no-rule'] ?? [];
  for (const id of [...named, ...left, ...(config.rule ?? []), ...(config.noRule ?? [])]) requireRule(all, id);
  const both = named.find((id) => left.includes(id));
  if (both !== undefined)
    throw new UserError(`--rule ${both} and --no-rule ${both} contradict each other: leave one out`);
  const only = named.length > 0 ? named : (config.rule ?? []);
  const without = [...left, ...(config.noRule ?? []).filter((id) => !named.includes(id))];
  const chosen = all.filter(({ id }) => (only.length === 0 || only.includes(id)) && !without.includes(id));
  if (chosen.length === 0 && all.length > 0) throw new UserError('no rule is left to run: leave out a --no-rule');
  return chosen;
}

/** The rule of this id; a {@link UserError} when there is none. */
export function requireRule(all: readonly Rule[], id: string): Rule {
  const rule = all.find((one) => one.id === id);
  if (rule === undefined) throw new UserError(`unknown rule "${id}": "discrepant rules" lists the rules`);
  return rule;
}

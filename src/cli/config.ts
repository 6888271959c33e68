import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { reasonOf, UserError } from '../errors.js';
import type { Rule } from '../rule.js';
import type { schema } from './config-schema.js';

const NAMES = ['js', 'mjs', 'json', 'yaml'].map((extension) => `discrepant.config.${extension}`);

/** Options a config file may set, with paths relative to the working directory and the rules loaded. */
export type Config = Omit<z.output<typeof schema>, 'rules'> & { rules: Rule[] };

/** Reads the config file: the one named, else the one there is, else nothing. Throws a {@link UserError}. */
export async function loadConfig(named: string | undefined, cwd: string): Promise<Config> {
  const name = named ?? onlyOne(NAMES.filter((candidate) => existsSync(resolve(cwd, candidate))));
  if (name === undefined) return { rules: [] };
  const file = resolve(cwd, name);
  if (!existsSync(file)) throw new UserError(`${name}: no such config file: check --config, or run "discrepant init"`);
  const { schema, problemOf } = await import('./config-schema.js');
  const parsed = schema.safeParse(await contentOf(file, name));
  if (!parsed.success) {
    throw new UserError(`${name}: ${problemOf(parsed.error)}: see "Config" in the README, or "discrepant init"`);
  }
  const here = (path: string): string => relative(cwd, resolve(dirname(file), path)) || '.';
  const { rules, paths, output, baseline, ...options } = parsed.data;
  return {
    ...options,
    ...(paths === undefined ? {} : { paths: paths.map(here) }),
    ...(output === undefined ? {} : { output: output === '-' ? output : here(output) }),
    ...(baseline === undefined ? {} : { baseline: here(baseline) }),
    rules: await loadRules(rules ?? [], dirname(file), name),
  };
}

function onlyOne(names: readonly string[]): string | undefined {
  if (names.length > 1)
    throw new UserError(`${names.join(' and ')}: two config files: keep one, or name one with --config`);
  return names[0];
}

async function contentOf(file: string, name: string): Promise<unknown> {
  try {
    if (/\.m?js$/.test(file)) {
      const module: { default?: unknown } = await import(pathToFileURL(file).href);
      return module.default;
    }
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) return JSON.parse(text);
    const { parse } = await import('yaml');
    return parse(text) ?? {};
  } catch (error) {
    const reason = reasonOf(error);
    const absent = /^Cannot find package '([^']+)'/.exec(reason)?.[1];
    const remedy = absent === undefined ? 'mend it' : `install it there: "npm install ${absent}"`;
    throw new UserError(`${name}: cannot be read: ${reason}: ${remedy}`);
  }
}

async function loadRules(given: readonly (string | Rule)[], folder: string, name: string): Promise<Rule[]> {
  const { oneOrMore, problemOf } = await import('./config-schema.js');
  const rules: Rule[] = [];
  for (const one of given) {
    if (typeof one !== 'string') {
      rules.push(one);
      continue;
    }
    const file = resolve(folder, one);
    if (!existsSync(file)) throw new UserError(`${one}: no such file: mend its name in ${name}`);
    const parsed = oneOrMore.safeParse(await contentOf(file, one));
    if (!parsed.success) throw new UserError(`${one}: not a rule: ${problemOf(parsed.error)} (named in ${name})`);
    rules.push(...parsed.data);
  }
  return rules;
}

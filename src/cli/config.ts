import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { reasonOf, UserError } from '../errors.js';
import { LEVELS } from '../findings/summary.js';
import { FORMAT_NAMES } from '../reports/index.js';
import type { Rule } from '../rule.js';

const NAMES = ['js', 'mjs', 'json', 'yaml'].map((extension) => `discrepant.config.${extension}`);

const listOf = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item)]) as unknown as z.ZodType<z.output<T>[]>;

const rule = z
  .looseObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
    summary: z.string().min(1),
    title: z.string().min(1),
    revision: z.int().positive(),
    scope: z.enum(['across', 'within']),
    takes: z.custom<() => boolean>((value) => typeof value === 'function', 'must be a function'),
  })
  .refine(
    (value) => typeof value[value.scope === 'across' ? 'judge' : 'inspect'] === 'function',
    'needs a function "judge" (scope across) or "inspect" (scope within)',
  )
  .transform((value) => value as unknown as Rule);

const schema = z.strictObject({
  paths: listOf(z.string()).optional(),
  format: listOf(z.enum(FORMAT_NAMES)).optional(),
  output: z.string().optional(),
  baseline: z.string().optional(),
  failOn: z.enum(LEVELS).optional(),
  rule: listOf(z.string()).optional(),
  noRule: listOf(z.string()).optional(),
  strictBaseline: z.boolean().optional(),
  stories: z.boolean().optional(),
  /** Rules of the user's own: objects (from a .js file), or modules whose default export is one or a list of them. */
  rules: z.array(z.union([z.string(), rule])).optional(),
});

/** Options a config file may set, with paths relative to the working directory and the rules loaded. */
export type Config = Omit<z.output<typeof schema>, 'rules'> & { rules: Rule[] };

/** Reads the config file: the one named, else the one there is, else nothing. Throws a {@link UserError}. */
export async function loadConfig(named: string | undefined, cwd: string): Promise<Config> {
  const name = named ?? onlyOne(NAMES.filter((candidate) => existsSync(resolve(cwd, candidate))));
  if (name === undefined) return { rules: [] };
  const file = resolve(cwd, name);
  if (!existsSync(file)) throw new UserError(`${name}: no such config file: check --config, or run "discrepant init"`);
  const parsed = schema.safeParse(await contentOf(file, name));
  if (!parsed.success) throw new UserError(`${name}: ${problemOf(parsed.error)}`);
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
    throw new UserError(`${name}: cannot be read: ${reasonOf(error)}: mend it`);
  }
}

async function loadRules(given: readonly (string | Rule)[], folder: string, name: string): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const one of given) {
    if (typeof one !== 'string') {
      rules.push(one);
      continue;
    }
    const parsed = listOf(rule).safeParse(await contentOf(resolve(folder, one), one));
    if (!parsed.success) throw new UserError(`${one}: not a rule: ${problemOf(parsed.error)} (named in ${name})`);
    rules.push(...parsed.data);
  }
  return rules;
}

function problemOf(error: z.ZodError): string {
  const issue = deepest(error.issues[0]);
  if (issue === undefined) return 'not as expected';
  const where = issue.path.map(String).join('.');
  return `${where === '' ? '' : `${where}: `}${issue.message}`.replace(/\s+/g, ' ');
}

/** Of a union that fits no way, what the way that came furthest says. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const inner = issue.errors.map(([first]) => deepest(first)).filter((one) => one !== undefined);
  const typed = (one: z.core.$ZodIssue): number => (one.code === 'invalid_type' ? 1 : 0);
  const best = inner.sort((a, b) => b.path.length - a.path.length || typed(a) - typed(b))[0];
  return best === undefined ? issue : { ...best, path: [...issue.path, ...best.path] };
}

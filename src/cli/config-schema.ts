import { z } from 'zod';
import { LEVELS } from '../findings/summary.js';
import { FORMAT_NAMES } from '../reports/index.js';
import type { Rule } from '../rule.js';

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

/** What a config file may hold. Loaded when there is one: most runs have none. */
export const schema = z.strictObject({
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

/** What a module of rules may export. */
export const oneOrMore = listOf(rule);

/** The first mistake, in a line. */
export function problemOf(error: z.ZodError): string {
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

import { reasonOf, UserError } from '../errors.js';
import { late, zodLibrary } from '../late.js';
import type { Rule } from '../rule.js';
import { ID_PATTERN, KEY_PATTERN, valuesOf } from './fingerprint.js';
import { byCodeUnit } from './order.js';
import type { Finding } from './types.js';

/**
 * The file of known disagreements.
 *
 * One entry a line, ordered by id, in sixteen paragraphs by the id's first digit: two branches that record different
 * findings then touch different lines, and git merges them. Where both append at one place, the `union` merge driver
 * keeps both lines; that can leave a comma out or a line twice, which {@link parseBaseline} mends. What makes two entries
 * the same is told in fingerprint.ts. There are no totals and no tool version in it: they would conflict in every merge.
 */
export interface Entry {
  id: string;
  key: string;
  rule: string;
  /** Revision of the rule that found it; absent in a file written by hand. */
  revision?: number | undefined;
  values: string[];
  /** Paths relative to the folder of the baseline file, forward slashes. */
  sources: string[];
  /** The user's; survives an update. */
  note?: string | undefined;
}

export interface Baseline {
  entries: Entry[];
}

const VERSION = 1;
const UPDATE = 'discrepant baseline update';

const schemas = late(() => {
  const { z } = zodLibrary();
  const entry = z.strictObject({
    id: z.string().regex(ID_PATTERN, 'must be 16 hexadecimal digits'),
    key: z.string().regex(KEY_PATTERN, 'must be 24 hexadecimal digits'),
    rule: z.string().min(1),
    revision: z.int().positive().optional(),
    values: z.array(z.string()),
    sources: z.array(z.string()),
    note: z.string().optional(),
  });
  const file = z.strictObject({ version: z.literal(VERSION), entries: z.array(entry) });
  const versioned = z.object({ version: z.unknown() });
  const empty = z.object({ version: z.unknown(), entries: z.array(z.unknown()).length(0) });
  return { file, versioned, empty };
});

/**
 * Reads the text of a baseline. `file` is its name for messages.
 * Throws a {@link UserError} for broken JSON, an unknown version and a wrong shape, each with the remedy.
 */
export function parseBaseline(text: string, file: string): Baseline {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), file);
  const version = schemas().versioned.safeParse(document).data?.version;
  if (version !== VERSION) {
    const which = version === undefined ? 'no version' : `version ${JSON.stringify(version)}`;
    throw new UserError(
      `${file}: ${which}, but this discrepant reads version ${VERSION}: update discrepant, or remove the file and run "${UPDATE}"`,
    );
  }
  const parsed = schemas().file.safeParse(document);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
    throw new UserError(`${file}: ${where.replace(/\s+/g, ' ')}: mend it, or remove the file and run "${UPDATE}"`);
  }
  return { entries: distinct(parsed.data.entries) };
}

/** Throws when an entry was made by another revision of its rule: its identity can no longer be compared. */
export function requireRevisions(
  baseline: Baseline,
  rules: readonly Pick<Rule, 'id' | 'revision'>[],
  file: string,
): void {
  const revisions = new Map(rules.map((rule) => [rule.id, rule.revision]));
  const old = baseline.entries.find((entry) => isOutdated(entry, revisions));
  if (old === undefined) return;
  throw new UserError(
    `${file}: recorded with revision ${old.revision} of the rule ${old.rule}, which is now at revision ${revisions.get(old.rule)}: look at what it finds and run "${UPDATE}"`,
  );
}

export function isOutdated(entry: Entry, revisions: ReadonlyMap<string, number>): boolean {
  const now = revisions.get(entry.rule);
  return entry.revision !== undefined && now !== undefined && entry.revision !== now;
}

/** The file's text: the same entries give the same bytes, in whatever order they come. */
export function formatBaseline(baseline: Baseline): string {
  const entries = distinct(baseline.entries);
  const lines = ['{', `  "version": ${VERSION},`, '  "entries": ['];
  const last = entries.at(-1);
  for (const digit of '0123456789abcdef') {
    for (const entry of entries.filter(({ id }) => id.startsWith(digit))) {
      lines.push(`    ${formatEntry(entry)}${entry === last ? '' : ','}`);
    }
    if (digit !== 'f') lines.push('');
  }
  lines.push('  ]', '}', '');
  return lines.join('\n');
}

/** What the baseline remembers of a finding. `sources` are the finding's paths as {@link Entry} wants them. */
export function entryOf(
  finding: Finding,
  revision: number,
  sources: readonly string[],
  note: string | undefined,
): Entry {
  return {
    id: finding.id,
    key: finding.key,
    rule: finding.rule,
    revision,
    values: valuesOf(finding.positions),
    sources: [...new Set(sources)].sort(byCodeUnit),
    ...(note === undefined ? {} : { note }),
  };
}

function formatEntry({ id, key, rule, revision, values, sources, note }: Entry): string {
  return JSON.stringify({ id, key, rule, revision, values, sources, note });
}

/** Sorted by id, then key, each once; of two alike, the one with a note. */
function distinct(entries: readonly Entry[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const name = `${entry.id} ${entry.key}`;
    const before = found.get(name);
    if (before === undefined || (before.note === undefined && entry.note !== undefined)) found.set(name, entry);
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.key, b.key));
}

function parseDocument(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (/^(<{7}|>{7})( |$)/m.test(text)) {
      throw new UserError(
        `${file}: has the marks of an unfinished merge: keep the entries of both sides, delete the marks and run "${UPDATE}"`,
      );
    }
    const mended = mendMerge(text);
    if (mended !== undefined) return mended;
    throw new UserError(`${file}: not JSON (${reasonOf(error)}): mend it, or remove the file and run "${UPDATE}"`);
  }
}

/** Reads the lines of a file whose commas a merge by lines has upset; undefined when more than that is wrong. */
function mendMerge(text: string): unknown {
  const entries: unknown[] = [];
  const frame: string[] = [];
  try {
    for (const line of text.split('\n')) {
      const trimmed = line.trim();
      if (trimmed.startsWith('{"')) entries.push(JSON.parse(trimmed.replace(/,$/, '')));
      else frame.push(trimmed);
    }
    const document = schemas().empty.parse(JSON.parse(frame.join('')));
    return { ...document, entries };
  } catch {
    return undefined;
  }
}

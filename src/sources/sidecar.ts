import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ZodError } from 'zod';
import { reasonOf, UserError } from '../errors.js';
import { late, yamlLibrary, zodLibrary } from '../late.js';
import type { StatedDay } from './dates.js';
import { decode } from './decode.js';
import { statedDay } from './meta.js';
import { formatOf, type SourceMeta } from './source.js';
import type { Accepted } from './types.js';

/** What `sources.yaml` says of a story. Keys of the maps are paths as `Source.path` has them. */
export interface Sidecar {
  date?: StatedDay;
  timezone?: string;
  aliases: readonly (readonly string[])[];
  accepted: readonly Accepted[];
  files: ReadonlyMap<string, SourceMeta>;
  /** Path of a copy to the path of what it copies. */
  copies: ReadonlyMap<string, string>;
}

const schemas = late(() => {
  const { z } = zodLibrary();
  const text = z.union([z.string(), z.number()]).transform(String);
  const FILE = z.strictObject({
    title: text.optional(),
    publisher: text.optional(),
    author: text.optional(),
    published: text.optional(),
    date: text.optional(),
    url: text.optional(),
    copyOf: text.optional(),
  });
  const STORY = z.strictObject({
    date: text.optional(),
    timezone: z.string().optional(),
    aliases: z.array(z.array(text).min(2)).optional(),
    accepted: z.array(z.strictObject({ finding: text, reason: text, until: text.optional() })).optional(),
    sources: z.record(z.string(), FILE.nullable()).optional(),
  });
  return { FILE, STORY };
});

/**
 * Reads the text of a sidecar:
 *
 *     date: 2025-09-19
 *     timezone: Europe/Berlin
 *     aliases: [[European Union, EU, the bloc]]
 *     accepted: [{ finding: 3f1c9a, reason: checked with the court, until: 2026-01-31 }]
 *     sources:
 *       a.md: { title: …, publisher: …, published: 2025-09-19, url: …, copyOf: b.md }
 *
 * A file may also be a key of its own, beside `date` and the others.
 *
 * @param path the sidecar's path; files named in it are relative to its folder
 * @throws UserError for broken YAML, an unknown key, a value of the wrong kind, a date the calendar does not have
 */
export function parseSidecar(yaml: string, path: string): Sidecar {
  const { LineCounter, parseDocument } = yamlLibrary();
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, logLevel: 'silent' });
  const broken = document.errors[0];
  if (broken) {
    const message = (broken.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    throw new UserError(`${path}:${lineCounter.linePos(broken.pos[0]).line}: broken YAML: ${message}`);
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    throw new UserError(`${path}: broken YAML: ${reasonOf(error)}`);
  }
  const parsed = schemas().STORY.safeParse(filesTogether(data ?? {}));
  if (!parsed.success) throw new UserError(`${path}: ${issueText(parsed.error)}`);
  const { date, timezone, aliases, accepted, sources } = parsed.data;
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const files = new Map<string, SourceMeta>();
  const copies = new Map<string, string>();
  for (const [name, entry] of Object.entries(sources ?? {})) {
    const file = folder + clean(name);
    const { copyOf, published, date: day, ...rest } = entry ?? {};
    const when = published ?? day;
    files.set(file, {
      ...rest,
      ...(when === undefined ? {} : { published: statedDay(when, `${name}: published`, path) }),
    });
    if (copyOf !== undefined) copies.set(file, folder + clean(copyOf));
  }
  if (timezone !== undefined && !isZone(timezone)) {
    throw new UserError(`${path}: timezone: "${timezone}" is not a time zone; write a name such as Europe/Berlin`);
  }
  return {
    ...(date === undefined ? {} : { date: statedDay(date, 'date', path) }),
    ...(timezone === undefined ? {} : { timezone }),
    aliases: aliases ?? [],
    accepted: (accepted ?? []).map(({ finding, reason, until }) => ({
      finding,
      reason,
      ...(until === undefined ? {} : { until: statedDay(until, 'accepted: until', path).iso.slice(0, 10) }),
    })),
    files,
    copies,
  };
}

function clean(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\.\//, '');
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Moves keys that are file names under `sources`. */
function filesTogether(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries = Object.entries(data);
  const named = entries.filter(([key]) => formatOf(key) !== undefined);
  if (named.length === 0) return data;
  const rest = Object.fromEntries(entries.filter(([key]) => formatOf(key) === undefined));
  const listed: unknown = rest.sources ?? {};
  if (typeof listed !== 'object' || listed === null || Array.isArray(listed)) return data;
  return { ...rest, sources: { ...listed, ...Object.fromEntries(named) } };
}

function issueText(error: ZodError): string {
  const issue = error.issues[0];
  const place = (issue?.path ?? []).map(String).join(': ');
  const at = place === '' ? '' : `${place}: `;
  if (issue?.code === 'unrecognized_keys') {
    const known = place.startsWith('sources')
      ? Object.keys(schemas().FILE.shape)
      : place.startsWith('accepted')
        ? ['finding', 'reason', 'until']
        : Object.keys(schemas().STORY.shape);
    return `${at}unknown key "${issue.keys[0] ?? ''}"; known are ${known.join(', ')}`;
  }
  return `${at}${(issue?.message ?? 'wrong shape').replace(/\s+/g, ' ')}`;
}

/**
 * Reads the sidecars of a story and makes one of them; a later file wins where two speak of the same thing.
 *
 * @param known paths of the story's sources: a sidecar that names a file that is nowhere, or a copy of one that is no
 *   source, is refused
 * @throws UserError as {@link parseSidecar}, and for a file that cannot be read or is not there
 */
export function readSidecars(paths: readonly string[], cwd: string, known: readonly string[]): Sidecar {
  const there = new Set(known);
  const read = paths.map((path) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(resolve(cwd, path));
    } catch (error) {
      throw new UserError(`${path}: cannot read this file (${reasonOf(error)}); allow reading it, or leave it out`);
    }
    const sidecar = parseSidecar(decode(bytes, path).text, path);
    for (const file of sidecar.files.keys()) {
      // A file that is there and was not asked for is no mistake: `check a.md b.md` reads two of a folder.
      if (!there.has(file) && !existsSync(resolve(cwd, file)))
        throw new UserError(`${path}: ${file}: there is no such file; mend the name or remove the entry`);
    }
    for (const [copy, original] of sidecar.copies) {
      if (there.has(copy) && !there.has(original)) {
        throw new UserError(`${path}: copyOf: ${original} is not among the sources; mend the name or remove the entry`);
      }
    }
    return sidecar;
  });
  return mergeSidecars(read);
}

function mergeSidecars(sidecars: readonly Sidecar[]): Sidecar {
  const merged: Sidecar = {
    aliases: sidecars.flatMap((sidecar) => sidecar.aliases),
    accepted: sidecars.flatMap((sidecar) => sidecar.accepted),
    files: new Map(sidecars.flatMap((sidecar) => [...sidecar.files])),
    copies: new Map(sidecars.flatMap((sidecar) => [...sidecar.copies])),
  };
  for (const { date, timezone } of sidecars) {
    if (date) merged.date = date;
    if (timezone) merged.timezone = timezone;
  }
  return merged;
}

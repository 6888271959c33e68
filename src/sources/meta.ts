import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { UserError } from '../errors.js';
import { findDate, type StatedDay } from './dates.js';

/** What a file says of itself. */
export interface Meta {
  title?: string;
  publisher?: string;
  author?: string;
  url?: string;
  published?: StatedDay;
}

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const FRONT_MATTER = z.object({
  title: text.nullish(),
  publisher: text.nullish(),
  published: text.nullish(),
  date: text.nullish(),
  url: text.nullish(),
  author: z.union([text, z.array(text).transform((names) => names.join(', '))]).nullish(),
});

/**
 * Reads front matter (YAML). Keys it does not know are left alone: other programs keep theirs there.
 *
 * @param firstLine the line of the file on which the YAML begins
 * @throws UserError for YAML that does not parse, a value that is no text, a date the calendar does not have
 */
export function readFrontMatter(yaml: string, path: string, firstLine: number): Meta {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, logLevel: 'silent' });
  const broken = document.errors[0];
  if (broken) {
    const line = firstLine + lineCounter.linePos(broken.pos[0]).line - 1;
    throw new UserError(`${path}:${line}: broken front matter: ${oneLine(broken.message)}; mend the YAML or remove it`);
  }
  const data: unknown = toPlain(document);
  if (data === null || data === undefined || data === '') return {};
  const lineOf = (key: string): number => {
    const found = yaml.split(/\r\n|\r|\n/).findIndex((line) => line.trimStart().startsWith(`${key}:`));
    return firstLine + Math.max(0, found);
  };
  const parsed = FRONT_MATTER.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const key = String(issue?.path[0] ?? '');
    const what = key === '' ? 'expected keys and values' : `"${key}" must be plain text`;
    throw new UserError(`${path}:${key === '' ? firstLine : lineOf(key)}: broken front matter: ${what}`);
  }
  const { title, publisher, published, date, url, author } = parsed.data;
  const meta: Meta = {};
  if (title) meta.title = title;
  if (publisher) meta.publisher = publisher;
  if (url) meta.url = url;
  if (author) meta.author = author;
  const key = published ? 'published' : 'date';
  const when = published || date;
  if (when) meta.published = statedDay(when, key, `${path}:${lineOf(key)}`);
  return meta;
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

function oneLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').trim();
}

/**
 * A date that a user wrote for a document.
 *
 * @throws UserError naming the key and the place when it is none
 */
export function statedDay(value: string, key: string, place: string): StatedDay {
  const date = findDate(value);
  if (date.day) return date.day;
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  const why = date.found ? 'is not a day of the calendar, or could be two' : 'is not a date';
  throw new UserError(`${place}: ${key}: "${oneLine(shown)}" ${why}; write it as YYYY-MM-DD`);
}

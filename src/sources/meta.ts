import type { Document } from 'yaml';
import { UserError } from '../errors.js';
import { yamlLibrary } from '../late.js';
import { findDate, type StatedDay } from './dates.js';

/** What a file says of itself. */
export interface Meta {
  title?: string;
  publisher?: string;
  author?: string;
  url?: string;
  published?: StatedDay;
}

/** Keys that are read, in the order in which a mistake in them is reported. */
const KEYS = ['title', 'publisher', 'published', 'date', 'url', 'author'] as const;
type Key = (typeof KEYS)[number];

/** The text of a value: undefined where there is none, null for a value that is no text. */
function textOf(value: unknown): string | undefined | null {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' || Number.isFinite(value) ? String(value).trim() : null;
}

function namesOf(value: unknown): string | undefined | null {
  if (!Array.isArray(value)) return textOf(value);
  const names = value.map(textOf);
  return names.every((name) => typeof name === 'string') ? names.join(', ') : null;
}

/**
 * Reads front matter (YAML). Keys it does not know are left alone: other programs keep theirs there.
 *
 * @param firstLine the line of the file on which the YAML begins
 * @throws UserError for YAML that does not parse, a value that is no text, a date the calendar does not have
 */
export function readFrontMatter(yaml: string, path: string, firstLine: number): Meta {
  const { LineCounter, parseDocument } = yamlLibrary();
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
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new UserError(`${path}:${firstLine}: broken front matter: expected keys and values`);
  }
  const given = data as Readonly<Record<string, unknown>>;
  const stated: Partial<Record<Key, string>> = {};
  for (const key of KEYS) {
    const text = key === 'author' ? namesOf(given[key]) : textOf(given[key]);
    if (text === null) {
      throw new UserError(`${path}:${lineOf(key)}: broken front matter: "${key}" must be plain text`);
    }
    if (text !== undefined) stated[key] = text;
  }
  const { title, publisher, published, date, url, author } = stated;
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

function toPlain(document: Pick<Document, 'toJS'>): unknown {
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

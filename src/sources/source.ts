import { createHash } from 'node:crypto';
import type { StatedDay } from './dates.js';
import { readHtml, readHtmlFragment } from './html.js';
import { readMarkdown } from './markdown.js';
import type { Meta } from './meta.js';
import type { Piece } from './piece.js';
import { shape } from './shape.js';
import { readText } from './text.js';
import type { Source } from './types.js';

/** What a caller knows of a document beside its text; wins over what the text says. */
export interface SourceMeta {
  title?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  url?: string | undefined;
  published?: StatedDay | undefined;
}

export type Format = 'markdown' | 'text' | 'html';

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  html: 'html',
  htm: 'html',
};

/** The format of a source by its extension, or undefined for a file that is none. */
export function formatOf(path: string): Format | undefined {
  return FORMATS[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
}

/**
 * Reads one document from its decoded text. The format goes by the path's extension; an unknown one is plain text. The
 * result has no number and no family of its own yet (`S1`, `F1`): {@link storyOf} gives both.
 *
 * @throws UserError for broken front matter
 */
export function sourceFromText(path: string, text: string, given: SourceMeta = {}): Source {
  const format = formatOf(path) ?? 'text';
  const read = readAs(format, text, path);
  const shaped = shape(read.pieces, {
    title: read.meta.title,
    headline: read.headline,
    plain: format === 'text',
  });
  const title = given.title ?? shaped.title;
  const publisher = given.publisher ?? read.meta.publisher;
  const author = given.author ?? read.meta.author;
  const url = given.url ?? read.meta.url;
  return {
    id: 'S1',
    path,
    text,
    prose: shaped.prose,
    runs: shaped.runs,
    swaps: shaped.swaps,
    blocks: shaped.blocks,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
    ...published(given.published, read.meta.published, shaped.published),
    family: 'F1',
  };
}

function readAs(format: Format, text: string, path: string): { meta: Meta; pieces: Piece[]; headline?: Piece } {
  if (format === 'markdown') return readMarkdown(text, path, readHtmlFragment);
  if (format === 'html') return readHtml(text);
  return { meta: {}, pieces: readText(text) };
}

function published(given?: StatedDay, meta?: StatedDay, text?: StatedDay): Pick<Source, 'published'> {
  if (given) return { published: { ...given, from: 'sidecar' } };
  if (meta) return { published: { ...meta, from: 'front matter' } };
  return text ? { published: { ...text, from: 'text' } } : {};
}

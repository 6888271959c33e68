import type { Element, Nodes, Root } from 'hast';
import { align } from './align.js';
import { findDate } from './dates.js';
import { ARTICLE_TYPE, BLOCKS, LEFT_OUT, LEFT_OUT_CLASSES, LEFT_OUT_ROLES } from './html.data.js';
import type { Meta } from './meta.js';
import { parsers } from './parsers.js';
import { type Atom, glue, type Piece, squeeze } from './piece.js';
import type { BlockKind } from './types.js';

/** Pages nest some dozens deep; what lies deeper than this is left out rather than overflow the stack. */
const DEEPEST = 400;

/** Blocks and metadata of an HTML page. */
export function readHtml(html: string): { meta: Meta; pieces: Piece[] } {
  if (tooDeep(html)) return { meta: {}, pieces: stripped(html, 0) };
  const root = parsers.page(html);
  const pieces = blocksOf(bodyOf(root), html, 0);
  return { meta: metaOf(root), pieces };
}

/** Blocks of a stretch of HTML that begins at offset `at` of its file. */
export function readHtmlFragment(html: string, at: number): Piece[] {
  return tooDeep(html) ? stripped(html, at) : blocksOf(parsers.fragment(html), html, at);
}

/** Whether elements are nested deeper than any page has them; an upper bound, found without a parser. */
function tooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (/^(?:br|p|li|img|meta|link|input|hr|td|tr|th|option|source|wbr)$/i.test(match[2] ?? '')) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > DEEPEST * 5;
}

/** The text between the tags, for pages that no parser should be given. */
function stripped(html: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of html.matchAll(/[^<>]+(?=<|$)/g)) {
    pieces.push(squeeze('paragraph', [{ text: match[0], at: at + match.index }]));
  }
  return pieces.filter((piece) => piece.text !== '');
}

function words(value: unknown): string[] {
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  return text.toLowerCase().split(/\s+/);
}

function leftOut(node: Element): boolean {
  if (LEFT_OUT.has(node.tagName)) return true;
  const { hidden, ariaHidden, style, role, className, id } = node.properties;
  if ((hidden !== undefined && hidden !== false && hidden !== null) || ariaHidden === 'true') return true;
  if (typeof style === 'string' && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style))
    return true;
  if (words(role).some((word) => LEFT_OUT_ROLES.has(word))) return true;
  if (node.tagName === 'body' || node.tagName === 'html' || node.tagName === 'article' || node.tagName === 'main')
    return false;
  return [...words(className), ...words(id)].some((word) =>
    word.split(/[-_]+/).some((part) => LEFT_OUT_CLASSES.has(part)),
  );
}

function blocksOf(root: Nodes, html: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let atoms: Atom[] = [];
  let breaks = 0;
  const flush = (kind: BlockKind): void => {
    if (atoms.length > 0) pieces.push(squeeze(kind, atoms));
    atoms = [];
    breaks = 0;
  };
  const walk = (node: Nodes, kind: BlockKind, depth: number): void => {
    if (depth > DEEPEST) return;
    if (node.type === 'text') {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) return;
      if (node.value.trim() !== '') breaks = 0;
      atoms.push(...align(html.slice(start, end), at + start, node.value, false));
      return;
    }
    if (node.type === 'root') {
      for (const child of node.children) walk(child, kind, depth + 1);
      return;
    }
    if (node.type !== 'element' || leftOut(node)) return;
    const name = node.tagName;
    if (name === 'br') {
      const start = at + (node.position?.start.offset ?? 0);
      breaks += 1;
      if (breaks > 1) flush(kind);
      else atoms.push({ text: ' ', at: start, length: 0 });
      return;
    }
    if (name === 'td' || name === 'th') {
      if (atoms.some((atom) => atom.text.trim() !== '')) {
        const place = atoms.at(-1)?.at ?? at;
        atoms.push(glue(' ', place), glue('|', place), glue(' ', place));
      }
      for (const child of node.children) walk(child, 'row', depth + 1);
      return;
    }
    const isBlock = BLOCKS.has(name) && kind !== 'row';
    const inner = name === 'tr' ? 'row' : kindOf(name, kind);
    if (isBlock) flush(kind);
    for (const child of node.children) walk(child, inner, depth + 1);
    if (isBlock || name === 'tr') flush(inner);
    else if (BLOCKS.has(name)) atoms.push(glue(' ', at + (node.position?.end.offset ?? 0)));
  };
  walk(root, 'paragraph', 0);
  flush('paragraph');
  return pieces.filter((piece) => piece.text !== '');
}

function kindOf(name: string, within: BlockKind): BlockKind {
  if (name === 'h1') return 'title';
  if (/^h[2-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item';
  if (name === 'blockquote') return 'quote';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  return within;
}

/** All elements below a node, in document order. */
function elements(root: Nodes): Element[] {
  const found: Element[] = [];
  const walk = (node: Nodes, depth: number): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node && depth < DEEPEST) for (const child of node.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return found;
}

/** Text of the paragraphs below a node, in characters: what a page's parts are weighed by. */
function weight(root: Nodes): number {
  let sum = 0;
  const walk = (node: Nodes, inParagraph: boolean, depth: number): void => {
    if (node.type === 'text') sum += inParagraph ? node.value.trim().length : 0;
    else if (node.type === 'root') for (const child of node.children) walk(child, inParagraph, depth + 1);
    else if (node.type === 'element' && depth < DEEPEST && !leftOut(node)) {
      for (const child of node.children) walk(child, inParagraph || node.tagName === 'p', depth + 1);
    }
  };
  walk(root, false, 0);
  return sum;
}

/** The narrowest part of the page that holds most of its paragraphs. */
function bodyOf(root: Root): Nodes {
  const all = elements(root);
  const body = all.find((node) => node.tagName === 'body') ?? root;
  const whole = weight(body);
  const tests: ((node: Element) => boolean)[] = [
    (node) => node.tagName === 'article',
    (node) => node.tagName === 'main' || words(node.properties.role).includes('main'),
  ];
  for (const test of tests) {
    const best = all
      .filter((node) => test(node) && !leftOut(node))
      .map((node) => ({ node, weight: weight(node) }))
      .sort((a, b) => b.weight - a.weight)[0];
    if (best && best.weight > 0 && best.weight >= whole * 0.5) return best.node;
  }
  return body;
}

function metaOf(root: Root): Meta {
  const all = elements(root);
  const metas = new Map<string, string>();
  for (const node of all) {
    if (node.tagName !== 'meta') continue;
    const { property, name, itemProp, content } = node.properties;
    for (const key of [property, name, itemProp].flat()) {
      if (
        typeof key === 'string' &&
        typeof content === 'string' &&
        content.trim() !== '' &&
        !metas.has(key.toLowerCase())
      ) {
        metas.set(key.toLowerCase(), content.trim());
      }
    }
  }
  const linked = all.flatMap((node) => (isJsonLd(node) ? articles(contentOf(node)) : []));
  const first = (...keys: string[]): string | undefined =>
    keys.map((key) => metas.get(key)).find((value) => value !== undefined);
  const fromLinked = (key: string): string | undefined =>
    linked.map((article) => textOf(article[key])).find((value) => value !== undefined);
  const title = first('og:title') ?? fromLinked('headline') ?? first('twitter:title') ?? titleOf(all);
  const publisher = first('og:site_name') ?? fromLinked('publisher') ?? first('publisher', 'application-name');
  const author = fromLinked('author') ?? first('author', 'byl', 'dc.creator');
  const canonical = all.find((node) => node.tagName === 'link' && words(node.properties.rel).includes('canonical'))
    ?.properties.href;
  const url = first('og:url') ?? (typeof canonical === 'string' ? canonical : undefined);
  const dates = [
    fromLinked('datePublished'),
    first(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'publishdate',
      'pubdate',
      'dc.date.issued',
      'dc.date',
      'date',
    ),
    timeOf(all),
  ];
  const published = dates
    .map((value) => (value === undefined ? undefined : findDate(value).day))
    .find((day) => day !== undefined);
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author && !/^https?:/.test(author) ? { author } : {}),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
  };
}

/** The text of the page's title, without the site's name after a dash or a bar. */
function titleOf(all: readonly Element[]): string | undefined {
  const node = all.find((element) => element.tagName === 'title');
  const text = node ? contentOf(node).replace(/\s+/g, ' ').trim() : '';
  const cut = text.replace(/\s(?:[|–—-]|::)\s[^|–—]{2,40}$/, '');
  return cut === '' ? undefined : cut;
}

function timeOf(all: readonly Element[]): string | undefined {
  const times = all.filter((node) => node.tagName === 'time');
  const marked = times.find(
    (node) => words(node.properties.itemProp).includes('datepublished') || node.properties.pubDate !== undefined,
  );
  const value = (marked ?? times[0])?.properties.dateTime;
  return typeof value === 'string' ? value : undefined;
}

function contentOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function isJsonLd(node: Element): boolean {
  return node.tagName === 'script' && String(node.properties.type).toLowerCase() === 'application/ld+json';
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The reports that a JSON-LD block describes; none when it is broken. */
function articles(json: string): Json[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const entries = (Array.isArray(data) ? data : [data]).filter(isRecord);
  const all = entries.flatMap((entry) => [
    entry,
    ...(Array.isArray(entry['@graph']) ? entry['@graph'].filter(isRecord) : []),
  ]);
  return all.filter((entry) =>
    [entry['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
  );
}

/** A text, the name of a thing, or the names of several. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((name) => name !== undefined)
        .join(', ') || undefined
    );
  return isRecord(value) ? textOf(value.name) : undefined;
}

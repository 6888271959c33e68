import type { Nodes, Parents, Root } from 'mdast';
import { align } from './align.js';
import { headlineOf } from './headline.js';
import { type Meta, readFrontMatter } from './meta.js';
import { parsers } from './parsers.js';
import { type Atom, glue, type Piece, squeeze } from './piece.js';
import { regionsOf } from './regions.js';
import type { BlockKind } from './types.js';

export interface MarkdownRead {
  meta: Meta;
  pieces: Piece[];
  /** The title as front matter has it, with its place in the file. */
  headline?: Piece;
}

/** Reads a stretch of HTML that begins at an offset of the file. */
export type HtmlReader = (html: string, at: number) => Piece[];

/** Separates the cells of a row in the prose. */
const CELL = ' | ';

/**
 * Blocks and front matter of a Markdown file.
 *
 * @param readHtml reads a stretch of HTML that stands in the file, as blocks
 * @throws UserError for broken front matter
 */
export function readMarkdown(
  text: string,
  path: string,
  readHtml: (html: string, at: number) => Piece[],
): MarkdownRead {
  const read: MarkdownRead = { meta: {}, pieces: [] };
  for (const region of regionsOf(text)) {
    const slice = text.slice(region.start, region.end);
    const parsed = region.plain ? undefined : parse(slice, path, readHtml);
    if (!parsed) read.pieces.push(squeeze('paragraph', [{ text: slice, at: region.start }]));
    else {
      if (region.start === 0) {
        read.meta = parsed.meta;
        if (parsed.headline) read.headline = parsed.headline;
      }
      for (const piece of parsed.pieces) read.pieces.push(moved(piece, region.start));
    }
  }
  read.pieces = read.pieces.filter((piece) => piece.text !== '');
  return read;
}

/** Reads a stretch with markup; undefined where it is nested deeper than the parser can go. */
function parse(slice: string, path: string, readHtml: HtmlReader): MarkdownRead | undefined {
  try {
    return readTree(parsers.markdown(slice), slice, path, readHtml);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function moved(piece: Piece, by: number): Piece {
  if (by === 0) return piece;
  const runs = piece.runs.map((run) => ({ ...run, text: run.text + by }));
  return { ...piece, runs, swaps: piece.swaps.map((swap) => ({ ...swap, text: swap.text + by })) };
}

function readTree(root: Root, text: string, path: string, readHtml: HtmlReader): MarkdownRead {
  const pieces: Piece[] = [];
  let meta: Meta = {};
  let headline: Piece | undefined;

  const block = (kind: BlockKind, node: Parents): void => {
    const besidePicture = node.children.some((child) => child.type === 'image' || child.type === 'imageReference');
    const piece = squeeze(kind, atomsOf(node, text));
    if (besidePicture && node.children.every((child) => child.type !== 'text' || child.value.trim() === '')) {
      pieces.push({ ...piece, kind: 'caption', besidePicture });
    } else pieces.push(besidePicture ? { ...piece, besidePicture } : piece);
  };

  const walk = (node: Nodes, within: BlockKind): void => {
    switch (node.type) {
      case 'yaml':
        {
          const { start, end } = node.position ?? {};
          meta = readFrontMatter(node.value, path, (start?.line ?? 1) + 1);
          headline = headlineOf(meta.title, text.slice(start?.offset ?? 0, end?.offset ?? 0), start?.offset ?? 0);
        }
        return;
      case 'heading':
        block(node.depth === 1 ? 'title' : 'heading', node);
        return;
      case 'paragraph':
        block(within, node);
        return;
      case 'html':
        {
          const at = node.position?.start.offset ?? 0;
          pieces.push(...readHtml(text.slice(at, node.position?.end.offset ?? at), at));
        }
        return;
      case 'listItem': {
        const marker = yearMarker(node, text);
        for (const child of node.children) {
          if (marker && child === node.children[0] && child.type === 'paragraph') {
            pieces.push(squeeze('paragraph', [...marker, ...atomsOf(child, text)]));
          } else walk(child, 'item');
        }
        return;
      }
      case 'blockquote':
        for (const child of node.children) walk(child, 'quote');
        return;
      case 'tableRow':
        pieces.push(squeeze('row', rowAtoms(node, text)));
        return;
      default:
        if ('children' in node) for (const child of node.children) walk(child, within);
    }
  };
  walk(root, 'paragraph');
  return { meta, pieces, ...(headline ? { headline } : {}) };
}

/** "1945. That was the year…" begins a paragraph; no list counts that far. */
function yearMarker(node: Nodes, text: string): Atom[] | undefined {
  const at = node.position?.start.offset ?? 0;
  const marker = /^(\d{3,9}[.)])\s/.exec(text.slice(at, at + 12))?.[1];
  return marker === undefined ? undefined : [{ text: marker, at }, glue(' ', at + marker.length)];
}

function rowAtoms(row: Parents, text: string): Atom[] {
  const atoms: Atom[] = [];
  row.children.forEach((cell, index) => {
    const inner = atomsOf(cell, text);
    if (index > 0) atoms.push(glue('|', inner[0]?.at ?? 0), ...[]);
    atoms.push(...inner);
  });
  return spaced(atoms);
}

/** A separator stands between spaces. */
function spaced(atoms: readonly Atom[]): Atom[] {
  return atoms.flatMap((atom) =>
    atom.length === 0 && atom.text === CELL.trim()
      ? [{ text: ' ', at: atom.at, length: 0 }, atom, { text: ' ', at: atom.at, length: 0 }]
      : [atom],
  );
}

/** Visible text of phrasing content. */
function atomsOf(node: Nodes, text: string): Atom[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  switch (node.type) {
    case 'text':
      if (start === undefined || end === undefined) return [];
      return align(text.slice(start, end), start, node.value, true);
    case 'inlineCode':
    case 'html':
    case 'footnoteReference':
      return [];
    case 'break':
      return start === undefined || end === undefined ? [] : [{ text: ' ', at: start, length: end - start }];
    case 'image':
    case 'imageReference': {
      const alt = node.alt ?? '';
      const offset = start === undefined ? -1 : text.indexOf(alt, start);
      return alt !== '' && start !== undefined && offset >= start && offset < start + 8
        ? [{ text: alt, at: offset }]
        : [];
    }
    case 'link': {
      const inner = node.children.flatMap((child) => atomsOf(child, text));
      const shown = inner.map((atom) => atom.text).join('');
      return shown === node.url || `http://${shown}` === node.url ? [{ text: ' ', at: start ?? 0, length: 0 }] : inner;
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => atomsOf(child, text)) : [];
  }
}

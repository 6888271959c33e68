import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  FootnoteReference,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Table,
  TableRow,
} from 'mdast';
import { clean } from './clean.js';
import type { Piece } from './excerpt.js';
import { tidy } from './excerpt.js';

/** Blocks that a reader opens: `<details>` in Markdown and in HTML. The summary is a constant of the report. */
export interface Fold {
  type: 'fold';
  summary: string;
  children: Block[];
}

export type Block = BlockContent | DefinitionContent | Fold;

/** What a piece of a sentence is built from: text, or a node that stands in it. */
export type Part = string | PhrasingContent;

/**
 * A word that GFM, or a site that shows it, makes a link or a mention of in spite of any escape: an address, an e-mail
 * address, `@name`. It is set as code, which is left alone.
 */
const LINKLIKE = /\S*(?::\/\/|www\.|@)\S*/iu;

/** Text of any origin as phrasing content that can only be text. */
export function text(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') nodes.push({ type: 'text', value: plain });
    plain = '';
  };
  for (const token of clean(value).split(/( )/)) {
    if (!LINKLIKE.test(token)) plain += token;
    else {
      flush();
      nodes.push({ type: 'inlineCode', value: token });
    }
  }
  flush();
  return nodes;
}

/** Phrasing content from parts: neighbouring text is one node, the ends are trimmed, nothing is empty. */
export function phrase(...parts: readonly Part[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of parts.flatMap((part) => (typeof part === 'string' ? text(part) : [part]))) {
    const last = joined[joined.length - 1];
    if (node.type === 'text' && last?.type === 'text') last.value = `${last.value}${node.value}`.replace(/ {2,}/g, ' ');
    else if (node.type === 'text' && node.value === '') continue;
    // Two code spans, or two strong stretches, that touch would be read as one run of marks.
    else if (last !== undefined && last.type === node.type && (node.type === 'inlineCode' || node.type === 'strong'))
      joined.push({ type: 'text', value: ' ' }, node);
    else joined.push(node.type === 'text' ? { ...node } : node);
  }
  const first = joined[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = joined[joined.length - 1];
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return joined.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Properties that an HTML page gives to the element of a node; Markdown does not see them. */
export function marked<N extends { data?: object | undefined }>(
  node: N,
  hProperties: Record<string, string | string[]>,
): N {
  node.data = { ...node.data, hProperties };
  return node;
}

export function paragraph(...parts: readonly Part[]): Paragraph {
  return { type: 'paragraph', children: orDash(phrase(...parts)) };
}

/** A text of invisible characters alone leaves nothing to show, and Markdown has no empty paragraph, heading or stress. */
export function orDash(children: PhrasingContent[]): PhrasingContent[] {
  return children.length > 0 ? children : [{ type: 'text', value: '–' }];
}

export function heading(depth: 1 | 2 | 3 | 4, ...parts: readonly Part[]): Heading {
  return { type: 'heading', depth, children: orDash(phrase(...parts)) };
}

export function strong(...parts: readonly Part[]): Strong {
  return { type: 'strong', children: orDash(phrase(...parts)) };
}

export function link(url: string, ...parts: readonly Part[]): Link {
  return { type: 'link', url, title: null, children: orDash(phrase(...parts)) };
}

export function note(key: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: key.toLowerCase(), label: key };
}

/** A sentence with its decisive words strong. */
export function pieces(parts: readonly Piece[]): PhrasingContent[] {
  return tidy(parts).flatMap((part): PhrasingContent[] => (part.strong ? [strong(part.text)] : text(part.text)));
}

export function quote(...children: readonly BlockContent[]): Blockquote {
  return { type: 'blockquote', children: [...children] };
}

/** A tight list; an item is its phrasing content. */
export function list(items: readonly (readonly Part[])[]): List {
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: items.map(
      (parts): ListItem => ({ type: 'listItem', spread: false, checked: null, children: [paragraph(...parts)] }),
    ),
  };
}

/** A table; its first row is the head. */
export function table(rows: readonly (readonly (readonly Part[])[])[]): Table {
  const width = rows[0]?.length ?? 0;
  return {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: rows.map(
      (cells): TableRow => ({
        type: 'tableRow',
        children: cells.map((parts) => ({ type: 'tableCell', children: phrase(...parts) })),
      }),
    ),
  };
}

export function fold(summary: string, ...children: readonly Block[]): Fold {
  return { type: 'fold', summary, children: [...children] };
}

/** The tree in plain mdast: a fold is two lines of constant HTML around its blocks. */
export function lower(blocks: readonly Block[]): Root {
  const children = blocks.flatMap((block): RootContent[] =>
    block.type === 'fold'
      ? [
          { type: 'html', value: `<details>\n<summary>${block.summary}</summary>` },
          ...lower(block.children).children,
          { type: 'html', value: '</details>' },
        ]
      : [block],
  );
  return { type: 'root', children };
}

import type { Element, ElementContent } from 'hast';
import type { Block, Source } from '../../sources/types.js';
import { brief, clean } from '../document/clean.js';
import { valueSpan } from '../document/excerpt.js';
import { relativeLink, webLink } from '../document/links.js';
import { publishedText, sourceName } from '../document/section-sources.js';
import type { View } from '../document/view.js';
import { element, text } from './elements.js';

/** A stretch of a source's prose that is cited, and by which positions: `3B` is position B of finding 3. */
interface Mark {
  start: number;
  end: number;
  of: string;
}

/** The sources beside one another, each with the cited words marked. */
export function sourcesAside(view: View, folder: string): Element {
  const marks = marksOf(view);
  return element('aside', { id: 'sources', ariaLabelledBy: ['sources-head'] }, [
    element('div', { className: ['bar'] }, [
      element('h2', { id: 'sources-head' }, [text('The sources side by side')]),
      element('button', { type: 'button', id: 'all', hidden: true }, [text('Show all sources')]),
    ]),
    element(
      'div',
      { className: ['strip'], id: 'strip' },
      view.sources.map((source) => pane(source, marks.get(source.id) ?? [], folder)),
    ),
  ]);
}

function marksOf(view: View): ReadonlyMap<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  const add = (source: string, mark: Mark): void => {
    const list = marks.get(source);
    if (list === undefined) marks.set(source, [mark]);
    else list.push(mark);
  };
  for (const { number, positions } of [...view.open, ...view.known])
    for (const { letter, position } of positions)
      for (const citation of position.citations) {
        const { start, end } = valueSpan(citation);
        add(citation.source.id, { start, end, of: `${number}${letter}` });
      }
  // Facts that agree are cited too: their notes lead here.
  for (const { positions } of view.agreements)
    for (const { position } of positions)
      for (const citation of position.citations) {
        const { start, end } = valueSpan(citation);
        add(citation.source.id, { start, end, of: '' });
      }
  return marks;
}

function pane(source: Source, marks: readonly Mark[], folder: string): Element {
  const page = source.url === undefined ? undefined : webLink(source.url);
  const title = brief(source.title ?? '', 200);
  return element(
    'section',
    {
      className: ['source'],
      id: `source-${source.id}`,
      dataSource: source.id,
      ariaLabelledBy: [`head-${source.id}`],
      tabIndex: 0,
    },
    [
      element('header', {}, [
        element('h3', { id: `head-${source.id}` }, [
          element('span', { className: ['id'] }, [text(source.id)]),
          text(` ${sourceName(source) || clean(source.path.slice(source.path.lastIndexOf('/') + 1))}`),
        ]),
        ...(title === '' || title === sourceName(source)
          ? []
          : [element('p', { className: ['title'], dir: 'auto' }, [text(title)])]),
        element('p', { className: ['meta'] }, [
          text(`${publishedText(source)}. `),
          element('a', { href: relativeLink(source.path, folder) }, [text(clean(source.path))]),
          ...(page === undefined
            ? []
            : [text(', '), element('a', { href: page, rel: ['noopener', 'noreferrer'] }, [text('its page')])]),
        ]),
      ]),
      element(
        'div',
        { className: ['prose'], dir: 'auto' },
        blocksOf(source).map((block) => blockElement(block, source, marks)),
      ),
    ],
  );
}

function blocksOf(source: Source): readonly Block[] {
  return source.blocks.length > 0 ? source.blocks : [{ kind: 'paragraph', start: 0, end: source.prose.length }];
}

function blockElement(block: Block, source: Source, marks: readonly Mark[]): Element {
  const children = markedText(block, source, marks);
  return block.kind === 'quote'
    ? element('blockquote', {}, [element('p', {}, children)])
    : element('p', block.kind === 'paragraph' ? {} : { className: [block.kind] }, children);
}

/** The text of a block, cut wherever a mark begins or ends: marks that overlap become neighbours. */
function markedText(block: Block, source: Source, marks: readonly Mark[]): ElementContent[] {
  const here = marks.filter((mark) => mark.start < block.end && mark.end > block.start && mark.start < mark.end);
  const starts = new Set(here.map(({ start }) => start));
  const cuts = [...new Set([block.start, block.end, ...here.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= block.start && at <= block.end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index): ElementContent[] => {
    const end = cuts[index + 1] ?? block.end;
    const shown = clean(source.prose.slice(start, end));
    const over = here.filter((mark) => mark.start <= start && mark.end >= end);
    if (over.length === 0) return shown === '' ? [] : [text(shown)];
    const of = [...new Set(over.map((mark) => mark.of))].filter((each) => each !== '');
    const first = /[A-Z]$/.exec(of[0] ?? '')?.[0];
    return [
      element(
        'mark',
        {
          ...(starts.has(start) ? { id: `mark-${source.id}-${start}` } : {}),
          ...(of.length === 0 ? { className: ['agrees'] } : { dataOf: of.join(' ') }),
          ...(first === undefined ? {} : { dataFirst: first }),
        },
        [text(shown)],
      ),
    ];
  });
}

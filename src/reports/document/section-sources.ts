import type { Source } from '../../sources/types.js';
import { brief } from './clean.js';
import { relativeLink } from './links.js';
import type { Block, Part } from './nodes.js';
import { heading, link, marked, paragraph, strong, table, text } from './nodes.js';
import { foundSentence, gapsSentence, periodText } from './summary.js';
import type { View } from './view.js';
import { dayText, series } from './words.js';

/** What a source is called in running text: its publisher, else its title; empty when it has neither. */
export function sourceName(source: Source): string {
  return [source.publisher, source.title].map((each) => brief(each ?? '', 60)).find((each) => each !== '') ?? '';
}

/** The day of publication with where it comes from: "11 February 2026 (assumed from the story)". */
export function publishedText(source: Source): string {
  const { published } = source;
  if (published === undefined) return 'no date';
  return `${dayText(published.iso)} (${published.from === 'story' ? 'assumed from the story' : `from the ${published.from}`})`;
}

function familyText(source: Source, sources: readonly Source[]): string {
  const others = sources.filter((each) => each.family === source.family && each.id !== source.id).map(({ id }) => id);
  if (others.length === 0) return source.family;
  return `${source.family}, with ${others.length > 4 ? `${others.length} others` : series(others)}`;
}

/** The head: the story, what was found, what was not covered, and the sources with their short ids. */
export function headSection(view: View, folder: string): Block[] {
  const period = periodText(view);
  const about = [view.name === '' ? '' : `Story: ${view.name}`, period === '' ? '' : `sources of ${period}`]
    .filter((part) => part !== '')
    .join('; ');
  const rows: Part[][][] = view.sources.map((source) => [
    [source.id],
    [
      marked(link(relativeLink(source.path, folder), brief(source.title ?? '', 120) || source.path), {
        href: `#source-${source.id}`,
      }),
    ],
    [brief(source.publisher ?? '', 60) || '–'],
    [publishedText(source)],
    [familyText(source, view.sources)],
    [String(view.result.claims.get(source.id)?.length ?? 0)],
  ]);
  return [
    heading(1, 'Where the sources differ'),
    ...(about === '' ? [] : [paragraph(...text(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`))]),
    paragraph(strong(foundSentence(view)), ` ${gapsSentence(view)}`),
    paragraph('The report says what each source states, in its own words. It does not say which source is right.'),
    heading(2, 'Sources'),
    table([[['Id'], ['Source'], ['Publisher'], ['Published'], ['Family'], ['Claims read']], ...rows]),
    ...(view.sources.some((source) => view.sources.some((other) => other !== source && other.family === source.family))
      ? [paragraph('Sources of one family copy one another and count as one witness.')]
      : []),
  ];
}

import type { FootnoteDefinition } from 'mdast';
import { brief } from './clean.js';
import { excerpt } from './excerpt.js';
import { mermaidHead, mermaidText } from './mermaid.js';
import type { Block, Part } from './nodes.js';
import { fold, heading, list, paragraph, phrase, pieces, strong, table } from './nodes.js';
import { findingBlocks, placeOf } from './section-findings.js';
import { agreementMatrix } from './section-matrix.js';
import { gaps } from './summary.js';
import type { Moment } from './timeline.js';
import { timelineOf } from './timeline.js';
import { VERDICTS } from './verdicts.data.js';
import type { View } from './view.js';
import { dayText, series } from './words.js';

/** Dated facts as a Mermaid timeline; its entries go along for formats that draw it themselves. */
export function timelineSection(view: View): Block[] {
  const moments = timelineOf(view);
  if (moments.length === 0) return [];
  return [
    heading(2, 'Timeline'),
    paragraph('Dates as the sources give them; where they differ, each date stands here.'),
    { type: 'code', lang: 'mermaid', meta: null, value: mermaidTimeline(moments), data: { moments } as object },
  ];
}

/** One line a date, its facts behind it. */
function mermaidTimeline(moments: readonly Moment[]): string {
  const lines: string[] = [];
  let date = '';
  for (const { when, what, sources, differs } of moments) {
    const shown = mermaidHead(when, 40) || 'no date';
    const by =
      sources.length > 5 ? `${sources.slice(0, 4).join(', ')} and ${sources.length - 4} more` : series(sources);
    const fact = ` : ${mermaidText(what, 80) || 'unnamed'} (${by})${differs ? ' - sources differ' : ''}`;
    if (shown === date) lines.push(`${lines.pop() ?? ''}${fact}`);
    else lines.push(`    ${shown}${fact}`);
    date = shown;
  }
  return ['timeline', ...lines].join('\n');
}

export function agreementSection(view: View): Block[] {
  if (view.agreements.length === 0) return [];
  return [heading(2, 'Facts on which sources agree'), fold('Show the facts', agreementMatrix(view))];
}

export function knownSection(view: View, folder: string): Block[] {
  if (view.known.length === 0) return [];
  return [
    heading(2, 'Known findings'),
    paragraph('These stand in the baseline or are accepted in the sidecar.'),
    fold('Show the known findings', ...view.known.flatMap((each) => findingBlocks(each, folder))),
  ];
}

export function goneSection(view: View): Block[] {
  if (view.gone.length === 0) return [];
  const entries = view.gone.map(({ rule, values, sources }): Part[] => [
    { type: 'inlineCode', value: brief(rule, 60) || '–' },
    `: ${series(
      values.map((value) => brief(value, 80)),
      'or',
    )} (${series(sources.map((source) => brief(source, 120)))})`,
  ]);
  return [
    heading(2, 'Gone'),
    paragraph('Known findings that no longer occur, though each of their sources was read.'),
    fold('Show what is gone', list(entries)),
  ];
}

export function coverageSection(view: View): Block[] {
  const { coverage, story } = view.result;
  const assumed = view.sources.filter(({ published }) => published?.from === 'story').map(({ id }) => id);
  const rows: Part[][] = [
    [
      strong('Read:'),
      ` ${coverage.sources} sources, ${coverage.sentences} sentences, ${coverage.claims} claims, ${coverage.facts} facts that two or more sources speak of.`,
    ],
    ...(story.date === undefined
      ? []
      : [
          [
            strong('Date of the story:'),
            ` ${dayText(story.date.iso)}${story.date.from === 'story' ? ', assumed from the dated sources' : ''}.`,
          ],
        ]),
    ...(assumed.length === 0
      ? []
      : [
          [
            strong('Dated by the story:'),
            ` ${series(assumed)}; words such as “last year” in them are resolved against that date.`,
          ],
        ]),
    ...(coverage.undated.length === 0
      ? []
      : [[strong('Without a date of their own:'), ` ${series(coverage.undated.map((path) => brief(path, 120)))}.`]]),
    ...(coverage.unresolved === 0
      ? []
      : [[strong('Relative dates that nothing anchors:'), ` ${coverage.unresolved}, left out.`]]),
    ...(coverage.ambiguous === 0
      ? []
      : [[strong('Claims with two equally good matches:'), ` ${coverage.ambiguous}, left out.`]]),
    ...coverage.skipped.map(({ path, reason }): Part[] => [
      strong('Not read:'),
      ` ${brief(path, 120)} (${brief(reason, 120)}).`,
    ]),
    [strong('Rules:'), ` ${series(view.result.rules.map(({ title }) => brief(title, 60))) || 'none'}.`],
  ];
  return [
    heading(2, 'Coverage'),
    paragraph(
      gaps(view).length === 0
        ? 'All files were read, and no claim was left out for want of a date or a clear match. What the rules do not look for is not covered.'
        : 'No finding on a fact does not mean that the sources agree on it: it may be among what was left out.',
    ),
    list(rows),
  ];
}

export function readingSection(): Block[] {
  return [
    heading(2, 'How to read the verdicts'),
    table([
      [['Verdict'], ['Meaning']],
      ...VERDICTS.map(({ label, meaning }): Part[][] => [[strong(label)], [meaning]]),
    ]),
    paragraph(
      'Severity weighs the kind of fact, how surely the statements speak of the same thing, and how far the values are apart. “Independent” counts families of sources, so that copies of one text are one witness.',
    ),
  ];
}

/** The footnotes: a sentence each, with its place. */
export function citationNotes(view: View, folder: string): FootnoteDefinition[] {
  return view.quoted.map((quoted) => ({
    type: 'footnoteDefinition',
    identifier: quoted.key.toLowerCase(),
    label: quoted.key,
    children: [
      {
        type: 'paragraph',
        children: phrase(...placeOf(quoted, folder), '. ', ...pieces(excerpt(quoted.citations, 240))),
      },
    ],
  }));
}

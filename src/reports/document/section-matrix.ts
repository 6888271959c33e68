import type { Source } from '../../sources/types.js';
import { valueLabel, valueText } from '../../values/index.js';
import { brief } from './clean.js';
import type { Block, Part } from './nodes.js';
import { heading, link, marked, note, paragraph, strong, table } from './nodes.js';
import { sourceName } from './section-sources.js';
import { wordsOf } from './verdicts.data.js';
import type { FindingView, PositionView, Quoted, View } from './view.js';

/** With more sources than this a cell holds the letter of a position, and one column says what the letters mean. */
const WIDE = 6;
/** Longest value in a cell, in characters. */
const CELL = 60;
const NOTHING = '–';

interface Row {
  fact: Part[];
  verdict: string;
  positions: readonly PositionView[];
}

/** The facts on which the sources differ, by sources: the page an editor looks at first. */
export function matrixSection(view: View): Block[] {
  if (view.open.length === 0) return [];
  const rows = view.open.map(
    (each): Row => ({
      fact: [`${each.number}. `, findingLink(each)],
      verdict: wordsOf(each.finding.verdict).label,
      positions: each.positions,
    }),
  );
  return [
    heading(2, 'At a glance'),
    matrix(view, rows, true),
    paragraph(
      `A, B, C: the values that a fact has, in no order of merit. ${NOTHING}: the source says nothing on it that was read as a claim.`,
    ),
  ];
}

/** The same table for facts on which sources agree. */
export function agreementMatrix(view: View): Block {
  const rows = view.agreements.map(
    ({ name, positions }): Row => ({ fact: [brief(name, 100)], verdict: '', positions }),
  );
  return matrix(view, rows, false);
}

function findingLink(each: FindingView): Part {
  return marked(link(`#${anchorOf(each)}`, brief(each.name, 100)), { href: `#finding-${each.number}` });
}

/** Text of a finding's heading. */
export function headingOf(each: FindingView): string {
  return `${each.number}. ${brief(each.title, 200)}`;
}

/** The anchor that Markdown sites give a heading: lower case, punctuation out, spaces to hyphens. Its number makes it unique. */
export function anchorOf(each: FindingView): string {
  return headingOf(each)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .trim()
    .replace(/ /g, '-');
}

function matrix(view: View, rows: readonly Row[], verdicts: boolean): Block {
  const wide = view.sources.length > WIDE;
  const head: Part[][] = [
    ['Fact'],
    ...(verdicts ? [['Verdict']] : []),
    ...(wide ? [['Values']] : []),
    ...view.sources.map((source): Part[] => [
      wide ? source.id : `${source.id} ${brief(sourceName(source), 28)}`.trim(),
    ]),
  ];
  const body = rows.map((row): Part[][] => [
    row.fact,
    ...(verdicts ? [[row.verdict]] : []),
    ...(wide ? [legend(row.positions)] : []),
    ...view.sources.map((source) => cell(row.positions, source, wide)),
  ]);
  return marked(table([head, ...body]), { className: wide ? ['matrix', 'wide'] : ['matrix'] });
}

/** "A April 2026, B May 2026". */
function legend(positions: readonly PositionView[]): Part[] {
  if (positions.length === 1) return [brief(positions[0]?.label ?? '', CELL)];
  return positions.flatMap((each, index): Part[] => [
    index === 0 ? '' : '; ',
    strong(each.letter),
    ` ${brief(each.label, CELL)}`,
  ]);
}

function cell(positions: readonly PositionView[], source: Source, wide: boolean): Part[] {
  const held = positions.flatMap((each) => {
    const quoted = each.quoted.filter((sentence) => sentence.source.id === source.id);
    return quoted.length === 0 ? [] : [{ each, quoted }];
  });
  if (held.length === 0) return [NOTHING];
  const single = positions.length === 1;
  return held.flatMap(({ each, quoted }, index): Part[] => [
    index === 0 ? '' : '; ',
    ...(single ? [] : [strong(each.letter)]),
    wide ? (single ? '✓' : '') : `${single ? '' : ' '}${brief(cellText(each, quoted), CELL)}`,
    // One note a cell: the others are with the finding.
    ...quoted.slice(0, 1).map((sentence) => note(sentence.key)),
  ]);
}

/** The value as this source gives it: a position may hold a finer one ("19 January 2025" beside "January 2025"). */
function cellText({ label, position }: PositionView, quoted: readonly Quoted[]): string {
  const value = quoted[0]?.citations[0]?.claim.value;
  return value === undefined || valueText(value) === position.value ? label : valueLabel(value);
}

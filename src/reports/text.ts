import type { CheckResult, FindingVerdict } from '../findings/types.js';
import type { QuotationValue } from '../values/types.js';
import { brief } from './document/clean.js';
import { foundSentence, gapsSentence } from './document/summary.js';
import { wordsOf } from './document/verdicts.data.js';
import { type FindingView, type PositionView, type Quoted, quotationOf, viewOf } from './document/view.js';
import { decisive } from './document/wordings.js';
import { columns, cut, wrap } from './text/lines.js';
import type { Format, RenderOptions } from './types.js';

/** Lines of one finding at most, the empty one after it not counted. */
const LINES = 10;
const NARROWEST = 40;
const WIDEST = 120;

/** SGR parameters: what a terminal shows in its own palette, light or dark. */
const COLOURS: Readonly<Record<FindingVerdict, string>> = {
  conflict: '1;31',
  review: '1;33',
  variation: '1;35',
  update: '1;34',
  dispute: '1;36',
};
const BOLD = '1';
const FAINT = '2';

type Paint = (code: string, text: string) => string;

/** What is printed in a terminal: findings first, ten lines a finding at most, then what was read and what was not. */
export const text: Format = { file: 'report.txt', toStdout: true, render };

function render(result: CheckResult, options: RenderOptions): string {
  const view = viewOf(result);
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.width) || 80));
  const paint: Paint = options.color ? (code, shown) => `\u001b[${code}m${shown}\u001b[0m` : (_, shown) => shown;
  const findings = view.open.map((each) => `${findingLines(each, width, paint).join('\n')}\n`);
  const gone =
    view.gone.length === 0 ? [] : wrap(`Gone from the sources: ${view.gone.length} of the known findings.`, width, 0);
  const foot = [...wrap(foundSentence(view), width, 0), ...wrap(gapsSentence(view), width, 0), ...gone];
  return `${[...findings, ...foot].join('\n')}\n`;
}

function findingLines(each: FindingView, width: number, paint: Paint): string[] {
  const { finding, positions } = each;
  const words = wordsOf(finding.verdict);
  const badge = `${words.label.toUpperCase()} ${finding.severity}`;
  const head = wrap(`${badge}  ${brief(each.title, 200)}`, width, 2).slice(0, 2);
  const painted = head.map((line, index) => {
    if (index > 0 || !line.startsWith(badge)) return paint(BOLD, line);
    return `${paint(COLOURS[finding.verdict], badge)}${paint(BOLD, line.slice(badge.length))}`;
  });
  const state = finding.state === 'updated' ? ', known in other sentences' : '';
  const foot = [
    ...askLines(each.question, LINES - painted.length - 1 - 2 * positions.length, width),
    `  ${paint(FAINT, cut(`${finding.rule}${state}, ${finding.id}`, width - 2))}`,
  ];
  const room = LINES - painted.length - foot.length;
  return [...painted, ...positionLines(positions, room, width, paint), ...foot];
}

/** The question in two lines, or in one where there is no room. */
function askLines(question: string, room: number, width: number): string[] {
  const line = `Ask: ${brief(question, 300)}`;
  return room < 2
    ? [`  ${cut(line, width - 2)}`]
    : wrap(line, width - 2, 5)
        .slice(0, 2)
        .map((each) => `  ${each}`);
}

/** Each position gets a line with its witnesses and as many quoted sentences as there is room for, in turn. */
function positionLines(positions: readonly PositionView[], room: number, width: number, paint: Paint): string[] {
  const shown = positions.slice(0, positions.length <= room ? room : room - 1);
  const quotes = shown.map(() => 0);
  let left = room - shown.length - (shown.length < positions.length ? 1 : 0);
  for (let round = 0; left > 0 && round < LINES; round += 1) {
    shown.forEach((position, index) => {
      if (left > 0 && position.quoted.length > round) {
        quotes[index] = round + 1;
        left -= 1;
      }
    });
  }
  const lines = shown.flatMap((position, index) => {
    const number = quotes[index] ?? 0;
    const others = positions.filter((each) => each !== position).flatMap(quotationOf);
    const hidden = position.quoted.length - number;
    const more = hidden > 0 && number > 0 ? `; ${hidden} more` : '';
    const first = position.quoted[0];
    const place = number > 0 || first === undefined ? '' : `  ${placeOf(first, width)}`;
    const witnesses = `(${position.witnesses}${more})${place}`;
    const value = cut(brief(position.label, 120), Math.max(12, width - 5 - columns(witnesses)));
    const label = cut(`${position.letter} ${value} ${witnesses}`, width - 2);
    return [
      `  ${label}`,
      ...position.quoted.slice(0, number).map((quoted) => quotedLine(quoted, others, width, paint)),
    ];
  });
  return shown.length < positions.length ? [...lines, `  and ${positions.length - shown.length} more values`] : lines;
}

/** "    S1 input/01.md:5  … sentence with its words …" in one line. */
function quotedLine(quoted: Quoted, others: readonly QuotationValue[], width: number, paint: Paint): string {
  const path = placeOf(quoted, width);
  const room = width - 6 - columns(path);
  const shown = decisive(quoted.citations, others, Math.max(16, room - 4));
  let used = 0;
  let line = '';
  for (const piece of shown) {
    const kept = cut(piece.text, room - used);
    used += columns(kept);
    line += piece.strong ? paint(BOLD, kept) : kept;
    if (kept !== piece.text) break;
  }
  return `    ${paint(FAINT, path)}  ${line}`;
}

function placeOf({ source, line }: Quoted, width: number): string {
  return `${source.id} ${shortPath(source.path, Math.floor(width / 3))}:${line}`;
}

/** The end of a long path says more than its head. */
function shortPath(path: string, limit: number): string {
  const line = brief(path, 400);
  return columns(line) <= limit ? line : `…${[...line].slice(1 - limit).join('')}`;
}

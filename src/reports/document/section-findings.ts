import type { Finding, FindingVerdict } from '../../findings/types.js';
import { valueLabel } from '../../values/index.js';
import type { QuotationValue } from '../../values/types.js';
import { brief } from './clean.js';
import { excerpt, valueSpan } from './excerpt.js';
import { relativeLink, textFragmentLink } from './links.js';
import type { Block, Part } from './nodes.js';
import { heading, link, list, marked, note, orDash, paragraph, phrase, pieces, quote, strong, table } from './nodes.js';
import { EXPLANATIONS, REASON_NAMES } from './questions.data.js';
import { headingOf } from './section-matrix.js';
import { sourceName } from './section-sources.js';
import { VERDICTS, wordsOf } from './verdicts.data.js';
import { type FindingView, type PositionView, type Quoted, quotationOf, speakerOf, type View } from './view.js';
import { alignWordings, decisive, markWording } from './wordings.js';
import { capital, dayText, series } from './words.js';

/** Sentences quoted of a position; the other witnesses are listed. */
const QUOTED = 3;
const YEAR = /\d{4}/;
/** Places listed in full of sources that have a sentence in the same words. */
const MOST_PLACES = 3;
/** Reasons of a judgement that are shown. */
const REASONS = 3;
/** Longest sentence that is quoted whole, in characters. */
const SENTENCE = 420;
/** More columns than this and the wordings stand under one another. */
const COLUMNS = 9;

/** New findings, a section a verdict. */
export function findingSections(view: View, folder: string): Block[] {
  return VERDICTS.flatMap(({ verdict, section }): Block[] => {
    const found = view.open.filter(({ finding }) => finding.verdict === verdict);
    if (found.length === 0) return [];
    return [
      marked(heading(2, section), { id: verdict }),
      ...introduction(verdict),
      ...found.flatMap((each) => findingBlocks(each, folder)),
    ];
  });
}

function introduction(verdict: FindingVerdict): Block[] {
  return verdict === 'update' || verdict === 'dispute' ? [paragraph(wordsOf(verdict).meaning)] : [];
}

/** One finding, heading and all. */
export function findingBlocks(each: FindingView, folder: string): Block[] {
  const { finding, positions } = each;
  const words = wordsOf(finding.verdict);
  const state = finding.state === 'updated' ? ', known in other sentences' : finding.state === 'known' ? ', known' : '';
  const trail = finding.verdict === 'update';
  return [
    marked(heading(3, headingOf(each)), {
      id: `finding-${each.number}`,
      dataFinding: String(each.number),
      dataVerdict: finding.verdict,
      dataRule: finding.rule,
      dataState: finding.state,
    }),
    marked(
      paragraph(strong(words.label), `, severity ${finding.severity}${state}. Rule: `, {
        type: 'inlineCode',
        value: brief(finding.rule, 60) || '–',
      }),
      {
        className: ['badge'],
      },
    ),
    // Between sources the positions say it; of a source that contradicts itself the message says what does not fit.
    ...(within(finding) && finding.message !== '' ? [paragraph(capital(brief(finding.message, 400)))] : []),
    ...(trail ? [trailOf(positions)] : []),
    ...wordings(positions),
    ...positions.flatMap((position) => positionBlocks(position, positions, folder)),
    marked(list(remarks(each)), { className: ['remarks'] }),
  ];
}

/** The values of an update with the days their sources were published. */
function trailOf(positions: readonly PositionView[]): Block {
  return marked(
    list(
      positions.map((position): Part[] => {
        const sources = [...new Map(position.quoted.map(({ source }) => [source.id, source])).values()];
        const days = [
          ...new Set(sources.map(({ published }) => (published === undefined ? 'no date' : dayText(published.iso)))),
        ];
        return [
          `${series(days)}: `,
          strong(brief(position.label, 120)),
          ` (${series(sources.map(({ id }) => id))})`,
          ...position.quoted.slice(0, 1).map(({ key }) => note(key)),
        ];
      }),
    ),
    { className: ['trail'] },
  );
}

function positionBlocks(position: PositionView, all: readonly PositionView[], folder: string): Block[] {
  const speakers = [...new Set(position.position.citations.flatMap(speakerOf))];
  const said = speakers.length === 0 ? '' : `, said by ${series(speakers.slice(0, 3))}`;
  const others = all.filter((each) => each !== position).flatMap(quotationOf);
  const groups = alike(position.quoted);
  const shown = groups.slice(0, QUOTED);
  const rest = groups.slice(QUOTED).flat();
  return [
    marked(paragraph(strong(`${position.letter}. ${brief(position.label, 200)}`), ` (${position.witnesses}${said})`), {
      className: ['position'],
      dataPosition: position.letter,
    }),
    ...shown.map((group) => quotedBlock(group, others, folder)),
    ...(rest.length === 0
      ? []
      : [
          paragraph(
            'Also: ',
            ...rest.flatMap((quoted, index): Part[] => [
              index === 0 ? '' : ', ',
              marked(link(lineLink(quoted, folder), quoted.source.id), {
                href: `#${markId(quoted)}`,
                className: ['place'],
              }),
              note(quoted.key),
            ]),
          ),
        ]),
  ];
}

/** Sentences that read the same, as copies of one text do, are quoted once. */
function alike(quoted: readonly Quoted[]): Quoted[][] {
  const groups = new Map<string, Quoted[]>();
  for (const each of quoted) {
    const text = excerpt(each.citations, SENTENCE)
      .map((piece) => (piece.strong ? `*${piece.text}*` : piece.text))
      .join('');
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function quotedBlock(group: readonly Quoted[], wordings: readonly QuotationValue[], folder: string): Block {
  const shown = group.slice(0, MOST_PLACES);
  const rest = group.slice(MOST_PLACES);
  const places = shown.map((quoted) => paragraph(...placeOf(quoted, folder), note(quoted.key)));
  const same = rest.flatMap((quoted, index): Part[] => [
    index === 0 ? 'The same words: ' : ', ',
    marked(link(lineLink(quoted, folder), quoted.source.id), { href: `#${markId(quoted)}`, className: ['place'] }),
    note(quoted.key),
  ]);
  return quote(
    { type: 'paragraph', children: orDash(phrase(...pieces(decisive(group[0]?.citations ?? [], wordings, SENTENCE)))) },
    ...places,
    ...(same.length === 0 ? [] : [paragraph(...same)]),
  );
}

/** "S1, Lindmoor Courier, 10 February 2026: input/01.md, line 5; on its page". */
export function placeOf(quoted: Quoted, folder: string): Part[] {
  const { source } = quoted;
  const claim = quoted.citations[0]?.claim;
  const page =
    source.url === undefined || claim === undefined
      ? undefined
      : textFragmentLink(source.url, claim.reading.source.prose.slice(claim.sentence.start, claim.sentence.end));
  const day = source.published === undefined ? 'no date' : dayText(source.published.iso);
  return [
    `${[source.id, sourceName(source), day].filter((part) => part !== '').join(', ')}: `,
    marked(link(lineLink(quoted, folder), `${source.path}, line ${quoted.line}`), {
      href: `#${markId(quoted)}`,
      className: ['place'],
    }),
    ...(page === undefined ? [] : ['; ', link(page, 'on its page')]),
    ...assumedOf(quoted),
  ];
}

/** How a date was read that does not stand in the words: "read as 2024 (year from the story's date)". */
function assumedOf(quoted: Quoted): Part[] {
  const notes = quoted.citations.flatMap(({ claim }): string[] => {
    if (claim.value.type !== 'date' || claim.value.interval === undefined) return [];
    const words = claim.reading.source.prose.slice(claim.span.start, claim.span.end);
    const { assumed } = claim.value;
    if (YEAR.test(words) && assumed.length === 0) return [];
    const because = assumed.length === 0 ? '' : ` (${assumed.map((each) => brief(each, 120)).join(', ')})`;
    return [`read as ${brief(valueLabel(claim.value), 60)}${because}`];
  });
  return notes.length === 0 ? [] : [`; ${[...new Set(notes)].join('; ')}`];
}

function lineLink(quoted: Quoted, folder: string): string {
  return `${relativeLink(quoted.source.path, folder)}#L${quoted.line}`;
}

/** The id, in an HTML page, of the mark on the decisive words. */
export function markId(quoted: Quoted): string {
  const first = quoted.citations[0];
  return `mark-${quoted.source.id}-${first === undefined ? 0 : valueSpan(first).start}`;
}

/** Wordings of a quotation, aligned: in a table where two fit beside one another, else one under the other. */
function wordings(positions: readonly PositionView[]): Block[] {
  const values = positions.flatMap(quotationOf);
  const [a, b] = values;
  if (a === undefined || b === undefined || values.length !== positions.length) return [];
  const chunks = values.length === 2 ? alignWordings(a, b) : [];
  if (chunks.some(({ same }) => !same) && chunks.length < COLUMNS) {
    const row = (name: string, side: 'a' | 'b'): Part[][] => [
      [strong(name)],
      ...chunks.map((chunk): Part[] => {
        const words = brief(chunk[side], 200);
        return words === '' ? [] : chunk.same ? [words] : [strong(words)];
      }),
    ];
    const head = chunks.map((each) =>
      each.same ? 'same' : each.a === '' ? 'only B' : each.b === '' ? 'only A' : 'differs',
    );
    return [
      marked(table([[['Wording'], ...head.map((each): Part[] => [each])], row('A', 'a'), row('B', 'b')]), {
        className: ['wordings'],
      }),
    ];
  }
  return [
    list(
      values.map((each, index): Part[] => [
        strong(positions[index]?.letter ?? ''),
        ': ',
        ...pieces(
          markWording(
            each,
            values.filter((_, other) => other !== index),
          ),
        ),
      ]),
    ),
  ];
}

function remarks(each: FindingView): Part[][] {
  const { finding } = each;
  const line = (name: string, reasons: readonly string[]): Part[][] =>
    reasons.length === 0 ? [] : [[strong(name), ` ${lineOf(reasons)}`]];
  return [
    [strong('To ask:'), ` ${brief(each.question, 400)}`],
    ...line('Possible slip:', finding.hints),
    ...line('Compared because:', each.compared),
    ...judged(each, line),
    ...(finding.note === undefined ? [] : line('Note:', [finding.note])),
  ];
}

/** What was tried of the usual explanations, and what was decisive. */
function judged(
  { finding, tried, positions }: FindingView,
  line: (name: string, reasons: readonly string[]) => Part[][],
): Part[][] {
  const few = tried.slice(0, REASONS);
  const kind = positions[0]?.position.citations[0]?.claim.kind;
  if (finding.verdict !== 'conflict' || kind === undefined || within(finding))
    return line(REASON_NAMES[finding.verdict], few);
  return line('Explanations tried:', [`${EXPLANATIONS[kind]}: none accounts for it`, ...few]);
}

/** "Same verb; one month apart." */
function lineOf(reasons: readonly string[]): string {
  const line = capital(reasons.map((reason) => brief(reason, 200)).join('; '));
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** All that is cited stands in one source. */
function within(finding: Finding): boolean {
  return new Set(finding.positions.flatMap(({ citations }) => citations.map(({ source }) => source.id))).size < 2;
}

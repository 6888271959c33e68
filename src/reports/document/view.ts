import type {
  Agreement,
  CheckResult,
  Citation,
  Finding,
  FindingVerdict,
  Gone,
  Position,
} from '../../findings/types.js';
import type { Source } from '../../sources/types.js';
import type { QuotationValue } from '../../values/types.js';
import { brief } from './clean.js';
import { sentenceSpan } from './excerpt.js';
import { frameOf, headingName } from './frame.js';
import { QUESTION_WITHIN, QUESTIONS, QUESTIONS_BY_VERDICT } from './questions.data.js';
import { VERDICTS } from './verdicts.data.js';
import { inMarks, sharedWording } from './wordings.js';
import { byCodeUnits, count, letter, series } from './words.js';

/** The citations of one sentence: what a footnote and a quoted sentence stand for. */
export interface Quoted {
  /** Label of the footnote: `S1-11`, the source and the line, with a number where a line holds several. */
  key: string;
  source: Source;
  line: number;
  citations: readonly Citation[];
}

/** A position with what a report says of it. */
export interface PositionView {
  /** A, B, C …. */
  letter: string;
  label: string;
  /** "1 source", "3 sources, 2 independent". */
  witnesses: string;
  quoted: readonly Quoted[];
  position: Position;
}

export interface FindingView {
  /** Counted through the report from 1. */
  number: number;
  finding: Finding;
  /** The fact in plain words, without its values. */
  name: string;
  /** The same with its values: the heading. */
  title: string;
  positions: readonly PositionView[];
  /** Why the claims were held to speak of the same thing. */
  compared: readonly string[];
  /** Which explanations were tried. */
  tried: readonly string[];
  question: string;
}

export interface AgreementView {
  agreement: Agreement;
  /** The fact in plain words. */
  name: string;
  positions: readonly PositionView[];
}

/** What every format shows, in the order it shows it. */
export interface View {
  result: CheckResult;
  sources: readonly Source[];
  /** Folder all sources stand in, when they share one: the name of the story. */
  name: string;
  /** New findings, by verdict in the order of the report, then as they came. */
  open: readonly FindingView[];
  known: readonly FindingView[];
  gone: readonly Gone[];
  agreements: readonly AgreementView[];
  /** Every sentence that is cited, in the order of the sources and their text. */
  quoted: readonly Quoted[];
}

/** Longest value in a heading, in characters. */
const LABEL = 60;

/** Reads a result into what is shown; nothing here knows of a format. */
export function viewOf(result: CheckResult): View {
  const rank = new Map(VERDICTS.map(({ verdict }, index): [FindingVerdict, number] => [verdict, index]));
  const ordered = [...result.findings].sort((a, b) => (rank.get(a.verdict) ?? 0) - (rank.get(b.verdict) ?? 0));
  const groups = [...ordered, ...result.agreements];
  const keys = keysOf(groups.flatMap((group) => group.positions.flatMap((position) => position.citations)));
  const all = [
    ...ordered.filter((finding) => finding.state !== 'known'),
    ...ordered.filter((finding) => finding.state === 'known'),
  ].map((finding, index): FindingView => {
    const positions = positionsOf(ordinal(finding), keys);
    const { compared, tried } = reasonsOf(finding.because);
    return {
      number: index + 1,
      finding,
      ...namesOf(finding, positions),
      positions,
      compared,
      tried,
      question: questionOf(finding, positions),
    };
  });
  const agreements = result.agreements.map((agreement): AgreementView => {
    const positions = positionsOf(agreement.positions, keys);
    return { agreement, name: nameOfFact(agreement, positions), positions };
  });
  return {
    result,
    sources: result.story.sources,
    name: nameOf(result.story.sources.map((source) => source.path)),
    open: all.filter(({ finding }) => finding.state !== 'known'),
    known: all.filter(({ finding }) => finding.state === 'known'),
    gone: result.gone,
    agreements,
    quoted: quotedOf(
      groups.flatMap((group) => group.positions.flatMap((position) => position.citations)),
      keys,
    ),
  };
}

/** An update reads as a trail: its positions by the first day of publication of their sources. */
function ordinal(finding: Finding): readonly Position[] {
  if (finding.verdict !== 'update') return finding.positions;
  return [...finding.positions].sort((a, b) => firstDay(a) - firstDay(b));
}

/** The earliest day a source of the position was published; positions without one stand last. */
export function firstDay(position: Position): number {
  // Two positions without a date keep their order: no Infinity - Infinity here.
  return Math.min(
    Number.MAX_SAFE_INTEGER,
    ...position.citations.map(({ source }) => source.published?.day ?? Number.MAX_SAFE_INTEGER),
  );
}

function sentenceKey(citation: Citation): string {
  return `${citation.source.id} ${sentenceSpan(citation).start} ${sentenceSpan(citation).end}`;
}

/** Labels of the footnotes by sentence. A line may hold a whole paragraph: then its sentences are numbered. */
function keysOf(citations: readonly Citation[]): ReadonlyMap<string, string> {
  const sentences = new Map(citations.map((citation) => [sentenceKey(citation), citation]));
  const ordered = [...sentences.values()].sort(
    (a, b) =>
      byCodeUnits(a.source.id, b.source.id) ||
      sentenceSpan(a).start - sentenceSpan(b).start ||
      sentenceSpan(a).end - sentenceSpan(b).end,
  );
  const met = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const citation of ordered) {
    const base = `${citation.source.id}-${citation.line}`;
    const times = (met.get(base) ?? 0) + 1;
    met.set(base, times);
    keys.set(sentenceKey(citation), times === 1 ? base : `${base}.${times}`);
  }
  return keys;
}

/** Citations grouped by their sentence, in the order of the sources as given and of the text. */
function quotedOf(citations: readonly Citation[], keys: ReadonlyMap<string, string>): Quoted[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = sentenceKey(citation);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  return [...groups]
    .map(([sentence, group]): Quoted | undefined => {
      const first = group[0];
      if (first === undefined) return undefined;
      return { key: keys.get(sentence) ?? sentence, source: first.source, line: first.line, citations: group };
    })
    .filter((each) => each !== undefined)
    .sort((a, b) => sourceNumber(a.source) - sourceNumber(b.source) || start(a) - start(b));
}

const start = (quoted: Quoted): number => quoted.citations[0]?.start ?? 0;

/** S10 stands after S9. */
function sourceNumber(source: Source): number {
  return Number(source.id.replace(/\D+/g, ''));
}

function positionsOf(positions: readonly Position[], keys: ReadonlyMap<string, string>): PositionView[] {
  return positions.map((position, index) => ({
    letter: letter(index),
    label: labelOf(position),
    witnesses: witnessesOf(position),
    quoted: quotedOf(position.citations, keys),
    position,
  }));
}

/** "1 source"; "2 sources"; "3 sources, 2 independent"; "2 sources, copies of one another". */
function witnessesOf(position: Position): string {
  const sources = new Set(position.citations.map(({ source }) => source.id)).size;
  const families = new Set(position.citations.map(({ source }) => source.family)).size;
  if (sources === families) return count(sources, 'source');
  return `${count(sources, 'source')}, ${families === 1 ? 'copies of one another' : `${families} independent`}`;
}

/** A fact is named by a sentence with its value left out; where none is fit for it, by its heading. */
function nameOfFact(fact: Finding | Agreement, positions: readonly PositionView[]): string {
  const citations = positions.flatMap(({ position }) => position.citations);
  const several = new Set(citations.map(({ source }) => source.id)).size > 1;
  return (
    (several ? frameOf(citations) : '') ||
    headingName(
      fact.heading,
      fact.positions.map(({ label }) => label),
    )
  );
}

function namesOf(finding: Finding, positions: readonly PositionView[]): { name: string; title: string } {
  const quoted = quotationNames(positions);
  if (quoted !== undefined) return quoted;
  const name = nameOfFact(finding, positions);
  if (finding.heading.startsWith(name)) return { name, title: finding.heading };
  const labels = [...new Set(positions.map(({ label }) => brief(label, LABEL)))];
  return { name, title: `${name}: ${finding.verdict === 'update' ? labels.join(', then ') : series(labels, 'or')}` };
}

/** Two wordings of one quotation: who said it, what both have, and the words in which they differ. */
function quotationNames(positions: readonly PositionView[]): { name: string; title: string } | undefined {
  const [a, b] = positions.flatMap(quotationOf);
  if (a === undefined || b === undefined || positions.length !== 2) return undefined;
  const both = sharedWording(a, b);
  if (both === undefined) return undefined;
  const speakers = [...new Set(positions.flatMap(({ position }) => position.citations.flatMap(speakerOf)))];
  const longest = [...speakers].sort((x, y) => y.length - x.length)[0];
  const name = `${longest === undefined ? '' : `${longest}: `}${inMarks(brief(both.shared, 2 * LABEL))}`;
  return { name, title: `${name}: ${both.words.length === 0 ? 'two wordings' : series(both.words, 'or')}` };
}

/** Reasons of the alignment say what two claims share; the others come from the rule and say what was tried. */
const SHARED = /^(?:same|shared|both|common|aligned|matched|linked|alike)\b|\bof one class\b/i;

function reasonsOf(because: readonly string[]): { compared: string[]; tried: string[] } {
  return {
    compared: joined(because.filter((reason) => SHARED.test(reason))),
    tried: because.filter((reason) => !SHARED.test(reason)),
  };
}

/** Reasons of one name made one: "shared words: a, b" and "shared words: b, c" are "shared words: a, b, c". */
function joined(reasons: readonly string[]): string[] {
  const lists = new Map<string, Set<string>>();
  for (const reason of reasons) {
    const at = reason.indexOf(': ');
    const name = at < 0 ? reason : reason.slice(0, at);
    const items = lists.get(name) ?? new Set<string>();
    for (const item of at < 0 ? [] : reason.slice(at + 2).split(', ')) items.add(item);
    lists.set(name, items);
  }
  return [...lists].map(([name, items]) => (items.size === 0 ? name : `${name}: ${[...items].join(', ')}`));
}

function questionOf(finding: Finding, positions: readonly PositionView[]): string {
  const own = QUESTIONS_BY_VERDICT[finding.verdict];
  if (own !== undefined) return own;
  const citations = finding.positions.flatMap((position) => position.citations);
  const kind = citations[0]?.claim.kind;
  const sources = new Set(citations.map(({ source }) => source.id));
  if (kind === undefined || sources.size < 2) return QUESTION_WITHIN;
  const labels = [...new Set(positions.map((position) => position.label))];
  return QUESTIONS[kind].replace('{values}', () => series(labels, 'or'));
}

/** The last folder that all paths share; empty when there is none. */
function nameOf(paths: readonly string[]): string {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const first = folders[0] ?? [];
  const depth = first.findIndex((part, index) => !folders.every((folder) => folder[index] === part));
  const shared = depth < 0 ? first : first.slice(0, depth);
  const last = shared[shared.length - 1];
  return last === undefined || last === '.' || last === '..' ? '' : last;
}

/** A quotation stands between marks, whatever marks its source gave it. */
function labelOf({ label, citations }: Position): string {
  return citations[0]?.claim.value.type === 'quotation' ? inMarks(label) : label;
}

/** The speaker as the sentence writes the name; claims hold names in lower case. */
export function speakerOf({ claim }: Citation): string[] {
  if (claim.speaker === undefined) return [];
  const sentence = claim.reading.source.prose.slice(claim.sentence.start, claim.sentence.end);
  const at = sentence.toLowerCase().indexOf(claim.speaker.toLowerCase());
  const written = at < 0 ? '' : sentence.slice(at, at + claim.speaker.length);
  return [brief(written.toLowerCase() === claim.speaker.toLowerCase() ? written : claim.speaker, 60)];
}

/** The quotation that a position holds, as its first source prints it. */
export function quotationOf({ position }: PositionView): QuotationValue[] {
  const value = position.citations[0]?.claim.value;
  return value?.type === 'quotation' ? [value] : [];
}

import { createHash } from 'node:crypto';
import type { Claim } from '../../src/claims/types.js';
import { fingerprint } from '../../src/findings/fingerprint.js';
import type { CheckResult, Citation, Finding, FindingVerdict, Position } from '../../src/findings/types.js';
import type { Sentence } from '../../src/language/types.js';
import type { Rule, Severity } from '../../src/rule.js';
import type { Source, Story } from '../../src/sources/types.js';

/** Words of one source that state a value (its position's, unless it gives its own); the first such words are cited. */
export type Witness = readonly [path: string, quote: string, value?: string];

export interface FindingSpec {
  rule?: string;
  verdict?: FindingVerdict;
  severity?: Severity;
  heading?: string;
  message?: string;
  because?: readonly string[];
  hints?: readonly string[];
  topic?: string;
  note?: string;
  /** Label of a position to its witnesses; the value is the label unless it holds `=`: `2024-01=January 2024`. */
  positions: Readonly<Record<string, readonly Witness[]>>;
}

export interface ResultSpec {
  /** Path to text, in any order. */
  sources: Readonly<Record<string, string>>;
  published?: Readonly<Record<string, string>>;
  findings?: readonly FindingSpec[];
  rules?: readonly Rule[];
  story?: Partial<Story>;
}

export function rule(id: string, revision = 1): Rule {
  return {
    id,
    revision,
    title: `${id}s`,
    summary: `Finds ${id}s.`,
    scope: 'across',
    takes: () => true,
    judge: () => ({ verdict: 'agree', severity: 'low', because: [] }),
  };
}

export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** A whole result by hand: prose is the text, a sentence ends at ". " or a line feed. */
export function makeResult(spec: ResultSpec): CheckResult {
  const paths = Object.keys(spec.sources).sort();
  const sources = paths.map((path, index) =>
    makeSource(path, spec.sources[path] ?? '', index + 1, spec.published?.[path]),
  );
  const rules = spec.rules ?? [rule('deadline-date'), rule('death-toll')];
  const claims = new Map<string, Claim[]>(sources.map((source) => [source.id, []]));
  const findings = (spec.findings ?? []).map((finding) => makeFinding(finding, sources, rules, claims));
  return {
    story: { sources, aliases: [], accepted: [], skipped: [], ...spec.story },
    claims,
    findings,
    agreements: [],
    gone: [],
    coverage: {
      sources: sources.length,
      sentences: 10,
      claims: 20,
      facts: 3,
      undated: [],
      unresolved: 0,
      ambiguous: 0,
      skipped: [],
    },
    rules,
  };
}

function makeSource(path: string, text: string, number: number, published: string | undefined): Source {
  return {
    id: `S${number}`,
    path,
    text,
    prose: text,
    runs: [{ prose: 0, text: 0, length: text.length }],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    sha256: createHash('sha256').update(text).digest('hex'),
    family: `F${number}`,
    ...(published === undefined
      ? {}
      : { published: { day: dayOf(published), iso: published, from: 'front matter' as const } }),
  };
}

function makeFinding(
  spec: FindingSpec,
  sources: readonly Source[],
  rules: readonly Rule[],
  claims: Map<string, Claim[]>,
): Finding {
  const found = rules.find(({ id }) => id === (spec.rule ?? 'deadline-date'));
  if (found === undefined) throw new Error(`no rule ${spec.rule}`);
  const positions: Position[] = Object.entries(spec.positions).map(([name, witnesses]) => {
    const [value = name, label = value] = name.split('=');
    return { value, label, citations: witnesses.map((witness) => cite(witness, value, sources, claims)) };
  });
  return {
    ...fingerprint(found, positions, spec.topic ?? 'sale'),
    rule: found.id,
    verdict: spec.verdict ?? 'conflict',
    severity: spec.severity ?? 'high',
    state: 'new',
    heading: spec.heading ?? 'Deadline of the sale',
    message: spec.message ?? positions.map(({ label }) => label).join(' or '),
    because: spec.because ?? ['same predicate class: sell'],
    hints: spec.hints ?? [],
    positions,
    ...(spec.note === undefined ? {} : { note: spec.note }),
  };
}

function cite(
  [path, quote, own]: Witness,
  value: string,
  sources: readonly Source[],
  claims: Map<string, Claim[]>,
): Citation {
  const source = sources.find((one) => one.path === path);
  const start = source?.text.indexOf(quote) ?? -1;
  if (source === undefined || start < 0) throw new Error(`${path} does not say: ${quote}`);
  const end = start + quote.length;
  const before = source.text.slice(0, start);
  const from = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1, 0);
  const stop = /[.](?=\s|$)|$/m.exec(source.text.slice(end));
  const to = end + (stop?.index ?? 0) + (stop?.[0].length ?? 0);
  const claim = makeClaim(source, { start, end }, { start: from === 1 ? 0 : from, end: to }, own ?? value);
  claims.get(source.id)?.push(claim);
  return {
    source,
    quote,
    start,
    end,
    line: before.split('\n').length,
    column: start - (before.lastIndexOf('\n') + 1) + 1,
    value: { start, end },
    sentence: { start: claim.sentence.start, end: claim.sentence.end },
    claim,
  };
}

function makeClaim(
  source: Source,
  span: { start: number; end: number },
  sentence: { start: number; end: number },
  value: string,
): Claim {
  const [block] = source.blocks;
  if (block === undefined) throw new Error('a source has a block');
  const whole: Sentence = {
    index: 0,
    ...sentence,
    block,
    blockIndex: 0,
    tokens: [],
    nouns: [],
    verbs: [],
    clauses: [],
  };
  return {
    kind: 'date',
    value: { type: 'text', text: value, canonical: value.toLowerCase() },
    span,
    evidence: span,
    reading: { source, sentences: [whole] },
    sentence: whole,
    topic: { names: ['lumen'], qualifiers: [], clauseWords: [], localWords: [], sentenceWords: [], events: [] },
    role: 'deadline',
    polarity: 'affirmed',
    modality: 'asserted',
    detail: {},
  };
}

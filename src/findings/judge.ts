import type { Claim } from '../claims/types.js';
import type { Pair } from '../facts/types.js';
import type { AcrossRule, Judgement, RuleContext, Severity, Verdict } from '../rule.js';
import { changeCueIn } from './change-cues.js';

/** A pair with what a rule says of it. */
export interface Judged {
  rule: AcrossRule;
  pair: Pair;
  judgement: Judgement;
}

/** Verdicts an editor is told of. */
export const NOTABLE: ReadonlySet<Verdict> = new Set(['conflict', 'review', 'variation', 'update', 'dispute']);

/** Judges one aligned pair; an alignment that is not strong is worth a second look, never a conflict. */
export function judgePair(rule: AcrossRule, pair: Pair): Judged {
  const judged = rule.judge(pair.a, pair.b, contextOf(pair));
  const judgement = { ...judged, because: [...judged.because, ...assumptions(pair)] };
  if (judgement.verdict !== 'conflict' || pair.strength === 'strong') return { rule, pair, judgement };
  return {
    rule,
    pair,
    judgement: {
      ...judgement,
      verdict: 'review',
      because: [...judgement.because, 'the two sentences may speak of different things'],
    },
  };
}

/** What was filled in, so that a reader can doubt it: "S2 is undated: its dates are read from the story's date, 2025-09-19". */
function assumptions({ a, b }: Pair): string[] {
  return [a, b].flatMap(({ reading, value }) => {
    const { id, published } = reading.source;
    const filled = value.type === 'date' && value.assumed.length > 0 && published?.from === 'story';
    return filled ? [`${id} is undated: its dates are read from the story's date, ${published.iso.slice(0, 10)}`] : [];
  });
}

function contextOf(pair: Pair): RuleContext {
  const published = (claim: Claim) => {
    const date = claim.reading.source.published;
    return date && { day: date.day, assumed: date.from === 'story' };
  };
  const cue = laterCue(pair, published(pair.a)?.day, published(pair.b)?.day);
  return {
    published,
    sameFamily: pair.a.reading.source.family === pair.b.reading.source.family,
    strength: pair.strength === 'strong' ? 'strong' : 'medium',
    ...(pair.onePerson === undefined ? {} : { onePerson: pair.onePerson }),
    ...(pair.told && { told: pair.told }),
    ...(pair.oneThing && { oneThing: pair.oneThing }),
    ...(pair.incident && { incident: pair.incident }),
    ...(cue === undefined ? {} : { changeCue: cue }),
  };
}

/** A change cue counts in the later text; in either when the order is not known. */
function laterCue(pair: Pair, a: number | undefined, b: number | undefined): string | undefined {
  const [inA, inB] = [changeCueIn(pair.a), changeCueIn(pair.b)];
  if (a === undefined || b === undefined || Math.floor(a) === Math.floor(b)) return inA ?? inB;
  return b > a ? inB : inA;
}

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high'];

export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;
}

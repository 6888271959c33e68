import { VERDICTS } from './verdicts.data.js';
import type { View } from './view.js';
import { count, dayText, series } from './words.js';

/** What was found, in one sentence: "2 conflicts, 1 point to review and 1 update are new; 1 known finding is left out". */
export function foundSentence(view: View): string {
  const counts = VERDICTS.flatMap(({ verdict, one, many }) => {
    const number = view.open.filter(({ finding }) => finding.verdict === verdict).length;
    return number === 0 ? [] : [count(number, one, many)];
  });
  const { sources, claims, facts } = view.result.coverage;
  const read = `${count(sources, 'source')} with ${count(claims, 'claim')} on ${count(facts, 'shared fact')}`;
  const known = view.known.length === 0 ? '' : `; ${count(view.known.length, 'known finding')} below, folded`;
  return counts.length === 0
    ? `${read}: no new disagreement was found${known}.`
    : `${read}: ${series(counts)}${known}.`;
}

/** What the check could not see, in short phrases; empty when it saw everything. */
export function gaps(view: View): string[] {
  const { undated, unresolved, ambiguous, skipped } = view.result.coverage;
  return [
    undated.length === 0 ? '' : count(undated.length, 'source without a date', 'sources without a date'),
    unresolved === 0
      ? ''
      : count(unresolved, 'relative date that nothing anchors', 'relative dates that nothing anchors'),
    ambiguous === 0
      ? ''
      : count(ambiguous, 'claim with two equally good matches', 'claims with two equally good matches'),
    skipped.length === 0 ? '' : count(skipped.length, 'file not read', 'files not read'),
  ].filter((gap) => gap !== '');
}

/** The same in a sentence. */
export function gapsSentence(view: View): string {
  const list = gaps(view);
  return list.length === 0 ? 'Nothing was left out.' : `Not covered: ${series(list)}.`;
}

/** "10 to 14 February 2026" would be shorter; two whole days read without thought. */
export function periodText(view: View): string {
  const dated = view.sources.flatMap(({ published }) => (published === undefined ? [] : [published]));
  const first = dated.reduce<(typeof dated)[number] | undefined>(
    (a, b) => (a === undefined || b.day < a.day ? b : a),
    undefined,
  );
  const last = dated.reduce<(typeof dated)[number] | undefined>(
    (a, b) => (a === undefined || b.day > a.day ? b : a),
    undefined,
  );
  if (first === undefined || last === undefined) return '';
  return first.day === last.day ? dayText(first.iso) : `${dayText(first.iso)} to ${dayText(last.iso)}`;
}

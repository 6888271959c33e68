import type { Frame } from './frame.js';
import type { Quoted } from './marks.js';
import type { Attribution } from './speakers.js';

/** Words of a tag between two parts of one utterance: "…," said Ann Grey, the mayor of the town, on Tuesday. "…" */
const TAG_WORDS = 30;

/**
 * Which quotations are parts of one utterance: split by a tag, or running over paragraphs that each open anew. Gives for
 * each quotation the index of the first part (itself when it is whole).
 */
export function utterancesOf(
  quoted: readonly Quoted[],
  frames: readonly Frame[],
  told: readonly Attribution[],
): number[] {
  const first = quoted.map((_, i) => i);
  let previous = -1;
  for (const [i, q] of quoted.entries()) {
    if (q.parent !== -1) continue;
    const p = quoted[previous];
    if (p !== undefined && (q.continues || splitByTag(previous, i, quoted, frames, told)))
      first[i] = first[previous] ?? previous;
    previous = i;
  }
  return first;
}

function splitByTag(
  p: number,
  i: number,
  quoted: readonly Quoted[],
  frames: readonly Frame[],
  told: readonly Attribution[],
): boolean {
  const before = told[p];
  const after = told[i];
  const q = quoted[i];
  if (before === undefined || after === undefined || q === undefined || quoted[p]?.blockIndex !== q.blockIndex)
    return false;
  if (before.speaker === undefined || before.speaker !== after.speaker || before.frame < 0) return false;
  if (before.how !== 'tag' || before.verb === undefined) return false;
  if (after.frame - before.frame > 1) return false;
  const home = frames[before.frame]?.items ?? [];
  const at = home.findIndex((item) => item.quote === p);
  let words = 0;
  let lastText = '';
  for (const item of home.slice(at + 1)) {
    if (item.quote === i) return words > 0 && words <= TAG_WORDS && lastText === ',';
    if (item.quote !== undefined) return false;
    // A fragment that the tag runs into ("rather than '…'") is no second part.
    lastText = item.token.text;
    words++;
  }
  // The tag ends its sentence; the next part opens the following one.
  const lead = frames[after.frame]?.items.findIndex((item) => item.token === undefined) ?? -1;
  return (
    words > 0 && words <= TAG_WORDS && lastText !== ':' && lead === 0 && frames[after.frame]?.items[0]?.quote === i
  );
}

import type { Reading, Sentence, Token } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import { contentWords } from '../topic.js';
import type { Draft } from '../types.js';
import { LIGHT } from './propositions.data.js';
import { ANNOUNCING } from './reports.data.js';
import type { Party, Report } from './reports.js';
import { draftOn } from './written.js';

/** Fewer content words than this say nothing that could be told from other things said. */
const ENOUGH = 2;

/**
 * Who is said to have said what, for `attribution` (role `report`), and which side each party takes, for `dispute` (role
 * `stance`). `reports` are by sentence.
 */
export function stanceDrafts(reading: Reading, reports: readonly (readonly Report[])[]): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence, i) =>
    (reports[i] ?? []).flatMap((report) => {
      const told = matterOf(reading, sentence, report);
      const matter = contentWords(told);
      if (matter.length < ENOUGH) return [];
      const verbs = told.filter((t) => t.pos === 'VERB' && !LIGHT.has(t.lemma)).map((t) => t.lemma);
      const detail = {
        ...partyDetail(report.party),
        about: verbs[0] ?? matter[0] ?? '',
        question: ANY,
        matter: matter.join('|'),
        verbs: verbs.join('|'),
        numbers: told
          .filter((t) => t.pos === 'NUM')
          .map((t) => t.lower)
          .join('|'),
        back: String(report.back),
        quoted: String(/^[“"]$/.test(told[0]?.text ?? '')),
        announced: String(ANNOUNCING.has(report.lemma)),
      };
      const { who } = report;
      const stance = {
        ...draftOn(sentence, 'statement', 'stance', sideOf(report), report.denies ? 'denied' : 'told', detail),
        polarity: report.denies ? ('negated' as const) : ('affirmed' as const),
        anchor: who.from,
      };
      if (report.denies) return [stance];
      const credit = draftOn(sentence, 'statement', 'report', [who.from, who.to], report.party.name, detail);
      return [{ ...credit, anchor: who.from }, stance];
    }),
  );
}

/** A stance on whatever is said, not on one verb's question. */
export const ANY = '*';

/** What a claim keeps of the party that says it. */
export function partyDetail(party: Party): Record<string, string> {
  return { party: party.name, partyKind: party.kind, partyWords: party.words.join('|'), shown: party.shown };
}

/** "denied these claims": what is denied is the rest of the sentence, or the sentence before. */
function matterOf(reading: Reading, sentence: Sentence, report: Report): readonly Token[] {
  const told = sentence.tokens.slice(report.from, report.to);
  if (!report.back || contentWords(told).length > ENOUGH) return told;
  const before = reading.sentences[sentence.index - 1];
  return before?.blockIndex === sentence.blockIndex ? before.tokens : [];
}

/** The words to show: who says it and what, as far as they stand together. */
function sideOf({ who, from, to, back }: Report): [number, number] {
  return back ? [who.from, who.to] : [Math.min(who.from, from), Math.max(who.to, to)];
}

import { type NameMention, namesIn } from '../../language/names.js';
import type { Clause, Reading, Sentence } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import { ONE_RELATIVE } from './offices.data.js';
import { draftOn } from './written.js';

const BUYING = new Set(['buy', 'purchase', 'acquire', 'procure', 'spend']);

/** "Hale's wife spent $500 on fur coats", "Hale used the club's money to buy fur coats": who bought what, told by two nouns. */
export function purchaseDrafts(reading: Reading): Draft<TextValue>[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (sentence.tokens.at(-1)?.text === '?' || kind === 'heading' || kind === 'title') return [];
    const names = namesIn(sentence);
    return sentence.clauses.flatMap((clause) => purchase(sentence, clause, names));
  });
}

function purchase(sentence: Sentence, clause: Clause, names: readonly NameMention[]): Draft<TextValue>[] {
  const { tokens } = sentence;
  const { verb } = clause;
  if (verb === undefined || !BUYING.has(verb.lemma) || verb.passive || verb.negated || verb.tense === 'future')
    return [];
  const infinitive = tokens[verb.from - 1]?.lower === 'to';
  // "used the money to buy": who used it bought.
  const main = infinitive ? sentence.clauses.filter((c) => c.to <= clause.from && c.verb).at(-1) : clause;
  const buyer =
    main && !main.verb?.negated && main.verb?.modal === undefined ? buyerOf(sentence, main, names) : undefined;
  const things = thingsAfter(sentence, verb.to, clause.to);
  const last = things.at(-1);
  if (buyer === undefined || last === undefined) return [];
  const detail = {
    about: 'buy',
    buyer: buyer.name,
    relation: buyer.relation,
    things: things.map((t) => t.key).join('|'),
  };
  const canonical = `buy: ${buyer.name} ${buyer.relation} > ${detail.things}`;
  const draft = draftOn(sentence, 'statement', 'purchase', [buyer.from, last.to], canonical, detail);
  return [{ ...draft, anchor: verb.head }];
}

/** A person by the last word of the name, or the one relative of that person: "Hale's wife", right before the verb. */
function buyerOf({ tokens }: Sentence, { subject, verb }: Clause, names: readonly NameMention[]) {
  if (subject === undefined || verb === undefined) return undefined;
  const lastOf = (m: NameMention) => m.words.filter((w) => !/^(?:jr|sr|i+)$/.test(w)).at(-1) ?? '';
  const near = tokens[verb.from - 1]?.lower ?? '';
  if (ONE_RELATIVE.has(near) && /^['’]s?$/.test(tokens[verb.from - 2]?.text ?? '')) {
    const owner = names.find((m) => m.to === verb.from - 2);
    return owner && { name: lastOf(owner), relation: near, from: owner.to - 1 };
  }
  const mention = names.find((m) => m.from <= subject.head && subject.head < m.to);
  return mention && mention.to === verb.from ? { name: lastOf(mention), relation: '', from: mention.from } : undefined;
}

/** Things told by two nouns ("fur coats"): one noun ("items") is anything. */
function thingsAfter({ tokens }: Sentence, from: number, end: number): { key: string; to: number }[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    if (i < from || i + 1 >= end || next === undefined || token.pos !== 'NOUN' || next.pos !== 'NOUN') return [];
    return [{ key: `${token.lemma} ${next.lemma}`, to: i + 2 }];
  });
}

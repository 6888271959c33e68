import { namesIn } from '../../language/names.js';
import { isPlace } from '../../language/places.js';
import type { Reading, Token } from '../../language/types.js';
import { isGivenName } from '../../values/text-names.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';
import type { Person } from './people.js';

/** Proper names of bodies and things, each spelling of a source once; a hyphen inside belongs to the name. */
export function properDrafts(reading: Reading, people: readonly Person[]): Draft<TextValue>[] {
  const persons = new Set(people.filter((p) => p.sure).flatMap((p) => p.mentions.map((m) => m.start)));
  const seen = new Set<string>();
  const out: Draft<TextValue>[] = [];
  const prose = reading.source.prose;
  for (const [s, sentence] of reading.sentences.entries()) {
    const { tokens } = sentence;
    const mentions = namesIn(sentence);
    for (const [k, mention] of mentions.entries()) {
      let { to } = mention;
      let words = [...mention.words];
      const before = mentions[k - 1];
      if (before && hyphened(tokens, before.to, mention.from)) continue;
      for (let next = mentions[k + 1], j = k + 1; next && hyphened(tokens, to, next.from); next = mentions[++j]) {
        const last = words.pop() ?? '';
        words = [...words, `${last}-${next.words[0] ?? ''}`, ...next.words.slice(1)];
        to = next.to;
      }
      const known = mention.title.length > 0 || (mention.person && (words.length < 3 || isGivenName(words[0] ?? '')));
      const canonical = words.join(' ');
      if (persons.has(mention.start)) continue;
      if (known && !canonical.includes('-')) continue;
      if (words.length === 1 && (canonical.length < 6 || isPlace(canonical))) continue;
      // "Norland-Suderland border": two places, and no name.
      if (canonical.split('-').some((part) => isPlace(part))) continue;
      if (seen.has(canonical) || words.length > 8) continue;
      seen.add(canonical);
      const end = tokens[to - 1]?.end ?? mention.end;
      out.push({
        kind: 'name',
        role: 'proper',
        value: { type: 'text', text: prose.slice(mention.start, end).replace(/\s+/g, ' '), canonical },
        start: mention.start,
        end,
        sentence: s,
        polarity: 'affirmed',
        modality: 'asserted',
      });
    }
  }
  return out;
}

/** A hyphen without spaces stands between two names. */
function hyphened(tokens: readonly Token[], to: number, from: number): boolean {
  const [left, dash, right] = [tokens[to - 1], tokens[to], tokens[from]];
  return (
    from === to + 1 &&
    (dash?.text === '-' || dash?.text === '‑') &&
    left?.end === dash.start &&
    dash.end === right?.start &&
    (left?.text.length ?? 0) > 1
  );
}

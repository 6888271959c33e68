import type { Claim, ClaimKind } from '../claims/types.js';
import type { Position } from './types.js';

/** Values that say themselves what they are of: "Jon Strand or Jan Strand" needs no verb. */
const SELF_EXPLAINING: ReadonlySet<ClaimKind> = new Set(['name', 'title', 'place', 'quotation']);

/** What a fact is about, in a few words for a heading: "deadline (sell, ripplo)". */
export function topicLabel(title: string, claims: readonly Claim[]): string {
  if (SELF_EXPLAINING.has(claims[0]?.kind ?? 'statement')) return title;
  const about = commonest(
    claims.flatMap((c) =>
      [c.detail.about ?? '', c.topic.head ?? '', c.topic.predicate ?? ''].filter(Boolean).slice(0, 1),
    ),
  );
  const subject = commonest(claims.map((c) => c.topic.subject ?? '').filter((s) => s.length > 2));
  const parts = [about, subject === about ? '' : subject].filter(Boolean);
  return parts.length > 0 ? `${title} (${parts.join(', ')})` : title;
}

function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** "Deadline (sell, ripplo): January 2024 or January 2025". */
export function headingOf(topic: string, positions: readonly Position[]): string {
  return `${topic.slice(0, 1).toUpperCase()}${topic.slice(1)}: ${list(
    positions.map((p) => shorten(p.label)),
    'or',
  )}`;
}

/** "deadline (sell): S1 gives January 2024; S4 and S5 give January 2025". */
export function messageOf(topic: string, positions: readonly Position[]): string {
  const sides = positions.map((p) => {
    const ids = [...new Set(p.citations.map((c) => c.source.id))];
    return `${list(ids, 'and')} ${ids.length === 1 ? 'gives' : 'give'} ${shorten(p.label)}`;
  });
  return `${topic}: ${sides.join('; ')}`;
}

function list(items: readonly string[], joiner: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

const LONGEST = 80;

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}

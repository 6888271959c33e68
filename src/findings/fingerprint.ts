import { createHash } from 'node:crypto';
import type { Rule } from '../rule.js';
import type { Citation, Position } from './types.js';

/**
 * What identity means here.
 *
 * `id` names one disagreement in the words it was found in: the rule and its revision, and the sorted positions, each as
 * its value with the sentences that state it. `key` names the disagreement whatever the words: the rule and its revision,
 * the topic of the fact, and the sorted values. Neither holds a path, a line, an order of files, a message, a time or the
 * version of the tool, so moving a file, adding blank lines or saving it with CRLF changes nothing, and a reworded
 * sentence changes the `id` alone.
 *
 * Both are hexadecimal. The first half of a `key` is the topic's, the second the values': two findings on one topic can
 * be told apart from two topics, which is how a known disagreement of three values stays known when one of them is mended.
 */
export interface Fingerprint {
  id: string;
  key: string;
}

const ID_LENGTH = 16;
const HALF_KEY_LENGTH = 12;

/** Shape of an id and of a key, for files that name them. */
export const ID_PATTERN: RegExp = /^[0-9a-f]{16}$/;
export const KEY_PATTERN: RegExp = /^[0-9a-f]{24}$/;

type Named = Pick<Rule, 'id' | 'revision'>;

/**
 * Names a finding; see {@link Fingerprint}. `topic` is the fact's, in any stable spelling: it must not depend on the order
 * of the sources or on how many of them tell the fact, or one more witness would make a known finding new.
 */
export function fingerprint(rule: Named, positions: readonly Position[], topic: string): Fingerprint {
  return { id: idOf(rule, positions), key: keyOf(rule, valuesOf(positions), topic) };
}

/** The id alone; used to ask what a finding was called before a source joined it. */
export function idOf(rule: Named, positions: readonly Position[]): string {
  const sorted = positions
    .map((position) => JSON.stringify([fold(position.value), unique(position.citations.map(sentenceOf))]))
    .sort(byCodeUnit);
  return digest(['id', rule.id, rule.revision, sorted], ID_LENGTH);
}

/** The values of a finding, sorted, each once. */
export function valuesOf(positions: readonly Pick<Position, 'value'>[]): string[] {
  return unique(positions.map((position) => fold(position.value)));
}

/** The half of a key that names rule and topic. */
export function topicOfKey(key: string): string {
  return key.slice(0, HALF_KEY_LENGTH);
}

function keyOf(rule: Named, values: readonly string[], topic: string): string {
  return (
    digest(['topic', rule.id, rule.revision, fold(topic)], HALF_KEY_LENGTH) +
    digest(['values', rule.id, rule.revision, values], HALF_KEY_LENGTH)
  );
}

/** The sentence as read, not as filed: markup, wrapping and quote marks are the layout's, not the sentence's. */
function sentenceOf(citation: Citation): string {
  const { sentence, reading } = citation.claim;
  return fold(reading.source.prose.slice(sentence.start, sentence.end));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(byCodeUnit);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function digest(parts: readonly unknown[], length: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);
}

import type { Claim } from '../claims/types.js';
import { nameOverlap } from './features.js';

/** Who does an act and upon whom, where that alone tells two acts apart or joins them. */

/** Offices of which a place or body has one; a line holds the names of one office. */
const OFFICES: ReadonlyMap<string, string> = new Map(
  [
    'mayor',
    'governor',
    'president',
    'premier minister chancellor',
    'senator',
    'ambassador',
    'king queen monarch',
    'prince',
    'princess',
    'pope',
    'bishop archbishop',
    'sheriff',
    'judge',
    'prosecutor',
    'coach manager',
    'captain',
  ].flatMap((line) => line.split(' ').map((word) => [word, line] as const)),
);

const officeOf = ({ topic }: Claim): string | undefined => OFFICES.get(topic.subject?.split(' ').at(-1) ?? '');

/** "The mayor came on Tuesday", "the governor came on Wednesday": two people, two comings. Symmetric. */
export function holdTwoOffices(a: Claim, b: Claim): boolean {
  const [x, y] = [officeOf(a), officeOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Verbs whose object is where somebody or something comes to. */
const REACHING: ReadonlySet<string> = new Set(['reach', 'enter', 'visit', 'cross', 'pass', 'tour']);

/** "The storm reached the coast", "reached Denby": two stations of one way. Symmetric. */
export function reachTwoPlaces(a: Claim, b: Claim): boolean {
  const [p, q] = [a.topic, b.topic];
  if (p.object === undefined || q.object === undefined || p.predicate !== q.predicate) return false;
  return REACHING.has(p.predicate ?? '') && !nameOverlap(p.object, q.object);
}

/** "Fire destroyed the temple", "the temple was destroyed by fire": what the act befell is the same, told the other way round. Symmetric. */
export function befellOne(a: Claim, b: Claim): boolean {
  const [x, y] = [patientOf(a), patientOf(b)];
  return x !== undefined && y !== undefined && x.passive !== y.passive && nameOverlap(x.name, y.name);
}

function patientOf({ sentence, topic }: Claim): { name: string; passive: boolean } | undefined {
  const verb = sentence.verbs.find(({ lemma }) => lemma === topic.predicate);
  const name = verb?.passive ? topic.subject : topic.object;
  return verb && name !== undefined ? { name, passive: verb.passive } : undefined;
}

import type { Claim } from '../src/claims/types.js';
import type { AcrossRule, Judgement, Verdict } from '../src/rule.js';
import { spelledAlike } from '../src/values/text.js';

const text = (claim: Claim) => (claim.value.type === 'text' ? claim.value.canonical : '');

/** Ends of a thing that exclude each other. */
const OPPOSITE = new Set(['bottom top', 'back front']);

/** Sorts of places, by the role of the claim: what is said of two that cannot be one. */
const SITED: ReadonlyMap<string, string> = new Map([
  ['died-at', 'two places of one death'],
  ['hit-at', 'one person hit in two sorts of places'],
  ['arrested-at', 'one person arrested in two sorts of places'],
  ['came-to', 'one person came to two sorts of places'],
  ['happened-at', 'it happened in two sorts of places'],
]);
const ADDRESSES = new Set(['address', 'block', 'street']);
const listed = (text: string | undefined): string[] => (text ?? '').split('|').filter(Boolean);

/** One event, two places that do not contain each other. */
export const place: AcrossRule = {
  id: 'place',
  title: 'places',
  summary: 'One event, address or town in two places that exclude each other.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.kind === 'place',
  judge(a, b): Judgement {
    const say = (verdict: Verdict, because: string): Judgement => ({ verdict, severity: 'medium', because: [because] });
    if (ADDRESSES.has(a.role)) return judgeAddress(a, b);
    if (text(a) === text(b)) return say('agree', 'the same place');
    const sited = SITED.get(a.role);
    if (sited !== undefined) {
      const spots = listed(b.detail.spots);
      if (listed(a.detail.spots).some((s) => spots.includes(s))) return say('agree', 'places that may be one');
      return say('review', sited);
    }
    if (a.role === 'home')
      return say(
        'conflict',
        a.detail.street && b.detail.street ? 'two streets of one person' : 'two towns of one person',
      );
    if (a.role === 'premises') return say('conflict', 'two names of what stands on one street');
    if (a.role === 'town-of') return say('conflict', 'one street in two towns or parts of one');
    if (a.role === 'clinic') return say('conflict', 'two hospitals');
    if (a.role === 'landmark') return say('conflict', 'two places of one sort');
    if (a.role === 'bearing' || a.role === 'region') {
      const [p, q] = [a.detail.points ?? '', b.detail.points ?? ''];
      if ([...p].some((point) => q.includes(point))) return say('refines', 'bearings that may be one');
      return say('conflict', a.role === 'region' ? 'two parts of one country' : 'two bearings from one place');
    }
    if (a.role === 'county') return say('conflict', 'two counties');
    if (a.role === 'city' && a.detail.state === b.detail.state) return say('conflict', 'two towns of one state');
    if (a.role === 'city') return say('conflict', `one city in two states: ${a.detail.state} and ${b.detail.state}`);
    if (a.role === 'state' || b.role === 'state') return say('conflict', 'two states');
    if (a.role === 'building') return say('conflict', 'two sorts of buildings');
    if (a.role === 'end') {
      const ends = [a.detail.end ?? '', b.detail.end ?? ''].sort().join(' ');
      return OPPOSITE.has(ends) ? say('conflict', 'two ends of one thing') : say('compatible', 'may be one end');
    }
    if (a.role === 'hospital') return say('conflict', 'two hospitals');
    if (a.role === 'list') return say('conflict', 'one place of the list differs');
    return say('compatible', 'places of two kinds');
  },
};

/** Streets, blocks and house numbers. */
function judgeAddress(a: Claim, b: Claim): Judgement {
  const say = (verdict: Verdict, because: string): Judgement => ({ verdict, severity: 'medium', because: [because] });
  const [x, y] = [a.detail, b.detail];
  const apart = (name: string) => (x[name] ?? '') !== '' && (y[name] ?? '') !== '' && x[name] !== y[name];
  if (x.base !== y.base) {
    if (x.number === y.number && spelledAlike(x.street ?? '', y.street ?? ''))
      return {
        verdict: 'variation',
        severity: 'low',
        because: ['two spellings of one street'],
        hints: ['name spelling'],
      };
    return x.number !== '' && x.number === y.number
      ? say('conflict', 'one number on two streets')
      : say('conflict', 'two streets');
  }
  if (apart('sort'))
    return apart('number') ? say('conflict', 'two addresses') : say('conflict', 'two kinds of street of one name');
  if (apart('points') && ![...(x.points ?? '')].some((point) => (y.points ?? '').includes(point)))
    return say('conflict', 'two sides of one street');
  if (!apart('number') || within(a, b) || within(b, a)) return say('agree', 'addresses that may be one');
  return say('conflict', 'two numbers on one street');
}

/** A block holds the houses of its hundred. */
const within = (block: Claim, house: Claim): boolean =>
  block.role === 'block' &&
  house.role === 'address' &&
  Math.floor(Number(block.detail.number) / 100) === Math.floor(Number(house.detail.number) / 100);

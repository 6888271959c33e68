import type { Claim } from '../src/claims/types.js';
import type { AcrossRule } from '../src/rule.js';
import { isBackgroundApart } from './shared/background.js';
import { different, groupsAllow, judgeNumbers, notComparable, quantityOf } from './shared/quantities.js';

/** What befell people, where the number grows while a story is told. */
const TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'shot',
  'missing',
  'rescued',
  'hospitalized',
  'treated',
  'displaced',
  'evacuated',
  'infected',
  'trapped',
  'stable',
  'critical',
  'casualty',
  'grazed',
  'kidnapped',
  'survived',
]);

/** States people pass through: the number in each changes within a day, up and down. */
const STATES: ReadonlySet<string> = new Set(['critical', 'stable', 'hospitalized', 'treated', 'trapped', 'missing']);

/** Words beside a number of wounded that say the dead are counted apart: "one man dead and three others hurt". */
const DEAD: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'dead',
  'death',
  'fatal',
  'fatally',
  'deceased',
  'murder',
  'slay',
]);
/** Texts that count the dead among the wounded differ from those that do not by a few. */
const FEW_DEAD = 3;

/** "Eight people were shot" and "six were wounded" are one toll where nobody died: all who were shot lived. */
function nobodyDied(claim: Claim): boolean {
  return !claim.reading.sentences.some((s) => s.tokens.some((t) => DEAD.has(t.lemma)));
}

const asWounded = (claim: Claim): Claim => ({
  ...claim,
  role: 'injured',
  value: claim.value.type === 'quantity' ? { ...claim.value, unit: 'person:injured' } : claim.value,
});

/** "Five were shot and a girl was hurt": who was shot is told apart from who was hurt. */
const toldApart = (claim: Claim): boolean =>
  claim.role === 'shot' && claim.sentence.tokens.some(({ lower }) => /^(?:injured|wounded|hurt|grazed)$/.test(lower));

const oneToll = (a: Claim, b: Claim): boolean =>
  [a.role, b.role].sort().join(' ') === 'injured shot' &&
  nobodyDied(a) &&
  nobodyDied(b) &&
  !toldApart(a) &&
  !toldApart(b);

/** "Four dead in Denby" above "four people are dead, including the shooter": what its text says of the number elsewhere. */
const knowsGunman = (claim: Claim): boolean =>
  claim.detail.gunman !== undefined ||
  claim.reading.sentences.some(({ tokens }) =>
    tokens.some(
      ({ lower }, i) =>
        SMALL_NUMBERS.get(lower) === quantityOf(claim)?.number &&
        tokens.slice(i + 1, i + 5).some(({ lemma }) => DEAD.has(lemma)) &&
        countsTheDoer(tokens.slice(i + 1, i + GUNMAN_NEAR)),
    ),
  );

/** Tokens behind the number in which the one who did it is named: "were killed, including himself, the shooter". */
const GUNMAN_NEAR = 12;

const countsTheDoer = (tokens: Claim['sentence']['tokens']): boolean => {
  const at = tokens.findIndex(({ lower }) => /^(?:including|plus|counting)$/.test(lower));
  return (
    at >= 0 &&
    tokens
      .slice(at + 1, at + 6)
      .some(({ lower }) => /^(?:gunman|shooter|suspect|attacker|assailant|killer|driver|himself|herself)$/.test(lower))
  );
};

const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .flatMap((word, i) => [[word, i + 2] as const, [String(i + 2), i + 2] as const]),
);

/** "Three dead, including the gunman" and "two victims": the one who did it is counted by one and not by the other. */
function mayCountTheGunman(a: Claim, b: Claim): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined || a.role !== 'killed') return false;
  const [lower, higher] = x.number < y.number ? [a, b] : [b, a];
  return (
    Math.abs(x.number - y.number) === 1 &&
    ((knowsGunman(higher) && lower.detail.gunman !== 'in') || lower.detail.gunman === 'out')
  );
}

const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9]\d{1,3})$/;

/** "They found one person dead inside", in a text that tells of several dead: one of them, at one place. */
function isOneOfSeveral(claim: Claim): boolean {
  if (quantityOf(claim)?.number !== 1) return false;
  return claim.reading.sentences.some(({ tokens }) =>
    tokens.some(
      ({ lower }, i) => SEVERAL.test(lower) && tokens.slice(i + 1, i + 4).some(({ lemma }) => DEAD.has(lemma)),
    ),
  );
}

/** "Six were hurt in the shooting and another was hurt fleeing": one more than the number. */
const tellsOneMore = ({ sentence: { tokens } }: Claim): boolean =>
  tokens.some(
    ({ lower }, i) => /^(?:an)?other$/.test(lower) && /^(?:was|is|suffered)$/.test(tokens[i + 1]?.lower ?? ''),
  );

/** "Six injured" in a text that tells of "seven other people" too: it counts the hurt in more than one way. */
function mayCountOtherwise(a: Claim, b: Claim): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined || Math.abs(x.number - y.number) !== 1) return false;
  if (a.role === 'killed' || b.role === 'killed') return false;
  const [lower, higher, number] = x.number < y.number ? [a, b, y.number] : [b, a, x.number];
  if (tellsOneMore(lower)) return true;
  return (
    higher.reading !== lower.reading &&
    lower.reading.sentences.some(({ tokens }) =>
      tokens.some(
        ({ lower: word }, i) =>
          SMALL_NUMBERS.get(word) === number &&
          tokens.slice(i + 1, i + 4).some(({ lower: noun }) => /^(?:people|others|victims|patients)$/.test(noun)),
      ),
    )
  );
}

/** "Four others were wounded" leaves somebody out who "six people were wounded" may count. */
function mayLeaveOut(a: Claim, b: Claim): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined) return false;
  const [lower, higher] = x.number < y.number ? [a, b] : [b, a];
  return (
    lower.detail.other !== undefined && higher.detail.other === undefined && Math.abs(x.number - y.number) <= FEW_DEAD
  );
}

/**
 * "Four people were hurt" may hold the dead that "one killed and three hurt" counts apart: the higher number stands alone,
 * the lower one beside its dead.
 */
function mayCountTheDead(a: Claim, b: Claim): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined || a.role === 'killed' || b.role === 'killed') return false;
  const [lower, higher, gap] = x.number < y.number ? [a, b, y.number - x.number] : [b, a, x.number - y.number];
  const apart = (claim: Claim) => claim.detail.rest === 'true' || claim.sentence.tokens.some((t) => DEAD.has(t.lemma));
  return gap > 0 && gap <= FEW_DEAD && apart(lower) && !apart(higher);
}

/** Tolls: how many were killed, wounded, are missing. They rise with time, and the newer text may know more. */
export const rule: AcrossRule = {
  id: 'casualties',
  title: 'casualties',
  summary: 'Different numbers of people killed, injured, missing or rescued.',
  revision: 2,
  scope: 'across',
  takes: (claim) => claim.kind === 'count' && TOLLS.has(claim.role),
  judge(a, b, context) {
    const [p, q] = oneToll(a, b) ? [asWounded(a), asWounded(b)] : [a, b];
    const reason = different(p, q, context, { of: 'parts of different wholes' }) ?? groupsAllow(a, b);
    if (reason !== undefined) return notComparable(reason);
    if (isBackgroundApart(a, b)) return notComparable('one of them is told of an earlier event');
    if (mayCountTheGunman(a, b)) return notComparable('one of the two counts the one who did it');
    if (a.role === 'killed' && isOneOfSeveral(a) !== isOneOfSeveral(b)) return notComparable('one of several dead');
    if (mayLeaveOut(a, b)) return notComparable('one of the two leaves somebody out');
    if (mayCountOtherwise(a, b)) return notComparable('one of the two texts counts the hurt in more than one way');
    if (mayCountTheDead(a, b)) return notComparable('one of the two may count the dead among the wounded');
    const judged = judgeNumbers(p, q, context, 'running');
    if (judged.verdict === 'conflict' && (a.detail.implied ?? b.detail.implied) !== undefined)
      return { ...judged, verdict: 'review', because: [...judged.because, 'one of the two is only implied'] };
    return judged.verdict === 'conflict' && STATES.has(a.role)
      ? { ...judged, verdict: 'review', because: [...judged.because, 'a state that changes by the hour'] }
      : judged;
  },
};

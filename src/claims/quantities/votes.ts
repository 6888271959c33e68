import { quantity } from '../../values/quantity.js';
import { type Context, draft, type Parser, take, wordAt } from './context.js';
import type { Mention } from './numbers.js';

const VOTING =
  /^(?:vote|votes|voted|voting|ruling|ruled|decision|decided|passed|approved|rejected|defeated|confirmed|adopted|enacted|ratified|endorsed|backed|cleared|blocked|overrode|vetoed|split|majority|margin|tally|acquitted|convicted|senate|senators|house|representatives|congress|assembly|legislature|lawmakers|legislators|parliament|lords|commons|council|councillors|councilors|aldermen|court|panel|committee|commission|commissioners|jury|jurors|board|trustees|delegates|justices|ballot|referendum|shareholders)$/;
/** Words of sport that make two numbers a score. */
const SPORT =
  /^(?:win|won|beat|game|games|match|score|scored|season|goal|goals|inning|quarter|half|halftime|lead|led|lost|loss|victory|team|playoff|tie|record)$/;
const REACH = 8;

/** Whether the words around two numbers speak of a ballot, not of a match. */
function isBallot(context: Context, mention: Mention): boolean {
  let ballot =
    /^(?:vote|ruling|decision|majority|split|margin|party)$/.test(wordAt(context, mention.coreTo)) ||
    wordAt(context, mention.from - 1) === 'voted';
  if (ballot) return true;
  for (let i = Math.max(0, mention.from - REACH); i < mention.to + REACH; i += 1) {
    const word = wordAt(context, i);
    if (SPORT.test(word)) return false;
    if (VOTING.test(word)) ballot = true;
  }
  return ballot;
}

/** "5-4", "217 to 213" with its ballot: the ayes as number, the noes in `detail.against`. */
export const parseVotes: Parser = (context) => {
  const drafts = [];
  for (const [index, mention] of context.mentions.entries()) {
    if (context.taken.has(mention) || mention.form === 'fraction' || mention.form === 'vague') continue;
    // "voted 7-2 to sell the land and 6-3 to keep the mill"
    const further = drafts.length > 0 && mention.dashed && wordAt(context, mention.coreTo) === 'to';
    let pair: readonly [number, number] | undefined;
    let end = mention.coreTo;
    if (mention.first !== undefined && (mention.dashed || isBallot(context, mention)))
      pair = [mention.first, mention.number];
    else if (wordAt(context, mention.coreTo + votes(context, mention)) === 'to') {
      const next = context.mentions[index + 1];
      if (
        next !== undefined &&
        next.from === mention.coreTo + votes(context, mention) + 1 &&
        !context.taken.has(next)
      ) {
        pair = [mention.number, next.number];
        end = next.coreTo;
      }
    }
    if (pair === undefined || !(further || isBallot(context, mention)) || !pair.every(Number.isInteger)) continue;
    const [ayes, noes] = pair;
    if (
      end === mention.coreTo &&
      !mention.dashed &&
      !/^(?:vote|by|of|voted|margin)$/.test(wordAt(context, mention.from - 1))
    )
      continue;
    // "approved 10 to 12 new posts" counts posts.
    if (!mention.dashed && /^(?:new|more|people|percent|years|other)$/.test(wordAt(context, end))) continue;
    if (isCommonRange(context, end)) continue;
    context.taken.add(mention);
    take(context, mention.coreFrom, end);
    drafts.push(
      draft(context, {
        kind: 'vote',
        value: quantity({ number: ayes, unit: 'vote', precision: 1 }),
        role: 'vote',
        from: mention.coreFrom,
        to: end,
        detail: { against: String(noes), tally: `${ayes}-${noes}`, body: bodyNear(context, mention.from, end) },
      }),
    );
  }
  return drafts;
};

/** "217 votes to 213": the word in between. */
const votes = (context: Context, mention: Mention): number => (wordAt(context, mention.coreTo) === 'votes' ? 1 : 0);

/** Who voted, by the nearest word before or behind: two chambers vote on one bill. */
function bodyNear(context: Context, from: number, to: number): string | undefined {
  for (let distance = 1; distance <= REACH + 4; distance += 1) {
    for (const at of [from - distance, to + distance - 1]) {
      const word = wordAt(context, at);
      if (
        /^(?:house|senate|parliament|assembly|council|committee|commission|court|jury|board|panel|justices|lords|commons)$/.test(
          word,
        )
      )
        return word === 'justices' ? 'court' : word;
    }
  }
  return undefined;
}

/** A unit behind the second number makes it a range: "5-4 miles" is odd, "30-60 days" is none. */
function isCommonRange(context: Context, at: number): boolean {
  return (
    /^(?:years?|days?|months?|weeks?|hours?|minutes?|miles?|feet|percent|%|people|inches|million|billion)$/.test(
      wordAt(context, at),
    ) ||
    (wordAt(context, at) === '-' && /^(?:year|day|month|week|hour)$/.test(wordAt(context, at + 1)))
  );
}

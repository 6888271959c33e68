// How the time to collate quotations grows with the number of articles on one story.
//
//   npm run build && node scripts/bench-quotations.mjs [N ...]      default: 75 150 300 600
//
// Articles are made from a fixed seed: each quotes some of forty utterances, whole, cut, split by a tag or with a word
// changed, and says some things of its own. Reading is left out of the time: it is per source and cached. Prints seconds
// on one core, the pairs, and the growth; exits with 1 when 300 articles take two seconds or more.
import { claimsOf } from '../dist/src/claims/index.js';
import { pairQuotations } from '../dist/src/facts/collation/index.js';
import { read } from '../dist/src/language/index.js';
import { sourceFromText, storyOf } from '../dist/src/sources/index.js';
import { generator, PEOPLE } from './support/random.mjs';

const LIMIT = { articles: 300, seconds: 2 };

const WORDS =
  `harbour bridge council winter engine ladder school river market garden signal timber furnace valley orchard lantern copper velvet
   bakery cradle pasture anchor chimney meadow quarry saddle blanket barrel thunder window kettle mirror pepper ribbon shovel tunnel`.split(
    /\s+/,
  );
const LINKS = 'the of and to in that was for with on at by from a not will must has been is'.split(' ');

const random = generator(7);
const pick = (list) => list[random(list.length)];
const sentence = (n) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? pick(LINKS) : pick(WORDS))).join(' ');
const utterances = Array.from({ length: 40 }, () => ({
  words: `We ${sentence(22 + random(20))}`,
  speaker: pick(PEOPLE),
}));

function quote({ words, speaker }) {
  const list = words.split(' ');
  switch (random(5)) {
    case 0:
      return `"${words}," ${speaker} said.`;
    case 1:
      return `"${list.slice(0, 12).join(' ')}," ${speaker} said. "${list.slice(12).join(' ')}."`;
    case 2:
      return `${speaker} said the plan would "${list.slice(4 + random(6), 18 + random(6)).join(' ')}."`;
    case 3:
      list[3 + random(list.length - 4)] = pick(WORDS);
      return `"${list.join(' ')}," said ${speaker}.`;
    default:
      return `"${list.slice(random(5)).join(' ')}," ${speaker} told reporters.`;
  }
}

function article() {
  const lines = [];
  for (let i = 0; i < 6; i++) {
    lines.push(quote(pick(utterances)));
    lines.push(`${pick(PEOPLE)} said "${sentence(8 + random(12))}" on the way.`);
    lines.push(`The ${pick(WORDS)} stood by the ${pick(WORDS)}, and nobody spoke of ${sentence(9)}.`);
  }
  return lines.join('\n\n');
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
let before;
for (const n of sizes.length > 0 ? sizes : [75, 150, 300, 600]) {
  const story = storyOf(
    Array.from({ length: n }, (_, i) => sourceFromText(`a${String(i).padStart(4, '0')}.txt`, article())),
  );
  const claims = story.sources.flatMap((source) => claimsOf(read(source), {})).filter((c) => c.kind === 'quotation');
  const start = process.cpuUsage();
  const pairs = pairQuotations(claims);
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  const growth =
    before === undefined
      ? ''
      : `  x${(seconds / before.seconds).toFixed(1)} for x${(n / before.n).toFixed(1)} articles`;
  console.log(`${n} articles, ${claims.length} quotations, ${pairs.length} pairs: ${seconds.toFixed(2)} s${growth}`);
  if (n === LIMIT.articles && seconds >= LIMIT.seconds) process.exitCode = 1;
  before = { n, seconds };
}

// How the time of a check grows with the number of sources that tell one story.
//
//   npm run build && node scripts/bench-scale.mjs [N ...]      default: 200 400 800 1600
//
// Sources are made from sentence frames filled by a fixed seed: every source tells the main facts in one of several
// wordings, most with the same values, some with another, and adds matter of its own. Prints seconds of processor time
// (other work on the machine does not count) and on the clock, and the growth.
import { performance } from 'node:perf_hooks';
import { rules } from '../dist/rules/index.js';
import { check } from '../dist/src/check.js';
import { sourceFromText, storyOf } from '../dist/src/sources/index.js';
import { generator, PEOPLE } from './support/random.mjs';

const PLACES = [
  'Northport',
  'Easthaven',
  'Old Mill Road',
  'the harbour',
  'Kings Quay',
  'the fish market',
  'Lower Marsh',
];
const THINGS = ['warehouse', 'ferry', 'school', 'bridge', 'tram', 'clinic', 'library', 'tunnel', 'reservoir', 'museum'];

function article(i, pick) {
  const killed = pick(10) === 0 ? 13 : 12;
  const day = pick(12) === 0 ? 'Saturday' : 'Friday';
  const cost = pick(9) === 0 ? '$5.2 million' : '$4.2 million';
  const name = () => PEOPLE[pick(PEOPLE.length)];
  const own = () =>
    `The ${THINGS[pick(10)]} in ${PLACES[pick(7)]} was closed in ${1980 + pick(40)} after ${20 + pick(70)} people asked ${name()} to mend it.`;
  const frames = [
    `At least ${killed} people were killed when the ferry Margit capsized off Northport on ${day}.`,
    `The ferry Margit capsized off Northport on ${day}, killing ${killed} people, the coast guard said.`,
    `The sinking of the Margit left ${killed} dead, said ${name()} of the coast guard.`,
  ];
  const money = [
    `Raising the ferry will cost ${cost}, the port said.`,
    `The port put the price of raising the ferry at ${cost}.`,
  ];
  const quote = `“We lost friends out there and nobody will ${pick(8) === 0 ? 'tell' : 'say'} why the doors were open,” said ${PEOPLE[i % 3]}.`;
  return [
    frames[pick(3)],
    own(),
    money[pick(2)],
    quote,
    own(),
    own(),
    `The inquiry is to report by ${pick(11) === 0 ? 'May' : 'June'} 2024.`,
    own(),
  ].join('\n\n');
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
let last;
for (const n of sizes.length > 0 ? sizes : [200, 400, 800, 1600]) {
  const pick = generator(7);
  const sources = Array.from({ length: n }, (_, i) =>
    sourceFromText(
      `s${String(i).padStart(5, '0')}.md`,
      `---\npublished: 2024-03-${String(2 + (i % 5)).padStart(2, '0')}\n---\n\n${article(i, pick)}\n`,
    ),
  );
  const start = performance.now();
  const before = process.cpuUsage();
  const story = storyOf(sources);
  const told = performance.now();
  const result = check(story, { rules });
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(
    `${n} sources: ${seconds.toFixed(2)} s, ${clock.toFixed(2)} s on the clock (families ${((told - start) / 1000).toFixed(2)} s), ${result.coverage.claims} claims, ${result.findings.length} findings${last ? `, x${(seconds / last).toFixed(2)}` : ''}`,
  );
  last = seconds;
}

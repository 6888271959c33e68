import { rosterOf } from '../claims/people/roster.js';
import type { Reading } from '../language/types.js';
import { clockOf, type IncidentTold } from './incident.js';
import type { Pair } from './types.js';

/**
 * Two incidents in one folder: a shooting at a bar at 2 a.m. and another across the town at noon. Their hours lie far
 * apart, they are in two streets, and nobody is named in both. Where one thing alone differs a source may have it wrong;
 * that all three are wrong is rarer than two incidents on one day.
 */

/** Hours between two incidents, at least, whatever their days. */
const APART = 3;
const MINUTES = 60;
/** Roles of a place that say in which street something was. */
const STREETS: ReadonlySet<string> = new Set(['block', 'street', 'address', 'corner', 'road']);

type Group = ReadonlySet<Reading>;

/** The pairs without those between sources that tell of two incidents. Sources that agree on the hour tell of one. */
export function ofOneIncident(told: readonly IncidentTold[], pairs: readonly Pair[]): Pair[] {
  const groups = groupsOf(told);
  const apart = groups.flatMap((one, i) =>
    groups
      .slice(i + 1)
      .filter(
        (other) => pairs.some((pair) => isStreets(pair) && between(pair, one, other)) && !shareSomebody(one, other),
      )
      .map((other) => [one, other] as const),
  );
  if (apart.length === 0) return [...pairs];
  return pairs.filter((pair) => !apart.some(([one, other]) => between(pair, one, other)));
}

const between = ({ a, b }: Pair, one: Group, other: Group): boolean =>
  (one.has(a.reading) && other.has(b.reading)) || (one.has(b.reading) && other.has(a.reading));

const isStreets = ({ a, b }: Pair): boolean => a.kind === 'place' && STREETS.has(a.role) && STREETS.has(b.role);

/** The sources that give an hour, parted where hours lie far apart. Two groups are never far at one hour and near at another. */
function groupsOf(told: readonly IncidentTold[]): Group[] {
  const groups: { readings: Set<Reading>; hours: Set<number> }[] = [];
  for (const { own } of told) {
    const hours = own.flatMap(({ claim }) => {
      const clock = clockOf(claim);
      return clock === undefined ? [] : [{ reading: claim.reading, hour: clock / MINUTES }];
    });
    const first = hours[0];
    if (first === undefined) continue;
    const near = groups.filter((group) =>
      [...group.hours].some((p) => hours.some(({ hour }) => around(p, hour) < APART)),
    );
    const joined = {
      readings: new Set([first.reading, ...near.flatMap(({ readings }) => [...readings])]),
      hours: new Set([...hours.map(({ hour }) => hour), ...near.flatMap((group) => [...group.hours])]),
    };
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(({ readings }) => readings);
}

/** Hours between two clocks, the shorter way round. */
const around = (p: number, q: number): number => Math.min(Math.abs(p - q), 24 - Math.abs(p - q));

/** Somebody is named in both; who only speaks for the police speaks on every case. */
function shareSomebody(one: ReadonlySet<Reading>, other: ReadonlySet<Reading>): boolean {
  const there = new Set([...other].flatMap(surnamesIn));
  return [...one].flatMap(surnamesIn).some((name) => there.has(name));
}

function surnamesIn(reading: Reading): string[] {
  const { people, mentions } = rosterOf(reading);
  const tellers = new Set(mentions.flat().flatMap(({ teller, person }) => (teller ? person : [])));
  return people
    .filter((person) => person.name !== '' && !tellers.has(person))
    .map(({ name }) => name.split(' ').at(-1) ?? name);
}

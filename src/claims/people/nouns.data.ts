import { GROUPS } from '../quantities/people.data.js';

/** The sex that words tell; empty where they do not. */
export type Sex = 'm' | 'f' | '';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Groups of people counted whose nouns are for anybody a story may be of; officials and relatives are left to their names. */
const GROUPS_TOLD_OF = ['worker', 'civilian', 'soldier', 'traveller', 'student', 'prisoner', 'protester', 'adult'];

/** Nouns for one person, by the sex they tell. Lower case, singular. */
const NOUNS = {
  m: `boy man male gentleman father dad husband son brother uncle nephew grandfather grandson boyfriend stepfather stepson stepbrother
      fiancé fiance guy gunman policeman fireman businessman fisherman salesman king prince actor waiter`,
  f: `girl woman female lady mother mom mum wife daughter sister aunt niece grandmother granddaughter girlfriend stepmother stepdaughter
      stepsister fiancée fiancee policewoman businesswoman queen princess actress waitress`,
  '': `child kid baby infant toddler newborn teen teenager youth juvenile adolescent pupil student freshman sophomore junior senior
      officer deputy trooper sergeant detective marshal guard soldier marine firefighter paramedic
      suspect shooter attacker assailant robber burglar intruder hijacker bomber killer defendant
      victim driver motorist motorcyclist cyclist bicyclist biker rider passenger pedestrian jogger bystander
      clerk cashier bartender employee worker teacher coach nurse doctor pilot singer musician rapper player
      patient inmate prisoner tourist hiker swimmer climber skier resident tenant homeowner neighbor neighbour friend cousin relative`,
};
const isOne = (noun: string): boolean => !/(?:[^s]s|men|staff|crew)$/.test(noun);
export const PERSON_NOUNS: ReadonlyMap<string, Sex> = new Map([
  ...Object.entries(GROUPS).flatMap(([noun, group]): [string, Sex][] =>
    GROUPS_TOLD_OF.includes(group) && isOne(noun) ? [[noun, '']] : [],
  ),
  ...(['m', 'f', ''] as const).flatMap((sex) => [...words(NOUNS[sex])].map((noun): [string, Sex] => [noun, sex])),
]);

export const POLICE = words(
  'policeman policewoman officer deputy trooper sergeant detective marshal sheriff cop agent',
);

/** Those who are not grown up; "the child" may be any of them. */
export const YOUNG = words('boy girl child kid baby infant toddler newborn teen teenager youth juvenile adolescent');
/** Youngest and oldest, in years, who are called so: nobody of 40 is a boy, nobody of 2 a man. */
export const YEARS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    'baby infant newborn': [0, 2],
    toddler: [0, 4],
    'boy girl child kid juvenile': [0, 19],
    'teen teenager adolescent youth': [10, 19],
    'man woman gentleman lady': [17, 130],
  }).flatMap(([nouns, [from, to]]) =>
    nouns.split(' ').map((noun): [string, readonly [number, number]] => [noun, [from ?? 0, to ?? 130]]),
  ),
);
export const GROWN = words('man woman gentleman lady');

/** Sorts of people that exclude each other, by the nouns that tell them: a man is no girl. A son may be a boy or a man, a student anybody. */
export const SORTS: ReadonlyMap<string, string> = new Map([
  ...[...POLICE].map((noun): [string, string] => [noun, 'police']),
  ...['man', 'gentleman'].map((noun): [string, string] => [noun, 'man']),
  ...['woman', 'lady'].map((noun): [string, string] => [noun, 'woman']),
  ['boy', 'boy'],
  ['girl', 'girl'],
]);

/** Before a noun: somebody besides those told of. */
export const OTHERS = words('another other second third fourth fifth sixth different unidentified');

/** Verbs of which the subject tells of others. */
export const TELLERS = words(
  'say tell add state explain note report write recall announce confirm testify believe think',
);

/** Pronouns of one person, by the sex they tell. */
export const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);

/** "ex-boyfriend" is told as a boyfriend, "step-father" is one word. */
export const plainKin = (word: string): string => word.replace(/^ex-/, '').replace(/^step-/, 'step');

/** Nouns by whom they are to somebody: beside "his" or "their" they tell who is meant. */
export const KINDS_OF_KIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    child: 'child kid baby infant toddler son daughter boy girl',
    sibling: 'brother sister sibling twin',
    parent: 'mother father mom dad parent',
    partner: 'wife husband girlfriend boyfriend fiance fiancee partner',
    grandparent: 'grandmother grandfather',
  }).flatMap(([kin, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, kin])),
);

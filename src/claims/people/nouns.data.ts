const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns for one person, by the sex they tell. Lower case, singular. */
const NOUNS = {
  m: `boy man male gentleman father dad husband son brother uncle nephew grandfather grandson boyfriend stepfather stepson stepbrother
      fiancé gunman policeman fireman businessman fisherman salesman king prince actor waiter`,
  f: `girl woman female lady mother mom mum wife daughter sister aunt niece grandmother granddaughter girlfriend stepmother stepdaughter
      stepsister fiancée policewoman businesswoman queen princess actress waitress`,
  '': `child kid baby infant toddler newborn teen teenager youth juvenile adolescent pupil student freshman sophomore junior senior
      officer deputy trooper sergeant detective marshal guard soldier marine firefighter paramedic
      suspect shooter attacker assailant robber burglar intruder hijacker bomber killer defendant
      victim driver motorist motorcyclist cyclist bicyclist biker rider passenger pedestrian jogger bystander
      clerk cashier bartender employee worker teacher coach nurse doctor pilot singer musician rapper player
      patient inmate prisoner tourist hiker swimmer climber skier resident tenant homeowner neighbor neighbour friend cousin relative`,
};
export const PERSON_NOUNS: ReadonlyMap<string, keyof typeof NOUNS> = new Map(
  (['m', 'f', ''] as const).flatMap((sex) => [...words(NOUNS[sex])].map((noun) => [noun, sex] as const)),
);

/** Those who are not grown up; "the child" may be any of them. */
export const YOUNG = words('boy girl child kid baby infant toddler newborn teen teenager youth juvenile adolescent');
/** The youngest. */
export const BABIES = words('baby infant toddler newborn child kid boy girl');
export const GROWN = words('man woman gentleman lady');

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

/** Lemmas of verbs by what they make of people: of their object, and, in the passive, of their subject. */
export const DONE_TO: Readonly<Record<string, 'harmed' | 'accused'>> = Object.fromEntries([
  ...'shoot kill hit strike injure wound hurt stab graze slay murder gun bludgeon beat strangle rob rape assault attack abduct kidnap maul bite crush trap drown burn electrocute run pin sicken infect poison hospitalize hospitalise airlift transport rush pronounce declare treat rescue save bury identify-dead'
    .split(' ')
    .map((verb) => [verb, 'harmed'] as const),
  ...'arrest charge accuse book indict convict sentence suspect detain apprehend jail question imprison prosecute handcuff cite arraign capture'
    .split(' ')
    .map((verb) => [verb, 'accused'] as const),
]);

/** Lemmas of verbs by what their subject is to the event, in the active voice. */
export const DOES: Readonly<Record<string, 'harmed' | 'accused'>> = Object.fromEntries([
  ...'die suffer survive sustain succumb recover perish drown bleed collapse'
    .split(' ')
    .map((verb) => [verb, 'harmed'] as const),
  ...'shoot kill stab rob murder rape strangle confess plead surrender flee assault attack fire face appear aim open'
    .split(' ')
    .map((verb) => [verb, 'accused'] as const),
]);

/** What is said of people behind "is", "left", "found": their state. */
export const STATES: Readonly<Record<string, 'harmed' | 'accused'>> = Object.fromEntries([
  ...'dead condition hospital hospitalized critical critically wounded injured hurt wound wounds injuries deceased lifeless unconscious unresponsive stable killed shot stabbed victim victims'
    .split(' ')
    .map((word) => [word, 'harmed'] as const),
  ...'custody arrest jail accused charged suspected wanted prison detained behind'
    .split(' ')
    .map((word) => [word, 'accused'] as const),
]);

/** Nouns whose "of" or "against" names the person: "the death of", "the arrest of", "charges against". */
export const DEEDS: Readonly<Record<string, 'harmed' | 'accused'>> = Object.fromEntries([
  ...'death killing murder shooting slaying stabbing wounding abduction kidnapping rape assault disappearance beating drowning homicide rescue body funeral injury'
    .split(' ')
    .map((noun) => [noun, 'harmed'] as const),
  ...'arrest charge trial conviction case indictment detention prosecution sentencing arraignment'
    .split(' ')
    .map((noun) => [noun, 'accused'] as const),
]);

/** Nouns that say the part themselves. */
export const NAMED_PARTS: Readonly<Record<string, 'harmed' | 'accused'>> = Object.fromEntries([
  ...'victim survivor casualty patient'.split(' ').map((noun) => [noun, 'harmed'] as const),
  ...'suspect shooter gunman attacker assailant defendant robber killer accomplice'
    .split(' ')
    .map((noun) => [noun, 'accused'] as const),
]);

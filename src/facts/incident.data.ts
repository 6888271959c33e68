const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Classes of acts that are over within minutes: what they name has one hour, and a story that leads with one has it for its incident. */
export const SUDDEN: ReadonlySet<string> = words(
  'shoot stab bomb attack crash burn kill steal quake erupt collapse vanish fight hit',
);

/** Classes of what becomes of the people in it, told for the event itself: "were wounded about 9 p.m.". */
export const SUFFERED: ReadonlySet<string> = words('injure');

/** Verbs that say only that an event was. */
export const HAPPENING: ReadonlySet<string> = words('happen occur take-place unfold transpire erupt begin start');

/** What stands for the event before such a verb, beside the nouns of its own act. */
export const STANDS_FOR: ReadonlySet<string> = words(
  'it incident this accident tragedy violence attack event carnage rampage spree bloodshed massacre melee mayhem chaos shootout ordeal',
);

/** Verbs of weapons, blows and flames: of the event where the noun before or behind them is of these. */
export const SETTING_OFF: ReadonlySet<string> = words(
  'open-fire open fire ring-out ring erupt detect pick-up activate record break-out break go-off go discharge tear fly strike hit pepper spray riddle start begin explode ignite rip collide slam crash destroy gut engulf raze sweep',
);
export const ITS_SIGNS: ReadonlySet<string> = words(
  'gunfire violence shooting shootout shot gunshot gun weapon bullet pellet rifle pistol handgun blaze flame explosion blast bomb brawl fight shooting fire round',
);

/** Verbs of the call for help and of who came: they follow the event within minutes. */
export const CALLING: ReadonlySet<string> = words(
  'call summon send alert dispatch notify rush respond arrive receive get come',
);
/** Who is called, or what comes in. */
export const CALLED: ReadonlySet<string> = words(
  `police officer deputy trooper sheriff firefighter crew paramedic medic ambulance detective investigator responder authority
   department office dispatcher call report brigade team unit official`,
);

/** Classes of later steps: their hour is not the event's, though the event stands in their sentence. */
export const LATER: ReadonlySet<string> = words(
  'arrest charge convict plead sentence acquit sue hear rule investigate search hospitalize bury protest surrender resign appoint vote announce',
);
/** Nouns that count events: their plural tells of several. */
export const EVENTS: ReadonlySet<string> = words(
  'incident case event shooting killing slaying murder homicide stabbing robbery burglary crash collision wreck accident attack assault bombing earthquake quake',
);
/** Words by which a text turns to another event of the kind. */
export const OTHERS: ReadonlySet<string> = words(
  'another separate unrelated previous earlier similar other second unconnected',
);
/** What comes after one of its kind and is not it. */
export const AFTER: ReadonlySet<string> = words('aftershock foreshock copycat anniversary');
/** Opening words by which it turns to one. */
export const TURNS: ReadonlySet<string> = words('meanwhile elsewhere separately previously earlier');

/** Verbs that bring help when they are done to somebody: "they were called", "deputies were sent". */
export const SUMMONED: ReadonlySet<string> = words('call summon send alert dispatch notify');

export const MALE: ReadonlySet<string> = words('man boy male father son husband brother');
export const FEMALE: ReadonlySet<string> = words('woman girl female mother daughter wife sister');

/** Who does it: a noun of the act's class that is no act. */
export const DOERS: ReadonlySet<string> = words(
  'gunman shooter killer murderer attacker bomber slayer assailant thief robber fighter',
);

/** Of those verbs, the ones that tell of an emergency by themselves. */
export const ANSWERING: ReadonlySet<string> = words('call summon dispatch respond');

/** Verbs of how things stand afterwards, and of what people then do: their hour is not the event's, whatever their subject. */
export const AFTERWARDS: ReadonlySet<string> = words(
  'remain stay list recover appear face gather continue mourn linger await undergo hold issue release identify confirm work interview',
);
/** What such hours are of, between another verb and the hour: "was in critical condition Friday night", "was in court Tuesday". */
export const AFTERMATH: ReadonlySet<string> = words(
  'condition court custody judge jail arraignment hearing vigil funeral memorial service surgery conference interview statement',
);

/** Verbs of where something lies, beside its name: "the lot of a shop, located at 12 Mill Street, around 3 a.m.". */
export const LYING: ReadonlySet<string> = words('locate situate');

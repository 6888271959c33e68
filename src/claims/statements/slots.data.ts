const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns that an adjective of a question stands before, by the question: "a blue van", "the west coast". Lemmas. */
export const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'colour',
    words('car van truck suv sedan pickup minivan lorry taxi jeep hatchback motorcycle motorbike scooter vehicle'),
  ],
  ['clothes', words('jacket hoodie coat shirt sweatshirt sweater hat cap mask balaclava dress')],
  ['compass', words('coast shore bank border edge entrance wing face slope suburb outskirts')],
]);

/** Questions that the head of a noun group answers by itself: "a bus fell into a ravine". */
export const HEADS: readonly string[] = ['carrier', 'container', 'site'];

/** Events that are held in a city, and the verbs that say so. Lemmas. */
export const HELD: ReadonlySet<string> = words('talk summit meeting conference negotiation congress round session');
export const HOLDS: ReadonlySet<string> = words('hold meet place convene gather open begin');

/** Words before a value that make it another one, or none: "another van", "not a bus", "a bus or a lorry". */
export const OTHERWISE: ReadonlySet<string> = words('another other second or and not no former - nor than like next');

/** Words of a sentence in common that make it one and the same thing, by the question. */
export const COMMON: ReadonlyMap<string, number> = new Map([
  ['colour', 3],
  // Several people of one story wear something.
  ['clothes', 4],
  ['compass', 4],
  ['carrier', 4],
  ['container', 3],
  ['site', 3],
  ['language', 2],
  ['venue', 3],
]);

/** Languages, as "in French" has them. */
export const LANGUAGES: ReadonlySet<string> = words(
  'english french german spanish italian portuguese dutch russian ukrainian polish arabic hebrew turkish persian hindi urdu chinese mandarin japanese korean swedish norwegian danish finnish greek hungarian romanian czech latin welsh gaelic swahili vietnamese thai',
);

/** Cities of which none is a part of another one. */
export const CITIES: ReadonlySet<string> = words(
  `geneva vienna zurich london paris berlin brussels rome madrid lisbon oslo stockholm copenhagen helsinki warsaw prague budapest athens istanbul ankara cairo
   doha riyadh jeddah dubai amman baghdad tehran moscow kyiv minsk tbilisi yerevan baku delhi islamabad beijing shanghai tokyo seoul hanoi bangkok jakarta manila
   singapore canberra sydney melbourne ottawa toronto montreal vancouver washington chicago havana bogota lima brasilia nairobi khartoum lagos abuja accra dakar
   tunis algiers rabat tripoli johannesburg pretoria strasbourg munich hamburg frankfurt milan barcelona lyon dublin edinburgh belfast davos`,
);

/** Words of a sentence that tell of one more: "also damaged the west wing". */
export const ALSO: ReadonlySet<string> = new Set(['also', 'too', 'likewise', 'meanwhile', 'elsewhere']);
/** What parts one round from the next. */
export const ORDER: ReadonlySet<string> = words(
  `first second third fourth fifth final january february march april may june july august september october november december`,
);

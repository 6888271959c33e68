/** Street words and how addresses shorten them. */
export const STREET_WORDS: ReadonlyMap<string, string> = new Map(
  `st street, str street, ave avenue, av avenue, rd road, blvd boulevard, dr drive, ln lane, ct court, pl place, hwy highway,
   pkwy parkway, cir circle, ter terrace, trl trail, sq square, street street, avenue avenue, road road, boulevard boulevard,
   drive drive, lane lane, court court, place place, highway highway, parkway parkway, circle circle, terrace terrace,
   trail trail, square square, way way, alley alley, crescent crescent, close close`
    .split(',')
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.trim().split(/\s+/);
      return [short, full];
    }),
);

/** Kinds of streets that need no number to be one: "Park Place" and "Denby Court" may be anything. */
export const PLAIN_KINDS: ReadonlySet<string> = new Set(
  'street avenue road boulevard drive lane highway parkway terrace crescent'.split(' '),
);

/** Kinds of two streets told at once: "Seventh and Liberty avenues". */
export const STREET_KINDS: ReadonlyMap<string, string> = new Map(
  'street avenue road boulevard drive lane highway'.split(' ').map((kind): [string, string] => [`${kind}s`, kind]),
);

/** Verbs by which somebody comes to a scene or finds it. Lemmas. */
export const CALLED: ReadonlySet<string> = new Set('respond call dispatch send rush summon find discover'.split(' '));

/** Compass points, alone or as addresses shorten them: one letter a point. */
export const COMPASS: ReadonlyMap<string, string> = new Map(
  `north n, south s, east e, west w, northeast ne, northwest nw, southeast se, southwest sw, n n, s s, e e, w w, ne ne, nw nw, se se, sw sw`
    .split(',')
    .map((pair): [string, string] => {
      const [word = '', points = ''] = pair.trim().split(/\s+/);
      return [word, points];
    }),
);

/** Verbs by which somebody is brought to a hospital. Lemmas. */
export const BRINGS: ReadonlySet<string> = new Set(
  'take transport airlift rush fly transfer bring admit carry convey drive'.split(' '),
);

/** Words in the name of a hospital. */
export const HOSPITAL_WORDS: ReadonlySet<string> = new Set(
  'hospital medical health clinic infirmary memorial trauma'.split(' '),
);

/** Ends of a thing, by what they are called. The head of the stairs is their top, the head of a queue its front. */
export const ENDS: ReadonlyMap<string, string> = new Map([
  ['top', 'top'],
  ['head', 'head'],
  ['base', 'bottom'],
  ['foot', 'bottom'],
  ['bottom', 'bottom'],
  ['front', 'front'],
  ['back', 'back'],
  ['rear', 'back'],
  ['tail', 'back'],
]);

/** Ends that exclude each other, each pair once. */
export const OPPOSITE_ENDS: ReadonlySet<string> = new Set(['top bottom', 'head bottom', 'head back', 'front back']);

/**
 * Sorts of buildings at an address: words, then the sort. What one house may be called both is one sort: a restaurant with
 * a bar, a gas station with a store.
 */
export const BUILDINGS: ReadonlyMap<string, string> = new Map(
  `apartment building=flats, apartment complex=flats, apartment=flats, apartments=flats, flat=flats, flats=flats, condominium=flats,
   condo=flats, home=house, house=house, residence=house, townhouse=house, duplex=house, bungalow=house, hotel=hotel, motel=hotel, inn=hotel,
   church=church, mosque=mosque, synagogue=synagogue, temple=temple, school=school, library=library, hospital=hospital, bank=bank,
   warehouse=warehouse, factory=factory, nightclub=bar, club=bar, bar=bar, pub=bar, tavern=bar, lounge=bar, restaurant=bar, cafe=bar,
   gas station=shop, filling station=shop, petrol station=shop, convenience store=shop, store=shop, shop=shop, supermarket=shop, market=shop`
    .split(',')
    .map((pair): [string, string] => {
      const [word = '', sort = ''] = pair.trim().split('=');
      return [word, sort];
    }),
);

/**
 * Things of nature and great buildings that are named with their sort: "Alder River", "the Corrin range", "Denby Airport".
 * Each word with its sort.
 */
export const LANDMARKS: ReadonlyMap<string, string> = new Map(
  `river creek stream=creek brook=creek lake loch=lake bay gulf strait canal reservoir range mountains=range hills=range valley canyon gorge=canyon
   glacier desert peninsula forest island dam bridge tunnel airport stadium arena racecourse mine quarry pit=mine volcano`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [word = '', sort = ''] = pair.split('=');
      return [word, sort || word];
    }),
);

/** Sorts that stand before their name: "the River Alder", "Lake Corrin", "Mount Denby". */
export const LEADING_LANDMARKS: ReadonlyMap<string, string> = new Map([
  ['river', 'river'],
  ['lake', 'lake'],
  ['loch', 'lake'],
  ['mount', 'mount'],
]);

/** Settlements and districts behind "the southern … of Denby". */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
  'city town village province district region port island state county resort suburb'.split(' '),
);

/** Roads that go by a number: "Highway 41". */
export const NUMBERED_ROADS: ReadonlySet<string> = new Set('highway interstate route motorway freeway'.split(' '));

/** Lines "sort: words": each word with its sort. */
const byWord = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split(';').flatMap((line) => {
      const [sort = '', words = ''] = line.split(':').map((s) => s.trim());
      return words.split(',').map((word): [string, string] => [word.trim(), sort]);
    }),
  );

/** Buildings by their sort: what one house may be called both is one sort. Heads of noun groups, or their last two words. */
export const HOUSES: ReadonlyMap<string, string> = byWord(
  `home: home, house, apartment, residence, duplex, trailer, townhouse, townhome, condo, condominium, bungalow, flat, mobile home, dwelling;
   hotel: hotel, motel, inn, motel room, hotel room; bar: bar, club, nightclub, pub, tavern, lounge, restaurant, cafe, diner;
   shop: store, shop, market, supermarket, gas station, convenience store, deli, mall, grocery, pharmacy, barbershop, salon;
   school: school, high school, college, university, campus; church: church, mosque, synagogue, temple, chapel; bank: bank;
   hospital: hospital, medical center, medical centre, health center, clinic, emergency room, infirmary, trauma center;
   jail: jail, prison, cell, penitentiary; police: police station, police department, police headquarters, precinct, station house;
   fire: fire station, firehouse, fire department; airport: airport; work: office, factory, warehouse, workplace, plant; court: courthouse`,
);

/** Places with no roof and rooms of a house, each the spot it is. */
export const SPOTS: ReadonlyMap<string, string> = byWord(
  `street: street, road, roadway, intersection, highway, avenue; sidewalk: sidewalk, pavement, footpath; alley: alley, alleyway;
   porch: porch, front porch, stoop, doorstep, balcony, patio, deck, steps; yard: yard, front yard, lawn, front lawn, garden; back: backyard, back yard;
   drive: driveway; garage: garage, carport; court: courtyard; lot: parking lot, car park, parking garage; park: park, playground, basketball court, field, ballfield;
   car: car, vehicle, suv, truck, van, sedan, pickup, taxi, cab, minivan, pickup truck; bed: bed, bedroom; living: living room, couch, sofa; kitchen: kitchen;
   bath: bathroom; hall: hallway; basement: basement`,
);

/** Rooms; what is inside a home is in one of them. */
export const ROOMS: readonly string[] = ['bed', 'living', 'kitchen', 'bath', 'hall', 'basement'];
/** Spots that may be outside a house. */
export const OPEN: readonly string[] = 'street sidewalk alley porch yard back drive garage court lot car'.split(' ');
/** Where a car may stand. */
export const CAR: readonly string[] = 'car street alley drive garage lot back yard'.split(' ');

/** Acts whose place is told of one person, by the role of the claim: the words that tell them. Lemmas. */
export const KILLS: ReadonlySet<string> = new Set(
  'shoot hit strike kill wound stab attack injure gun beat murder rob'.split(' '),
);
/** Verbs for shots without their target. Lemmas. */
export const SHOTS: ReadonlySet<string> = new Set('fire shoot open'.split(' '));
export const ARRESTS: ReadonlySet<string> = new Set(
  'arrest capture apprehend detain nab handcuff surrender'.split(' '),
);
/** How somebody hurt, or sought, comes to a place by himself. */
export const COMES: ReadonlySet<string> = new Set(
  'walk show turn stagger limp stumble wander drive show-up show up turn up walk in'.split(' '),
);
/** Nouns for what happened. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  `shooting stabbing attack assault killing murder slaying robbery incident crime fight brawl fire explosion crash shootout gunfire
   collision accident wreck blaze blast homicide altercation ambush burglary violence`.split(/\s+/),
);
/** Verbs that say only that it happened. */
export const HAPPENS: ReadonlySet<string> = new Set('happen occur take unfold erupt begin start break'.split(' '));

/** Verbs of weapons and flames, and what they are said of. Lemmas. */
export const GOES_OFF: ReadonlySet<string> = new Set(
  'open fire ring erupt break go discharge explode collide crash'.split(' '),
);
export const SIGNS: ReadonlySet<string> = new Set(
  'gunfire fire shot shots gunshot gunshots gun weapon rifle pistol handgun revolver firearm round rounds blaze flame flames car truck vehicle'.split(
    ' ',
  ),
);

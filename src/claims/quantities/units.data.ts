/**
 * Units of measure as written: what the conversion library calls them, the canonical unit they are turned into, and a
 * divisor for rates it does not know (per hour). Units with two meanings (ton, gallon) stay what they are.
 */
export interface UnitRow {
  from: string;
  to: string;
  per?: number;
}

const HOUR = 3600;

const rows: readonly (readonly [string, string, string, number?])[] = [
  ['mile miles mi', 'mi', 'm'],
  ['kilometer kilometers kilometre kilometres km kms', 'km', 'm'],
  ['meter meters metre metres', 'm', 'm'],
  ['centimeter centimeters centimetre centimetres cm', 'cm', 'm'],
  ['millimeter millimeters millimetre millimetres mm', 'mm', 'm'],
  ['foot feet ft', 'ft', 'm'],
  ['inch inches', 'in', 'm'],
  ['yard yards', 'yd', 'm'],
  ['nautical+mile nautical+miles', 'nmi', 'm'],
  ['acre acres', 'acre', 'm2'],
  ['hectare hectares ha', 'hectare', 'm2'],
  ['square+mile square+miles sq+mi sq+miles sq+mile mi2', 'mi2', 'm2'],
  ['square+kilometer square+kilometers square+kilometre square+kilometres sq+km km2 km²', 'km2', 'm2'],
  ['square+foot square+feet sq+ft sqft', 'square foot', 'm2'],
  ['square+meter square+meters square+metre square+metres sq+m m2 m²', 'm2', 'm2'],
  ['pound pounds lb lbs', 'lb', 'kg'],
  ['kilogram kilograms kilo kilos kg kgs', 'kg', 'kg'],
  ['gram grams', 'g', 'kg'],
  ['ounce ounces oz', 'oz', 'kg'],
  ['tonne tonnes metric+ton metric+tons', 'tonne', 'kg'],
  ['liter liters litre litres', 'l', 'm3'],
  ['cubic+meter cubic+meters cubic+metre cubic+metres', 'm3', 'm3'],
  ['cubic+foot cubic+feet', 'cubic foot', 'm3'],
  ['mph', 'mi', 'm/s', HOUR],
  ['mile+an+hour miles+an+hour mile+per+hour miles+per+hour', 'mi', 'm/s', HOUR],
  ['kph kmh km/h', 'km', 'm/s', HOUR],
  [
    'kilometers+per+hour kilometres+per+hour kilometers+an+hour kilometres+an+hour km+per+hour km+/+h',
    'km',
    'm/s',
    HOUR,
  ],
  ['knot knots', 'nmi', 'm/s', HOUR],
];

/** By the words as written, joined with `+`. */
export const MEASURES: ReadonlyMap<string, UnitRow> = new Map(
  rows.flatMap(([words, from, to, per]) =>
    words.split(' ').map((word) => [word, { from, to, ...(per === undefined ? {} : { per }) }] as const),
  ),
);

/** Units that are compared as they are written; no conversion. */
export const PLAIN_MEASURES: Readonly<Record<string, string>> = {
  ton: 'ton',
  tons: 'ton',
  gallon: 'gallon',
  gallons: 'gallon',
  barrel: 'barrel',
  barrels: 'barrel',
  megawatt: 'MW',
  megawatts: 'MW',
  mw: 'MW',
  gigawatt: 'GW',
  gigawatts: 'GW',
  kw: 'kW',
  kilowatt: 'kW',
  kilowatts: 'kW',
  magnitude: 'magnitude',
  carat: 'carat',
  carats: 'carat',
  hp: 'hp',
  horsepower: 'hp',
};

/** What a measure is of, by the words right beside it. */
export const DIMENSIONS: Readonly<Record<string, string>> = {
  tall: 'height',
  tallest: 'height',
  highest: 'height',
  deepest: 'depth',
  widest: 'width',
  longest: 'length',
  span: 'span',
  spans: 'span',
  high: 'height',
  height: 'height',
  wide: 'width',
  width: 'width',
  long: 'length',
  length: 'length',
  altitude: 'altitude',
  elevation: 'altitude',
  underground: 'depth',
  deep: 'depth',
  depth: 'depth',
  thick: 'thickness',
  diameter: 'diameter',
  radius: 'radius',
  away: 'distance',
  distance: 'distance',
  from: 'distance',
  north: 'distance',
  south: 'distance',
  east: 'distance',
  west: 'distance',
  northeast: 'distance',
  northwest: 'distance',
  southeast: 'distance',
  southwest: 'distance',
  outside: 'distance',
  off: 'distance',
  inland: 'distance',
  offshore: 'distance',
  weighing: 'weight',
  weighed: 'weight',
  weighs: 'weight',
  weight: 'weight',
  winds: 'wind',
  wind: 'wind',
  gusts: 'gusts',
  rain: 'rain',
  snow: 'snow',
};

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

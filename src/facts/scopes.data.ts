/** Words that narrow what a number is of, where its topic does not tell. */

const lines = (rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] ?? word] as const)));

/** What a firm or an economy is measured by: a rise of profit is no rise of revenue. By the word as written, lower case. */
export const METRICS: ReadonlyMap<string, string> = lines([
  'profit profits earnings income',
  'loss losses',
  'revenue revenues sales turnover',
  'shares stock stocks',
  'costs expenses spending expenditure',
  'output production',
  'exports',
  'imports',
  'orders bookings',
  'deliveries shipments',
  'dividend dividends',
  'prices',
  'inflation',
  'wages wage salaries pay',
  'unemployment joblessness',
  'rents rent',
  'investment investments',
  'debt debts',
  'margin margins',
]);

/** Words before "trading" that say when on its day a price was asked: what it closed at is another one. */
export const TRADING_HOURS: ReadonlySet<string> = new Set(
  'early late morning afternoon midday mid-day premarket pre-market after-hours extended intraday'.split(' '),
);
/** How a day of trading ends. By lemma. */
export const CLOSING: ReadonlySet<string> = new Set('close settle finish end'.split(' '));

/** Stages of a competition: who is third in a heat may be fourth in the final. By lemma. */
export const STAGES: ReadonlyMap<string, string> = lines([
  'heat heats',
  'qualifying qualifier qualifiers qualification',
  'quarter-final quarterfinal quarter-finals quarterfinals',
  'semi-final semifinal semi-finals semifinals',
  'final finals',
]);

/** What somebody has, and what comes to it or goes from it: a hospital of 450 beds adds 150. Lemmas of verbs. */
export const STOCK: ReadonlySet<string> = new Set('have own run operate employ boast carry'.split(' '));
export const FLOW: ReadonlySet<string> = new Set(
  'add build create install buy order hire recruit open close cut sell shed lose gain acquire demolish scrap fall spill show display exhibit lend send deploy withdraw'.split(
    ' ',
  ),
);

/** Steps that a paper goes through, each with its own number of those who took it. Lemmas of verbs. */
export const STEPS_OF_PAPER: ReadonlySet<string> = new Set('sign ratify propose approve adopt reject join'.split(' '));

/** Roles of a count of which a place has its share: votes, jobs, shops. "2,100 people in Aldport" of a firm's 8,500. */
export const SPREAD: ReadonlySet<string> = new Set(
  'employed,laid off,vote,job,store,branch,restaurant,customer,without power,member,seat,school,plant,factory'.split(
    ',',
  ),
);

/** States that move by the day: a fire that is contained, homes that are dark. */
export const BY_THE_DAY: ReadonlySet<string> = new Set(
  'contained containment power electricity outage outages'.split(' '),
);

/** How badly things were hit: damaged homes are not all destroyed. By lemma. */
export const DAMAGE: ReadonlyMap<string, string> = lines([
  'destroy destroyed level flatten flattened raze gut',
  'damage damaged',
]);

/** Where a charge stands: convicted of eleven counts, accused of nine. By lemma. */
export const CASE: ReadonlyMap<string, string> = lines([
  'convict convicted guilty conviction',
  'face charge accuse accused indict indictment',
  'acquit acquitted clear',
]);

/** Parts of a contest, a vote or a year that are told by their number: "the second round". Lemmas. */
export const NUMBERED_PARTS: ReadonlySet<string> = new Set('round leg quarter half phase set stage'.split(' '));

/** Words before a measure that leave it what it is: "net profit", "consumer prices". Any other makes another one: "food prices". */
export const SAME_METRIC: ReadonlySet<string> = new Set(
  'net annual quarterly total overall consumer its their average company group third-quarter'.split(' '),
);

/** Parts of a country, with people of their own. */
export const PART_OF_LAND = /^(?:capital|region|province|district|suburb|municipality)$/;

/** Abbreviated and full names of months: a number beside one is a date. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Units of time: durations and dates belong to other extractors. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends month months quarter quarters year years yr yrs decade decades century centuries season seasons semester semesters morning mornings afternoon evening fortnight weekday weekdays moment moments term terms p.m a.m pm am p a o'clock et est edt gmt pst pdt cst cdt utc bst noon midnight".split(
    ' ',
  ),
);

/** Nouns before a number that make it a name: "Article 1", "Flight 370", "Room 12". */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  'article section sec chapter clause title amendment rule resolution proposition prop question measure act bill law order statute form schedule appendix annex paragraph part volume vol issue page pages p pp figure fig table exhibit number no nos room suite apartment apt unit building bldg floor level gate terminal pier dock platform track line route highway hwy interstate freeway motorway road rd exit mile marker milepost district ward precinct zone sector area block lot flight train bus car engine station channel ch radio fm am studio episode season series game week day round stage phase step tier type class category cat grade group pool division league lane hole court team squad battalion brigade regiment company camp cell model version ver windows android ios iphone galaxy mark mk apollo boeing airbus formula top super bowl fortune covid sars g group psalm verse matthew mark luke john corinthians genesis exodus act scene opus symphony code area zip box po extension ext file docket case count lesson grade class year fiscal est circa age aged bingo pick section local plan option scenario'.split(
    ' ',
  ),
);

/** Types of street: a number a few capitalised words before one is an address. */
export const STREET_TYPES: ReadonlySet<string> = new Set(
  'street st avenue ave av road rd boulevard blvd drive dr lane ln way court ct place pl highway hwy parkway pkwy terrace ter circle cir square sq plaza trail alley crescent close row turnpike pike expressway freeway route interstate loop'.split(
    ' ',
  ),
);

export const COMPASS: ReadonlySet<string> = new Set(
  'n s e w nw ne sw se north south east west northwest northeast southwest southeast'.split(' '),
);

/** Nouns behind "first" and its like that make a fixed expression or a name. */
export const ORDINAL_NAMES: ReadonlySet<string> = new Set(
  'lady ladies gentleman amendment family daughter son minister secretary class aid responder responders name names hand half quarter period inning innings set round place base baseman world party person floor story storey street avenue ave st road drive century centuries millennium division infantry cavalry army battalion brigade regiment fleet corps squadron lieutenant sergeant officer mate cousin cousins language nature wave block trimester step steps thing things thought thoughts glance sight impression impressions hour minute day week month year row reich republic opinion guess guessing chance choice fiddle hand-held circuit district congress precinct ward baptist methodist presbyterian judicial of and or'.split(
    ' ',
  ),
);

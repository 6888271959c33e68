/** What players, teams and fighters pile up: of each there are many in one report, by player, by game, by season. Lemmas. */
export const STATISTICS: ReadonlySet<string> = new Set(
  `point yard touchdown goal assist rebound pass catch carry reception interception sack tackle fumble steal steals turnover
   throw shot save wicket run rbi rbis homer homerun inning out hit strikeout walk error bogey birdie stroke ace break set
   game match bout fight round punch knockout kos win loss victory defeat draw lap try conversion penalty foul drive play start
   appearance cap medal title cup season record`.split(/\s+/),
);

/** Words for the part of a career, a season or a game that a number is of. */
export const STRETCHES: ReadonlySet<string> = new Set(
  `career season year half quarter period inning round set drive game match series playoff playoffs tournament week month total
   average record first last final second third fourth per since through career-high`.split(/\s+/),
);

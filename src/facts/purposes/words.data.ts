/**
 * What an amount of money is for, by the verb that it goes with, general to news. One line a purpose: its name, then verbs;
 * a verb with particles is written with hyphens ("make-off-with"). A story on a robbery tells of one haul, a story on an
 * auction of one price: so each source's amount of a purpose is looked at where it has one alone.
 */
export const PURPOSES = `
taken: steal get-away-with make-off-with run-off-with walk-off-with escape-with flee-with loot embezzle siphon swindle
sold: sell-for go-for fetch change-hands-for end-at go-under-the-hammer-for
costs: cost swallow consume devour run-to amount-to eat-up
reserved: reserve place book set-aside earmark allocate allot appropriate put-aside commit
`;

/** Nouns of which "is" tells a price, whenever it is told; of any other noun only what it is going to be. */
export const COSTS: ReadonlySet<string> = new Set('cost price tab total expense outlay'.split(' '));

/** Nouns for other sorts of amounts: "the fine will be $500". */
export const OTHER_AMOUNTS: ReadonlySet<string> = new Set(
  `bail bond fine penalty reward salary wage pay income fee rent tax revenue profit loss debt deficit surplus damage prize donation share
   estimate record limit cap minimum maximum average median offer bid worth value market economy turnover sale saving benefit pension`.split(
    /\s+/,
  ),
);

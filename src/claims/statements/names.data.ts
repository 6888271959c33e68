/** Words in the name of a newspaper, a broadcaster or a magazine. Wires are left out: what they are told, others print. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `times post journal tribune herald gazette chronicle globe guardian telegraph mail mirror sun observer examiner inquirer courier dispatch
   star register sentinel bee record independent express news today magazine radio television tv network broadcasting daily weekly monitor argus echo ledger bulletin advertiser standard cnn nbc cbs abc
   msnbc cnbc bbc npr pbs sky itv politico axios newsweek`.split(/\s+/),
);

/** Broadcasters whose programmes are named behind them. */
export const CHANNELS: ReadonlySet<string> = new Set(
  'abc nbc cbs cbc cnn fox msnbc cnbc pbs c-span bbc npr itv sky univision telemundo newsmax'.split(' '),
);

/**
 * Offices that one person does not hold two of at one time, by group: `group: office = other ways to write it, …; …`.
 * Within a group two offices exclude each other; across groups they do not (a senator may be majority leader).
 * Written in lower case after abbreviations are spelled out; longer phrases are matched first.
 */
export const OFFICES = `
governor: governor; lieutenant governor
mayor: mayor; deputy mayor = vice mayor
speaker: speaker; deputy speaker
head teacher: head teacher = headteacher; deputy head teacher = deputy headteacher, deputy head
coach: head coach; assistant coach
parliament: member of parliament = mp
seat: representative = congressman, congresswoman, us representative; senator = us senator; state senator; state representative = assemblyman, assemblywoman, assembly member, state delegate; alderman = alderwoman, councilman, councilwoman, councilor, councillor, council member, city council member; mayor; sheriff; governor = lieutenant governor
law: attorney general; deputy attorney general; assistant attorney general; solicitor general; associate attorney general
prosecutor: district attorney; assistant district attorney; deputy district attorney; public defender
president: president; vice president
premier: prime minister; foreign minister; defense minister = minister of defense; finance minister = minister of finance; interior minister = minister of the interior; justice minister = minister of justice; health minister = minister of health; education minister = minister of education; trade minister; deputy prime minister; deputy foreign minister; deputy defense minister; deputy finance minister; deputy interior minister; deputy health minister; deputy justice minister; agriculture minister; transport minister; environment minister; energy minister; culture minister; economy minister; labor minister; home affairs minister; tourism minister; sports minister
cabinet: secretary of state; defense secretary = secretary of defense; treasury secretary = secretary of the treasury; interior secretary = secretary of the interior; homeland security secretary = secretary of homeland security; commerce secretary = secretary of commerce; labor secretary = secretary of labor; energy secretary = secretary of energy; education secretary = secretary of education; transportation secretary = secretary of transportation; agriculture secretary = secretary of agriculture; foreign secretary; home secretary; press secretary; chancellor of the exchequer; national security adviser = national security advisor; deputy secretary of state; assistant secretary of state
leadership: house speaker = speaker, speaker of the house; majority leader; minority leader; majority whip; minority whip
executive: chief executive = ceo, chief executive officer; chief financial officer = cfo, finance director, director of finance; chief operating officer = coo; chief technology officer = cto; general counsel
director: communications director = director of communications; legislative director; political director; finance director = director of finance; policy director; research director; field director; digital director; executive director; managing director; medical director; athletic director; artistic director
police: police chief = chief of police, police commissioner, police superintendent; assistant police chief = assistant chief of police; deputy police chief = deputy chief of police, deputy police commissioner
fire: fire chief; assistant fire chief; deputy fire chief; fire marshal; battalion chief
sheriff: sheriff; undersheriff; deputy sheriff = sheriff deputy
rank: corporal; sergeant; staff sergeant; master sergeant; lieutenant; captain; commander; lieutenant commander; major; colonel; lieutenant colonel; general; major general; lieutenant general; brigadier general; admiral; rear admiral; vice admiral; commodore; ensign; chief petty officer; petty officer; chief warrant officer; warrant officer; air marshal; wing commander; squadron leader; inspector; superintendent; constable
judge: district judge; magistrate judge; circuit judge; appeals judge; superior court judge; chief justice; associate justice
school: principal; vice principal = assistant principal; superintendent; assistant superintendent
`;

/** Groups in which the shorter form may stand for the longer: "General" for a lieutenant general. */
export const LOOSE_GROUPS: ReadonlySet<string> = new Set(['rank', 'seat']);

/** How newspapers shorten titles: the word without its stop → in full. */
export const TITLE_WORDS: ReadonlyMap<string, string> = new Map(
  `gov governor, sen senator, rep representative, lt lieutenant, sgt sergeant, capt captain, cmdr commander, comdr commander,
   cpl corporal, maj major, col colonel, gen general, adm admiral, brig brigadier, insp inspector, supt superintendent,
   pres president, atty attorney, dist district, asst assistant, sec secretary, defence defense, vice-president vice president,
   spokesperson spokesman, spokeswoman spokesman, chairwoman chairman, chairperson chairman, sheriff's sheriff`
    .split(',')
    .map((pair): [string, string] => {
      const [short = '', ...full] = pair.trim().split(/\s+/);
      return [short, full.join(' ')];
    }),
);

/** Words that move a title out of the present: such titles are not compared. */
export const NOT_NOW: ReadonlySet<string> = new Set(
  `former ex then then- onetime one-time retired late longtime past previous previously once future incoming outgoing elect designate
   nominee candidate hopeful contender aspirant would-be aide spokesman spokeswoman spokesperson wife husband son daughter brother sister
   until till running run ran become became served succeed succeeded replaced adviser advisor deputies staffer counsel uncle aunt nephew niece mother father widow`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that hold an office for a time; the sources may leave them out. */
export const FOR_NOW: ReadonlySet<string> = new Set(['acting', 'interim', 'temporary', 'caretaker']);

/** Parties, as a letter in brackets, as an adjective or noun. */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ['r', 'Republican'],
  ['d', 'Democrat'],
  ['i', 'independent'],
  ['republican', 'Republican'],
  ['democrat', 'Democrat'],
  ['democratic', 'Democrat'],
  ['independent', 'independent'],
  ['libertarian', 'Libertarian'],
  ['labour', 'Labour'],
  ['conservative', 'Conservative'],
  ['tory', 'Conservative'],
]);

/** Relatives of which a person has one, and those of which there may be more. */
export const ONE_RELATIVE: ReadonlySet<string> = new Set(
  'wife husband father mother dad mom mum fiancee fiancé fiancée fiance spouse'.split(' '),
);
export const MANY_RELATIVES: ReadonlySet<string> = new Set(
  `son daughter brother sister boyfriend girlfriend grandfather grandmother uncle aunt nephew niece stepfather stepmother
   grandson granddaughter stepson stepdaughter stepbrother stepsister cousin`.split(/\s+/),
);

/** Words for one's partner; a person is one of them at a time. */
export const PARTNERS: ReadonlySet<string> = new Set('wife husband girlfriend boyfriend'.split(' '));

/** Who leads a committee, by the word before "of the house committee on water". */
export const COMMITTEE_HEADS: ReadonlySet<string> = new Set(
  'chairman chairwoman chair chairperson chairs head leader heads leads'.split(' '),
);
/** Behind "top" or "ranking": a party's first member of a committee. */
export const COMMITTEE_PARTIES: ReadonlySet<string> = new Set('republican democrat member lawmaker'.split(' '));

/** Words of a member of a chamber, between a party and the end of what is said of somebody: "the Conservative MP". */
export const MEMBERS: ReadonlySet<string> = new Set(
  'representative senator congressman congresswoman governor lawmaker mp legislator'.split(' '),
);

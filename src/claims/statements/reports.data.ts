const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs whose subject is who a text has its words from. Lemmas. */
export const REPORTING: ReadonlySet<string> = words(
  `say tell announce report claim allege charge argue insist contend maintain confirm find conclude state add note explain acknowledge admit
   reveal warn write testify believe suspect estimate assert declare rule complain suggest disclose recall fear worry accuse show determine
   concede observe remark mention indicate imply stress emphasize emphasise reiterate repeat inform assure recount swear confess proclaim
   caution counter reply respond answer post tweet`,
);

/** Verbs whose subject holds that what follows is not so. Lemmas. */
export const DENYING: ReadonlySet<string> = words('deny dispute refute rebut contest disavow');

/** Verbs that deny only what somebody else has said: "rejected the claim", "dismissed reports". Lemmas. */
export const DISMISSING: ReadonlySet<string> = words(
  'reject dismiss contradict challenge repudiate discount debunk discredit rubbish',
);

/** What somebody has said, as a noun: "denied the allegation that", "rejected these claims". Lemmas. */
export const ALLEGATIONS: ReadonlySet<string> = words(
  'allegation claim accusation charge report rumor rumour assertion contention suggestion insinuation speculation statement notion account',
);

/** Verbs of those who make a thing known that nobody knew: one body does it. Lemmas. */
export const ANNOUNCING: ReadonlySet<string> = words(
  'announce declare proclaim reveal disclose find conclude rule determine',
);

/** Works that say something: their maker is the party, not they. Lemmas. */
export const WORKS: ReadonlySet<string> = words(
  `report review study survey poll audit inquiry investigation probe analysis assessment ruling statement notice letter memo memorandum finding
   filing document dossier bulletin communique communiqué release affidavit complaint lawsuit indictment petition testimony`,
);

/** Nouns of those who speak, beside the roles of people. Lemmas. */
export const SPEAKING: ReadonlySet<string> = words(
  `police authority authorities union firm company university hospital airline embassy government administration bank team investigator opposition
   defense defence prosecution prosecutor official lawmaker firefighter regulator operator employer contractor landlord tenant plaintiff defendant
   worker employee staff manufacturer maker insurer ministry department agency council board court commission committee campaign resident neighbor
   neighbour witness family relative lawyer attorney spokesman spokeswoman spokesperson mother father brother sister son daughter wife husband
   sheriff deputy officer detective coroner mayor governor minister president critic supporter opponent activist expert researcher scientist
   army military party church charity school jury doctor physician nurse teacher student parent pupil driver pilot owner manager director
   executive chairman chairwoman judge secretary senator representative protester demonstrator rebel victim survivor suspect analyst economist
   historian shareholder organizer organiser`,
);

/** Words that say for whom somebody speaks, not who: "his lawyer", "a lawyer for the bank". */
export const MOUTHPIECES: ReadonlySet<string> = words(
  'lawyer attorney solicitor counsel barrister spokesman spokeswoman spokesperson spokespeople representative defender advocate aide agent publicist',
);

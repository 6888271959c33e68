const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs, as lemmas, whose subject says or writes the words quoted. */
export const SAYING = words(
  `accuse acknowledge add address admit admonish advise advocate affirm agree allege announce answer apologize apologise appeal
   argue ask assail assert assure attack attribute bark beg begin bellow blame blast boast brag call caution challenge characterize
   characterise charge chide cite claim clarify comment complain concede conclude condemn confess confide confirm continue contend
   convey counter cry criticize criticise decide declare decry defend demand denounce deny describe detail dismiss
   dub emphasize emphasise estimate exclaim explain express exhort fume gripe grumble hammer holler imply indicate inform inquire insist
   instruct interject invoke invite joke label lament laugh lecture maintain mention mock muse mutter note object observe offer opine
   order phrase plead pledge point portray post pray praise predict proclaim promise pronounce propose protest proclaim quip quote rail rant
   read reason reassure recall recite recommend recount refer reflect refute reiterate relate relay remark remember remind repeat
   reply report request respond retort reveal rip say scoff scold scream shout shrug sing sniff snap sneer speculate
   stammer state stress submit suggest summarize sigh swear tell testify tout thank thunder tweet retweet underscore urge
   utter vent voice vow wail warn whisper wonder wrap write yell chant conclude profess pontificate crow chime deadpan
   dissent preach implore hail laud liken slam deride ridicule rebuke denigrate disparage credit commend advise brand`,
);

/** Verbs of the mind: they lead in a quotation where no verb of saying does. */
export const THINKING = words('think believe hope feel fear consider decide predict expect wish find see');

/** Of these the ones that speak of speech beyond doubt: a tag with one of them wins over others. */
export const PLAIN_SAYING = words(
  `say tell add ask tweet write state note explain declare announce argue answer reply respond warn insist continue conclude
   claim shout testify post acknowledge admit boast call describe recall remark quip joke reiterate repeat retort exclaim assert contend
   concede observe predict promise vow urge demand suggest complain stress emphasize emphasise`,
);

/** Lemmas that the tagger takes for nouns where they begin or end a tag. */
export const NOUN_LIKE = words(
  'comment report claim note point post tweet remark state reply answer charge order offer promise praise attack demand request appeal mention',
);

/** Nouns for the one who speaks for others: "a spokesman for the ministry" is the speaker, not the ministry. */
export const SPEAKER_ROLES = words(
  `spokesman spokeswoman spokesperson spokespeople official officials representative secretary lawyer attorney aide adviser advisor director
   head chief chairman chairwoman chair leader president minister mayor governor senator lawmaker officer police prosecutor judge witness resident neighbor
   neighbour mother father brother sister son daughter wife husband friend coach manager owner founder professor researcher scientist analyst
   expert economist author editor reporter journalist statement report letter document source sources member members group campaign company
   ministry department agency office court commission committee announcer narrator questioner moderator host doctor nurse teacher student
   victim survivor driver pilot soldier general commander captain detective sheriff deputy businessman businesswoman executive candidate nominee
   family families relatives voter supporter critic opponent activist organizer organiser counsel ambassador envoy diplomat voice`,
);

/** Prepositions that end the one who says in an inverted tag: "said Ms. Grey in a statement". */
export const TAG_END = words(
  `in on at during after before as when while to from by about with against through over since until via amid following outside inside near`,
);

/** Prepositions inside the description of one who says. */
export const DESCRIBES = words('of for from in at with to');

export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'thing' | 'many' | 'self'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['it', 'thing'],
  ['they', 'many'],
  ['them', 'many'],
  ['i', 'self'],
  ['we', 'self'],
  ['you', 'self'],
  ['who', 'many'],
  ['this', 'thing'],
  ['that', 'thing'],
  ['one', 'self'],
  ['another', 'self'],
]);

/** Titles and kin words that tell a bearer's gender. */
export const MALE_WORDS = words(
  'mr mr. sir lord king prince duke emperor father brother congressman councilman alderman chairman spokesman businessman herr monsieur actor husband son',
);
export const FEMALE_WORDS = words(
  'mrs mrs. ms ms. miss dame lady queen princess duchess mother sister congresswoman councilwoman chairwoman spokeswoman businesswoman frau actress wife daughter',
);

/** Common given names of English-language news: enough to keep "she" from a John. */
export const MALE_NAMES = words(
  `aaron adam adrian ahmed alan albert alejandro alex alexander alexei ali alfred andrew angelo anthony antonio arthur barack ben benjamin bernard bernie bill
   billy bob boris brad brandon brian bruce carl carlos charles chris christian christopher chuck craig dan daniel darren dave david dean dennis diego
   dmitry donald doug douglas ed eddie edward edwin elijah elon emmanuel enrique eric ethan evan fernando francis francisco frank fred frederick gareth gary
   geoff geoffrey george gerald giovanni glenn gordon graham greg gregory guy hans harold harry hector henry howard hugh hugo ian isaac ivan jack jacob jake
   james jamie jared jason javier jeff jeffrey jeremy jerry jim jimmy joe joel johann john johnny jon jonathan jorge jose joseph joshua juan julian justin karl keith ken
   kenneth kevin kyle larry lars lawrence leo leon lewis liam louis lucas luis luke manuel marc marcus mario mark martin matt matthew max michael
   miguel mike mitch mohamed mohammed muhammad nathan neil nicholas nick nigel noah oliver oscar pablo patrick paul pedro peter phil philip
   phillip pierre rafael ralph randy raul ray raymond ricardo richard rick rob robert roberto rod roger ron ronald ross roy rudy rupert russell ryan
   salvador sam samuel scott sean sergei sergio seth shaun simon stanley stefan stephen steve steven stuart ted terence terry theodore thomas tim timothy todd tom
   tommy tony travis trevor tyler vernon victor vincent vladimir walter warren wayne wesley will william xavier zachary`,
);
export const FEMALE_NAMES = words(
  `abigail adriana alexandra alexandria alice alicia alison amanda amy ana andrea angela angelina anita ann anna anne annie april audrey barbara beatrice
   becky bernadette beth betty beverly bonnie brenda bridget brittany camilla carla carmen carol caroline carolyn catherine cathy charlotte chelsea cheryl
   chloe christina christine cindy claire clara claudia condoleezza connie crystal cynthia daniela danielle dawn debbie deborah debra denise diana diane donna
   doris dorothy eileen elaine eleanor elena elizabeth ellen emily emma erica erin eva eve evelyn fatima fiona florence frances gabriela gail gina gloria grace
   hannah heather helen hillary holly ingrid irene isabel ivanka jackie jacqueline jane janet janice jean jeanne jennifer jenny jessica jill jo joan joanna
   joy joyce judith judy julia julie kamala karen karin kate katherine kathleen kathryn kathy katie kelly kim kimberly kirsten kristen laura lauren leslie
   linda lindsay lisa liz lois loretta lori lorraine lucia lucy lynn madeleine margaret maria marie marilyn marina martha mary maureen megan melania
   melanie melissa meredith michelle molly monica nadia nancy naomi natalie natasha nicole nina nora olga olivia pamela patricia paula peggy penny phyllis
   priscilla rachel rebecca renee rita roberta robin rosa rose roxanne ruth sally samantha sandra sara sarah sasha sharon sheila sheryl shirley sofia sonia
   sonya sophia sophie stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa
   vera veronica victoria virginia vivian wendy whitney yasmin yolanda yvonne zoe`,
);

/** Titles that only persons bear; "U.S." and "federal" stand before bodies too. */
export const HONORIFICS = words(
  `mr mr. mrs mrs. ms ms. dr dr. prof prof. professor rev. sir president senator sen sen. representative rep rep. congressman congresswoman governor gov
   gov. mayor councilman councilwoman speaker judge justice secretary gen. general col. colonel lt. lieutenant capt. captain sgt. sergeant detective det.
   det officer sheriff chairman chairwoman spokesman spokeswoman spokesperson ambassador king queen prince princess pope cardinal bishop`,
);

/** Nouns right before a name that make its bearer a person: "engineer Tom Arkwright". */
export const PERSON_ROLES = words(
  `spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor prosecutor resident neighbor neighbour mother father brother sister son daughter
   wife husband friend coach manager owner founder professor researcher scientist analyst expert economist author editor reporter journalist doctor
   nurse teacher student survivor driver pilot soldier commander businessman businesswoman executive candidate nominee voter activist organizer
   organiser diplomat engineer lawmaker actor actress singer farmer victim witness suspect councillor minister officer host anchor strategist`,
);

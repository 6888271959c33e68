const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that carry grammar rather than content: one changed or dropped is a slip of transcription. Lower case. */
export const FUNCTION_WORDS = words(
  `a an the this that these those some any such i me my mine myself we us our ours ourselves you your yours yourself he him his himself
   she her hers herself it its itself they them their theirs themselves one who whom whose which what there here
   and or but so nor yet if then than as because though although while whether since until unless that
   at by for from in into of off on onto out over to up with within about after before during between against through under above below
   upon toward towards around across along near per via like
   be am is are was were been being have has had having do does did doing done get gets got getting
   will would shall should may might must can could cannot ought not no
   oh well yes yeah yep okay ok just very really quite also too even still again now only actually basically simply certainly
   all both each every either neither more most much many other another own same
   i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll we'd they're they've
   they'll they'd that's that'll there's here's what's who's let's
   don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't shan't shouldn't mustn't can't couldn't ain't needn't`,
);

/** Noises of speech that transcripts may leave out. */
export const FILLERS = words('um umm uh uhh er erm ah hm hmm mm');

export const NEGATIONS = words('not never no none nobody nothing nowhere neither nor without');
export const MODALS = words('will would shall should may might must can could');
/** Words whose loss turns the sense of what is left. */
export const TURNING = words('not never no if unless until only but except');

export const DAYS_AND_MONTHS = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
   today yesterday tomorrow`,
);

/** Several words that house styles write as one sign; keys are folded words joined by spaces. */
export const PHRASES: ReadonlyMap<string, string> = new Map([
  ['united states of america', 'united-states'],
  ['united states', 'united-states'],
  ['united kingdom', 'united-kingdom'],
  ['united nations', 'united-nations'],
  ['european union', 'european-union'],
  ['per cent', 'percent'],
  ['all right', 'alright'],
]);
export const LONGEST_PHRASE = 4;

/** Initials, told from words by their capitals or stops: "US" and "U.S.", not "us". */
export const INITIALS: ReadonlyMap<string, string> = new Map([
  ['us', 'united-states'],
  ['usa', 'united-states'],
  ['uk', 'united-kingdom'],
  ['un', 'united-nations'],
  ['eu', 'european-union'],
]);

/** One spelling for each word that house styles spell in two ways. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `&=and %=percent okay=ok o.k=ok mister=mr missus=mrs doctor=dr grey=gray programme=program programmes=programs tyre=tire tyres=tires
   centre=center centres=centers theatre=theater theatres=theaters metre=meter metres=meters kilometre=kilometer kilometres=kilometers
   litre=liter litres=liters fibre=fiber calibre=caliber sombre=somber defence=defense offence=offense licence=license pretence=pretense
   cheque=check cheques=checks judgement=judgment acknowledgement=acknowledgment ageing=aging sceptic=skeptic sceptics=skeptics
   sceptical=skeptical scepticism=skepticism manoeuvre=maneuver manoeuvres=maneuvers adviser=advisor advisers=advisors enquiry=inquiry
   enquiries=inquiries aluminium=aluminum towards=toward afterwards=afterward backwards=backward forwards=forward upwards=upward
   downwards=downward travelled=traveled travelling=traveling traveller=traveler travellers=travelers cancelled=canceled cancelling=canceling
   labelled=labeled labelling=labeling modelled=modeled modelling=modeling signalled=signaled signalling=signaling levelled=leveled
   counselled=counseled counsellor=counselor counsellors=counselors fuelled=fueled fuelling=fueling dialled=dialed quarrelled=quarreled
   marvelled=marveled totalled=totaled jewellery=jewelry skilful=skillful wilful=willful fulfil=fulfill fulfils=fulfills enrol=enroll
   instalment=installment practise=practice practised=practiced practising=practicing dialogue=dialog catalogue=catalog analogue=analog
   plough=plow kerb=curb storey=story draught=draft pyjamas=pajamas moustache=mustache whisky=whiskey burnt=burned learnt=learned
   spelt=spelled spoilt=spoiled dreamt=dreamed leapt=leaped alright=alright ol=old 'em=them 'til=until til=until till=until 'cause=because
   cos=because thru=through tonite=tonight`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Figures for number words. "one" is left: it is a pronoun as often. */
export const FIGURES: ReadonlyMap<string, string> = new Map(
  `zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
   sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
   hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Ends of contractions and what they stand for; the first is the likelier. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ['not']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'m", ['am']],
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had']],
]);
/** Contractions whose stem changes too. */
export const IRREGULAR_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
]);

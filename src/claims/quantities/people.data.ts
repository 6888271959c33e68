/** Nouns for people in general: "12 people", "three victims". */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set(
  'people person persons other others victim human individual soul life one individuals casualty'.split(' '),
);

/** Nouns for people of a group, by the group they are compared in. */
export const GROUPS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    man: 'man men male gentleman guy father husband brother son uncle nephew grandfather boyfriend',
    woman: 'woman women female lady mother wife sister daughter aunt niece grandmother girlfriend',
    boy: 'boy',
    girl: 'girl',
    child:
      'child children kid kids minor minors juvenile juveniles infant infants toddler baby teen teens teenager teenagers youth youths pupil',
    adult: 'adult adults parent parents',
    police:
      'officer officers policeman policemen cop cops deputy deputies trooper troopers police agent agents sheriff detective',
    soldier:
      'soldier soldiers troop troops marine marines serviceman servicemen servicemember airman sailor sailors fighter fighters militant militants insurgent insurgents rebel rebels gunman gunmen',
    suspect:
      'suspect suspects attacker attackers assailant assailants shooter shooters robber robbers defendant defendants accomplice thief thieves burglar burglars raider raiders intruder intruders bandit bandits kidnapper kidnappers hijacker hijackers mugger muggers',
    civilian:
      'civilian civilians pensioner pensioners retiree retirees veteran veterans native natives motorist motorists pedestrian pedestrians motorcyclist motorcyclists bicyclist bicyclists hiker hikers bystander bystanders passerby passersby resident residents villager villagers local locals citizen citizens',
    student:
      'student students classmate classmates schoolchild schoolchildren schooler schoolers schoolboy schoolboys schoolgirl schoolgirls undergraduate undergraduates',
    worker:
      'banker bankers lawyer lawyers attorney attorneys farmer farmers fisherman fishermen engineer engineers technician technicians singer singers musician musicians writer writers author authors poet poets novelist novelists painter painters photographer photographers designer designers architect architects professor professors lecturer lecturers businessman businessmen businesswoman businesswomen entrepreneur entrepreneurs trader traders shopkeeper shopkeepers chef chefs cook cooks waiter waiters waitress waitresses clerk clerks cashier cashiers guard guards mechanic mechanics electrician electricians builder builders carpenter carpenters accountant accountants programmer programmers developer developers actress actresses comedian comedians dancer dancers rapper rappers astronaut astronauts footballer footballers cyclist cyclists swimmer swimmers runner runners skier skiers golfer golfers boxer boxers climber climbers coach coaches paramedic paramedics surgeon surgeons physician physicians priest priests pastor pastors nun nuns monk monks bishop bishops bartender bartenders trucker truckers trainer trainers instructor instructors expert experts strategist strategists scientist scientists researcher researchers artist artists actor actors executive executives analyst analysts player players athlete athletes worker workers employee employees staff staffer staffers teacher teachers driver drivers firefighter firefighters fireman firemen personnel nurse nurses doctor doctors journalist journalists reporter reporters miner miners crew crewman crewmen pilot pilots volunteer volunteers contractor contractors',
    traveller:
      'passenger passengers tourist tourists traveler travelers migrant migrants refugee refugees immigrant immigrants pilgrim pilgrims',
    politician:
      'politician politicians lawmaker lawmakers senator senators representative representatives republican republicans democrat democrats candidate candidates delegate delegates legislator legislators congressman congressmen governor governors mayor mayors member members official officials minister ministers judge judges justice justices leader leaders ambassador diplomat diplomats',
    prisoner: 'prisoner prisoners inmate inmates hostage hostages detainee detainees captive captives',
    protester:
      'protester protesters protestor protestors demonstrator demonstrators marcher rioter rioters activist activists supporter supporters',
    patient: 'patient patients',
    family:
      'relative relatives sibling siblings cousin cousins twin twins grandchild grandchildren friend friends neighbor neighbors neighbour neighbours roommate roommates couple guest guests witness witnesses',
    voter:
      'voter voters respondent respondents viewer viewers fan fans customer customers worshipper worshippers parishioner parishioners attendee attendees participant participants spectator spectators user users',
    body: 'body bodies corpse corpses',
    american:
      'american americans iraqi iraqis afghan afghans israeli israelis palestinian palestinians russian russians syrian syrians ukrainian ukrainians national nationals',
  }).flatMap(([group, words]) => words.split(' ').map((word) => [word, group] as const)),
);

/**
 * What happened to the people counted: every form of the word that tells it. `adjective` forms may stand right behind
 * the number ("2 dead, 7 hurt"), `verb` forms take it as object ("killing 12"), `noun` forms are counted themselves.
 */
export const FATES: Readonly<Record<string, { verb: string; adjective: string; noun: string; intransitive: string }>> =
  {
    killed: {
      verb: 'kill kills killed killing slay slays slew slaying murder murders murdered murdering',
      adjective: 'dead killed slain murdered deceased',
      noun: 'death deaths fatality fatalities killing killings murder murders homicide homicides slaying slayings',
      intransitive: 'die dies died dying perish perished',
    },
    injured: {
      verb: 'injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maim maimed maiming',
      adjective: 'injured wounded hurt maimed',
      noun: 'injury injuries wounded',
      intransitive: '',
    },
    shot: { verb: 'shot shoots shooting shoot', adjective: 'shot', noun: '', intransitive: '' },
    arrested: {
      verb: 'arrest arrests arrested arresting detain detains detained detaining apprehended jailed',
      adjective: 'arrested detained apprehended jailed',
      noun: 'arrest arrests detention detentions',
      intransitive: '',
    },
    charged: {
      verb: 'charged charging charge indicted indict',
      adjective: 'charged indicted',
      noun: 'indictment indictments',
      intransitive: '',
    },
    convicted: { verb: 'convicted', adjective: 'convicted', noun: 'conviction convictions', intransitive: '' },
    missing: { verb: '', adjective: 'missing unaccounted', noun: '', intransitive: '' },
    rescued: { verb: 'rescue rescues rescued rescuing saved', adjective: 'rescued saved', noun: '', intransitive: '' },
    hospitalized: {
      verb: 'hospitalized hospitalised',
      adjective: 'hospitalized hospitalised',
      noun: 'hospitalization hospitalizations',
      intransitive: '',
    },
    treated: { verb: 'treated treating', adjective: 'treated', noun: '', intransitive: '' },
    displaced: { verb: 'displace displaced displacing', adjective: 'displaced homeless', noun: '', intransitive: '' },
    evacuated: {
      verb: 'evacuate evacuated evacuating',
      adjective: 'evacuated',
      noun: 'evacuation evacuations evacuee evacuees',
      intransitive: 'fled',
    },
    infected: {
      verb: 'infected infecting infect',
      adjective: 'infected',
      noun: 'infection infections',
      intransitive: '',
    },
    trapped: { verb: 'trapped trapping', adjective: 'trapped', noun: '', intransitive: '' },
    stable: { verb: '', adjective: 'stable', noun: '', intransitive: '' },
    critical: { verb: '', adjective: 'critical', noun: '', intransitive: '' },
    survived: { verb: '', adjective: '', noun: 'survivor survivors', intransitive: 'survived survive' },
    casualty: { verb: '', adjective: '', noun: 'casualty casualties', intransitive: '' },
    grazed: { verb: 'grazed', adjective: 'grazed', noun: '', intransitive: '' },
    kidnapped: {
      verb: 'kidnap kidnapped kidnapping abducted abducting abduct',
      adjective: 'kidnapped abducted',
      noun: 'kidnapping abduction',
      intransitive: '',
    },
    captured: {
      verb: 'capture captured capturing',
      adjective: 'captured',
      noun: '',
      intransitive: '',
    },
    executed: {
      verb: 'execute executed executing',
      adjective: 'executed',
      noun: 'execution executions',
      intransitive: '',
    },
    fired: {
      verb: 'dismissed sacked laid',
      adjective: 'sacked',
      noun: 'layoff layoffs redundancy redundancies',
      intransitive: '',
    },
    signed: { verb: '', adjective: '', noun: '', intransitive: 'signed' },
  };

/** Other nouns that name the same thing counted: compared under the first of each line. */
export const COUNTED_ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'weapon gun firearm',
    'home house residence dwelling',
    'vehicle car automobile',
    'shot bullet gunshot',
    'plane aircraft airplane aeroplane jet airliner',
    'company firm business corporation',
    'job post position',
    'conversation call',
    'ship vessel boat',
    'country nation',
    'city town',
    'building structure',
    'vote ballot',
    'animal creature',
    'picture photo photograph image',
    'store shop outlet',
    'lawsuit suit',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

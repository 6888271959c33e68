/**
 * Values that exclude each other, by the question they answer. Groups are parted by "|": two values of different groups
 * cannot both hold, two of one group can; a value that stands in no group excludes nothing.
 */
export const STATES: Readonly<Record<string, string>> = {
  condition: 'critical | serious | stable fair good minor',
  partner: 'married | engaged dating | divorced | parted',
  sibling: 'brother | sister',
  child: 'son | daughter',
  // What a relative is to the one person.
  parent: 'father mother | stepfather stepmother | grandfather grandmother | uncle aunt | brother sister | cousin',
  offspring:
    'son | daughter | stepson | stepdaughter | grandson | granddaughter | nephew | niece | brother | sister | cousin',
  weapon: 'rifle | handgun | shotgun | bb-gun | toy',
  // Who runs may run to a car.
  flight: 'car | train | bus | bicycle',
  approach: 'from-vehicle | on-foot',
  agent: 'self | other',
  job: 'fired | resigned retired | laid-off',
  charge: 'first-degree murder | second-degree murder | third-degree murder | manslaughter',
  care: 'taken | left',
  ride: 'ambulance | private',
  intent: 'accident | purpose',
  // How a guilty verdict came about.
  conviction: 'plea | verdict',
  custody: 'none | held',
  // What set a fire off.
  ignition: 'electrical | cigarette | candle | lightning | arson | firework | stove',
  // By what means somebody was killed.
  killing: 'shot | stabbed | strangled | beaten | drowned | poisoned',
  found: 'alive | dead',
  // The one word that differs of a thing that two texts tell of.
  colour:
    'red maroon burgundy | orange | blue navy | green | yellow gold | black | white | silver gray grey | brown tan beige | pink | purple',
  clothes:
    'red maroon burgundy | orange | blue navy | green | yellow gold | black | white | silver gray grey | brown tan beige | pink | purple',
  compass: 'north northern | south southern | east eastern | west western',
  carrier: 'bus coach minibus | lorry tanker | train tram | helicopter | plane jet airliner | ferry | bicycle bike',
  container: 'backpack rucksack | suitcase | briefcase | shoebox',
  site: 'museum gallery | church cathedral | supermarket | factory | prison jail | theatre theater cinema | library | stadium | airport | house flat apartment home',
  // What a thing of one name is. A suburb may be a town, a capital a city: they stand in no group.
  kind: 'city | town | village | hamlet | river | lake | bay | mountain | island | peninsula | novel | novella | poem | play | film | opera | symphony | cruiser | destroyer | frigate | battleship | submarine | moon | planet | comet | asteroid | goalkeeper | midfielder | striker | tragedy | comedy',
};

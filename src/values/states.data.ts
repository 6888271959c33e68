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
  // What a thing of one name is. A suburb may be a town, a capital a city: they stand in no group.
  kind: 'city | town | village | hamlet | river | lake | bay | mountain | island | peninsula | novel | novella | poem | play | film | opera | symphony | cruiser | destroyer | frigate | battleship | submarine | moon | planet | comet | asteroid | goalkeeper | midfielder | striker | tragedy | comedy',
};

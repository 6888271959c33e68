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
  death: 'scene | arrival hospital',
  job: 'fired | resigned retired | laid-off',
  charge: 'first-degree murder | second-degree murder | third-degree murder | manslaughter',
  care: 'taken | left',
  ride: 'ambulance | private',
  intent: 'accident | purpose',
  custody: 'none | held',
  // What a thing of one name is. A suburb may be a town, a capital a city: they stand in no group.
  kind: 'city | town | village | hamlet | river | lake | bay | mountain | island | peninsula | novel | novella | poem | play | film | opera | symphony | cruiser | destroyer | frigate | battleship | submarine | moon | planet | comet | asteroid | goalkeeper | midfielder | striker | tragedy | comedy',
};

/** Parts of the body by what they are part of: `whole: parts`. */
export const BODY = `
body: head neck upper-body leg buttocks hip groin
upper-body: torso arm shoulder hand wrist elbow armpit
torso: chest abdomen back side
head: face skull temple forehead cheek jaw chin eye ear nose mouth scalp
neck: throat
chest: breast breastbone rib heart lung
abdomen: stomach belly
back: spine
arm: forearm bicep elbow wrist hand
hand: finger thumb palm knuckle
leg: thigh knee calf shin ankle foot hamstring
foot: toe heel
buttocks: buttock rear
`;

/** Parts that meet: a wound between them is told of either. */
export const NEIGHBOURS = `
side: chest abdomen back hip armpit
shoulder: arm chest back neck upper-body
armpit: arm chest
hip: buttocks groin thigh
groin: thigh abdomen
wrist: hand
ankle: foot
jaw: neck
throat: neck
buttocks: back
`;

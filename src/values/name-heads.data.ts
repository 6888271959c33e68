const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that mark an organisation or a place rather than a person. */
export const ORGANISATION_TAILS = words(
  `inc corp co ltd llc plc gmbh company corporation group bank university college school institute department ministry office agency service bureau
   committee commission council court congress senate house parliament party union association federation league club center centre church hospital
   police times post journal news network press embassy street avenue ave road county city park bridge airport station river lake mountain
   studios entertainment pictures films productions shop store market supermarket bar pub tavern grill lounge cafe restaurant nightclub
   hotel inn motel resort apartments mall plaza foundation fund trust society museum airlines army navy force nations states kingdom republic islands act bill amendment`,
);

/** What bears the name of a family or of one thing: streets, places, firms. Lower case. */
const OWNED = words(
  `street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy parkway pkwy turnpike trail alley terrace plaza square
   county parish township village city town borough district province prefecture oblast
   knoll hill hills hollow ridge valley creek river lake pond bay beach island islands harbor harbour falls springs canyon gorge peak mountain
   mountains pass forest woods meadow meadows heights estates grove farm farms ranch park gardens bridge dam reservoir canal
   enterprises industries holdings partners motors`,
);

/** Other words that say what sort of thing a name stands for. */
const HEADS = words(
  `school elementary academy university college institute hospital clinic church cathedral chapel temple mosque synagogue cemetery
   jail prison penitentiary courthouse airport station stadium arena field raceway speedway
   associates brothers airlines airways systems technologies solutions services
   inc corp co ltd llc plc company corporation group bank foundation trust
   hotel motel inn resort apartments apartment condominiums villas towers tower mall market restaurant cafe bar pub tavern grill diner
   theater theatre cinema museum gallery library club studios pictures entertainment
   police sheriff times post journal news tribune gazette herald chronicle observer telegraph`,
);

/** Whether a lower-case word behind a name makes it a thing's: "Halden County", "Tarrant Enterprises". */
export const isNameHead = (word: string): boolean => OWNED.has(word) || HEADS.has(word) || ORGANISATION_TAILS.has(word);

/** Whether it is the name of what a family or one thing may give its name to: "Hale County" and "Hales County". */
export const isOwnedHead = (word: string): boolean => OWNED.has(word);

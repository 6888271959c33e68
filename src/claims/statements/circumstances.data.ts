/** How a thing was done, as patterns of words by question and answer. */
export const CIRCUMSTANCES = `
weapon rifle: rifle ak-47 ar-15 carbine
weapon handgun: handgun pistol revolver
weapon shotgun: shotgun
weapon bb-gun: bb pellet airsoft > gun rifle pistol
weapon toy: toy fake > gun pistol rifle handgun
flight car: flee escape speed > in > car vehicle suv truck van sedan pickup minivan; drive speed peel > off away; jump hop get > car suv vehicle van truck > flee
flight train: flee escape > train; board > train
flight bus: flee escape > bus; board > bus
flight bicycle: flee escape > bicycle bike
approach from-vehicle: drive-by; drive > by > shooting; fire shoot > from > car vehicle suv van truck
approach on-foot: walk > up; approach > foot; go walk step > inside > fire shoot; step get > out > car vehicle van suv > fire shoot
intent accident: accidental accidentally unintentional unintentionally accident
intent purpose: intentional intentionally deliberate deliberately
conviction plea: pleads pleaded pled > guilty
conviction verdict: found > guilty; jury jurors > convicted; convicted > by > jury
ignition electrical: caused sparked started triggered > electrical wiring; electrical > fault failure short wiring > caused sparked started triggered
ignition cigarette: caused sparked started triggered > cigarette; cigarette > caused sparked started triggered
ignition candle: caused sparked started triggered > candle; candle > caused sparked started triggered
ignition lightning: caused sparked started triggered > lightning; lightning > caused sparked started triggered
ignition firework: caused sparked started triggered > firework fireworks; firework fireworks > caused sparked started triggered
ignition arson: started set lit > deliberately intentionally; deliberately intentionally > started set lit; caused > arson
custody none: no > arrests arrest; no nobody > arrested; no nobody > in > custody; remain remains remained still > at > large; still > searching looking > for > suspect suspects gunman gunmen shooter shooters
custody held: arrested; arrest > made; taken > into > custody; is are was were remain remains > in > custody; charged > with
`;

/** Words that leave it open whether it was so. */
export const OPEN = new Set(
  "not n't may might could whether if or possibly possible believe believed likely unclear unknown allegedly investigate investigating determine never no try tried attempt attempted".split(
    ' ',
  ),
);

/** Words before a verb that make it nobody's, or one still to come. */
export const NOBODY = new Set(
  'no nobody none neither without would should will shall can expect expected face faces facing yet until before'.split(
    ' ',
  ),
);

/** The one who flees. */
export const FLEEING = new Set(
  'suspect gunman gunmen shooter attacker assailant robber burglar thief killer bomber he she they who'.split(' '),
);

/** What becomes of a plea or a verdict that does not stand: "pleaded guilty but later withdrew the plea". */
export const UNDONE = new Set('withdraw rescind vacate reject overturn quash retract'.split(' '));

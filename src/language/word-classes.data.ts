/**
 * Classes of verbs and event nouns that tell of the same kind of act, general to news. One line a class: its name, then
 * lemmas. A lemma may stand in two classes ("fire": dismiss, shoot). Compiled from everyday news vocabulary; see
 * `classesOf` for the use.
 */
export const WORD_CLASSES = `
enact: sign pass enact approve adopt ratify legislate enactment passage ratification signing enshrine
propose: propose introduce draft table float proposal
sell: sell divest offload dispose divestiture divestment sale spin-off selling
buy: buy purchase acquire procure acquisition takeover purchasing buyout
own: own hold control possess ownership owner stake
ban: ban prohibit outlaw bar forbid prohibition blacklist bar
lift: lift reverse rescind repeal revoke overturn undo annul cancel scrap reversal repeal
suspend: suspend pause halt freeze stop suspension moratorium
extend: extend prolong lengthen extension
postpone: postpone delay defer reschedule postponement adjourn
start: start begin launch open commence kick-off inaugurate initiate onset beginning
end: end finish conclude complete expire terminate expiration completion conclusion
close: close shut shutter closure shutdown
found: found establish create form set-up incorporate founding foundation establishment build construct erect
effect: effect force enforce apply implement enforcement implementation
require: require mandate order oblige compel demand force requirement
say: say tell add state remark comment note explain recall insist argue claim describe call suggest acknowledge admit testify
announce: announce unveil declare reveal disclose release confirm announcement disclosure statement proclaim
deny: deny reject dismiss refute rebut dispute denial
write: write post tweet publish print blog pen article letter
ask: ask urge question request call-for appeal beg petition
kill: kill die slay murder death fatality homicide perish killing slaying murderer fatal dead deadly deceased execute assassinate
injure: injure wound hurt injury wounding maim wounded
shoot: shoot shooting gunfire gunshot gunman shooter fire
stab: stab stabbing knife slash
bomb: bomb bombing explode explosion blast detonate detonation
attack: attack assault raid ambush strike offensive storm invade invasion
arrest: arrest detain apprehend capture nab custody detention nab seize
charge: charge indict indictment arraign arraignment book prosecute
convict: convict conviction guilty
plead: plead plea
sentence: sentence jail imprison sentencing imprisonment
acquit: acquit exonerate clear acquittal
sue: sue lawsuit suit litigation litigate
investigate: investigate probe investigation inquiry examine audit inspect inspection review
search: search hunt manhunt
find: find discover locate recover discovery uncover
resign: resign quit resignation departure exit retire retirement step-down
withdraw: withdraw pull-out bow-out drop-out retreat withdrawal drop
dismiss: fire dismiss sack oust remove dismissal ouster axe
appoint: appoint name nominate hire pick tap choose select appointment nomination
elect: elect election win victory reelect re-elect
vote: vote ballot referendum
poll: poll survey
campaign: campaign rally tour stump
endorse: endorse back support endorsement
oppose: oppose criticize criticise condemn denounce blast slam opposition criticism
meet: meet meeting summit visit
talk: talk speak call phone conversation telephone discuss discussion negotiate negotiation
agree: agree deal agreement accord pact settle settlement contract treaty
refuse: refuse decline reject veto turn-down refusal
marry: marry wed marriage wedding
divorce: divorce separate split
bear: bear birth born
die: die death dead pass-away decease
live: live reside dwell home resident
work: work employ serve job employment
study: study attend enroll graduate graduation
rise: rise increase grow climb surge jump gain soar advance growth
fall: fall drop decline decrease plunge shrink slump slide sink tumble loss
pay: pay spend cost expenditure spending payment outlay
money: money cash fund sum amount funding
earn: earn make revenue profit income salary
raise: raise fund-raise donate donation contribute contribution
fine: fine penalty penalize
steal: steal rob theft robbery burglary burglarize burgle loot heist hold-up
crash: crash collide collision derail derailment wreck smash plow plough ram overturn sink capsize founder go-down
burn: burn blaze fire ignite torch arson
flood: flood flooding inundate
hit: hit strike slam landfall batter lash pummel come-ashore
rescue: rescue save evacuate evacuation
hospitalize: hospitalize airlift transport treat
protest: protest demonstrate march demonstration
fly: fly flight land takeoff
arrive: arrive reach arrival come
travel: travel trip journey fly drive
respond: respond dispatch notify alert scene incident emergency 911 occur happen
win: win beat defeat victory triumph rout overcome
award: win receive award honor honour
swear: swear inaugurate inauguration oath
lose: lose defeat loss
score: score goal
play: play perform game match concert
show: show air broadcast premiere screen
sentence-serve: serve
apologize: apologize apologise apology regret
threaten: threaten threat warn warning
order: order direct instruct command decree
give: give grant award hand donate provide
send: send deliver ship dispatch
receive: receive get obtain
use: use utilize utilise
hear: hear hearing trial try
rule: rule ruling decide decision verdict judgment find
award: award win receive earn prize medal honour honor
fight: fight battle clash rout beat defeat combat
strike-work: strike walkout stoppage walk-out
swear: swear inaugurate inauguration oath swear-in
reopen: reopen open reopening opening
paint: paint painting portrait sculpt
vanish: vanish disappear disappearance miss
launch: launch blast-off lift-off liftoff rocket
quake: quake earthquake tremor shake jolt rock
erupt: erupt eruption
collapse: collapse crumble cave-in topple
flee: flee escape abscond break-out getaway
surrender: surrender turn-in give-up
bury: bury burial funeral inter
merge: merge merger combine
free: free release freeing parole liberate
land: land landing touch-down touchdown splash-down splashdown
crown: crown coronation enthrone enthronement
climb: climb ascend ascent summit scale
finish: close complete finalize finalise closing completion
`;

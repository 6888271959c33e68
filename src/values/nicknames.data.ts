/**
 * Given names with the short forms that English-speaking news uses for them; one bearer may stand under either. One line
 * a name: the full form, then its short forms. Compiled from common usage; a spelling that is on no line ("Lindi") is
 * not taken for a nickname, so that it is shown.
 */
export const NICKNAMES = `
abigail: abby gail
abraham: abe bram
albert: al bert bertie
alexander: alex al sandy xander sasha lex
alexandra: alex sandra sandy lexi sasha
alfred: al alf fred alfie
allison: allie ali
amanda: mandy
andrew: andy drew
angela: angie
anthony: tony ant
arthur: art artie
barbara: barb barbie babs
benedict: ben
benjamin: ben benny benji
bernard: bernie
beverly: bev
bradley: brad
brian: bri
calvin: cal
cameron: cam
carolyn: carol carrie
catherine: cathy kate katie kitty cat cate
charles: charlie chuck chas chip
charlotte: charlie lottie
christina: chris tina christy chrissy
christine: chris tina christy chrissy
christopher: chris kit topher
clifford: cliff
clinton: clint
constance: connie
curtis: curt
cynthia: cindy
daniel: dan danny
danielle: dani
david: dave davey
deborah: deb debbie debby
delbert: del bert
dennis: denny
dolores: lola
donald: don donny donnie
dorothy: dot dottie dolly
douglas: doug
edgar: ed
edmund: ed eddie ned
edward: ed eddie ned ted teddy
edwin: ed eddie
eleanor: ellie nell nora
elijah: eli
elizabeth: liz lizzie beth betsy betty eliza lisa libby liza
emily: em
eugene: gene
evelyn: evie
ezekiel: zeke
florence: flo
frances: fran frannie
francis: frank fran
franklin: frank
frederick: fred freddie rick
gabriel: gabe
gabrielle: gabby
geoffrey: geoff
gerald: gerry jerry
gilbert: gil bert
gregory: greg
gwendolyn: gwen
harold: harry hal
henry: hank harry hal
herbert: herb bert
hillary: hill
howard: howie
hubert: bert
isabella: bella izzy
isaac: ike
jack: jackie
jacob: jake
jacqueline: jackie
james: jim jimmy jamie jimmie
janet: jan
jason: jay
jeffrey: jeff
jennifer: jen jenny
jeremiah: jerry
jeremy: jerry
jerome: jerry
jessica: jess jessie
john: jack johnny jon
jonathan: jon jonny nathan
joseph: joe joey jo
josephine: jo josie
joshua: josh
judith: judy
julian: jules
katherine: kathy kate katie kat kitty
kathleen: kathy kate kathie
kenneth: ken kenny
kimberly: kim
kristin: kris
lawrence: larry
leonard: len lenny leo
leroy: roy
leslie: les
lewis: lew lou
lillian: lil lily
louis: lou louie
louise: lou
lucille: lucy
madeline: maddie
malcolm: mal
margaret: maggie meg peggy marge margie greta rita
marjorie: marge
martha: marty
martin: marty
mary: molly polly
matthew: matt matty
maurice: moe
maximilian: max
maxwell: max
melanie: mel
melissa: missy mel
melvin: mel
michael: mike mikey mick mickey
michelle: shelly
milton: milt
mitchell: mitch
mortimer: mort
nancy: nan
natalie: nat
nathan: nate
nathaniel: nate nat nathan
nicholas: nick nicky
nicole: nikki nicky
norman: norm
oliver: ollie
oscar: ozzie
pamela: pam
patricia: pat patty trish tricia patti
patrick: pat paddy
peter: pete
philip: phil
phillip: phil
phyllis: phyl
priscilla: cilla
rachel: rae
randall: randy
randolph: randy
raymond: ray
rebecca: becky becca
regina: gina
reginald: reggie reg
richard: rick dick rich ricky richie
robert: bob rob bobby robbie bert
roberta: bobbie
roderick: rod
rodney: rod
roger: rog
roland: rollie
ronald: ron ronnie ronny
rosemary: rose rosie
rudolph: rudy
russell: russ rusty
samantha: sam
samuel: sam sammy
sandra: sandy
sarah: sally sadie
sidney: sid
solomon: sol
stanley: stan
stephanie: steph
stephen: steve stevie
steven: steve stevie
stuart: stu
susan: sue susie suzy
susanna: sue susie
suzanne: sue suzy
sylvester: sly
terence: terry
teresa: terry tess
theodore: ted teddy theo
theresa: terry tess
thomas: tom tommy
timothy: tim timmy
tobias: toby
valerie: val
veronica: ronnie
victor: vic
victoria: vicky tori
vincent: vince vinny
virginia: ginny
walter: walt wally
warren: ren
wendell: dell
wilfred: will fred
wilhelmina: mina
william: bill will billy willie liam
winston: win
zachary: zach zack zak
`;

/** One name in another script's several spellings; each line is one name. */
export const TRANSLITERATIONS = `
mohammed muhammad mohamed mohammad mohamad mehmet muhammed
hussein husayn hussain husain hossein
ahmed ahmad
ali aly
hassan hasan
abdullah abdallah abdulla
osama usama
omar umar
yusuf yousef youssef yousuf yosef
ibrahim ebrahim
gaddafi qaddafi gadhafi kadafi qadhafi
assad asad
mustafa mostafa
khalid khaled
rashid rasheed
said saeed sayeed saïd
zelensky zelenskyy zelenskiy
volodymyr vladimir
oleksandr alexander aleksandr
mykola nikolai nikolay
yuri yuriy yury
sergei sergey serhiy serhii
dmitri dmitry dmitriy dmytro
alexei alexey aleksei oleksiy
andrei andrey andriy
evgeny yevgeny evgeni yevgeni evgenii
tsarnaev tsarnayev
chiang jiang
kim gim
park pak
lee yi rhee
`;

/** What somebody is to another, by the question it answers: `question: value = words; …`. Questions are those of the table of states. */
const KIN_WORDS = `
sibling: brother = brother; sister = sister
child: son = son; daughter = daughter
partner: married = wife husband; engaged = fiancé fiancée fiance fiancee; dating = boyfriend girlfriend companion
parent: father = father dad; mother = mother mom mum; stepfather = stepfather stepdad; stepmother = stepmother stepmom; grandfather = grandfather grandpa; grandmother = grandmother grandma; uncle = uncle; aunt = aunt; brother = brother; sister = sister; cousin = cousin
offspring: son = son; daughter = daughter; stepson = stepson; stepdaughter = stepdaughter; grandson = grandson; granddaughter = granddaughter; nephew = nephew; niece = niece; brother = brother; sister = sister; cousin = cousin
`;

/** By word: each question it answers, with its answer. "Brother" is what a parent's brother is not, nor a son. */
export const KIN: ReadonlyMap<string, readonly { question: string; value: string }[]> = new Map(
  KIN_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [question = '', list = ''] = line.split(': ');
      return list.split('; ').flatMap((entry) => {
        const [value = '', words = ''] = entry.split(' = ');
        return words.split(' ').map((word) => ({ word, question, value }));
      });
    })
    .reduce(
      (map, { word, question, value }) => map.set(word, [...(map.get(word) ?? []), { question, value }]),
      new Map<string, { question: string; value: string }[]>(),
    ),
);

/** Before the word: a partner no more, by what the two were. */
export const ENDED: ReadonlySet<string> = new Set(['ex', 'former', 'onetime']);
export const ENDED_AS: ReadonlyMap<string, string> = new Map([
  ['married', 'divorced'],
  ['engaged', 'parted'],
  ['dating', 'parted'],
]);

/** Before the word: not, not yet or no longer, or not quite. */
export const NO_KIN: ReadonlySet<string> = new Set(
  'then future alleged like not soon foster adoptive adopted half step god would-be potential ex-step self-described apparent possible'.split(
    ' ',
  ),
);

/** Questions of the relative's sex: two texts may tell the same one as a man and as a woman. */
export const OF_SEX: ReadonlySet<string> = new Set(['sibling', 'child']);

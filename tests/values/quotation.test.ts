import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/values/quotation.js';
import { fragmentMatches } from '../../src/values/quotation-fragment.js';
import { differingExcerpt, isSilent } from '../../src/values/quotation-spans.js';
import { quotationValue, quotedWords } from '../../src/values/quotation-words.js';
import { relateSpeakers } from '../../src/values/speaker.js';
import { stemOf } from '../../src/values/stem.js';

const value = (...parts: string[]) => quotationValue(parts, 'speech');
const kinds = (a: string, b: string) =>
  compareWords(value(...a.split('||')), value(...b.split('||')))
    .changes.filter((c) => !isSilent(c))
    .map((c) => c.kind);

describe('words of a quotation', () => {
  it('folds house style', () => {
    const folded = (text: string) => quotedWords(text).map((w) => w.word);
    expect(folded('The U.S. favours O.K. colours')).toEqual(folded('the US favors okay COLORS'));
    expect(folded('in the United States of America')).toEqual(folded('in the USA'));
    expect(folded('give it to us')).not.toEqual(folded('give it to US'));
    expect(folded('um, three per cent')).toEqual(folded('3%'));
  });

  it('notes ellipses, brackets and the tag between two parts', () => {
    expect(quotedWords('we go … home').map((w) => w.gap)).toEqual([false, false, true]);
    expect(quotedWords('we go ... home').map((w) => w.gap)).toEqual([false, false, true]);
    expect(quotedWords('tell [the mayor] now').map((w) => w.optional)).toEqual([false, true, true, false]);
    expect(value('one two', 'three').gaps).toEqual([2]);
  });
});

describe('a fragment in other forms of its words', () => {
  const matches = (fragment: string, whole: string) =>
    fragmentMatches(quotedWords(fragment), quotedWords(whole))?.map((m) => quotedWords(fragment)[m.a]?.word);

  it.each([
    ['flooded cellars', 'it went on flooding the cellars of the mill', ['cellars']],
    ['save a few boats', 'we thought of saving a few boats', ['a', 'few', 'boats']],
    ['broken windows', 'four broken harbour windows in a row', ['broken', 'windows']],
    ['wears her to the bone', 'nights like this one wear me to the bone', ['to', 'the', 'bone']],
  ])('finds %j in %j', (fragment, whole, shared) => {
    expect(matches(fragment, whole)).toEqual(shared);
  });

  it.each([
    ['the words as they are', 'weaken the trust', 'this will weaken the trust of all'],
    ['a genitive', "the harbour's wall", 'the harbour wall'],
    ['one content word', 'the wall', 'these walls of ours'],
    ['another order', 'trust weakened', 'it weakens our trust'],
    ['words far from each other', 'weakened trust', 'it will weaken the council, the town and all our trust'],
    ['a word that is not there', 'weakened public trust', 'it weakens the trust'],
    ['no word in its own form', 'weakened wall', 'weakening walls'],
    [
      'a quotation of many words',
      'we have weakened the trust of all who came here',
      'we weaken the trust of all who came here',
    ],
  ])('leaves alone %s', (_, fragment, whole) => {
    expect(matches(fragment, whole)).toBeUndefined();
  });

  it('takes linear time in a long quotation of one word', () => {
    const long = quotedWords('weaken '.repeat(5_000));
    const started = performance.now();
    expect(fragmentMatches(quotedWords('weakened trust'), long)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('stems', () => {
  it.each([
    ['flooding', 'flooded'],
    ['carries', 'carry'],
    ['planned', 'plan'],
    ['securing', 'secure'],
    ['duties', 'duty'],
    ['passes', 'passed'],
  ])('are one for %s and %s', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ['class', 'clad'],
    ['bus', 'bu'],
    ['1980s', '1980'],
  ])('are two for %s and %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});

describe('comparing wordings', () => {
  it.each([
    ['the boat left the pier at dawn', 'the boat left a pier at dawn', ['function']],
    ['he is sure the boat left', "he's sure the boat left", ['contraction']],
    ['it is your duty to leave the boat', 'it is your duties to leave the boat', ['inflection']],
    ['the grey boat left the pier', 'the green boat left the pier', ['content']],
    ['the boat left in heavy snow the pier', 'the boat left the pier', ['cut']],
    ['we saw 12 boats leave the pier', 'we saw twenty boats leave the pier', ['number']],
    ['we leave the pier on Monday at dawn', 'we leave the pier on Tuesday at dawn', ['date']],
    [
      'in spring they will paint [the old mill] before the fair opens in May',
      'this is the old mill and in spring they will clean it before the fair opens in May',
      ['content'],
    ],
    [
      'they have told us nothing in three weeks about the boat',
      'they have in three weeks told us nothing about the boat',
      ['order', 'order'],
    ],
    ['the boat left Carrow pier at dawn', 'the boat left Durness pier at dawn', ['name']],
    ['we will leave the pier at dawn', 'we may leave the pier at dawn', ['modal']],
    ['we are not ready to leave', 'we are ready to leave', ['negation']],
    ["we don't want to leave the pier", 'we do want to leave the pier', ['negation']],
    ['the world view of the crew', 'the worldview of the crew', []],
    ['we go … home tonight with them', 'we go by boat or not at all home tonight with them', []],
    ['we saw him [the mate] leave the pier', 'we saw him leave the pier', []],
    ['the boat left||and the pier burned', 'the boat left, nobody cried, and the pier burned', []],
    ['left the pier at dawn', 'the boat left the pier at dawn with us', []],
  ])('%s / %s', (a, b, expected) => {
    expect(kinds(a, b)).toEqual(expected);
    expect(kinds(b, a)).toEqual(expected);
  });

  it('sees two texts where both go on by themselves at both ends', () => {
    const d = compareWords(
      value('nobody here had ever thought of that at the end of the day when cows come home to sleep'),
      value('you should always ask your own mother at the end of the day before leaving any town alone'),
    );
    expect(d.apart).toBe(2);
  });

  const words = fc.array(
    fc.constantFrom('the', 'boat', 'not', 'left', 'pier', 'will', 'may', 'Carrow', '…', 'he', 'is', '3'),
    {
      maxLength: 30,
    },
  );

  it('is symmetric', () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [value(x.join(' ')), value(y.join(' '))];
        const [d, e] = [compareWords(a, b), compareWords(b, a)];
        expect(e.changes.map((c) => ({ ...c, a: c.b, b: c.a }))).toEqual(d.changes);
        expect([e.shared, e.run, e.content, e.coverage, e.apart]).toEqual([
          d.shared,
          d.run,
          d.content,
          d.coverage,
          d.apart,
        ]);
      }),
    );
  });

  it('finds no difference between equal words', () => {
    fc.assert(
      fc.property(words, (x) => {
        const d = compareWords(value(x.join(' ')), value(`“${x.join(' ')}.”`));
        expect(d.changes).toEqual([]);
        expect(d.shared).toBe(value(x.join(' ')).words.length);
      }),
    );
  });

  it('keeps every word of both, in order', () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [value(x.join(' ')), value(y.join(' '))];
        const { steps } = compareWords(a, b);
        expect(steps.filter((s) => s.op !== 'only-b').map((s) => s.at.a)).toEqual(a.words.map((_, i) => i));
        expect(steps.filter((s) => s.op !== 'only-a').map((s) => s.at.b)).toEqual(b.words.map((_, i) => i));
      }),
    );
  });

  it('cites the differing words, with words around them, in the prose of a split quotation', () => {
    const prose = 'He spoke. "The boat left the pier," he said. "It burned at dawn." So it goes.';
    const parts = [
      { start: 11, end: 34 },
      { start: 46, end: 63 },
    ];
    const own = value('The boat left the pier,', 'It burned at dawn.');
    const excerpt = differingExcerpt(prose, own, parts, value('The boat left the pier. It burned at dusk.'), {
      start: 46,
      end: 63,
    });
    expect(excerpt && prose.slice(excerpt.value.start, excerpt.value.end)).toBe('dawn');
  });
});

describe('speakers', () => {
  const person = (name: string) => ({ name, kind: 'person' as const });
  it.each([
    ['Anna Grey', 'Ms. Grey', 'same'],
    ['Anna Grey', 'Anna M. Grey', 'same'],
    ['Tom Grey', 'Thomas Grey', 'same'],
    ['Anna Grey', 'Paul Finch', 'other'],
    ['Anna Grey', 'Peter Grey', 'compatible'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relateSpeakers(person(a), person(b))).toBe(expected);
    expect(relateSpeakers(person(b), person(a))).toBe(expected);
  });

  it('lets a body or an office speak for a person', () => {
    expect(relateSpeakers(person('Anna Grey'), { name: 'the ministry', kind: 'role' })).toBe('compatible');
    expect(relateSpeakers(person('Anna Grey'), { name: 'Norvik', kind: 'name' })).toBe('compatible');
    expect(relateSpeakers(person('Anna Grey'), undefined)).toBe('compatible');
  });
});

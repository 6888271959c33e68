import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/claims/quotations/index.js';
import { read } from '../../../src/language/index.js';
import { sourceFromText } from '../../../src/sources/index.js';

const drafts = (text: string) =>
  extractQuotations(read(sourceFromText('a.txt', `${text}\n`)), {}).filter((d) => d.kind === 'quotation');
const speakers = (text: string) => drafts(text).map((d) => d.speaker);

describe('who says it', () => {
  it.each([
    ['"We left the pier," said Anna Grey, the mayor.', ['Anna Grey']],
    ['"We left the pier," Anna Grey, the mayor, told reporters.', ['Anna Grey']],
    ['Anna Grey said on Monday that "we left the pier."', ['Anna Grey']],
    ['Anna Grey wrote: "We left the pier."', ['Anna Grey']],
    ['"We left the pier," according to Anna Grey.', ['Anna Grey']],
    ['Anna Grey was quoted as saying "we left the pier."', ['Anna Grey']],
    [
      '"We left," said a spokesman for the ministry. "It burned."',
      ['a spokesman for the ministry', 'a spokesman for the ministry'],
    ],
    ['Anna Grey met the crew. "We left the pier," she said.', ['Anna Grey']],
    ['Anna Grey leads the town. "We left the pier," Grey tweeted.', ['Anna Grey']],
    ['"We left," said Anna Grey.\n\n"It burned," she added.', ['Anna Grey', 'Anna Grey']],
    ['Anna Grey met Paul Finch. "We left the pier," he said.', ['Paul Finch']],
    ['“We left the pier.” — Anna Grey', ['Anna Grey']],
    ['His lawyer, Anna Grey, said he "left the pier."', ['Anna Grey']],
    ['Rep. Anna Grey, R-Denby, promised "a new pier" by May.', ['Anna Grey']],
    ['The Governor of Denby complained of "long nights" on the pier.', ['Governor of Denby']],
    ['The Governor Anna Grey of Denby complained of "long nights" on the pier.', ['Anna Grey']],
    ['Over the radio it was announced, "The boat with Anna Grey has left the pier."', [undefined]],
    ['Anna Grey, chair of the Denby Ferry’s restored board, had one plan:\n\n"We leave the pier."', ['Anna Grey']],
    [
      '"We left," said Paul Finch.\n\nHouse Speaker Anna Grey said she had heard of the "long road."',
      ['Paul Finch', 'House Speaker Anna Grey'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));

  it('gives the parts of a split quotation one value', () => {
    const [a, b] = drafts('"We left the pier," said Anna Grey. "It burned at dawn."');
    expect(a?.value).toBe(b?.value);
    expect(a?.value.type === 'quotation' && a.value.text).toBe('We left the pier, It burned at dawn.');
  });

  it('keeps two fragments of one sentence apart', () => {
    const [a, b] = drafts('Anna Grey told them to "leave the pier" and then "burn the boat."');
    expect(a?.value).not.toBe(b?.value);
  });

  it('tells speech from titles and from words at arm’s length', () => {
    const roles = (text: string) => drafts(text).map((d) => d.role);
    expect(roles('She starred in the film "The Long Road" for years.')).toEqual(['title']);
    expect(roles('The so-called "experts" went home.')).toEqual(['scare']);
    expect(roles('"No," she said.')).toEqual(['speech']);
    expect(roles('Anna Grey said it was "a fair deal."')).toEqual(['speech']);
  });

  it('reads the occasion beside the verb', () => {
    const detail = drafts('"We left the pier," Anna Grey told reporters in Leeds on Thursday.')[0]?.detail;
    expect(detail).toMatchObject({ day: 'thursday', town: 'leeds' });
    expect(drafts('"We left on Monday," Anna Grey said.')[0]?.detail?.day).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/reports/document/excerpt.js';
import { frameOf, headingName } from '../../../src/reports/document/frame.js';
import { mermaidText } from '../../../src/reports/document/mermaid.js';
import { text } from '../../../src/reports/document/nodes.js';
import { timelineOf } from '../../../src/reports/document/timeline.js';
import { viewOf } from '../../../src/reports/document/view.js';
import {
  alignWordings,
  differingSpans,
  inMarks,
  markWording,
  sharedWording,
} from '../../../src/reports/document/wordings.js';
import { count, dayText, letter, series } from '../../../src/reports/document/words.js';
import { cite, lindmoor, makeReading, makeSource, quotation, words } from '../../support/report-fixture.js';

const shown = (pieces: readonly { text: string; strong: boolean }[]): string =>
  pieces.map((piece) => (piece.strong ? `*${piece.text}*` : piece.text)).join('');

describe('excerpt', () => {
  const reading = makeReading(
    makeSource(
      {
        text: [
          `First one. The gate ${'was seen by people '.repeat(20)}on 3 May 2026 and ${'they told others '.repeat(20)}too.`,
        ],
      },
      1,
    ),
  );
  const citation = cite(reading, '3 May 2026', 'date', words('x'));

  it('shows the sentence with the decisive words marked', () => {
    const short = makeReading(makeSource({ text: ['It fell. It opens on 3 May 2026, or on 4 May 2026.'] }, 1));
    const both = ['3 May 2026', '4 May 2026'].map((phrase) => cite(short, phrase, 'date', words('x')));
    expect(shown(excerpt(both, 200))).toBe('It opens on *3 May 2026*, or on *4 May 2026*.');
  });

  it('cuts a long sentence around the decisive words', () => {
    const cut = shown(excerpt([citation], 80));
    expect(cut).toMatch(/^… .*\*3 May 2026\*.* …$/);
    expect(cut.length).toBeLessThanOrEqual(90);
  });
});

describe('wordings', () => {
  const a = quotation('We will not open it before every bolt has been tested');
  const b = quotation('We would not open it until each bolt has been tested');

  it('lays two quotations side by side', () => {
    expect(alignWordings(a, b).map((chunk) => (chunk.same ? chunk.a : `${chunk.a} / ${chunk.b}`))).toEqual([
      'We',
      'will / would',
      'not open it',
      'before every / until each',
      'bolt has been tested',
    ]);
  });

  it('marks the words that another wording has not', () => {
    expect(shown(markWording(a, [b]))).toBe('We *will* not open it *before every* bolt has been tested');
    expect(shown(markWording(a, [a]))).toBe('We will not open it before every bolt has been tested');
  });

  it('are named by what both have', () => {
    expect(
      sharedWording(quotation('We will not sell the old house'), quotation('We shall not sell the old house')),
    ).toEqual({
      shared: 'We … not sell the old house',
      words: ['will', 'shall'],
    });
    expect(sharedWording(quotation('Go'), quotation('Stay'))).toBeUndefined();
    expect([inMarks('"We will go,"'), inMarks('It’s on.')]).toEqual(['“We will go”', '“It’s on”']);
  });

  it('finds them in the text of the source, in a quotation that is split', () => {
    const reading = makeReading(
      makeSource({ text: ['“We will not open it,” she said, “before every bolt has been tested.”'] }, 1),
    );
    const citation = cite(reading, reading.source.prose, 'quotation', a);
    const marked = (differingSpans(citation, [b]) ?? []).map(({ start, end }) =>
      reading.source.prose.slice(start, end),
    );
    expect(marked).toEqual(['will', 'before every']);
    expect(differingSpans(citation, [a])).toBeUndefined();
  });
});

describe('the name of a fact', () => {
  it.each([
    ['Opening: 3 May or 4 May', ['3 May', '4 May'], 'Opening'],
    ['Opening: a second try: 3 May or 4 May', ['3 May', '4 May'], 'Opening: a second try'],
    ['Inspection: said and denied', ['yes', 'no'], 'Inspection: said and denied'],
    ['Start: 10: 30 or 11: 30', ['10: 30', '11: 30'], 'Start'],
  ])('of %j is %j', (heading, labels, name) => {
    expect(headingName(heading, labels)).toBe(name);
  });
});

describe('the timeline', () => {
  it('stands in the order of the days, and tells where sources differ', () => {
    expect(timelineOf(viewOf(lindmoor())).map(({ when, differs }) => `${when}${differs ? ' *' : ''}`)).toEqual([
      '1931',
      '1987 *',
      '3 February 2026 *',
      '3 February 2026',
      'April 2026 *',
      'May 2026 *',
    ]);
  });
});

describe('text of a diagram', () => {
  it('keeps letters and figures of any script and drops what is grammar', () => {
    expect(mermaidText('Opening: “the gate”; #1 %%{init}%% <b> 東京 – (2)')).toBe(
      "Opening 'the gate' 1 init b 東京 - (2)",
    );
  });
});

describe('text of Markdown', () => {
  it('sets as code what sites make links or mentions of', () => {
    expect(text('see www.a.example or a@b.example, @them')).toEqual([
      { type: 'text', value: 'see ' },
      { type: 'inlineCode', value: 'www.a.example' },
      { type: 'text', value: ' or ' },
      { type: 'inlineCode', value: 'a@b.example,' },
      { type: 'text', value: ' ' },
      { type: 'inlineCode', value: '@them' },
    ]);
  });
});

describe('words', () => {
  it('counts, joins and names', () => {
    expect([count(1, 'source'), count(2, 'source'), count(0, 'fact')]).toEqual(['1 source', '2 sources', '0 facts']);
    expect([series([]), series(['a']), series(['a', 'b']), series(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ]);
    expect([dayText('2026-02-09'), dayText('2026-02-09T10:00Z'), dayText('2026-02'), dayText('soon')]).toEqual([
      '9 February 2026',
      '9 February 2026',
      'February 2026',
      'soon',
    ]);
    expect([letter(0), letter(25), letter(26)]).toEqual(['A', 'Z', '27']);
  });
});

describe('the frame of a fact', () => {
  const of = (...sentences: [string, string][]): string =>
    frameOf(
      sentences.map(([sentence, phrase], index) =>
        cite(makeReading(makeSource({ text: [sentence] }, index + 1)), phrase, 'count', words(phrase)),
      ),
    );

  it('is the sentence that shares most with the others, its value left out', () => {
    expect(of(['The mill burned for 3 days.', '3'], ['The mill in Oss burned for 5 days, police say.', '5'])).toBe(
      'The mill burned for … days',
    );
    expect(of(['It burned for 3 days at the mill.', '3'], ['The mill burned for 5 days.', '5'])).toBe(
      'The mill burned for … days',
    );
  });

  it('leaves a dateline out, and takes no address', () => {
    expect(
      of(
        ['PORT OSS (NW) - The mill burned for 3 days.', '3'],
        ['The mill burned for 5 whole days, and then some more.', '5'],
      ),
    ).toBe('The mill burned for … days');
    expect(of(['Mill burned 3 days www.mill.example', '3'], ['Mill burned 5 days www.mill.example', '5'])).toBe('');
  });

  it('is empty where sentences share nothing, or the value is no word in them', () => {
    expect(of(['The mill burned for 3 days.', '3'], ['Some 5 people left.', '5'])).toBe('');
    const reading = makeReading(makeSource({ text: ['“Go now,” he said to them all.'] }, 1));
    expect(frameOf([cite(reading, '“Go now,”', 'quotation', quotation('Go now'))])).toBe('');
  });
});

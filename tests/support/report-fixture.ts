import type { Claim, ClaimKind } from '../../src/claims/types.js';
import type { Agreement, CheckResult, Citation, Finding, FindingVerdict, Position } from '../../src/findings/types.js';
import type { Reading, Sentence } from '../../src/language/types.js';
import type { Rule } from '../../src/rule.js';
import type { Block, Published, Source } from '../../src/sources/types.js';
import { quotationValue } from '../../src/values/quotation-words.js';
import type { DateValue, QuantityValue, QuotationValue, TextValue, Value } from '../../src/values/types.js';

/** What a test says of a source; the rest is made up so that offsets hold. */
export interface SourceSketch {
  title?: string;
  publisher?: string;
  url?: string;
  published?: string;
  from?: Published['from'];
  family?: string;
  path?: string;
  /** Paragraphs. */
  text: readonly string[];
}

const DAY = 86_400_000;
const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00Z`) / DAY;

/** A source whose file is front matter of one comment and its paragraphs; `prose` is the paragraphs alone. */
export function makeSource(sketch: SourceSketch, number: number): Source {
  const prose = sketch.text.join('\n\n');
  const front = '---\nnote: front matter\n---\n\n';
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of sketch.text) {
    blocks.push({ kind: 'paragraph', start: at, end: at + paragraph.length });
    at += paragraph.length + 2;
  }
  return {
    id: `S${number}`,
    path: sketch.path ?? `input/${String(number).padStart(2, '0')}.md`,
    text: `${front}${prose}\n`,
    prose,
    runs: [{ prose: 0, text: front.length, length: prose.length }],
    blocks,
    sha256: '0'.repeat(64),
    family: sketch.family ?? `F${number}`,
    ...(sketch.title === undefined ? {} : { title: sketch.title }),
    ...(sketch.publisher === undefined ? {} : { publisher: sketch.publisher }),
    ...(sketch.url === undefined ? {} : { url: sketch.url }),
    ...(sketch.published === undefined
      ? {}
      : {
          published: {
            day: dayOf(sketch.published),
            iso: sketch.published,
            from: sketch.from ?? 'front matter',
          } satisfies Published,
        }),
  };
}

/** Sentences end at a full stop, question or exclamation mark (and a closing quotation mark) before a space. No tokens. */
export function makeReading(source: Source): Reading {
  const sentences: Sentence[] = [];
  source.blocks.forEach((block, blockIndex) => {
    const pattern = /[^.?!]+(?:[.?!](?!\s|["”]|$)[^.?!]*)*(?:[.?!]+["”]?|$)\s*/gu;
    for (const match of source.prose.slice(block.start, block.end).matchAll(pattern)) {
      const start = block.start + match.index;
      sentences.push({
        index: sentences.length,
        start,
        end: start + match[0].trimEnd().length,
        block,
        blockIndex,
        tokens: [],
        nouns: [],
        verbs: [],
        clauses: [],
      });
    }
  });
  return { source, sentences };
}

export const date = (timex: string, extra: Partial<DateValue> = {}): DateValue => {
  const [year = '2000', month, day] = timex.split('-');
  const lo = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / DAY;
  const hi =
    day !== undefined
      ? lo + 1
      : Date.UTC(month === undefined ? Number(year) + 1 : Number(year), month === undefined ? 0 : Number(month), 1) /
        DAY;
  const granularity = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return {
    type: 'date',
    timex,
    interval: { lo, hi },
    granularity,
    approximate: false,
    stated: [],
    assumed: [],
    ...extra,
  };
};

export const quantity = (number: number, unit: string): QuantityValue => ({
  type: 'quantity',
  number,
  range: { lo: number, hi: number },
  unit,
  precision: 1,
  modifier: 'none',
});

export const quotation = (text: string): QuotationValue => quotationValue([text], 'speech');

export const words = (text: string): TextValue => ({ type: 'text', text, canonical: text.toLowerCase() });

/** A citation of `phrase` in a source, with its claim: the offsets are looked up. */
export function cite(
  reading: Reading,
  phrase: string,
  kind: ClaimKind,
  value: Value,
  extra: { role?: string; speaker?: string } = {},
): Citation {
  const { source } = reading;
  const at = source.prose.indexOf(phrase);
  if (at < 0) throw new Error(`"${phrase}" is not in ${source.id}`);
  const end = at + phrase.length;
  const sentence = reading.sentences.find((each) => each.start <= at && at < each.end);
  if (sentence === undefined) throw new Error(`"${phrase}" is in no sentence of ${source.id}`);
  const shift = source.runs[0]?.text ?? 0;
  const span = { start: at, end };
  const before = source.text.slice(0, at + shift);
  const line = before.split('\n').length;
  const claim: Claim = {
    kind,
    value,
    span,
    evidence: span,
    reading,
    sentence,
    topic: { names: [], events: [], qualifiers: [], localWords: [], clauseWords: [], sentenceWords: [] },
    role: extra.role ?? '',
    polarity: 'affirmed',
    modality: 'asserted',
    detail: {},
    ...(extra.speaker === undefined ? {} : { speaker: extra.speaker }),
  };
  return {
    source,
    start: at + shift,
    end: end + shift,
    quote: phrase,
    line,
    column: before.length - before.lastIndexOf('\n'),
    value: { start: at + shift, end: end + shift },
    sentence: { start: sentence.start + shift, end: Math.max(sentence.end, end) + shift },
    claim,
  };
}

const rule = (id: string, title: string): Rule => ({
  id,
  title,
  summary: `Compares ${title}.`,
  revision: 1,
  scope: 'across',
  takes: () => true,
  judge: () => ({ verdict: 'agree', severity: 'low', because: [] }),
});

const position = (value: string, label: string, ...citations: Citation[]): Position => ({ value, label, citations });

function finding(
  id: string,
  ruleId: string,
  verdict: FindingVerdict,
  heading: string,
  positions: Position[],
  extra: Partial<Finding> = {},
): Finding {
  return {
    id,
    key: `k${id}`,
    rule: ruleId,
    verdict,
    severity: 'medium',
    state: 'new',
    heading,
    message: positions
      .map((each) => `${each.citations.map((citation) => citation.source.id).join(' and ')}: ${each.label}`)
      .join('; '),
    because: ['same predicate class: open', 'shared names: lindmoor, varn bridge', 'the values do not overlap'],
    hints: [],
    positions,
    ...extra,
  };
}

const LINDMOOR: SourceSketch[] = [
  {
    title: 'Varn Bridge to stay shut until spring',
    publisher: 'Lindmoor Courier',
    url: 'https://courier.example/varn-bridge',
    published: '2026-02-10',
    text: [
      'The Varn Bridge in Lindmoor will reopen to traffic in April 2026, the town council said on Tuesday. It was built in 1931.',
      'The repairs will cost £4.2 million. Three people were hurt when a girder fell on 3 February 2026.',
      '“We will not open it before every bolt has been tested,” Mayor Ada Brock said. The council met for two hours.',
    ],
  },
  {
    title: 'Girder fall: bridge repairs to take until May',
    publisher: 'Northern Wire',
    url: 'https://wire.example/a?id=7&p=2',
    published: '2026-02-11',
    family: 'F2',
    text: [
      'LINDMOOR (NW) - Cars will cross the Varn Bridge again in May 2026, according to the council. The bridge dates from 1931.',
      'The bill stands at £4.8 million. A girder fell onto the road on 3 February 2026, and four people were taken to hospital.',
      '“We would not open it until each bolt has been tested,” said Ada Brock, the mayor.',
    ],
  },
  {
    title: 'Bridge shut into May',
    publisher: 'Daily Ledger',
    published: '2026-02-11',
    from: 'text',
    family: 'F2',
    text: [
      'LINDMOOR (NW) - Cars will cross the Varn Bridge again in May 2026, according to the council. The bridge dates from 1931.',
      'The union says that nobody inspected the girders last year, which the contractor denies.',
    ],
  },
  {
    publisher: 'Lindmoor Radio',
    published: '2026-02-14',
    from: 'sidecar',
    text: [
      'Five people have now been treated after the girder fell on 3 February 2026. The council expects the bridge to open in April 2026.',
      'The contractor told the radio that all girders were inspected last year. Opened in 1931, it carries 9,000 cars a day.',
    ],
  },
  {
    title: 'A short history of the Varn Bridge',
    text: ['Built in 1931, the bridge was last closed in 1987. It carries 12,000 cars a day.'],
  },
];

/** Five small sources with a finding of each verdict, one known, one gone, agreements and gaps in the coverage. */
export function lindmoor(): CheckResult {
  const sources = LINDMOOR.map((sketch, index) => makeSource(sketch, index + 1));
  const readings = sources.map(makeReading);
  const [a, b, c, d, e] = readings as [Reading, Reading, Reading, Reading, Reading];
  const findings: Finding[] = [
    finding(
      'aaaa1',
      'deadline-date',
      'conflict',
      'Reopening of the bridge: April 2026 or May 2026',
      [
        position(
          '2026-04',
          'April 2026',
          cite(a, 'April 2026', 'date', date('2026-04'), { role: 'deadline' }),
          cite(d, 'April 2026', 'date', date('2026-04'), { role: 'deadline' }),
        ),
        position(
          '2026-05',
          'May 2026',
          cite(b, 'May 2026', 'date', date('2026-05'), { role: 'deadline' }),
          cite(c, 'May 2026', 'date', date('2026-05'), { role: 'deadline' }),
        ),
      ],
      { severity: 'high', hints: ['one month apart'] },
    ),
    finding('aaaa2', 'money', 'conflict', 'Cost of the repairs: £4.2 million or £4.8 million', [
      position('4200000 GBP', '£4.2 million', cite(a, '£4.2 million', 'money', quantity(4_200_000, 'GBP'))),
      position('4800000 GBP', '£4.8 million', cite(b, '£4.8 million', 'money', quantity(4_800_000, 'GBP'))),
    ]),
    finding('aaaa3', 'count', 'review', 'Cars a day: 9,000 or 12,000', [
      position('9000 car', '9,000 cars', cite(d, '9,000 cars', 'count', quantity(9000, 'car'))),
      position('12000 car', '12,000 cars', cite(e, '12,000 cars', 'count', quantity(12_000, 'car'))),
    ]),
    finding('aaaa4', 'quotation-wording', 'variation', 'Ada Brock on the tests: two wordings', [
      position(
        'q1',
        '“We will not open it before every bolt has been tested”',
        cite(
          a,
          '“We will not open it before every bolt has been tested,”',
          'quotation',
          quotation('We will not open it before every bolt has been tested'),
          { speaker: 'ada brock' },
        ),
      ),
      position(
        'q2',
        '“We would not open it until each bolt has been tested”',
        cite(
          b,
          '“We would not open it until each bolt has been tested,”',
          'quotation',
          quotation('We would not open it until each bolt has been tested'),
          { speaker: 'ada brock' },
        ),
      ),
    ]),
    finding('aaaa5', 'count', 'update', 'People hurt: three, four, five', [
      position('3 person:injured', 'three', cite(a, 'Three people', 'count', quantity(3, 'person:injured'))),
      position('4 person:injured', 'four', cite(b, 'four people', 'count', quantity(4, 'person:injured'))),
      position('5 person:injured', 'five', cite(d, 'Five people', 'count', quantity(5, 'person:injured'))),
    ]),
    finding('aaaa6', 'polarity', 'dispute', 'Inspection of the girders last year: said and denied', [
      position(
        'no',
        'not inspected',
        cite(c, 'nobody inspected the girders', 'statement', words('no'), { speaker: 'the union' }),
      ),
      position(
        'yes',
        'inspected',
        cite(d, 'all girders were inspected', 'statement', words('yes'), { speaker: 'the contractor' }),
      ),
    ]),
    finding(
      'aaaa7',
      'happened-date',
      'conflict',
      'Last closure: 1987 or 2026',
      [
        position('1987', '1987', cite(e, '1987', 'date', date('1987'), { role: 'happened' })),
        position('2026-02-03', '3 February 2026', cite(b, '3 February 2026', 'date', date('2026-02-03'))),
      ],
      { state: 'known', note: 'The history was written before the fall.' },
    ),
  ];
  const agreements: Agreement[] = [
    {
      rule: 'happened-date',
      heading: 'Building of the bridge: 1931',
      positions: [
        position(
          '1931',
          '1931',
          cite(a, '1931', 'date', date('1931')),
          cite(b, '1931', 'date', date('1931')),
          cite(c, '1931', 'date', date('1931')),
          cite(e, '1931', 'date', date('1931')),
        ),
      ],
    },
    {
      rule: 'happened-date',
      heading: 'Fall of the girder: 3 February 2026',
      positions: [
        position(
          '2026-02-03',
          '3 February 2026',
          cite(a, '3 February 2026', 'date', date('2026-02-03')),
          cite(b, '3 February 2026', 'date', date('2026-02-03')),
          cite(d, '3 February 2026', 'date', date('2026-02-03')),
        ),
      ],
    },
  ];
  return {
    story: {
      sources,
      date: { day: dayOf('2026-02-11'), iso: '2026-02-11', from: 'story' },
      aliases: [],
      accepted: [],
      skipped: [{ path: 'input/photo.md', reason: 'no prose' }],
    },
    claims: new Map(sources.map((source) => [source.id, claimsOf(findings, agreements, source.id)])),
    findings,
    agreements,
    gone: [
      { id: 'bbbb1', rule: 'money', values: ['3000000 GBP', '4000000 GBP'], sources: ['input/01.md', 'input/02.md'] },
    ],
    coverage: {
      sources: sources.length,
      sentences: readings.reduce((sum, reading) => sum + reading.sentences.length, 0),
      claims: 24,
      facts: 9,
      undated: ['input/05.md'],
      unresolved: 1,
      ambiguous: 2,
      skipped: [{ path: 'input/photo.md', reason: 'no prose' }],
    },
    rules: [
      rule('deadline-date', 'deadlines'),
      rule('money', 'amounts of money'),
      rule('count', 'counts'),
      rule('quotation-wording', 'quotations'),
      rule('polarity', 'statements and denials'),
      rule('happened-date', 'dates of events'),
    ],
  };
}

function claimsOf(findings: readonly Finding[], agreements: readonly Agreement[], id: string): Claim[] {
  return [...findings, ...agreements]
    .flatMap((each) => each.positions)
    .flatMap((each) => each.citations)
    .filter((citation) => citation.source.id === id)
    .map((citation) => citation.claim);
}

/** Twenty sources on one opening date, in three versions. */
export function twenty(): CheckResult {
  const days = ['12 June 2026', '13 June 2026', '19 June 2026'];
  const sources = Array.from({ length: 20 }, (_, index) =>
    makeSource(
      {
        title: `The museum opens, paper ${index + 1}`,
        publisher: `Paper ${index + 1}`,
        published: '2026-05-02',
        text: [`The harbour museum opens on ${days[index % 3]}. Its hall holds 400 visitors.`],
      },
      index + 1,
    ),
  );
  const readings = sources.map(makeReading);
  const at = (which: number): Citation[] =>
    readings
      .filter((_, index) => index % 3 === which)
      .map((reading) =>
        cite(reading, days[which] ?? '', 'date', date(`2026-06-${[12, 13, 19][which]}`), { role: 'deadline' }),
      );
  const findings = [
    finding('cccc1', 'deadline-date', 'conflict', 'Opening of the museum: 12 June 2026, 13 June 2026 or 19 June 2026', [
      position('2026-06-12', '12 June 2026', ...at(0)),
      position('2026-06-13', '13 June 2026', ...at(1)),
      position('2026-06-19', '19 June 2026', ...at(2)),
    ]),
  ];
  const agreements: Agreement[] = [
    {
      rule: 'count',
      heading: 'Visitors in the hall: 400',
      positions: [
        position(
          '400 visitor',
          '400',
          ...readings.map((each) => cite(each, '400 visitors', 'count', quantity(400, 'visitor'))),
        ),
      ],
    },
  ];
  return {
    story: { sources, aliases: [], accepted: [], skipped: [] },
    claims: new Map(sources.map((source) => [source.id, claimsOf(findings, agreements, source.id)])),
    findings,
    agreements,
    gone: [],
    coverage: {
      sources: 20,
      sentences: 40,
      claims: 40,
      facts: 2,
      undated: [],
      unresolved: 0,
      ambiguous: 0,
      skipped: [],
    },
    rules: [rule('deadline-date', 'deadlines'), rule('count', 'counts')],
  };
}

/** What a source may try: every string here is text and must stay so in each format. */
export const HOSTILE = [
  'a | b',
  '`code` ``two``',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details><b>bold</b>',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  'left \u202egnp.exe\u2066 right',
  'one\ntwo\r\nthree',
  '[link](javascript:alert(1)) ![image](https://evil.example/x.png)',
  'https://evil.example/path www.evil.example someone@evil.example @someone',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '***bold*** _it_ ~~gone~~',
  '[^1] [^S1-5]: note',
  '&amp; &#x3C;b&#x3E; &lt;',
  '$\\text{x}$ and $5 or US$',
  '```mermaid',
  '---',
  '::error::x',
  '%%{init: {"theme":"dark"}}%%; end section title : x',
  `{{ x }} <% y %> ${'$'}{z}`,
  'a\\',
  'trailing   ',
  '\u0000\u0007\u009b31m',
  '-->  <!-- ]]>',
  '</style></script></title>',
  '{"json": [1]}',
  'x'.repeat(3000),
  'section of the title',
] as const;

/** Two sources whose every word, title, publisher, path and value is hostile. */
export function hostile(strings: readonly string[] = HOSTILE): CheckResult {
  const text = strings.map((each) => `Before ${each} after`);
  const sources = [1, 2].map((number) =>
    makeSource(
      {
        title: strings.join(' '),
        publisher: strings[(number - 1) % strings.length] ?? '',
        url: number === 1 ? 'javascript:alert(1)' : 'https://example.org/a b?<x>="y"#old',
        path: number === 1 ? 'input/a | b #1 [x](y).md' : 'input/<script> 100%.md',
        text,
      },
      number,
    ),
  );
  const readings = sources.map((source): Reading => {
    const sentences = source.blocks.map((block, index) => ({
      index,
      start: block.start,
      end: block.end,
      block,
      blockIndex: index,
      tokens: [],
      nouns: [],
      verbs: [],
      clauses: [],
    }));
    return { source, sentences };
  });
  const findings = strings.map((each, index) =>
    finding(
      `dddd${index}`,
      'count',
      index % 2 === 0 ? 'conflict' : 'variation',
      `${each}: ${each} or ${each}`,
      [
        ...readings.map((reading, at) =>
          position(
            `${each}${at}`,
            each,
            cite(
              reading,
              each,
              index % 3 === 0 ? 'date' : 'quotation',
              index % 3 === 0 ? date('2026-05') : quotation(each),
              {
                speaker: each,
              },
            ),
          ),
        ),
      ],
      { because: [each], hints: [each], note: each, state: index % 5 === 0 ? 'known' : 'new' },
    ),
  );
  const base = lindmoor();
  return {
    ...base,
    story: { ...base.story, sources },
    claims: new Map(),
    findings,
    agreements: findings.map(({ rule: id, heading, positions }) => ({ rule: id, heading, positions })),
    gone: strings.map((each) => ({ id: each, rule: each, values: [each], sources: [each] })),
    coverage: {
      ...base.coverage,
      undated: [...strings],
      skipped: strings.map((each) => ({ path: each, reason: each })),
    },
  };
}

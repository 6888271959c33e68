import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import {
  decode,
  findSources,
  lineColumn,
  loadStory,
  openStory,
  parseSidecar,
  sourceFromText,
  storyOf,
} from '../../src/sources/index.js';

const cwd = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(cwd, dirname(path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

/** Paragraphs of words that no other seed has. */
function report(seed: string, paragraphs = 6): string {
  return Array.from({ length: paragraphs }, (_, p) =>
    Array.from({ length: 30 }, (_, w) => `${seed}${p}w${(w * 7) % 30}`).join(' '),
  ).join('\n\n');
}

describe('finding sources', () => {
  write('in/b.md', 'B.');
  write('in/A.txt', 'A.');
  write('in/deep/c.HTML', '<p>C.');
  write('in/README.md', 'No.');
  write('in/.hidden.md', 'No.');
  write('in/.git/x.md', 'No.');
  write('in/sources.yaml', 'date: 2025-01-01');
  write('in/picture.png', 'x');
  write('empty/picture.png', 'x');

  it('takes the known formats in code-unit order, each once', () => {
    const found = findSources(['in', 'in/b.md'], cwd);
    expect(found.files).toEqual(['in/A.txt', 'in/b.md', 'in/deep/c.HTML']);
    expect(found.sidecars).toEqual(['in/sources.yaml']);
    expect(found.skipped.map((file) => file.path)).toEqual(['in/README.md', 'in/picture.png']);
    expect(findSources(['in/b.md', 'in'], cwd)).toEqual(found);
  });

  it.each([
    [['nowhere'], 'nowhere: no such file or folder; check the path'],
    [['empty'], 'empty: no sources in this folder; put .md .markdown .txt .html .htm files there'],
    [['in/picture.png'], 'in/picture.png: not a source; sources are .md .markdown .txt .html .htm files'],
    [[], /^nothing to check/],
  ])('refuses %j', (paths, message) => {
    expect(() => findSources(paths, cwd)).toThrow(UserError);
    expect(() => findSources(paths, cwd)).toThrow(message);
  });
});

describe('decoding', () => {
  const text = 'Ünder the bridge\r\n— a café';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => expect(decode(bytes, 'a.txt').text).toBe(text));

  it('falls back to windows-1252, and heeds the charset of a page', () => {
    expect(decode(Buffer.from('The caf\xe9 \x93closed\x94', 'latin1'), 'a.txt').text).toBe('The café “closed”');
    expect(decode(Buffer.from('<meta charset="iso-8859-2"><p>\xb1', 'latin1'), 'a.html', true).text).toContain('ą');
  });

  it.each([
    ['NUL bytes', Buffer.from('a\0b')],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\xff\xfe\xfd', 'latin1')],
    ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 65, 0, 0])],
    ['bytes without letters', Buffer.from('\xff\xfa\xfb\xfc\xf9 \xf8', 'latin1')],
  ])('refuses %s, naming the file', (_, bytes) => {
    expect(() => decode(bytes, 'in/a.txt')).toThrow(
      /^in\/a\.txt: not a text file \(.*\); save it as UTF-8 or leave it out$/,
    );
  });

  it('does not count the mark: same text, prose and hash with and without it', () => {
    write('bom/a.md', '\ufeff# Title\n\nWords.');
    write('plain/a.md', '# Title\n\nWords.');
    const [a] = openStory(['bom'], cwd).sources;
    const [b] = openStory(['plain'], cwd).sources;
    expect({ ...a, path: '' }).toEqual({ ...b, path: '' });
  });
});

describe('the story', () => {
  const dated = (path: string, day: string) => sourceFromText(path, `---\ndate: ${day}\n---\n${report(path)}`);
  const undated = (path: string) => sourceFromText(path, report(path));

  it('numbers sources by path, whatever their order', () => {
    const sources = [undated('b.md'), undated('a.md'), undated('B.md')];
    expect(storyOf(sources).sources.map((s) => [s.id, s.path])).toEqual([
      ['S1', 'B.md'],
      ['S2', 'a.md'],
      ['S3', 'b.md'],
    ]);
    expect(storyOf([...sources].reverse())).toEqual(storyOf(sources));
  });

  it('dates the undated by the lower median when all lie within 31 days', () => {
    const story = storyOf([
      dated('a.md', '2025-09-01'),
      dated('b.md', '2025-09-20'),
      dated('c.md', '2025-09-21'),
      undated('d.md'),
    ]);
    expect(story.date).toEqual({ day: 20351, iso: '2025-09-20', from: 'story' });
    expect(story.sources[3]?.published).toEqual(story.date);
    expect(story.sources[0]?.published?.from).toBe('front matter');
  });

  it('leaves them undated when the dated ones lie further apart, or there are none', () => {
    const story = storyOf([dated('a.md', '2025-09-01'), dated('b.md', '2025-10-03'), undated('c.md')]);
    expect(story.date).toBeUndefined();
    expect(story.sources[2]?.published).toBeUndefined();
    expect(storyOf([undated('a.md')]).date).toBeUndefined();
  });

  it('reads its sidecar, which wins over the text', () => {
    write('s/a.md', `---\ntitle: Old\ndate: 2025-09-01\n---\n${report('a')}`);
    write('s/b.txt', report('b'));
    write(
      's/sources.yaml',
      'date: 2025-09-19\ntimezone: Europe/Oslo\naliases: [[Norway, the kingdom]]\naccepted: [{ finding: 3f1c9a, reason: checked, until: 2026-01-31 }]\nsources:\n  a.md: { title: New, publisher: P, published: 2025-09-02 }\n  b.txt: { copyOf: a.md }\n',
    );
    const story = openStory(['s'], cwd);
    expect(story).toMatchObject({
      date: { iso: '2025-09-19', from: 'sidecar' },
      timezone: 'Europe/Oslo',
      aliases: [['Norway', 'the kingdom']],
    });
    expect(story.accepted).toEqual([{ finding: '3f1c9a', reason: 'checked', until: '2026-01-31' }]);
    expect(story.sources[0]).toMatchObject({
      title: 'New',
      publisher: 'P',
      published: { iso: '2025-09-02', from: 'sidecar' },
    });
    expect(story.sources[1]).toMatchObject({ family: 'F1', published: { iso: '2025-09-19', from: 'story' } });
  });

  it.each([
    ['dates: 2025-01-01', /^in\/sources\.yaml: unknown key "dates"; known are date, timezone/],
    ['sources: { a.md: { titel: x } }', /^in\/sources\.yaml: sources: a\.md: unknown key "titel"; known are title/],
    ['date: 2025-02-29', /^in\/sources\.yaml: date: "2025-02-29" is not a day of the calendar/],
    ['a.md: { published: 2025-13-01 }', /^in\/sources\.yaml: a\.md: published: "2025-13-01" is not a day/],
    ['accepted: [{ finding: x }]', /^in\/sources\.yaml: accepted: 0: reason: /],
    ['timezone: Mars/Base', /^in\/sources\.yaml: timezone: "Mars\/Base" is not a time zone/],
    ['a: [', /^in\/sources\.yaml:\d+: broken YAML/],
    ['- a', /^in\/sources\.yaml: /],
  ])('refuses the sidecar %j', (yaml, message) => {
    expect(() => parseSidecar(yaml, 'in/sources.yaml')).toThrow(UserError);
    expect(() => parseSidecar(yaml, 'in/sources.yaml')).toThrow(message);
  });

  it('refuses a copy of a file that is not there', () => {
    write('t/a.md', 'A.');
    write('t/sources.yaml', 'a.md: { copyOf: z.md }');
    expect(() => openStory(['t'], cwd)).toThrow('t/sources.yaml: copyOf: t/z.md is not among the sources');
  });

  it('refuses an entry for a file that is not there', () => {
    write('v/a.md', 'A.');
    write('v/b.md', 'B.');
    write('v/sources.yaml', 'a.md: { title: A }\nb.md: { title: B }');
    expect(openStory(['v/a.md', 'v/sources.yaml'], cwd).sources.map((s) => s.title)).toEqual(['A']);
    write('v/sources.yaml', 'a.md: { title: A }\nc.md: { title: C }');
    expect(() => openStory(['v'], cwd)).toThrow('v/sources.yaml: v/c.md: there is no such file; mend the name');
  });

  it('notes a source without text', () => {
    write('w/a.md', 'A.');
    write('w/b.md', '');
    write('w/c.md', '---\ntitle: C\n---\n\n');
    expect(openStory(['w'], cwd).skipped).toEqual([
      { path: 'w/b.md', reason: 'holds no text' },
      { path: 'w/c.md', reason: 'holds no text' },
    ]);
  });

  it('passes on what is wrong with a file', () => {
    write('u/a.md', '---\ndate: 2025-02-30\n---\nA.');
    write('u/b.txt', new Uint8Array([65, 0, 66]));
    expect(() => loadStory(['u/a.md'], { cwd })).toThrow(/^u\/a\.md:2: date: "2025-02-30" is not a day/);
    expect(() => loadStory(['u/b.txt'], { cwd })).toThrow(/^u\/b\.txt: not a text file/);
  });
});

describe('families', () => {
  const families = (...texts: string[]) =>
    storyOf(texts.map((text, i) => sourceFromText(`${i}.txt`, text))).sources.map((s) => s.family);

  it('join a text and its copy with one paragraph changed, added or left out', () => {
    const paragraphs = report('a').split('\n\n');
    const changed = [...paragraphs.slice(0, 5), report('z', 1)].join('\n\n');
    const shorter = paragraphs.slice(0, 4).join('\n\n');
    expect(families(report('a'), changed, shorter, report('b'))).toEqual(['F1', 'F1', 'F1', 'F2']);
  });

  it('join equal texts, however short', () => {
    expect(families('The bridge is closed.', 'The bridge is closed.', 'The bridge is open.')).toEqual([
      'F1',
      'F1',
      'F2',
    ]);
  });

  it('keep apart two reports that share a quotation, or a sentence', () => {
    const quotation = `“${report('q', 2).replace('\n\n', ' ')},” she said.`;
    expect(families(`${report('a', 2)}\n\n${quotation}`, `${report('b', 2)}\n\n${quotation}`)).toEqual(['F1', 'F2']);
    expect(families(`${report('a', 3)}\n\n${report('s', 1)}`, `${report('b', 3)}\n\n${report('s', 1)}`)).toEqual([
      'F1',
      'F2',
    ]);
  });

  it('take a shared wire tag as a hint only together with shared text', () => {
    const half = (own: string) => `OSLO (AP) — ${report('s', 3)}\n\n${report(own, 3)}`;
    expect(families(half('a'), half('b'))).toEqual(['F1', 'F1']);
    expect(families(half('a').replace('(AP)', '(X)'), half('b').replace('(AP)', '(Y)'))).toEqual(['F1', 'F2']);
    expect(families(`OSLO (AP) — ${report('a')}`, `OSLO (AP) — ${report('b')}`)).toEqual(['F1', 'F2']);
  });

  it('are found among many sources in time', () => {
    const sources = Array.from({ length: 1600 }, (_, i) =>
      sourceFromText(`${i}.txt`, `${report(`s${i % 200}`)}\n\n${report('common', 1)}`),
    );
    const begun = performance.now();
    const story = storyOf(sources);
    expect(performance.now() - begun).toBeLessThan(6000);
    expect(new Set(story.sources.map((s) => s.family)).size).toBe(200);
  });
});

describe('line and column', () => {
  it('count from one, with any line end', () => {
    const text = 'a\r\nbc\rd\n';
    expect([0, 3, 4, 6, 8].map((offset) => lineColumn(text, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { progress, type Streams, say, wantsColor, widthOf } from '../../src/cli/streams.js';

function streams(env: Streams['env'] = {}, terminal = true): Streams & { said: () => string } {
  let said = '';
  const sink = { write: (text: string) => (said += text), isTTY: terminal, columns: 132 };
  return { stdout: sink, stderr: sink, env, cwd: '/', said: () => said };
}

describe('colours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%o, terminal %s: %s', (env, terminal, wanted) => {
    expect(wantsColor(streams(env, terminal))).toBe(wanted);
  });
});

describe('width', () => {
  it('is the terminal’s, and one and the same where there is none', () => {
    expect(widthOf(streams())).toBe(132);
    expect(widthOf(streams({}, false))).toBe(80);
  });
});

describe('progress', () => {
  it('shows on a terminal alone, for work that takes a while, and wipes itself away', () => {
    const shown = streams();
    const tick = progress(shown, 30);
    for (let done = 1; done <= 30; done += 1) tick(done, 'reading source');
    expect(shown.said()).toContain('reading source 29 of 30');
    expect(shown.said().endsWith('\r\u001b[K')).toBe(true);
    for (const [quiet, total] of [
      [streams({}, false), 30],
      [streams(), 5],
    ] as const) {
      progress(quiet, total)(1, 'reading source');
      expect(quiet.said()).toBe('');
    }
  });
});

describe('notes', () => {
  it('are one line, whatever they quote', () => {
    const one = streams();
    say(one, 'a\u001b[31m file\nof \u202Etwo lines');
    expect(one.said()).toBe('a file of two lines\n');
  });
});

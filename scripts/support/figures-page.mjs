// Puts measured figures where they are told: the pages' tables, between markers, and the floors of the guard test.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './engine.mjs';

const share = (value) => (value === null || value === undefined ? 'none found' : `${(100 * value).toFixed(1)} %`);
const of = (found, all) => `${share(all ? found / all : undefined)} (${found} of ${all})`;
const percent = (value) => `${value.toFixed(1)} %`;

/** Rows that the evaluation fills; the rest of each table is kept as it stands. */
function rowsOf({ all, core, read, unread, planted, timex, quotes }) {
  const [time, calendar] = ['all', 'calendar dates only'];
  const wrong = ({ trap, unlisted }) => trap + unlisted;
  return {
    'Precision, core kinds': of(core.right, core.right + wrong(core)),
    'Recall, core kinds': of(core.found, core.wanted),
    'Recall of conflicts, core kinds': of(core.conflictsFound, core.conflictsWanted),
    'Precision, all kinds': of(all.right, all.right + wrong(all)),
    'Recall, all kinds': of(all.found, all.wanted),
    'Clusters read while building: precision; recall': `${of(read.right, read.right + wrong(read))}; ${of(read.found, read.wanted)}`,
    'Clusters not read: precision; recall': `${of(unread.right, unread.right + wrong(unread))}; ${of(unread.found, unread.wanted)}`,
    'Planted changes found': share(planted.all),
    'Planted changes found, the same words in both sources': share(planted['wording same']),
    'Planted changes found, different words': share(planted['wording different']),
    'Time expressions: found (relaxed F1)': timex[`${time}: relaxed F1`].toFixed(1),
    'Time expressions: value F1': timex[`${time}: value F1`].toFixed(1),
    'Calendar dates: value F1': timex[`${calendar}: value F1`].toFixed(1),
    'Quotations found; exact ends': `${percent(quotes.recall)}; ${percent(quotes['exact ends'])}`,
    'Speaker right': percent(quotes['speaker right']),
  };
}

/** Rewrites README.md, tests/eval/README.md and tests/eval/figures.json. Needs the figures of every set. */
export function writeFigures(figures, { verdicts, rules }) {
  for (const name of ['README.md', 'tests/eval/README.md']) {
    const file = join(root, name);
    let text = readFileSync(file, 'utf8');
    for (const [row, value] of Object.entries(rowsOf(figures))) {
      text = text.replace(new RegExp(`^\\| ${literal(row)} \\| [^|]*\\|`, 'm'), `| ${row} | ${value} |`);
    }
    text = between(text, 'verdicts', table('Gold', verdicts));
    text = between(text, 'by-rule', table('Rule', rules));
    writeFileSync(file, text);
  }
  const file = join(root, 'tests/eval/figures.json');
  const floors = JSON.parse(readFileSync(file, 'utf8'));
  for (const [set, named] of Object.entries(floors)) {
    for (const name of Object.keys(named)) named[name] = Math.floor((figures[set]?.[name] ?? 0) * 1000) / 1000;
  }
  const lines = Object.entries(floors).map(
    ([set, named]) =>
      `  ${JSON.stringify(set)}: { ${Object.entries(named)
        .map(([name, value]) => `${JSON.stringify(name)}: ${value}`)
        .join(', ')} }`,
  );
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

function table(corner, rows) {
  const columns = Object.keys(Object.values(rows)[0] ?? {});
  return [
    [corner, ...columns],
    ['---', ...columns.map(() => '---')],
    ...Object.entries(rows).map(([name, row]) => [name, ...columns.map((column) => row[column])]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function between(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? text : `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

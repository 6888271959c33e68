// Writes the generated parts of the README: what stands between `<!-- name:start -->` and `<!-- name:end -->`.
//
//   npm run docs               rewrites README.md; CI fails when that changes it
//
// rules    the table of rules, from rules/
// formats  the table of formats, from src/reports
// help     what `discrepant --help` prints
// github, gitlab, config   what `discrepant init` writes, from templates/
// excerpt  the first finding of reports/report.md, as it stands there
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { load, root } from './support/engine.mjs';

const [{ rules }, { main }, { formats }] = await Promise.all(
  ['rules/index.js', 'src/cli/main.js', 'src/reports/index.js'].map(load),
);
const readme = join(root, 'README.md');
const pipe = (text) => text.replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(pipe).join(' | ')} |`).join('\n');

function rulesTable() {
  const row = ({ id, summary, scope }) => [
    `[\`${id}\`](rules/${id}.md)`,
    summary.replace(/\.$/, ''),
    scope === 'across' ? 'between sources' : 'inside one source',
  ];
  return table(['Rule', 'What it finds', 'Where'], [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map(row));
}

async function formatsTable() {
  const rows = [];
  for (const [name, load] of Object.entries(formats)) {
    const { file, toStdout } = await load();
    rows.push([`\`${name}\``, toStdout ? `standard output (with \`-o DIR\`: \`${file}\`)` : `\`reports/${file}\``]);
  }
  return table(['Format', 'Written to'], rows);
}

/** What `discrepant --help` prints: of every option, since `check` is the default command. */
async function help() {
  let text = '';
  const sink = {
    write: (part) => {
      text += part;
    },
  };
  await main(['--help'], { stdout: sink, stderr: sink, env: {}, cwd: root });
  return fence('text', text);
}

const template = (name) => () => fence('yaml', readFileSync(join(root, 'templates', name), 'utf8'));

function fence(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** The first finding of the sample report, quoted, its links made to start from the README. */
function excerpt() {
  const file = join(root, 'reports/report.md');
  const lines = readFileSync(file, 'utf8').split('\n');
  const from = lines.findIndex((line) => /^### /.test(line));
  if (from < 0) throw new Error('reports/report.md: no finding to show');
  const to = lines.findIndex((line, index) => index > from && /^#{1,3} /.test(line));
  const moved = (target) => relative(root, join(dirname(file), target)).replaceAll('\\', '/');
  return lines
    .slice(from, to < 0 ? undefined : to)
    .join('\n')
    .trim()
    .replace(/^### (.*)$/m, '**$1**')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\]\((?!https?:|#)([^)]+)\)/g, (_, target) => `](${moved(target)})`)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

const parts = {
  rules: rulesTable,
  formats: formatsTable,
  help,
  excerpt,
  github: template('github-workflow.yml'),
  gitlab: template('gitlab-ci.yml'),
  config: template('discrepant.config.yaml'),
};
let text = readFileSync(readme, 'utf8');
for (const [name, make] of Object.entries(parts)) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || rest < before) throw new Error(`README.md: ${start} … ${end} is missing`);
  text = `${text.slice(0, before + start.length)}\n\n${await make()}\n\n${text.slice(rest)}`;
}
writeFileSync(readme, text);

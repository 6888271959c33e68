// Finishes a build: joins the modules of dist, and those of the packages they use, into the few files that are installed.
// Half of a cold start is opening some nine hundred small modules; this is what makes the program quick. Nothing is
// renamed, so that a stack trace still names the functions.
//
//   node scripts/bundle.mjs           after tsc
//   node scripts/bundle.mjs --clean   before it: a package must hold no file of a module that is gone
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const out = join(dist, 'bundle');
const { resolve } = createRequire(import.meta.url);

/** What the source loads by `load('package')`, at once but only when needed, becomes a file of its own. */
const late = {
  name: 'late',
  transform: {
    filter: { id: /\/dist\/src\/.*\.js$/, code: 'createRequire(import.meta.url)' },
    handler(code) {
      return code.replace(/\bload\('([a-z-]+)'\)/g, (_, id) => {
        const fileName = `late-${id}.js`;
        this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
        return `load('./${fileName}')`;
      });
    },
  },
};

/** The model's data stay a file of its package, read here and not by `require`, which would share it with others. */
const modelData = {
  name: 'model-data',
  load: {
    filter: { id: /wink-eng-lite-web-model\/.*\.json$/ },
    handler(id) {
      const path = id.slice(id.lastIndexOf('wink-eng-lite-web-model/'));
      const code = `module.exports = JSON.parse(require('node:fs').readFileSync(require.resolve('${path}'), 'utf8'));`;
      return { code, moduleType: 'js' };
    },
  },
};

/** Parts of the packages that cost time and do nothing here, each with what stands in for it. */
const LIGHTER = [
  // A copy of three megabytes, lest a second reading of the model find them changed: there is none.
  [/wink-eng-lite-web-model\/dist\/read-core-model\.js$/, 'JSON.parse(JSON.stringify(originalModel))', 'originalModel'],
  // Messages in fifty languages; ours are English.
  [/zod\/v4\/locales\/index\.js$/, /^.*$/s, "export { default as en } from './en.js';"],
  // Measures emoji and wide characters. It lays out the help, which is plain ASCII (a test holds it to that).
  [/\/string-width\/index\.js$/, /^.*$/s, 'export default (text) => text.length;'],
];
const unused = new Set(LIGHTER);
const lighter = {
  name: 'lighter',
  transform(code, id) {
    const entry = LIGHTER.find(([file]) => file.test(id));
    if (entry === undefined) return undefined;
    const [, old, text] = entry;
    const changed = code.replace(old, () => text);
    if (changed !== code) unused.delete(entry);
    return changed;
  },
};

async function bundle() {
  const build = await rolldown({
    input: { discrepant: join(dist, 'src/cli/bin.js'), index: join(dist, 'src/index.js') },
    platform: 'node',
    // The same code as its default for Node, as modules: what is not used can be left out.
    resolve: { alias: { yaml: join(dirname(resolve('yaml')), '../browser/index.js') } },
    plugins: [late, modelData, lighter],
    onLog(level, log) {
      if (level === 'warn') throw new Error(`bundle: ${log.message}`);
    },
  });
  rmSync(out, { recursive: true, force: true });
  const { output } = await build.write({
    dir: out,
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    comments: false,
  });
  for (const [file] of unused) throw new Error(`bundle: nothing to make lighter in ${file}: see scripts/bundle.mjs`);
  writeFileSync(join(out, 'LICENSES.txt'), licences(output.flatMap(({ moduleIds }) => moduleIds ?? [])));
  chmodSync(join(out, 'discrepant.js'), 0o755);
}

/** The licence of every package that has a part in the bundle, in the order of their names. */
function licences(modules) {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    const text = file === undefined ? `License: ${license}\n` : readFileSync(join(folder, file), 'utf8');
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  return `These packages have parts in the files of this folder.\n\n${texts.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

if (process.argv.includes('--clean')) rmSync(dist, { recursive: true, force: true });
else if (existsSync(dist)) await bundle();
else throw new Error('bundle: nothing in dist: run tsc first');

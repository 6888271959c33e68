// Finishes a build: what tsc leaves out (anything under src that is no module) goes to its place in dist.
//
//   node scripts/assets.mjs           after tsc
//   node scripts/assets.mjs --clean   before it: a package must hold no file of a module that is gone
import { chmodSync, cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

if (process.argv.includes('--clean')) {
  rmSync(dist, { recursive: true, force: true });
} else {
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const file = join(root, 'src', name);
    if (/\.(ts|md)$/.test(name) || !statSync(file).isFile()) continue;
    cpSync(file, join(dist, 'src', name));
  }
  const bin = join(dist, 'src/cli/bin.js');
  if (existsSync(bin)) chmodSync(bin, 0o755);
}

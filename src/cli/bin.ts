#!/usr/bin/env node
import * as module from 'node:module';
import { hasCode } from '../errors.js';

// From Node 22 on, what was compiled is kept for the next run; its types are those of Node 20.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const { main } = await import('./main.js');

// Whoever reads us may stop early (`| head`): that is no mistake, and what is left need not be written.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
  });
}

// Never process.exit: it cuts off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
}).catch((error: unknown) => {
  console.error(error);
  return 2;
});

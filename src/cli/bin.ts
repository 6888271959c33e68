#!/usr/bin/env node
import { hasCode } from '../errors.js';
import { main } from './main.js';

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

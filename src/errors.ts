/**
 * A known mistake of the user: one line that names the file, the place and the remedy. The command line prints the
 * message alone and ends with exit status 2; any other error keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Folds a foreign error's message to one line, for use inside a {@link UserError}. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a system call failed with this code: `ENOENT`, `EPIPE` … */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

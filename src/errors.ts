/**
 * A mistake the user can mend: one line that names the file, the place and the remedy. The command line prints it without
 * a stack and ends with status 2. Everything else that is thrown is our own mistake and keeps its stack.
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

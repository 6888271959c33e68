/**
 * A known mistake of the user: one line that names the file, the place and the remedy. The command line prints the
 * message alone and ends with exit status 2; any other error keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What the system's refusals mean, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EEXIST: 'a file of this name is in the way',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the way, where its path has a folder',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
};

/** Folds a foreign error's message to one line, for use inside a {@link UserError}. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).replace(/\s+/g, ' ').trim();
  const refusal = 'syscall' in error && 'code' in error ? REFUSALS[String(error.code)] : undefined;
  // Past an empty line, a parser's message shows the text it failed on.
  if (refusal !== undefined) return refusal;
  const [said = ''] = error.message.split(/:?\n[ \t]*\n/);
  return said.replace(/\s+/g, ' ').trim();
}

/** Whether a system call failed with this code: `ENOENT`, `EPIPE` … */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The command was not understood, or what it is to read or write was refused: exit code 2, and nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command was not understood: shown with what is allowed, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

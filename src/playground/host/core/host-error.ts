/** An error as Figma words it: the member first, then what is wrong. */
export class HostError extends Error {
  override readonly name = 'Error'

  constructor(
    readonly member: string,
    readonly detail: string,
  ) {
    super(`in ${member}: ${detail}`)
  }
}

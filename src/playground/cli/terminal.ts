/** Where a command reads and writes. */
export interface Terminal {
  /** A line of what was asked for. */
  readonly out: (line: string) => void
  /** A line of what there is to say about it. */
  readonly err: (line: string) => void
  /** Everything that is piped in. */
  readonly read: () => Promise<Uint8Array>
  /** A file as it is, piped out. */
  readonly write: (bytes: Uint8Array) => void
}

/** How a path says that something is piped. */
export const PIPE = '-'

/** 0: fine; 1: it failed, or what was asked about does not hold; 2: not understood, or refused. */
export type ExitCode = 0 | 1 | 2

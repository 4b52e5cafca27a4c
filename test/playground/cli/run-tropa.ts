import { runCommand } from '../../../src/playground/cli/run-command'

/** What a command said and gave. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What was piped out. */
  readonly piped: string
}

/** Runs a command. @param stdin what is piped in */
export async function tropa(
  args: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<Said> {
  const out: string[] = []
  const err: string[] = []
  const piped: Uint8Array[] = []
  const code = await runCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    read: () => Promise.resolve(typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
    write: (bytes) => piped.push(bytes),
  })
  const text = Buffer.concat(piped).toString('utf8')
  return { code, out: out.join('\n'), err: err.join('\n'), piped: text }
}

/** One of `assets/examples`. */
export const example = (name: string): string =>
  new URL(`../../../assets/examples/${name}`, import.meta.url).pathname

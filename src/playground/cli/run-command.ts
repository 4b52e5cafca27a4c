import { COMMANDS } from './commands'
import { commandHelp, helpText } from './help'
import type { ExitCode, Terminal } from './terminal'
import { UsageError } from './usage-error'

/** Does what the arguments ask for. @returns the exit code */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const [first, ...rest] = args
    if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
      terminal.out(helpText(COMMANDS))
      return 0
    }
    const [name, given] = first === 'help' ? [rest[0], ['--help']] : [first, rest]
    const command = COMMANDS.find((one) => one.name === name)
    if (command === undefined) throw new UsageError(unknown(name))
    const code = await command.run(given, terminal)
    if (code !== null) return code
    terminal.out(commandHelp(command))
    return 0
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error))
    return error instanceof UsageError ? 2 : 1
  }
}

function unknown(name: string | undefined): string {
  const names = COMMANDS.map((command) => command.name).join(', ')
  return name === undefined
    ? `Say what to do: ${names}. See --help.`
    : `There is no command "${name}". Commands: ${names}.`
}

import type { Command } from './command'

const PROGRAM = 'npm run -s tropa --'

/** What `tropa --help` prints. */
export const helpText = (commands: readonly Command[]): string =>
  `Tropa: customer journey maps without Figma at hand.

Usage
  ${PROGRAM} <command> [options]
  ${PROGRAM} <command> --help

Commands
${commands.map(({ name, takes, summary }) => `  ${`${name} ${takes}`.padEnd(18)} ${summary}`).join('\n')}

- in place of a file reads what is piped in, or pipes out. Nothing is written over without --force.

Exit codes
${EXITS}
`

/** What `tropa <command> --help` prints. */
export function commandHelp({ name, takes, summary, options, more }: Command): string {
  const lines = [
    ...Object.entries(options).map(([option, told]) => [`--${option}`, told.value, told.help]),
    ['--help', '', 'this text'],
  ]
  const listed = lines.map(([option = '', value = '', help = '']) => {
    const about = [...wrapped(help, ' '), ...wrapped(value, ' | ')]
    return `  ${option.padEnd(11)} ${about.join(`\n${' '.repeat(14)}`)}`
  })
  return `${summary}

Usage
  ${[PROGRAM, name, takes, '[options]'].filter((part) => part !== '').join(' ')}

Options
${listed.join('\n')}

${more}
Exit codes
${EXITS}
`
}

/** A text in lines that fit a terminal, cut where `gap` stands. */
function wrapped(text: string, gap: string): string[] {
  const lines: string[] = []
  for (const part of text.split(gap)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + part.length > WIDTH) lines.push(part)
    else lines[lines.length - 1] = `${last}${gap}${part}`
  }
  return lines.filter((line) => line !== '')
}

/** Letters to a line, beside the names of options. */
const WIDTH = 90

const EXITS = `  0  fine
  1  failed; or a check has found something, or two maps differ
  2  not understood or refused; nothing was written`

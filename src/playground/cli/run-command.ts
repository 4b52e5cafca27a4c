import { statSync } from 'node:fs'
import { buildTemplate } from '../../templates/build-template'
import { TEMPLATES } from '../../templates/templates'
import { ensureBuild } from './ensure-build'
import { helpText } from './help'
import { makeMap } from './make-map'
import { parseCommand, type NewCommand } from './parse-command'
import { UsageError } from './usage-error'
import { refuseExisting, writeFiles } from './write-files'

/** Where a command writes its text. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

/**
 * Does what the arguments ask for.
 * @returns the exit code: 0 done, 1 failed, 2 not understood or refused
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const command = parseCommand(args)
    switch (command.name) {
      case 'help':
        terminal.out(helpText())
        return 0
      case 'templates':
        for (const { id, name, summary } of TEMPLATES) {
          terminal.out(`${id.padEnd(10)} ${name[0]}: ${summary[0]}`)
        }
        return 0
      case 'new':
        await makeNew(command, terminal)
        return 0
    }
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error))
    return error instanceof UsageError ? 2 : 1
  }
}

async function makeNew(command: NewCommand, terminal: Terminal): Promise<void> {
  const { template, language, editor, theme, scale, out, force } = command
  const slug = [template.id, language, editor, ...(theme === 'day' ? [] : [theme])].join('-')
  const names = [`${slug}.journey.json`, `${slug}.png`, `${slug}.fig`] as const
  refuseExisting(out, names, force)
  const source = ensureBuild(terminal.err)
  const journey = { ...buildTemplate(template, language), theme }
  const { json, png, fig } = await makeMap(source, journey, editor, scale)
  const paths = writeFiles(out, { [names[0]]: json, [names[1]]: png, [names[2]]: fig })
  for (const path of paths) terminal.out(`${path}  ${sizeOf(path)}`)
}

function sizeOf(path: string): string {
  return `${(statSync(path).size / 1000).toFixed(1)} kB`
}

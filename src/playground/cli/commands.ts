import type { Command } from './command'
import { check } from './commands/check'
import { convert } from './commands/convert'
import { diff } from './commands/diff'
import { draw } from './commands/draw'
import { extract } from './commands/extract'
import { make } from './commands/new'
import { templates } from './commands/templates'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [make, templates, check, convert, draw, extract, diff]

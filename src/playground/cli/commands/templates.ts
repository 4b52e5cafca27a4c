import { TEMPLATES } from '../../../templates/templates'
import { command } from '../command'

/** Lists what `new` can draw. */
export const templates = command({
  name: 'templates',
  summary: 'Lists the templates.',
  files: [],
  options: {},
  more: '',
  does: (_, terminal) => {
    for (const { id, name, summary } of TEMPLATES) {
      terminal.out(`${id.padEnd(10)} ${name[0]}: ${summary[0]}`)
    }
    return Promise.resolve(0)
  },
})

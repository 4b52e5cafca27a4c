import { command } from '../command'
import { changesInWords } from '../diff/changes-in-words'
import { readMap } from '../input/read-maps'
import { SOURCES } from '../input/source-format'
import { choice, flag, LANGUAGE, text } from '../options'
import { PIPE } from '../terminal'
import { UsageError } from '../usage-error'
import { cliWords } from '../words/cli-words'

/** Says in words how two journeys differ. */
export const diff = command({
  name: 'diff',
  summary: 'Says in words how two journeys differ.',
  files: ['A', 'B'],
  options: {
    from: choice('what both are; else their names and beginnings tell', SOURCES, undefined),
    map: text('which of several maps in them', 'number | id | title'),
    json: flag('report as JSON, for programs'),
    lang: LANGUAGE,
  },
  more: `Records are told by their ids, so two states of one map differ in what was changed and in nothing else.

Example
  git show HEAD:journey.json | npm run -s tropa -- diff - journey.json
`,
  does: async ({ values, files: [a = PIPE, b = PIPE] }, terminal) => {
    if (a === PIPE && b === PIPE) throw new UsageError('Only one of A and B can be piped in.')
    const words = cliWords(values.lang)
    const before = await readMap(a, values, terminal, words)
    const after = await readMap(b, values, terminal, words)
    const changes = changesInWords(before.journey, after.journey, words)
    if (values.json) terminal.out(JSON.stringify({ before: a, after: b, changes }, null, 2))
    else if (changes.length === 0) terminal.out(words.say('same'))
    else {
      terminal.out(words.say('differ', { before: a, after: b }))
      for (const change of changes) terminal.out(`  ${change}`)
    }
    return changes.length === 0 ? 0 : 1
  },
})

import type { AskedTable } from '../../formats/table/ask-table'
import { mappingTrouble, type MappingTrouble } from '../../formats/table/mapping-trouble'
import type { Journey } from '../../journey/journey'
import { problemText } from '../words/problem-text'
import type { Words } from '../words/words'
import { countsText } from './counts-text'
import { roleText } from './role-text'
import { readSource } from './use-import'

interface Outcome {
  /** Whether it can be read so. */
  readonly ok: boolean
  readonly text: string
}

/** What comes of a table that is read as people say, or why it cannot be read like that. */
export function outcomeOf(
  name: string,
  said: AskedTable,
  open: Journey | null,
  words: Words,
): Outcome {
  const trouble = mappingTrouble(said.mapping)
  if (trouble !== null) return { ok: false, text: troubleText(trouble, words) }
  const read = readSource({ name, text: '', said }, open, words)
  return read.ok
    ? { ok: true, text: countsText(read.value.journey, words) }
    : { ok: false, text: problemText(read.problem, words.language) }
}

function troubleText(trouble: MappingTrouble, words: Words): string {
  const { say } = words
  switch (trouble.type) {
    case 'noStage':
      return say('noStageColumn')
    case 'noCards':
      return say('noCardColumn')
    case 'mixed':
      return say('columnsMixed')
    case 'twice':
      return say('columnTwice', { role: roleText(trouble.role, words) })
  }
}

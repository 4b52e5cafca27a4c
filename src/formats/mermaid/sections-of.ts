import { drawnTexts } from '../../i18n/drawn-texts'
import type { ReadHints } from '../format'
import type { Losses } from '../loss'
import { nameOf } from '../name-of'
import type { Statement } from './statements-of'

export interface ReadDiagram {
  readonly title: string
  readonly description: string
  readonly sections: readonly ReadSection[]
}
export interface ReadSection {
  readonly name: string
  readonly tasks: readonly ReadTask[]
}
export interface ReadTask {
  readonly name: string
  /** As it was written. */
  readonly score: string
  readonly people: readonly string[]
}

/** Statements as a diagram; as Mermaid does, the last title counts. Tasks before any section are in one without a name. */
export function sectionsOf(
  statements: readonly Statement[],
  { language, title: untitled }: ReadHints,
  losses: Losses,
): ReadDiagram {
  const { words } = drawnTexts(language)
  const sections: { name: string; tasks: ReadTask[] }[] = []
  let title = ''
  let accTitle = ''
  let description = ''
  for (const statement of statements) {
    switch (statement.type) {
      case 'title':
        title = statement.text
        break
      case 'accTitle':
        accTitle = statement.text
        break
      case 'accDescr':
        description = statement.text
        break
      case 'section':
        sections.push({ name: statement.text, tasks: [] })
        break
      case 'task':
        if (sections.length === 0)
          sections.push({ name: nameOf(words.stage, 1, losses), tasks: [] })
        sections[sections.length - 1]?.tasks.push(statement)
    }
  }
  return { title: title || accTitle || untitled, description, sections }
}

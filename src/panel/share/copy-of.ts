import { json } from '../../formats/json'
import { createLosses, type Loss } from '../../formats/loss'
import { markdown } from '../../formats/markdown'
import { partOf } from '../../formats/part-of'
import { markdownTableOf } from '../../formats/markdown-table-of'
import { tableOf, type TablePart } from '../../i18n/in-words/table-of'
import { guardCell } from '../../formats/table/guard-cell'
import { htmlTable } from '../../formats/table/html-table'
import { writeTable } from '../../formats/table/write-table'
import type { Journey } from '../../journey/journey'

export const COPY_FORMS = ['table', 'markdown', 'json'] as const
export type CopyForm = (typeof COPY_FORMS)[number]

export interface Copy {
  readonly text: string
  /** The same for programs that take tables as HTML; `null` where it is none. */
  readonly html: string | null
  readonly losses: readonly Loss[]
}

/**
 * What goes to the clipboard.
 * @param part `null` is the whole map: as a document in Markdown, where a part is a table
 */
export function copyOf(journey: Journey, part: TablePart | null, form: CopyForm): Copy {
  switch (form) {
    case 'table': {
      const losses = createLosses()
      const rows = tableOf(journey, part ?? {})
      const text = writeTable(rows, '\t', losses)
      const html = htmlTable(rows.map((row) => row.map(guardCell)))
      return { text, html, losses: losses.all() }
    }
    case 'markdown':
      return part === null
        ? { ...markdown.write(journey), html: null }
        : { text: markdownTableOf(journey, part), html: null, losses: [] }
    case 'json':
      return { ...json.write(part === null ? journey : partOf(journey, part)), html: null }
  }
}

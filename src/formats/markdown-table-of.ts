import { tableOf, type TablePart } from '../i18n/in-words/table-of'
import type { Journey } from '../journey/journey'
import { markdownTable } from './markdown/render-blocks'

/** A map, or a part of it, as a table of GitHub-flavoured Markdown. */
export const markdownTableOf = (journey: Journey, part: TablePart = {}): string =>
  `${markdownTable(tableOf(journey, part))}\n`

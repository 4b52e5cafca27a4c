import { ASPECTS, type Aspect, type Carries, type Format } from '../../src/formats/format'
import { FORMATS } from '../../src/formats/formats'

const START = '<!-- carries -->'
const END = '<!-- /carries -->'

/** What the columns of the table are called. */
const HEADINGS: Readonly<Record<Aspect, string>> = {
  title: 'title',
  head: 'rest of the head',
  personas: 'personas',
  stages: 'stages',
  stageFields: 'fields of stages',
  lanes: 'lanes',
  cards: 'cards',
  cardFields: 'fields of cards',
  links: 'links',
  emotions: 'emotions',
  ids: 'ids',
  unknownFields: 'fields of your own',
}
const SIGNS: Readonly<Record<Carries[Aspect], string>> = { all: 'yes', some: 'partly', none: 'no' }

/** The page with the table between its marks made anew: what each format carries, a row for each aspect. */
export function withFormatsTable(page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  if (start === -1 || end < start) throw new Error(`The page has no ${START} … ${END}`)
  return `${page.slice(0, start + START.length)}\n\n${formatsTable(FORMATS)}\n\n${page.slice(end)}`
}

/** As prettier would lay it out. */
function formatsTable(formats: readonly Format[]): string {
  const rows = [
    [
      'what',
      ...formats.map(({ id, isExperimental }) => (isExperimental ? `${id} (experimental)` : id)),
    ],
    ...ASPECTS.map((aspect) => [
      HEADINGS[aspect],
      ...formats.map(({ carries }) => SIGNS[carries[aspect]]),
    ]),
    ['reads', ...formats.map(({ read }) => (read === null ? 'no' : 'yes'))],
    ['files', ...formats.map(({ extensions }) => extensions.map((one) => `.${one}`).join(' '))],
  ]
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[], fill: string): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const [header = [], ...body] = rows.map((row) => line(row, ' '))
  return [
    header,
    line(
      widths.map(() => ''),
      '-',
    ),
    ...body,
  ].join('\n')
}

import type { Format } from './format'
import { writeRecords } from './records/write-records'
import { readTableText } from './table/read-table-text'

/** Everything a journey knows as a list of records, one a row: for data teams, and for spreadsheets. */
export const csv = {
  id: 'csv',
  extensions: ['csv'],
  mime: 'text/csv',
  isExperimental: false,
  carries: {
    title: 'all',
    head: 'all',
    personas: 'all',
    stages: 'all',
    stageFields: 'all',
    lanes: 'all',
    cards: 'all',
    cardFields: 'all',
    links: 'all',
    emotions: 'all',
    ids: 'all',
    unknownFields: 'all',
  },
  write: writeRecords,
  read: readTableText,
  recognises: (text) => /^\uFEFF?(?:sep=.\s+)?"?record"?[,;\t]/i.test(text.slice(0, 100)),
} as const satisfies Format<'csv'>

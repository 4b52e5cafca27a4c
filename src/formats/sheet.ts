import type { Journey } from '../journey/journey'
import type { Format, Written } from './format'
import { writeSheet } from './sheet/write-sheet'
import { delimiterFor } from './table/delimiter-for'
import { readTableText } from './table/read-table-text'

/** A sheet as people have it: stages across, lanes down, several cards of a cell on lines of their own (C33). */
export const sheet = {
  id: 'sheet',
  extensions: ['csv', 'tsv', 'txt'],
  mime: 'text/csv',
  isExperimental: false,
  carries: {
    title: 'all',
    head: 'none',
    personas: 'none',
    stages: 'all',
    stageFields: 'some',
    lanes: 'some',
    cards: 'some',
    cardFields: 'some',
    links: 'none',
    emotions: 'some',
    ids: 'none',
    unknownFields: 'none',
  },
  write: (journey) => {
    const { text, losses } = writeSheet(journey, delimiterFor(journey.language))
    // Without the mark spreadsheets take the letters for those of another encoding.
    return { text: `\uFEFF${text}`, losses }
  },
  read: readTableText,
  recognises: (text) =>
    /[\t;,]/.test(text.slice(0, 2_000)) && !OTHER.test(text.slice(0, 200).replace(/^\uFEFF/, '')),
} as const satisfies Format<'sheet'>

/** How texts of other formats begin. */
const OTHER = /^\s*(?:[{[<#|]|%%|---|journey\s|```)/

/** The same sheet for the clipboard: spreadsheets paste it cell by cell. */
export const sheetForClipboard = (journey: Journey): Written => writeSheet(journey, '\t')

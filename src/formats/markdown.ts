import type { Format } from './format'
import { writeMarkdown } from './markdown/write-markdown'

/** A document to be read, by eye or aloud; only written. */
export const markdown = {
  id: 'markdown',
  extensions: ['md'],
  mime: 'text/markdown',
  isExperimental: false,
  carries: {
    title: 'all',
    head: 'some',
    personas: 'all',
    stages: 'all',
    stageFields: 'all',
    lanes: 'all',
    cards: 'all',
    cardFields: 'all',
    links: 'all',
    emotions: 'all',
    ids: 'none',
    unknownFields: 'none',
  },
  write: writeMarkdown,
  read: null,
  recognises: () => false,
} as const satisfies Format<'markdown'>

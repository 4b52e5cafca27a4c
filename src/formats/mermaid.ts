import type { Format } from './format'
import { isMermaid } from './mermaid/is-mermaid'
import { readMermaid } from './mermaid/read-mermaid'
import { writeMermaid } from './mermaid/write-mermaid'

/** Mermaid's user journey: stages, what is done in them, how it feels and who does it. */
export const mermaid = {
  id: 'mermaid',
  extensions: ['mmd', 'mermaid'],
  mime: 'text/plain',
  isExperimental: false,
  carries: {
    title: 'all',
    head: 'some',
    personas: 'some',
    stages: 'all',
    stageFields: 'none',
    lanes: 'some',
    cards: 'some',
    cardFields: 'none',
    links: 'none',
    emotions: 'some',
    ids: 'none',
    unknownFields: 'none',
  },
  write: writeMermaid,
  read: readMermaid,
  recognises: isMermaid,
} as const satisfies Format<'mermaid'>

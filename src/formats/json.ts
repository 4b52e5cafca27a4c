import { exportJson } from './export-json'
import type { Format } from './format'
import { readJson } from './read-json'

/** The reference: everything a journey knows, in the envelope that `assets/journey.schema.json` publishes. */
export const json = {
  id: 'json',
  extensions: ['json'],
  mime: 'application/json',
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
  write: (journey) => ({ text: exportJson(journey), losses: [] }),
  read: readJson,
  recognises: (text) => /^\uFEFF?\s*\{/.test(text.slice(0, 1000)),
} as const satisfies Format<'json'>

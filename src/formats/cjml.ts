import { readCjml } from './cjml/read-cjml'
import { writeCjml } from './cjml/write-cjml'
import type { Format } from './format'

/**
 * Customer Journey Modelling Language 2.0 as XML. Experimental: order and number of its elements follow the published sample
 * and open tools, since its schema could not be read.
 */
export const cjml = {
  id: 'cjml',
  extensions: ['xml', 'cjml'],
  mime: 'application/xml',
  isExperimental: true,
  carries: {
    title: 'all',
    head: 'some',
    personas: 'some',
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
  write: writeCjml,
  read: readCjml,
  recognises: (text) => /<(?:[\w-]+:)?cjml[\s>]/i.test(text.slice(0, 4000)),
} as const satisfies Format<'cjml'>

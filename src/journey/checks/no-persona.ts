import { check } from './check'

/** A journey is somebody's: without a persona it is the way of nobody (C16, C21). */
export const noPersona = check({
  id: 'noPersona',
  source: 'C16, C21',
  find: ({ id, personas }) => (personas.length === 0 ? [{ kind: 'journey', id }] : []),
})

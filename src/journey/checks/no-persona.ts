import { showsPersonas } from '../shows-personas'
import { check } from './check'

/** A journey is somebody's: without a persona it is the way of nobody (C21), unless it is the map of a category (C16). */
export const noPersona = check({
  id: 'noPersona',
  source: 'C16, C21',
  find: ({ id, kind, personas }) =>
    personas.length === 0 && showsPersonas({ kind }) ? [{ kind: 'journey', id }] : [],
})

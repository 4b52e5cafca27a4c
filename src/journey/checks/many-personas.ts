import { showsPersonas } from '../shows-personas'
import { check, whereOf } from './check'

/** More than this many personas nobody can keep in mind (C89). */
const MOST = 5

export const manyPersonas = check({
  id: 'manyPersonas',
  source: 'C89',
  find: ({ kind, personas }) =>
    showsPersonas({ kind }) ? whereOf('persona', personas.slice(MOST)) : [],
})

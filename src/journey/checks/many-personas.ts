import { MOST_IN_FAMILY } from '../family/family-limit'
import { showsPersonas } from '../shows-personas'
import { check, whereOf } from './check'

export const manyPersonas = check({
  id: 'manyPersonas',
  source: 'C89',
  find: ({ kind, personas }) =>
    showsPersonas({ kind }) ? whereOf('persona', personas.slice(MOST_IN_FAMILY)) : [],
})

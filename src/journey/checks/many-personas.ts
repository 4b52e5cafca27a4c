import { MOST_IN_FAMILY } from '../family/family-limit'
import { check, whereOf } from './check'

export const manyPersonas = check({
  id: 'manyPersonas',
  source: 'C89',
  find: ({ personas }) => whereOf('persona', personas.slice(MOST_IN_FAMILY)),
})

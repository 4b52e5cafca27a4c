import { showsPersonas } from '../shows-personas'
import { check, whereOf } from './check'

/** Each persona needs a map of their own (C90); only the roles of one buying decision share theirs (C94). */
export const oneMapForSeveral = check({
  id: 'oneMapForSeveral',
  source: 'C90',
  find: ({ kind, personas }) =>
    showsPersonas({ kind }) && personas.length > 1 && personas.some(({ role }) => role === null)
      ? whereOf('persona', personas)
      : [],
})

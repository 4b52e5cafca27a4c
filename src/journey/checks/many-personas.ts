import { check, whereOf } from './check'

/** More than this many personas nobody can keep in mind (C89). */
const MOST = 5

export const manyPersonas = check({
  id: 'manyPersonas',
  source: 'C89',
  find: ({ personas }) => whereOf('persona', personas.slice(MOST)),
})

import { check } from './check'

/** A map needs to say what it is for: without that nobody can tell whether it is good (C22, C106). */
export const noTarget = check({
  id: 'noTarget',
  source: 'C22, C106',
  find: ({ id, scenario }) => (scenario.trim() === '' ? [{ kind: 'journey', id }] : []),
})

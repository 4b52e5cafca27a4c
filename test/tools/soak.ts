import { readConfigureGlobal } from 'fast-check'

/** How often `npm run soak` runs a property; `undefined` in `npm test`, which has to be done in minutes. */
export const soakRuns: number | undefined = readConfigureGlobal().numRuns

import { configureGlobal } from 'fast-check'

/** `npm run soak`: every property that does not name a count of its own runs this often. */
configureGlobal({ numRuns: Number(process.env['SOAK_RUNS'] ?? 5_000) })

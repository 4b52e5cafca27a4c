import { configureGlobal } from 'fast-check'

/** `npm run soak`: every property that does not name a count of its own runs this often, from a seed that is told. */
const seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 2 ** 31)
configureGlobal({ numRuns: Number(process.env['SOAK_RUNS'] ?? 5_000), seed })
console.log(`Seed of this soak: ${seed}`)

import type { Site } from '../crash/site'

/** More than any job here takes, in milliseconds. */
const LONGEST = 5_000

/** Starts something long, and does something else when it has told `after` times how far it is. */
export async function inMidJob<T>(
  { plugin, time }: Site,
  start: () => Promise<T>,
  meanwhile: () => unknown,
  after = 3,
): Promise<T> {
  const heard = plugin.news.length
  const told = (): number =>
    plugin.news.slice(heard).filter(({ type }) => type === 'progress').length
  const job = start()
  for (let waited = 0; told() < after; waited += 1) {
    if (waited > LONGEST) throw new Error('The job was never in its middle')
    await time.pass(1)
  }
  await meanwhile()
  return time.until(job)
}

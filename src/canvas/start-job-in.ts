import type { Fonts } from './fonts'
import { startJob, type Job, type JobWatch } from './job'
import type { NodeIndex } from './node-index'
import { takeBack } from './take-back'

/**
 * Starts a job in a map that stands, which can be taken back while it is underway.
 * @param backs gets a way back for each node that is made
 */
export function startJobIn(
  index: NodeIndex,
  backs: (() => void)[],
  fonts: Fonts,
  watch: JobWatch,
): Job {
  watch.underway(() => takeBack(backs))
  return startJob(fonts, watch, ({ key }, node) => {
    backs.push(() => {
      index.forget(key)
      if (!node.removed) node.remove()
    })
    index.note(key, node.id)
  })
}

import type { News } from '../planner/news'
import { createPlanner, type Planner } from '../planner/planner'
import type { HostClient } from './host'

/**
 * Speaks to the plugin in the panel's place, through the panel's own planner.
 *
 * @param tell - hears what the planner tells without being asked.
 */
export function askPlugin(
  client: HostClient,
  tell: (news: News) => void = () => undefined,
): Planner {
  const planner = createPlanner((message) => {
    client.panel.post(message)
  }, tell)
  client.panel.onMessage((message) => {
    planner.receive(message)
  })
  return planner
}

import { createAsker, type Asker } from '../protocol/asker'
import type { News } from '../protocol/message'
import type { HostClient } from './host'

/**
 * Speaks to the plugin in the panel's place, in the panel's own protocol.
 *
 * @param tell - hears what the plugin tells without being asked.
 */
export function askPlugin(client: HostClient, tell: (news: News) => void = () => undefined): Asker {
  const asker = createAsker((message) => {
    client.panel.post(message)
  }, tell)
  client.panel.onMessage((message) => {
    asker.receive(message)
  })
  return asker
}

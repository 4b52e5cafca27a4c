import { connectClient, type HostClient, type HostDocument } from '../../host'
import { fetchPlugin } from './fetch-plugin'
import { createPluginRealm, type PluginRealm } from './plugin-realm'

/** The person at the page, who starts the plugin and closes it as often as they like. */
export interface PluginSession {
  /** The run of the plugin that is on, or the last one. */
  readonly client: HostClient
  readonly isRunning: boolean
  /** Starts the newest build anew. @throws Error if there is none or its code fails. */
  start(): Promise<void>
  stop(): void
  /** Hears that the plugin started, stopped, selected, scrolled or notified. */
  onChange(callback: () => void): void
}

const PERSON = 'you'

/** @param tellError - hears what the plugin's code throws. */
export function createPluginSession(
  document: HostDocument,
  storage: Map<string, unknown>,
  tellError: (error: unknown) => void,
): PluginSession {
  const watchers: (() => void)[] = []
  const changed = (): void => {
    for (const watcher of watchers) watcher()
  }
  const connect = (): HostClient => {
    const next = connectClient(document, { actor: PERSON, storage, onError: tellError })
    next.onChange(changed)
    next.panel.onChange(changed)
    return next
  }
  let client = connect()
  let realm: PluginRealm | undefined

  const stop = (): void => {
    client.close()
    realm?.close()
    realm = undefined
    changed()
  }

  return {
    get client() {
      return client
    },
    get isRunning() {
      return realm !== undefined && !client.isClosed
    },
    async start() {
      const { main, ui } = await fetchPlugin()
      const before = client
      stop()
      client = connect()
      // What a person sees and has selected is theirs, not the plugin's.
      Object.assign(client.view, before.view)
      client.hand.select(...before.selectedIds())
      realm = createPluginRealm()
      realm.run(main, { figma: client.figma, __html__: ui, __uiFiles__: {} })
      client.run()
      changed()
    },
    stop,
    onChange(callback) {
      watchers.push(callback)
    },
  }
}

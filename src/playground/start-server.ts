import { createServer as createProbe } from 'node:net'
import { createServer, type ViteDevServer } from 'vite'
import { viteConfig } from './vite-config'

export interface PlaygroundServer {
  /** Where the page is, such as `http://localhost:5173/`. */
  readonly url: string
  close(): Promise<void>
}

/** Where the search for a free port starts: Vite's own. */
const FIRST_PORT = 5173

/**
 * Serves the playground.
 *
 * @param port - the port to use; without it the first free one from 5173 on.
 * @throws Error if the wanted port is taken.
 */
export async function startServer(port?: number): Promise<PlaygroundServer> {
  if (port !== undefined) return startOn(port)
  for (let from = FIRST_PORT; ; from += 1) {
    from = await freePort(from)
    try {
      return await startOn(from)
    } catch (error) {
      // Somebody else may have taken the port since it was tried.
      if (await isFree(from)) throw error
    }
  }
}

async function startOn(port: number): Promise<PlaygroundServer> {
  const server = await createServer(viteConfig(port))
  try {
    await server.listen()
  } catch (error) {
    // Its watcher would keep the process alive.
    await server.close()
    throw error
  }
  return { url: urlOf(server), close: async () => server.close() }
}

function urlOf(server: ViteDevServer): string {
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The server has no address.')
  return url
}

async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port += 1) if (await isFree(port)) return port
  throw new Error(`No free port from ${from} to ${from + 99}. Name one: PORT=8080 npm start`)
}

/** Tried on the name the server will use, which may stand for an IPv4 or an IPv6 address. */
async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createProbe()
    probe.once('error', () => {
      resolve(false)
    })
    probe.listen(port, 'localhost', () => {
      probe.close(() => {
        resolve(true)
      })
    })
  })
}

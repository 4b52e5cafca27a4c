import { createServer, type Server } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buildPage } from './build-page'
import { serveFiles } from './serve-files'

export interface PlaygroundServer {
  /** Where the page is, such as `http://localhost:5173/`. */
  readonly url: string
  close(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the search for a free port starts. */
const FIRST_PORT = 5173

/**
 * Builds the playground's page and serves it.
 *
 * @param port - the port to use; without it the first free one from 5173 on.
 * @throws Error if the wanted port is taken, and where the page does not build.
 */
export async function startServer(port?: number): Promise<PlaygroundServer> {
  const server = port === undefined ? await listenAnywhere() : await listenOn(port)
  try {
    server.http.on('request', serveFiles(root, await buildPage(root)))
  } catch (error) {
    await server.close()
    throw error
  }
  return server
}

interface Listening extends PlaygroundServer {
  readonly http: Server
}

async function listenAnywhere(): Promise<Listening> {
  for (let from = FIRST_PORT; ; from += 1) {
    from = await freePort(from)
    try {
      return await listenOn(from)
    } catch (error) {
      // Somebody else may have taken the port since it was tried.
      if (await isFree(from)) throw error
    }
  }
}

async function listenOn(port: number): Promise<Listening> {
  const http = createServer()
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(
        isTaken
          ? new Error(`Port ${port} is already in use. Name another: PORT=8080 npm start`)
          : error,
      )
    })
    http.listen(port, 'localhost', resolve)
  })
  return {
    http,
    url: `http://localhost:${port}/`,
    async close() {
      const closed = new Promise((resolve) => http.close(resolve))
      // A browser keeps its connections for later, and would keep the server.
      http.closeAllConnections()
      await closed
    },
  }
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

import { afterEach, expect, it } from 'vitest'
import { startServer, type PlaygroundServer } from '../../src/playground/start-server'

const running: PlaygroundServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

it('two playgrounds that are started at once get a port each', async () => {
  running.push(...(await Promise.all([startServer(), startServer()])))
  expect(new Set(running.map(({ url }) => url)).size).toBe(2)
}, 60_000)

it('a port that was named and is taken is refused', async () => {
  const first = await startServer()
  running.push(first)
  await expect(startServer(Number(new URL(first.url).port))).rejects.toThrow('in use')
}, 60_000)

import { startServer } from './start-server'

const wanted = process.env['PORT'] ?? ''
const port = wanted === '' ? undefined : Number(wanted)
try {
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error(`PORT is "${wanted}", which is no port. Use a number from 1 to 65535.`)
  }
  const { url } = await startServer(port)
  console.log(`\n  Tropa playground\n
  Figma    ${url}?editor=figma
  FigJam   ${url}?editor=figjam

  Press Ctrl+C to stop.\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

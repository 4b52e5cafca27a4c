import { runCommand } from './cli/run-command'
import type { Terminal } from './cli/terminal'

const terminal: Terminal = {
  out: (line) => {
    console.log(line)
  },
  err: (line) => {
    console.error(line)
  },
  read: async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  },
  write: (bytes) => {
    process.stdout.write(bytes)
  },
}

// Who reads us may have had enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// npm runs a script in the folder of its package: files are named from where people are.
const { INIT_CWD: here, npm_lifecycle_event: script } = process.env
if (script === 'tropa' && here !== undefined) process.chdir(here)

process.exitCode = await runCommand(process.argv.slice(2), terminal)

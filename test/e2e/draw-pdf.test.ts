import { expect, it } from 'vitest'
import { runCommand } from '../../src/playground/cli/run-command'
import { example } from '../playground/cli/run-tropa'

it('tropa draw makes a PDF of one page with its letters as text', async () => {
  const piped: Uint8Array[] = []
  const said: string[] = []
  const args = ['draw', example('coffee.journey.json'), '--out', '-', '--as', 'pdf']

  const code = await runCommand(args, {
    out: (line) => said.push(line),
    err: (line) => said.push(line),
    read: () => Promise.resolve(new Uint8Array()),
    write: (bytes) => piped.push(bytes),
  })

  expect([code, said]).toEqual([0, []])
  const pdf = Buffer.concat(piped).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/BaseFont \/[A-Z]+\+Inter-Bold/)
  // Pixels would mean that letters were drawn.
  expect(pdf).not.toContain('/Subtype /Image')
})

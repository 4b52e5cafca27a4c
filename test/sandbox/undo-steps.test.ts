import { describe, expect, it, vi } from 'vitest'
import { createUndoSteps } from '../../src/sandbox/undo-steps'
import { sample } from '../journey/sample'
import { drawn, edited, startSandbox, useSandboxes } from './start-sandbox'

useSandboxes()

describe('the lines between undo steps', () => {
  /** Calls of `commitUndo` and writes, in order: `|` and `w`. */
  const record = (): { readonly line: () => string; readonly write: () => void } => {
    let line = ''
    vi.stubGlobal('figma', { commitUndo: () => void (line += '|') })
    return { line: () => line, write: () => void (line += 'w') }
  }

  it('are before and after an action', () => {
    const { line, write } = record()
    const { begin, end } = createUndoSteps()
    for (let action = 0; action < 2; action++) {
      begin(null)
      write()
      end(null)
    }
    expect(line()).toBe('|w||w|')
  })

  it('are around all that was typed under one name, not within', () => {
    const { line, write } = record()
    const { begin, end, settle } = createUndoSteps()
    for (const name of ['a', 'a', 'a', 'b']) {
      begin(name)
      write()
      end(name)
    }
    settle()
    settle()
    expect(line()).toBe('|www||w|')
  })

  it('close the typing before another action', () => {
    const { line, write } = record()
    const { begin, end } = createUndoSteps()
    begin('a')
    write()
    end('a')
    begin(null)
    write()
    end(null)
    expect(line()).toBe('|w||w|')
  })
})

describe.each(['figma', 'figjam'] as const)('undo in %s', { timeout: 20_000 }, (editor) => {
  const title = (sandbox: Awaited<ReturnType<typeof startSandbox>>): string | undefined => {
    const { graph } = sandbox.document
    return [...graph.getAllNodes()].find(
      ({ type, text }) => type === 'TEXT' && text.startsWith('T:'),
    )?.text
  }
  const rename = (text: string) =>
    [{ type: 'journey.edit', patch: { title: `T:${text}` } }] as const

  it('takes back one action at a time, and all that was typed in one breath at once', async () => {
    const sandbox = await startSandbox(editor)
    const { planner, client } = sandbox
    const { root, version } = await drawn(sandbox, { ...sample, title: 'T:0' })
    let at = version
    const edit = async (text: string, step: string | null): Promise<void> => {
      at = await edited(sandbox, { root, version: at }, rename(text), step)
    }
    await edit('1', null)
    for (const text of ['2', '23', '234']) await edit(text, 'typing')
    await planner.ask('settle', {})
    await edit('5', null)
    expect(title(sandbox)).toBe('T:5')
    const seen: (string | undefined)[] = []
    for (let step = 0; step < 3; step++) {
      await planner.ask('undo', {})
      seen.push(title(sandbox))
    }
    expect(seen).toEqual(['T:234', 'T:1', 'T:0'])
    await planner.ask('undo', {})
    expect(client.figma.currentPage.children).toEqual([])
  })

  it('tells the panel what stands there then', async () => {
    const sandbox = await startSandbox(editor)
    const snapshot = await drawn(sandbox, { ...sample, title: 'T:0' })
    await edited(sandbox, snapshot, rename('1'))
    await sandbox.planner.ask('undo', {})
    await vi.waitFor(() => expect(sandbox.news.map(({ type }) => type)).toContain('changed'))
    const news = sandbox.news.find((one) => one.type === 'changed')
    expect(news?.type === 'changed' && news.snapshot.journey.title).toBe('T:0')
  })
})

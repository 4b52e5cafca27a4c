import { describe, expect, it } from 'vitest'
import { governed } from '../journey/governed'
import { drawn, quiet, startSandbox, useSandboxes, type Sandbox } from './start-sandbox'

useSandboxes()

const somethingOf = ({ client }: Sandbox, name: string): string => {
  const node = client.figma.createRectangle()
  node.name = name
  return node.id
}
const problem = (code: string) => ({ ok: false, problem: { code, detail: {} } })

describe.each(['figma', 'figjam'] as const)('a layer in %s', { timeout: 20_000 }, (editor) => {
  it('is the selected one that is no part of a map', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, governed())
    const { hand } = sandbox.client
    const ask = () => sandbox.planner.ask('layer', { node: null })
    hand.select()
    expect(await ask()).toEqual(problem('no-layer'))

    const part = await sandbox.session.followed()?.find('card:step0')
    const root = sandbox.session.followed()?.root ?? ''
    hand.select(part?.id ?? '', root)
    expect(await ask()).toEqual(problem('no-layer'))

    const own = somethingOf(sandbox, 'Checkout')
    hand.select(part?.id ?? '', own)
    expect(await ask()).toEqual({ ok: true, value: { node: own, name: 'Checkout' } })
  })

  it('is the one of an id, wherever it is; of one in an instance the instance is meant', async () => {
    const sandbox = await startSandbox(editor)
    const own = somethingOf(sandbox, 'Checkout')
    const ask = (node: string) => sandbox.planner.ask('layer', { node })
    const found = { ok: true, value: { node: own, name: 'Checkout' } }
    expect(await ask(own)).toEqual(found)
    expect(await ask(`I${own};3:4;5:6`)).toEqual(found)
    expect(await ask('99:99')).toEqual(problem('no-layer'))
    expect(await ask(sandbox.document.pageId)).toEqual(problem('no-layer'))
  })

  it('is gone to: selected and brought into view', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, governed())
    const own = somethingOf(sandbox, 'Checkout')
    const { viewport } = sandbox.client.figma
    viewport.center = { x: 90_000, y: 90_000 }
    expect(await sandbox.planner.ask('visit', { node: own })).toEqual({
      ok: true,
      value: { isElsewhere: false },
    })
    expect(sandbox.client.selectedIds()).toEqual([own])
    expect(viewport.center).toEqual({ x: 50, y: 50 })
    expect(sandbox.session.followed()).not.toBeNull()
  })

  it('on another page is gone to there, and the map is left where it is', async () => {
    const sandbox = await startSandbox(editor)
    const { root } = await drawn(sandbox, governed())
    const { figma } = sandbox.client
    const { id } = sandbox.document.graph.addPage('Other')
    const page = figma.root.children.find((one) => one.id === id)
    if (page === undefined) throw new Error('no page')
    const node = figma.createRectangle()
    page.appendChild(node)
    expect(await sandbox.planner.ask('visit', { node: node.id })).toEqual({
      ok: true,
      value: { isElsewhere: true },
    })
    expect(figma.currentPage).toBe(page)
    expect(sandbox.client.selectedIds()).toEqual([node.id])
    await quiet()
    expect(sandbox.session.followed()).toBeNull()
    expect(sandbox.news).toContainEqual({ type: 'maps', maps: [] })

    const [home] = figma.root.children
    if (home === undefined) throw new Error('no page')
    await figma.setCurrentPageAsync(home)
    await quiet()
    expect(await sandbox.planner.ask('open', { root })).toMatchObject({ ok: true })
  })

  it('that is no longer there is told, and nothing moves', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, governed())
    const before = sandbox.client.selectedIds()
    const node = sandbox.client.figma.createRectangle()
    const { id } = node
    node.remove()
    expect(await sandbox.planner.ask('visit', { node: id })).toEqual(problem('layer-gone'))
    expect(sandbox.client.selectedIds()).toEqual(before)
  })
})

import { expect, it } from 'vitest'
import { connectClient, createHostDocument } from '../../../src/playground/host'
import { openSaved } from '../../../src/playground/saved/open-saved'
import type { SavedNode } from '../../../src/playground/saved/saved-node'
import { plainMeasurer } from '../together/plain-measurer'

const layer = (id: string, more: Partial<SavedNode>): SavedNode => ({
  ...{ id, type: 'FRAME', name: id, text: '', x: 0, y: 0, width: 100, height: 50 },
  ...{ isVisible: true, isLocked: false, data: new Map(), children: [] },
  ...more,
})

const pages = [
  {
    ...{ id: '5:1', name: 'First' },
    children: [
      layer('7:1', {
        ...{ type: 'SECTION', x: -40, y: 8, width: 640, height: 480, isLocked: true },
        data: new Map([['record', '{}']]),
        children: [
          layer('7:2', { type: 'STICKY', text: 'Позвонить', x: 3, width: 416, height: 300 }),
          layer('7:3', { type: 'SHAPE_WITH_TEXT', text: 'Choice', isVisible: false }),
        ],
      }),
    ],
  },
  {
    id: '0:1',
    name: 'Second',
    children: [layer('7:4', { type: 'TEXT', text: 'Aside', height: 90 })],
  },
] as const

const open = () =>
  createHostDocument({
    editor: 'figjam',
    textMeasurer: plainMeasurer,
    graph: openSaved({ name: 'Board', pages: [pages[0], pages[1]], isRenumbered: false }),
  })

it('everything stands where it stood, under its id, for who reads the document', () => {
  const { children } = open().describe()

  expect(children).toMatchObject([
    {
      ...{ id: '5:1', name: 'First' },
      children: [
        {
          ...{ id: '7:1', type: 'SECTION', x: -40, y: 8, width: 640, height: 480, locked: true },
          sharedPluginData: { tropa: { record: '{}' } },
          children: [
            { id: '7:2', type: 'STICKY', text: 'Позвонить', x: 3, width: 416, height: 300 },
            { id: '7:3', type: 'SHAPE_WITH_TEXT', text: 'Choice', visible: false },
          ],
        },
      ],
    },
    {
      id: '0:1',
      name: 'Second',
      children: [{ id: '7:4', type: 'TEXT', text: 'Aside', height: 90 }],
    },
  ])
  expect(children).toHaveLength(2)
})

it('a plugin sees the same, page by page', async () => {
  const { figma } = connectClient(open())

  expect(figma.root.name).toBe('Board')
  expect(figma.currentPage.name).toBe('First')
  const sticky = await figma.getNodeByIdAsync('7:2')
  expect(sticky?.type === 'STICKY' && sticky.text.characters).toBe('Позвонить')
  const [, second] = figma.root.children
  if (second === undefined) throw new Error('There is no second page')
  await figma.setCurrentPageAsync(second)
  expect(figma.currentPage.children.map(({ id }) => id)).toEqual(['7:4'])
})

it('what is made in it gets an id that is free', () => {
  const { figma } = connectClient(open())

  expect(['7:1', '7:2', '7:3', '7:4']).not.toContain(figma.createSticky().id)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRest } from '../../../src/playground/saved/read-rest'
import { example } from '../cli/run-tropa'

const record = { tropa: { record: '{"v":1}' } }
const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 })
const answer = (...children: object[]): object => ({
  name: 'Board',
  document: {
    ...{ id: '0:0', type: 'DOCUMENT', name: 'Document' },
    children: [{ id: '0:1', type: 'CANVAS', name: 'Page 1', children }],
  },
})

describe('an answer of the REST API', () => {
  it('has layers where they stand in each other', () => {
    const read = readRest(
      answer({
        ...{ id: '1:1', type: 'SECTION', name: 'Map', absoluteBoundingBox: box(-300, 200) },
        sharedPluginData: record,
        children: [
          {
            ...{ id: '1:2', type: 'STICKY', name: 'Note', characters: 'Позвонить' },
            absoluteBoundingBox: box(-260, 215),
          },
        ],
      }),
    )

    expect(read).toMatchObject({
      ok: true,
      value: {
        name: 'Board',
        isRenumbered: false,
        pages: [
          {
            name: 'Page 1',
            children: [
              {
                ...{ id: '1:1', type: 'SECTION', x: -300, y: 200 },
                data: new Map([['record', '{"v":1}']]),
                children: [{ id: '1:2', type: 'STICKY', text: 'Позвонить', x: 40, y: 15 }],
              },
            ],
          },
        ],
      },
    })
  })

  it('may have hidden layers without a place, if they are nobody’s', () => {
    const hidden = {
      id: '1:9',
      type: 'FRAME',
      name: 'Off',
      visible: false,
      absoluteBoundingBox: null,
    }
    const own = {
      id: '1:1',
      type: 'FRAME',
      sharedPluginData: record,
      absoluteBoundingBox: box(0, 0),
    }

    expect(readRest(answer(own, hidden)).ok).toBe(true)
  })

  it.each([
    ['nothing', undefined, { code: 'not-rest' }],
    ['a journey', { format: 'tropa-journey', version: 1, journey: {} }, { code: 'not-rest' }],
    ['an error of the API', { status: 403, err: 'Invalid token' }, { code: 'not-rest' }],
    ['a file without pages', { document: { type: 'DOCUMENT', children: [] } }, { code: 'no-page' }],
    [
      'what was asked for without plugin data',
      answer({ id: '1:1', type: 'FRAME', absoluteBoundingBox: box(0, 0) }),
      { code: 'no-plugin-data' },
    ],
    [
      'a layer of ours without a place',
      answer({ id: '1:1', type: 'FRAME', name: 'Map', sharedPluginData: record }),
      { code: 'no-place', id: '1:1', name: 'Map' },
    ],
    ['layers in layers without end', answer(nested(300)), { code: 'too-deep' }],
  ])('is refused: %s', (_, given, fault) => {
    expect(readRest(given)).toEqual({ ok: false, fault })
  })

  it('of the examples is read in full', () => {
    const read = readRest(JSON.parse(readFileSync(example('coffee.rest.json'), 'utf8')))

    expect(read.ok && read.value.pages[0].children[0]?.children.length).toBeGreaterThan(20)
  })
})

function nested(depth: number): object {
  const node = { id: `1:${depth}`, type: 'FRAME', absoluteBoundingBox: box(0, 0) }
  return depth === 0 ? node : { ...node, children: [nested(depth - 1)] }
}

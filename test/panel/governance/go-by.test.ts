import { describe, expect, it } from 'vitest'
import { goBy } from '../../../src/panel/governance/go-by'

const LAST = { row: 3, column: 2 }
const go = (key: string, at = { row: 1, column: 1 }, held: object = {}) =>
  goBy({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, at, LAST)

describe('in a grid', () => {
  it.each([
    ['ArrowLeft', 1, 0],
    ['ArrowRight', 1, 2],
    ['ArrowUp', 0, 1],
    ['ArrowDown', 2, 1],
    ['Home', 1, 0],
    ['End', 1, 2],
  ])('%s goes by one, or to the end of the row', (key, row, column) => {
    expect(go(key)).toEqual({ row, column })
  })

  it('the edges are the end', () => {
    const first = { row: 0, column: 0 }
    for (const key of ['ArrowLeft', 'ArrowUp', 'Home']) expect(go(key, first)).toEqual(first)
    for (const key of ['ArrowRight', 'ArrowDown', 'End']) expect(go(key, LAST)).toEqual(LAST)
  })

  it('Home and End with Ctrl lead to the first and last cell of all', () => {
    const ctrlKey = true
    expect(go('Home', LAST, { ctrlKey })).toEqual({ row: 0, column: 0 })
    expect(go('End', undefined, { ctrlKey })).toEqual(LAST)
  })

  it('other keys, and what the system takes, are left alone', () => {
    for (const key of [' ', 'Enter', 'Tab', 'a']) expect(go(key)).toBeNull()
    expect(go('ArrowLeft', undefined, { altKey: true })).toBeNull()
    expect(go('ArrowLeft', undefined, { metaKey: true })).toBeNull()
  })
})

import { good } from '../../src/journey/problem'
import type { AnswerTo } from '../../src/protocol/answer'
import type { Handlers } from '../../src/protocol/server'

const empty = (): AnswerTo<'read'> => ({
  root: '1:1',
  drawing: 'design',
  records: [],
  boards: [],
  cells: [],
  loose: [],
  heights: [],
  damaged: [],
  writes: 0,
})

/** A sandbox that says yes to everything; some of it can be replaced. */
export const handlersWith = (some: Partial<Handlers> = {}): Handlers => ({
  hello: () => good({ editor: 'figma', language: null, maps: [], current: null }),
  draw: () => good({ root: '1:1', heights: [], writes: 1 }),
  read: () => good(empty()),
  peek: () => good(empty()),
  leave: () => good({ maps: [] }),
  tidy: () => good({ heights: [], writes: 1 }),
  write: () => good({ heights: [], writes: 1 }),
  board: () => good({ writes: 1 }),
  picture: () => good({ bytes: new Uint8Array(), scale: 1 }),
  settle: () => good({}),
  undo: () => good({}),
  select: () => good({}),
  layer: () => good({ node: '7:7', name: 'A layer' }),
  visit: () => good({ isElsewhere: false }),
  remember: () => good({}),
  cancel: () => good({}),
  ...some,
})

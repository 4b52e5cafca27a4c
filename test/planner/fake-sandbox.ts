import { createPlanner, type Planner } from '../../src/planner/planner'
import type { News } from '../../src/planner/news'
import { bad, good } from '../../src/journey/problem'
import type { ProblemCode } from '../../src/journey/problem-code'
import type { Request, RequestType } from '../../src/protocol/request'
import { createServer } from '../../src/protocol/server'
import { childrenOf, type Shape } from '../../src/scene/shape'
import { patchScene } from '../scene/patch-scene'
import { shapesByKey } from '../scene/walk'
import { heightOf, readScene } from './read-scene'

/** A planner and the sandbox it works on: a scene in memory, which speaks the protocol and can be edited by hand. */
export interface LinkedPlanner {
  readonly planner: Planner
  /** Everything that was asked of the sandbox, in order. */
  readonly asked: readonly Request[]
  readonly typesAsked: () => RequestType[]
  /** What the planner told without being asked. */
  readonly news: News[]
  readonly scene: () => Shape
  /** What the shape of a key really is high, whatever was foreseen. */
  readonly heights: Map<string, number>
  /** The next request of a type is refused. */
  readonly failNext: (type: RequestType, code: ProblemCode) => void
  /** The answer to the next request of a type waits until the function it resolves to is called. */
  readonly holdNext: (type: RequestType) => Promise<() => void>
  /** Somebody retypes a text on the canvas; the canvas tells of it. */
  readonly retype: (key: string, text: string) => void
  /** The canvas tells what stands there, as after an event. `writes` as if read after that many. */
  readonly tellChanged: (writes?: number) => void
  readonly tell: (event: object) => void
}

export function linkPlanner(editor: 'figma' | 'figjam'): LinkedPlanner {
  const asked: Request[] = []
  const news: News[] = []
  const heights = new Map<string, number>()
  const failing = new Map<RequestType, ProblemCode>()
  const held = new Map<RequestType, (release: () => void) => void>()
  const past: Shape[] = []
  let scene: Shape | null = null
  let writes = 0

  const stands = (): Shape => {
    if (scene === null) throw new Error('Nothing was drawn')
    return scene
  }
  const measured = (keys: readonly string[]): [string, number][] => {
    const shapes = shapesByKey(stands())
    return keys.flatMap((key) => {
      const shape = shapes.get(key)
      return shape === undefined ? [] : [[key, heightOf(shape, heights)] as [string, number]]
    })
  }
  /** What every request goes through. */
  const receive = async (request: Request): Promise<ProblemCode | undefined> => {
    asked.push(request)
    const holder = held.get(request.type)
    held.delete(request.type)
    if (holder !== undefined) await new Promise<void>((resolve) => holder(resolve))
    const code = failing.get(request.type)
    failing.delete(request.type)
    return code
  }
  const simply = async (request: Request) => {
    const code = await receive(request)
    return code === undefined ? good({}) : bad(code)
  }

  const toPlanner = (message: unknown): void => {
    const copy: unknown = structuredClone(message)
    void Promise.resolve().then(() => planner.receive(copy))
  }
  const server = createServer(
    toPlanner,
    {
      hello: async (request) => {
        const code = await receive(request)
        if (code !== undefined) return bad(code)
        return good({ editor, language: null, maps: [], current: scene === null ? null : '1:1' })
      },
      draw: async (request) => {
        const code = await receive(request)
        if (code !== undefined) return bad(code)
        scene = request.scene
        writes += 1
        return good({ root: '1:1', heights: measured(request.measure), writes })
      },
      read: async (request) => {
        const code = await receive(request)
        return code === undefined ? good(readScene(stands(), heights, writes)) : bad(code)
      },
      peek: async (request) => {
        const code = await receive(request)
        return code === undefined ? good(readScene(stands(), heights, writes)) : bad(code)
      },
      leave: async (request) => {
        await receive(request)
        return good({ maps: [] })
      },
      write: async (request) => {
        const code = await receive(request)
        if (code !== undefined) return bad(code)
        const old = stands()
        if (old.type !== 'frame' && old.type !== 'section') throw new Error('no map')
        past.push(old)
        scene = patchScene(old, request.patch)
        writes += 1
        return good({ heights: measured(request.measure), writes })
      },
      board: async (request) => {
        const code = await receive(request)
        if (code !== undefined) return bad(code)
        writes += 1
        return good({ writes })
      },
      tidy: async (request) => {
        const code = await receive(request)
        if (code !== undefined) return bad(code)
        past.push(stands())
        scene = request.scene
        writes += 1
        return good({ heights: measured(request.measure), writes })
      },
      picture: async (request) => {
        const code = await receive(request)
        return code === undefined ? good({ bytes: new Uint8Array(), scale: 1 }) : bad(code)
      },
      settle: simply,
      undo: simply,
      select: simply,
      layer: async (request) => {
        const code = await receive(request)
        return code === undefined
          ? good({ node: request.node ?? '7:7', name: 'A layer' })
          : bad(code)
      },
      visit: async (request) => {
        const code = await receive(request)
        return code === undefined ? good({ isElsewhere: false }) : bad(code)
      },
      remember: simply,
      cancel: simply,
    },
    (error) => {
      throw error
    },
  )
  const planner = createPlanner(
    (message) => void server(structuredClone(message)),
    (one) => news.push(one),
  )
  const tell = (event: object): void => toPlanner({ event })
  const tellChanged = (seen = writes): void =>
    tell({ type: 'changed', map: readScene(stands(), heights, seen), isLocal: false })

  return {
    planner,
    asked,
    typesAsked: () => asked.map(({ type }) => type),
    news,
    scene: stands,
    heights,
    failNext: (type, code) => void failing.set(type, code),
    holdNext: (type) => new Promise((resolve) => held.set(type, resolve)),
    retype: (key, text) => {
      scene = retyped(stands(), key, text)
      tellChanged()
    },
    tellChanged,
    tell,
  }
}

function retyped(shape: Shape, key: string, text: string): Shape {
  if (shape.key === key && 'text' in shape) return { ...shape, text }
  if (shape.type !== 'frame' && shape.type !== 'section') return shape
  return { ...shape, children: childrenOf(shape).map((child) => retyped(child, key, text)) }
}

import type { BoardId } from '../journey/board-id'
import type { Journey } from '../journey/journey'
import { good, type Result } from '../journey/problem'
import type { Client } from '../protocol/client'
import type { Heights } from '../protocol/raw-map'
import { isEmpty } from '../scene/diff'
import { inCellOrder } from './assemble/in-cell-order'
import { project } from './assemble/project'
import { checkRecords } from './check-records'
import { compose, toMeasure, type Drawing } from './compose'
import type { LiveMap } from './live-map'
import { NO_NOTES } from './notes'
import { freshBoard, withDrawnBoard } from './plan-board'
import { planHeights, type Plan } from './plan-edit'
import { AS_NEEDED } from './rows'

/** Has plans written by the sandbox, each as one undo step. */
export interface Writer {
  /**
   * Draws a journey as a new map.
   * @param asked told the number under which the sandbox knows the job
   */
  readonly draw: (
    drawing: Drawing,
    journey: Journey,
    asked: (number: number) => void,
  ) => Promise<Result<LiveMap>>
  /**
   * Lays a map out again.
   * @param asked told the number under which the sandbox knows the job
   */
  readonly tidy: (map: LiveMap, asked: (number: number) => void) => Promise<Result<LiveMap>>
  /** Draws a board, or draws it anew where it stands. */
  readonly drawBoard: (map: LiveMap, board: BoardId) => Promise<Result<LiveMap>>
  /**
   * @param step names the undo step where it is to hold further writes, else `null`
   * @param asked told the number under which the sandbox knows the job
   */
  readonly write: (
    plan: Plan,
    step: string | null,
    asked?: (number: number) => void,
  ) => Promise<Result<LiveMap>>
}

/** @param confirm told how many writes the sandbox has done */
export function createWriter(ask: Client['ask'], confirm: (writes: number) => void): Writer {
  let steps = 0

  const send = async (
    plan: Plan,
    step: string | null,
    asked?: (number: number) => void,
  ): Promise<Result<LiveMap>> => {
    const { next, patch, measure, adopt = [], clear = [] } = plan
    if (isEmpty(patch) && clear.length === 0) return good(next)
    const job = ask('write', {
      root: next.root,
      patch,
      adopt: adopt.map(([key, node]) => [key, node]),
      clear: [...clear],
      measure: [...measure],
      step,
    })
    asked?.(job.number)
    const written = await job
    if (!written.ok) return written
    confirm(written.value.writes)
    return measure.length === 0 ? good(next) : giveWay(next, written.value.heights, step)
  }
  /** The second, small patch of a step, once the real heights are known. If it fails, the whole step is taken back. */
  const giveWay = async (
    next: LiveMap,
    measured: Heights,
    step: string | null,
  ): Promise<Result<LiveMap>> => {
    const settled = await send(planHeights(next, new Map(measured)), step)
    if (!settled.ok) await ask('undo', {})
    return settled
  }
  /** Runs what takes several writes as one undo step; where Figma lays out, one write is all. */
  const asStep = async <T>(
    drawing: Drawing,
    name: string | null,
    work: (step: string | null) => Promise<T>,
  ): Promise<T> => {
    if (name !== null || drawing === 'design') return work(name)
    steps += 1
    const done = await work(`step ${steps}`)
    await ask('settle', {})
    return done
  }

  return {
    write: (plan, step, asked) =>
      asStep(plan.next.drawing, step, (name) => send(plan, name, asked)),
    tidy: (map, asked) =>
      asStep(map.drawing, null, async (step) => {
        const { root, drawing, journey, heights } = map
        const scene = compose(drawing, journey, heights)
        const job = ask('tidy', { root, scene, measure: toMeasure(drawing, scene), step })
        asked(job.number)
        const tidied = await job
        if (!tidied.ok) return tidied
        confirm(tidied.value.writes)
        const raw = project(
          map,
          journey,
          scene,
          new Set(journey.stages.map(({ id }) => `stage:${id}`)),
        )
        const notes = { ...map.notes, lost: [] }
        const laidOut = { scene, laidOut: heights, shown: journey, rows: AS_NEEDED, left: [] }
        return giveWay({ ...map, raw, notes, ...laidOut }, tidied.value.heights, step)
      }),
    drawBoard: async (map, id) => {
      const fresh = freshBoard(map, id)
      const drawn = await ask('board', { root: map.root, scene: fresh.scene })
      if (!drawn.ok) return drawn
      confirm(drawn.value.writes)
      return good(withDrawnBoard(map, id, fresh))
    },
    draw: (drawing, journey, asked) =>
      asStep(drawing, null, async (step) => {
        const sorted = inCellOrder(journey)
        const scene = compose(drawing, sorted, new Map())
        const kept = checkRecords([scene])
        if (!kept.ok) return kept
        const job = ask('draw', { scene, measure: toMeasure(drawing, scene), step })
        asked(job.number)
        const drawn = await job
        if (!drawn.ok) return drawn
        const { root, heights, writes } = drawn.value
        confirm(writes)
        const known = new Map<string, number>()
        const blank = {
          root,
          drawing,
          records: [],
          boards: [],
          cells: [],
          loose: [],
          damaged: [],
          heights: [],
        }
        const empty = { raw: { ...blank, writes }, journey: sorted, scene }
        const raw = project(empty, sorted, scene)
        const shown = {
          root,
          drawing,
          raw,
          journey: sorted,
          boards: [],
          others: null,
          notes: NO_NOTES,
          scene,
          shown: sorted,
          rows: AS_NEEDED,
          left: [],
        }
        return giveWay({ ...shown, heights: known, laidOut: known }, heights, step)
      }),
  }
}

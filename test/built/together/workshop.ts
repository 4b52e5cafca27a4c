import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import type { Journey } from '../../../src/journey/journey'
import { newCard, newHead, newLane, newStage } from '../../../src/journey/new-record'
import type { News } from '../../../src/planner/news'
import type { AskPlanner } from '../../../src/planner/ask'
import type { Snapshot } from '../../../src/planner/snapshot'
import { askPlugin } from '../../../src/playground/ask-plugin'
import { connectClient, type HostDocument } from '../../../src/playground/host'

/** Two stages, three lanes, few cards: small enough to play a thousand histories on it. */
export function tinyJourney(): Journey {
  const stages = ['First', 'Second'].map((name, index) => ({
    ...newStage(name),
    id: `s${index}`,
    emotion: index === 0 ? (1 as const) : null,
  }))
  const lanes = (['actions', 'barriers', 'emotions'] as const).map((kind) => ({
    ...newLane(kind, kind),
    id: kind,
  }))
  const notes = ['a', 'b', 'c'].map((text, index) => ({
    ...newCard('note', index < 2 ? 's0' : 's1', 'actions', text),
    id: `n${text}`,
  }))
  const wall = { ...newCard('barrier', 's0', 'barriers', 'wall'), id: 'wall' }
  return {
    ...newHead('en'),
    id: 'tiny',
    title: 'Tiny',
    personas: [],
    stages,
    lanes,
    cards: [...notes, wall],
  }
}

/** Somebody's plugin, with the panel's planner. */
export interface Plugin {
  readonly ask: AskPlanner
  /** The last state its panel was given; `null` before the first, and when the map is gone. */
  readonly shown: () => Snapshot | null
  readonly take: (snapshot: Snapshot) => void
}

const PARTS = ['figma', '__html__', 'setTimeout', 'clearTimeout', 'console']
let start: Run | undefined
type Run = ReturnType<typeof compileFunction>

/** Starts the built plugin. All run in this realm: what is only for Figma's is tested elsewhere. */
export function startPluginHere(document: HostDocument, onError: (error: unknown) => void): Plugin {
  start ??= compileFunction(readFileSync('build/main.js', 'utf8'), PARTS)
  const client = connectClient(document, { onError })
  const silent = (): void => undefined
  const console = { log: silent, info: silent, warn: silent, error: onError }
  Reflect.apply(start, undefined, [client.figma, '', setTimeout, clearTimeout, console])
  client.run()
  let shown: Snapshot | null = null
  const hear = (news: News): void => {
    if (news.type === 'changed') shown = news.snapshot
    if (news.type === 'gone') shown = null
  }
  const { ask } = askPlugin(client, hear)
  return {
    ask,
    shown: () => shown,
    take: (snapshot) => {
      shown = snapshot
    },
  }
}

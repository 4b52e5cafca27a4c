import type { Weight } from '../shape'
import type { Tone } from '../view/mark'

/** A part of a whole, drawn as a bar; `null` is unknown and drawn as a gap, never as 0 (C103). */
export interface Bar {
  /** 0…1; what is more is drawn as 1. */
  readonly share: number | null
  readonly from: 'left' | 'middle'
}

export interface BoardCell {
  readonly text: string
  /** Left out where it is said as plainly as anything else. */
  readonly tone?: Tone
  readonly weight?: Weight
  readonly bar?: Bar
}

export interface BoardColumn {
  readonly title: string
  /** Pixels. */
  readonly width: number
  readonly align?: 'start' | 'center'
}

export interface BoardRow {
  /** Identity within its table: the id of what it tells of, so that it stays the same row when rows come and go. */
  readonly key: string
  readonly cells: readonly BoardCell[]
  /** A sum or a heading among the rows: drawn without a ground. */
  readonly isPlain?: boolean
}

export interface BoardTable {
  readonly key: string
  readonly heading?: string
  readonly columns: readonly BoardColumn[]
  readonly rows: readonly BoardRow[]
  /** What is said in place of rows where there are none. */
  readonly empty: string
}

/** What a board says, before it is drawn. */
export interface BoardContent {
  /** What it says in words under its title. */
  readonly notes: readonly string[]
  readonly tables: readonly BoardTable[]
}

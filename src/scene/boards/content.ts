import type { Weight } from '../shape'
import type { Tone } from '../view/mark'
import type { Sheet } from './sheet'

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
  /** Whether FigJam draws it as a table of its own, for people to work on: with texts only, however they are to look. */
  readonly isNative?: boolean
}

/** A picture that is no table. Its shapes are put on the sheet by its own hand. */
export interface BoardPicture {
  readonly key: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** @param at where its upper left corner is, and the key under which its shapes go */
  readonly draw: (sheet: Sheet, at: PictureSpot) => void
}
export interface PictureSpot {
  readonly x: number
  readonly y: number
  readonly key: string
}

/** What a board says, before it is drawn. */
export interface BoardContent {
  /** What it says in words under its title. */
  readonly notes: readonly string[]
  /** Drawn above the tables, one under the other. */
  readonly pictures?: readonly BoardPicture[]
  readonly tables: readonly BoardTable[]
  /** Width by height of the whole, where it is to be printed on a page; what is missing stays empty. */
  readonly proportion?: number
}

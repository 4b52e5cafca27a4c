import type { Theme } from '../journey/journey'
import type { Tone } from './view/mark'
import type { Paint } from './shape'

/** The colours of a map. Every text colour keeps 4.5:1 on the grounds it is put on (WCAG 2.2 AA); a test holds them to it. */
export interface ThemeTokens {
  /** Ground of the whole map. */
  readonly ground: Paint
  /** Ground of cards, labels and the curve. */
  readonly surface: Paint
  /** Ground of an empty cell. */
  readonly well: Paint
  readonly line: Paint
  readonly ink: Paint
  /** Second text: hints, captions, marks. */
  readonly faded: Paint
  readonly accent: Paint
  /** Ground of chips. */
  readonly chip: Paint
  /** First and last stage; those between are mixed of them. White text stands on both. */
  readonly stages: readonly [Paint, Paint]
  readonly onStage: Paint
  /** The part of a meter that is not filled, on a stage and on a card. */
  readonly onStageFaint: Paint
  readonly meterEmpty: Paint
  readonly curve: Paint
  readonly online: { readonly ground: Paint; readonly ink: Paint }
  readonly offline: { readonly ground: Paint; readonly ink: Paint }
  readonly tones: Readonly<Record<Tone, Paint>>
}

/** Colours told apart by people with protanopia, deuteranopia and tritanopia: blue, orange, crimson, green-teal differ in lightness too. */
export const THEMES: Readonly<Record<Theme, ThemeTokens>> = {
  day: {
    ground: '#f3f4f8',
    surface: '#ffffff',
    well: '#fafbfd',
    line: '#dfe2ec',
    ink: '#1c2033',
    faded: '#5a6078',
    accent: '#3a4bd8',
    chip: '#eef0f7',
    stages: ['#3346d3', '#8a4a86'],
    onStage: '#ffffff',
    onStageFaint: '#ffffff59',
    meterEmpty: '#d5d9e6',
    curve: '#3a4bd8',
    online: { ground: '#e4e8fd', ink: '#3a4bd8' },
    offline: { ground: '#fdebc8', ink: '#8a4b00' },
    tones: {
      calm: '#5a6488',
      caution: '#9a4d00',
      alarm: '#b3173a',
      cure: '#0b6b4a',
      quiet: '#5a6078',
    },
  },
  dusk: {
    ground: '#14161f',
    surface: '#20232f',
    well: '#191b26',
    line: '#343847',
    ink: '#f2f3f8',
    faded: '#aab0c6',
    accent: '#9aa8ff',
    chip: '#2d3140',
    stages: ['#4253d6', '#8f5190'],
    onStage: '#ffffff',
    onStageFaint: '#ffffff59',
    meterEmpty: '#444a5e',
    curve: '#9aa8ff',
    online: { ground: '#2b3260', ink: '#bcc6ff' },
    offline: { ground: '#4a3413', ink: '#ffd088' },
    tones: {
      calm: '#b3bbd8',
      caution: '#ffb265',
      alarm: '#ff93a6',
      cure: '#6fdcb0',
      quiet: '#aab0c6',
    },
  },
}

/** FigJam's own sticky colours, by what a lane is about (plugin-typings: exact hex of the palette). */
export const STICKY = {
  yellow: '#ffe299',
  pink: '#ffa8db',
  blue: '#a8daff',
  green: '#b3efbd',
  red: '#ffb8a8',
  violet: '#d3bdff',
  gray: '#e6e6e6',
} as const

/** Ground of a stage: its share of the way from the first colour to the last. */
export function stageColor(theme: ThemeTokens, index: number, count: number): Paint {
  const share = count > 1 ? index / (count - 1) : 0
  const [from, to] = theme.stages
  return `#${[1, 3, 5].map((at) => mix(from.slice(at, at + 2), to.slice(at, at + 2), share)).join('')}`
}

const mix = (from: string, to: string, share: number): string =>
  Math.round(parseInt(from, 16) * (1 - share) + parseInt(to, 16) * share)
    .toString(16)
    .padStart(2, '0')

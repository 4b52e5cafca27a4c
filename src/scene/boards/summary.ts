import { drawnTexts } from '../../i18n/drawn-texts'
import { conversionOf, type Step } from '../../journey/metrics/conversion'
import { feltExtremes } from '../../journey/metrics/felt-extremes'
import { showsPersonas } from '../../journey/shows-personas'
import type { Stage } from '../../journey/stage'
import type { MapView } from '../view/map-view'
import type { Tone } from '../view/mark'
import { boardTitle } from './board-title'
import { clamped } from './clamped'
import type { BoardContent, BoardPicture } from './content'
import { feltIn } from './felt-in'
import { APART, BODY, CAPTION, MARGIN, TITLE } from './metrics'
import { personaName, stageName } from './names'
import { figure, percent } from './numbers'
import { columnHeight, drawColumn, type Said, type SaidBlock, type SaidColumn } from './said-column'
import { heightOf } from './sheet'
import { shortened } from './shortened'
import {
  barrierBlock,
  decisionBlocks,
  kpiBlock,
  scoreBlocks,
  share,
  unknownBlocks,
} from './summary-blocks'
import { drawSummaryCurve } from './summary-curve'

/** Width of a page divided by its height: A4 and A3, lying. */
const PROPORTION = 420 / 297
/** Pixels. On A4 the text of a page so wide is 8 points high, on A3 11. */
const WIDTH = 1260
const GAP = 20
const COLUMN = (WIDTH - 2 * GAP) / 3
const CURVE = { width: 2 * COLUMN + GAP, height: 200 }
const WHOSE = { size: 15, leading: 20, weight: 'Semi Bold' } as const
/**
 * How many barriers and the like are named, how long each is, and how far apart: from what says the most to what surely
 * has room.
 */
const BREVITIES = [
  { most: 5, lines: 3, apart: 16 },
  { most: 5, lines: 3, apart: 10 },
  { most: 5, lines: 2, apart: 9 },
  { most: 5, lines: 1, apart: 8 },
  { most: 3, lines: 1, apart: 8 },
  { most: 1, lines: 1, apart: 8 },
] as const

/** The whole map on one page that is read in a minute: what stands out, what stops people, what is open and unknown. */
export function summaryBoard(view: MapView): BoardContent {
  const own = drawnTexts(view.journey.language)
  if (view.journey.stages.length === 0) return { notes: [own.boards.summary.empty], tables: [] }
  return { notes: [], pictures: [pagePicture(view)], tables: [], proportion: PROPORTION }
}

function pagePicture(view: MapView): BoardPicture {
  const { journey, theme } = view
  const { question } = drawnTexts(journey.language).boards.summary
  const over = heightOf(boardTitle('summary', view), TITLE, WIDTH) + heightOf(question, BODY, WIDTH)
  const height = Math.floor((WIDTH + 2 * MARGIN) / PROPORTION) - 2 * MARGIN - over - (APART - 4)
  return {
    key: 'page',
    width: WIDTH,
    height,
    draw: (sheet, { x, y, key }) => {
      const column = (name: string, left: number, high: number, of: (most: number) => Blocks) =>
        drawColumn(sheet, theme, saidWithin(of, high), {
          key: `${key}/${name}`,
          x: x + left,
          y: top,
          width: COLUMN,
          height: high,
        })
      let top = y
      headOf(view).forEach(({ text, face, color }, i) => {
        if (text === '') return
        const cut = clamped(text, face, WIDTH, 1)
        sheet.write({ key: `${key}/head${i}`, text: cut, face, color, x, y: top, width: WIDTH })
        top += face.leading + 4
      })
      top += GAP
      drawSummaryCurve(view, sheet, { key: `${key}/curve`, x, y: top, ...CURVE })
      column('moments', CURVE.width + GAP, CURVE.height, () => [momentBlock(view)])
      top += CURVE.height + GAP
      const rest = y + height - top
      column('scores', 0, rest, () => scoreBlocks(view))
      column('stops', COLUMN + GAP, rest, (most) => [barrierBlock(view, most)])
      column('open', CURVE.width + GAP, rest, (most) => {
        const decisions = decisionBlocks(view, Math.min(most, 2))
        const kpis = kpiBlock(view, Math.min(most, 4 - decisions.length))
        return [kpis, ...decisions, ...unknownBlocks(view)]
      })
    },
  }
}

type Blocks = readonly SaidBlock[]

/** Says as much as there is room for. */
function saidWithin(of: (most: number) => Blocks, room: number): SaidColumn {
  const said = ({ most, ...look }: (typeof BREVITIES)[number]): SaidColumn => ({
    blocks: of(most),
    ...look,
  })
  const [fullest, ...shorter] = BREVITIES
  return shorter.reduce(
    (column, one) => (columnHeight(column, COLUMN) > room ? said(one) : column),
    said(fullest),
  )
}

/** Whose journey it is, what for, and of which kind; what nobody has said is empty. */
function headOf(view: MapView) {
  const { journey, words, theme } = view
  const { document, summary } = drawnTexts(journey.language)
  const { personas, scenario, state, owner } = journey
  const names = personas.map((persona, i) => personaName(persona, i, words)).join(', ')
  const whose = `${personas.length > 1 ? document.personas : words.persona}: ${names}`
  const by = owner.trim() === '' ? [] : [`${words.owner}: ${shortened(owner)}`]
  const of = [state === 'as-is' ? words.asIs : words.toBe, summary.inLanguage, ...by].join(' · ')
  return [
    { text: names && showsPersonas(journey) ? whose : '', face: WHOSE, color: theme.ink },
    { text: shortened(scenario), face: BODY, color: theme.ink },
    { text: of, face: CAPTION, color: theme.faded },
  ]
}

/** The best moment, the worst, and where most people are lost, as far as that is known (C2, C51, C78). */
function momentBlock(view: MapView): SaidBlock {
  const { journey, words } = view
  const { stages, language } = journey
  const { boardWords, family, summary: say } = drawnTexts(language)
  const more = (n: number): string => (n > 0 ? ` ${family.more.replace('{n}', String(n))}` : '')
  const nameOf = (stage: Stage): string => stageName(stage, stages.indexOf(stage), words)
  const felt = ([first, ...rest]: readonly Stage[]): string =>
    first === undefined ? '' : `${nameOf(first)}: ${feltIn(first)}${more(rest.length)}`
  const lost = ({ stage, entered, passed, conversion }: Step): string =>
    entered === null || passed === null || passed >= entered
      ? ''
      : `${nameOf(stage)} · ${share(view, boardWords.passed, figure(passed, ''), figure(entered, ''))} (${percent(conversion, language, '')})`
  const { best, worst } = feltExtremes(stages)
  const loss = conversionOf(stages).worst
  const item = (title: string, tone: Tone, text: string): Said[][] =>
    text === ''
      ? []
      : [
          [
            { text: title, as: 'small', tone },
            { text, as: 'strong' },
          ],
        ]
  return {
    key: 'moments',
    heading: say.moments,
    items: [
      ...item(`▲ ${say.bestMoment}`, 'cure', felt(best)),
      ...item(`▼ ${say.worstMoment}`, 'alarm', felt(worst)),
      ...item(`▼ ${boardWords.worstLoss}`, 'caution', loss === null ? '' : lost(loss)),
    ],
    none: say.none,
  }
}

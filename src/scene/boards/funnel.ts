import { drawnTexts } from '../../i18n/drawn-texts'
import { conversionOf, type Step } from '../../journey/metrics/conversion'
import type { MapView } from '../view/map-view'
import type { BoardContent, BoardRow } from './content'
import { stageName } from './names'
import { figure, percent } from './numbers'

/** How many people come in, go on and get lost at each stage (C2, C3, C78). */
export function funnelBoard({ journey, words }: MapView): BoardContent {
  const { language } = journey
  const own = drawnTexts(language)
  const { boardWords: say } = own
  const { steps, worst, main } = conversionOf(journey.stages)
  const most = Math.max(1, ...steps.map(({ entered }) => entered ?? 0))
  const row = (step: Step, index: number): BoardRow => {
    const { stage, entered, passed, conversion, total } = step
    return {
      key: stage.id,
      cells: [
        { text: stageName(stage, index, words), weight: 'Semi Bold' },
        { text: '', bar: { share: entered === null ? null : entered / most, from: 'middle' } },
        { text: figure(entered, words.unknown) },
        { text: figure(passed, words.unknown) },
        { text: percent(conversion, language, words.unknown), weight: 'Semi Bold' },
        { text: percent(total, language, words.unknown) },
        step === worst
          ? { text: `▼ ${say.worstLoss}`, tone: 'alarm' }
          : step === main
            ? { text: `▲ ${say.mainStage}`, tone: 'cure' }
            : { text: '' },
      ],
    }
  }
  const isCounted = steps.every(({ entered, passed }) => entered !== null && passed !== null)
  return {
    notes: isCounted ? [] : [say.notCounted],
    tables: [
      {
        key: 'steps',
        columns: [
          { title: words.stage, width: 220 },
          { title: '', width: 320 },
          { title: say.entered, width: 120, align: 'center' },
          { title: say.passed, width: 120, align: 'center' },
          { title: say.conversion, width: 150, align: 'center' },
          { title: say.total, width: 120, align: 'center' },
          { title: '', width: 240 },
        ],
        rows: steps.map(row),
        empty: own.boards.funnel.empty,
      },
    ],
  }
}

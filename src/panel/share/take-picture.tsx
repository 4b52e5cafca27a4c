import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { BoardId } from '../../journey/board-id'
import type { Journey } from '../../journey/journey'
import { PICTURE_FORMATS, type PictureFormat } from '../../protocol/request'
import { fileName } from '../files/file-name'
import { saveFile } from '../files/save-file'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'

const MIME: Readonly<Record<PictureFormat, string>> = {
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
}
const SCALES = [1, 2, 3] as const

interface TakePictureProps {
  readonly journey: Journey
  /** The boards that stand on the canvas. */
  readonly boards: readonly BoardId[]
}

/** Has Figma draw the map, or a board beside it, into a file. */
export function TakePicture({ journey, boards }: TakePictureProps): JSX.Element {
  const { panel, words } = usePanel()
  const [chosen, setOf] = useState<BoardId | 'map'>('map')
  const [format, setFormat] = useState<PictureFormat>('PNG')
  const [scale, setScale] = useState<number>(2)
  const [busy, setBusy] = useState(false)
  const { say } = words
  const titles = drawnTexts(words.language).boards
  // A board may have gone from the canvas meanwhile.
  const of = chosen === 'map' || boards.includes(chosen) ? chosen : 'map'

  const take = async (): Promise<void> => {
    setBusy(true)
    panel.say(say('makingPicture'))
    const key = of === 'map' ? `journey:${journey.id}` : `board:${of}`
    const taken = await panel.picture({ of: key, format, scale })
    setBusy(false)
    if (!taken.ok) {
      panel.complain(taken.problem)
      return
    }
    const title = of === 'map' ? journey.title : `${journey.title} – ${titles[of].title}`
    const name = fileName(title, say('untitled'), format.toLowerCase())
    saveFile(name, taken.value.bytes, MIME[format])
    const isLess = format === 'PNG' && taken.value.scale < scale
    const size = new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 })
    panel.say(
      isLess
        ? say('savedSmaller', { file: name, scale: size.format(taken.value.scale) })
        : say('exported', { file: name }),
    )
  }

  return (
    <li class={styles.item} aria-labelledby="take-picture">
      <h2 id="take-picture" class={styles.title}>
        {say('takePicture')}
      </h2>
      {boards.length > 0 && (
        <Select
          label={say('pictureOf')}
          value={of}
          options={[
            { value: 'map', text: say('wholeMap') },
            ...boards.map((id) => ({ value: id, text: titles[id].title })),
          ]}
          onChoose={setOf}
        />
      )}
      <Choice
        label={say('pictureFormat')}
        value={format}
        options={PICTURE_FORMATS.map((value) => ({ value, text: value }))}
        onChoose={setFormat}
      />
      {format === 'PNG' && (
        <Choice
          label={say('pictureScale')}
          value={scale}
          options={SCALES.map((value) => ({ value, text: `${String(value)}×` }))}
          onChoose={setScale}
        />
      )}
      <p>{say(`picture${format}`)}</p>
      <div class={styles.row}>
        <Button focusName="picture" off={busy} onClick={() => void take()}>
          {say('savePicture')}
        </Button>
      </div>
    </li>
  )
}

import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { FORMATS, type FormatId } from '../../formats/formats'
import { FORMAT_TEXTS } from '../../i18n/panel-texts/format-texts'
import type { Journey } from '../../journey/journey'
import { fileName } from '../files/file-name'
import { saveFile } from '../files/save-file'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { LossList } from './loss-list'

/** Saves the map as a file, and says beforehand what the file will not have. */
export function SaveMap({ journey }: { journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const [id, setId] = useState<FormatId>('json')
  const format = FORMATS.find((one) => one.id === id) ?? FORMATS[0]
  const written = useMemo(() => format.write(journey), [format, journey])
  const texts = FORMAT_TEXTS[words.language]
  const { say } = words

  const save = (): void => {
    const name = fileName(journey.title, say('untitled'), format.extensions[0])
    saveFile(name, written.text, format.mime)
    panel.say(say('exported', { file: name }))
  }

  return (
    <li class={styles.item} aria-labelledby="save-map">
      <h2 id="save-map" class={styles.title}>
        {say('takeOut')}
      </h2>
      <Select
        label={say('fileFormat')}
        value={id}
        options={FORMATS.map((one) => ({ value: one.id, text: texts[one.id].name }))}
        onChoose={setId}
        focusName="format"
      />
      <p>{texts[id].hint}</p>
      <LossList title={say('notInFile')} losses={written.losses} />
      <div class={styles.row}>
        <Button focusName="export" onClick={save}>
          {say('saveFile')}
        </Button>
      </div>
    </li>
  )
}

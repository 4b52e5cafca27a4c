import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { CardOf } from '../../journey/card'
import { problem } from '../../journey/problem'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { TextField } from '../parts/text-field'
import { shorten } from '../words/shorten'
import * as styles from './cards.module.css'
import { nodeInLink } from './node-in-link'

/** The layer that shows what a step looks like: one in this file, of whatever page (C9). */
export function StepFields({ card }: { card: CardOf<'step'> }): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const [pasted, setPasted] = useState('')
  const means = useId()
  const { id, link } = card
  const focusName = `link:${id}`
  const nameOf = (name: string): string => shorten(name) || say('unnamedLayer')

  const linkTo = async (node: string | null): Promise<void> => {
    const layer = await panel.layer(node)
    if (layer === null) return
    setPasted('')
    panel.edit([{ type: 'card.edit', id, patch: { link: layer } }], {
      said: say('layerLinked', { name: nameOf(layer.name) }),
      undo: true,
      focus: focusName,
    })
  }
  const unlink = (name: string): void => {
    panel.edit([{ type: 'card.edit', id, patch: { link: null } }], {
      said: say('layerUnlinked', { name: nameOf(name) }),
      undo: true,
      focus: focusName,
    })
  }

  return (
    <div class={styles.wide} role="group" aria-label={say('linkedLayer')}>
      <p id={means} class={styles.linkMeans}>
        {link === null ? say('linkMeans') : <span dir="auto">↗ {nameOf(link.name)}</span>}
      </p>
      <div class={styles.linkRow}>
        {link !== null && (
          <Button
            focusName={focusName}
            describedBy={means}
            onClick={() => {
              const name = nameOf(link.name)
              panel.visit(link.node, {
                here: say('layerShown', { name }),
                elsewhere: say('layerElsewhere', { name }),
              })
            }}
          >
            {say('goToLayer')}
          </Button>
        )}
        <Button focusName={focusName} describedBy={means} onClick={() => void linkTo(null)}>
          {say('linkSelected')}
        </Button>
        {link !== null && (
          <Button describedBy={means} onClick={() => unlink(link.name)}>
            {say('removeLink')}
          </Button>
        )}
      </div>
      {link === null && (
        <TextField
          label={say('pasteLink')}
          value={pasted}
          onText={(text) => {
            setPasted(text)
            const node = nodeInLink(text)
            if (node !== null) void linkTo(node)
          }}
          onDone={() => {
            if (pasted.trim() !== '' && nodeInLink(pasted) === null)
              panel.complain(problem('no-layer'))
          }}
        />
      )}
    </div>
  )
}

import { expect, it } from 'vitest'
import { useVirtualTime } from '../../playground/virtual-time'
import { EDITORS } from '../plugin/open-plugin'
import { play, type Step } from './history'
import { drawGround, openMap, openWorkshop, settle } from './open-workshop'
import { startPluginHere } from './workshop'

const time = useVirtualTime()

const step = (who: number, kind: Step['kind'], to = 0): Step => ({ who, kind, at: 0, to })
/** Two people give a stage without a feeling its first one at the same moment; one of the two takes theirs back. */
const STEPS = [
  ...[step(0, 'feel', 3), step(1, 'feel', 3), step(0, 'deliver'), step(0, 'undo')],
  ...[step(0, 'wait'), step(0, 'rename'), step(0, 'rename'), step(0, 'edit')],
]

it.each(EDITORS)(
  'in %s, of two first feelings of a stage the one that is not undone counts for everybody',
  async (editor) => {
    const errors: unknown[] = []
    const onError = (error: unknown): void => void errors.push(error)
    const ground = await drawGround(editor, time, onError)
    const session = await openWorkshop(ground, time, onError)
    await play(session, STEPS)
    await settle(session, time)

    const late = startPluginHere(session.file.join().document, onError)
    await openMap(late, ground.root, time)
    const feelings = [late, ...session.plugins].map((plugin) =>
      plugin.shown()?.journey.stages.map(({ emotion }) => emotion),
    )
    expect(feelings).toEqual(feelings.map(() => [1, -2]))
    expect(errors).toEqual([])
  },
)

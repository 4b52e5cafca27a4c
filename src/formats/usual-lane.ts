import { drawnTexts } from '../i18n/drawn-texts'
import type { Lane } from '../journey/lane'
import type { LaneKind } from '../journey/lane-kind'
import type { Language } from '../journey/language'
import { newLane } from '../journey/new-record'

/** A new lane as the panel makes it: with the name and the hint that its kind has in a language. */
export function usualLane(kind: LaneKind, language: Language, persona: string | null = null): Lane {
  const { name, hint } = drawnTexts(language).lanes[kind]
  return { ...newLane(kind, name), hint, persona }
}

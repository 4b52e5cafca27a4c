import { shorten } from '../words/shorten'

/** A file name that every system takes, made of a title. */
export function fileName(title: string, untitled: string): string {
  const clean = shorten(title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' '), 60).replace(/[. ]+$/, '')
  return `${clean || untitled}.json`
}

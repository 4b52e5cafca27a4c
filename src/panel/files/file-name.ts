import { shorten } from '../words/shorten'

/**
 * A file name that every system takes, made of a title.
 * @param extension without a dot
 */
export function fileName(title: string, untitled: string, extension: string): string {
  const clean = shorten(title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' '), 60).replace(/[. ]+$/, '')
  return `${clean || untitled}.${extension}`
}

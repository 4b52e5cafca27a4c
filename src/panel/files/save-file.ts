/** Hands a file over to be downloaded. */
export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  mime: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has to have begun before its address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A number that is not negative, as “2” or “2,5”; `null` where there stands none. */
export const readNumber = (text: string): number | null =>
  /^\d{1,9}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : null

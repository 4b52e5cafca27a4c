/** Rows as a table of HTML, as other programs take it from the clipboard; the lines of a cell stay in it. */
export const htmlTable = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    // A spreadsheet would make rows of plain breaks.
    .replace(/\n/g, '<br style="mso-data-placement:same-cell">')

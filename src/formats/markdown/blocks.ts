/** A document before it is Markdown: what is data and what is structure, apart. Texts may have several lines. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly type: 'paragraph' | 'quote'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  /** The first row is the head; every row has as many cells. */
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }

/** An item of a list: a word or two of ours that stand out, and what there is to say. */
export interface Item {
  readonly label: string
  readonly text: string
}

import { Component, h, type ComponentChild, type FunctionComponent } from 'preact'

/**
 * The component, drawn again only when one of its properties becomes another object: what keeps a
 * key press quick while hundreds of cards are shown.
 */
export function memo<P extends object>(Inner: FunctionComponent<P>): FunctionComponent<P> {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const before = Object.entries(this.props)
      const after = new Map<string, unknown>(Object.entries(next))
      return before.length !== after.size || before.some(([key, value]) => after.get(key) !== value)
    }
    override render(): ComponentChild {
      return h(Inner, this.props)
    }
  }
  return (props) => h(Memo, props)
}

/**
 * How a value crosses between Node and QuickJS, as JSON. Data is copied, as Figma does; everything
 * that has methods or accessors stays where it is and is used from the other side by its id.
 */
export type Wire =
  | { kind: 'undefined' }
  | { kind: 'plain'; value: string | number | boolean | null }
  /** The numbers JSON has no word for. */
  | { kind: 'number'; value: string }
  | { kind: 'bytes'; value: number[] }
  | { kind: 'array'; value: Wire[] }
  | { kind: 'object'; value: [string, Wire][] }
  | { kind: 'host'; id: number; callable: boolean }
  | { kind: 'guest'; id: number }
  | { kind: 'symbol'; id: number }
  | { kind: 'promise'; id: number }

/** What the guest asks of the host. */
export type GuestMessage =
  | { op: 'get' | 'has'; id: number; key: string }
  | { op: 'set'; id: number; key: string; value: Wire }
  | { op: 'keys'; id: number }
  | { op: 'call'; id: number; self: Wire; args: Wire[] }
  | { op: 'settle'; id: number; ok: boolean; value: Wire }

/** What the host asks of the guest. */
export type HostMessage =
  | { op: 'invoke'; id: number; args: Wire[] }
  | { op: 'settle'; id: number; ok: boolean; value: Wire }

export type Answer =
  | { value: Wire; error?: undefined }
  | { error: { name: string; message: string; stack?: string | undefined } }

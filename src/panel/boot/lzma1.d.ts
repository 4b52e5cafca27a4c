// `lzma1` gives its own sources as types, and they do not compile as strictly as ours.

/** @param mode the size of the window, from 1 (64 kB) to 9 (32 MB) */
export declare function compress(bytes: Uint8Array, mode: number): Uint8Array
export declare function decompress(packed: Uint8Array): Uint8Array

// Made by test/tools/make-text-widths.ts from Inter Medium; do not edit.

/** First code point of a run, then one character for each letter: its code less 32 is the width in 1/60 em. */
export const TEXT_WIDTHS: readonly (readonly [number, string])[] = [
  [
    0x20,
    '03>GG\\H377@I3<37G9EFHEFCFF33III@[KHMLEDMM1CJBWNNGOGGHMK]KJG777=<5CFCFD7FE00B0VEEFF8A5ECRBCB;5;I',
  ],
  [
    0xa0,
    '03CFMB2CEW<EIHH<<I;<5EE333>ERTV@KKKKKK]MEEEE1111MNNNNNNINMMMMJGFCCCCCCWCDDDD0000DEEEEEEIEEEEECFC',
  ],
  [0x401, 'E'],
  [0x410, 'KGHCSE\\FNNJMWMNMGMHHRKMK[\\RVHM^GCDC;FDR?EEBDPDEDFC=CLBFDSTHNCCTBDD'],
  [0x2010, '88G>\\\\?<1101==<=@@@@3EW'],
  [0x20ac, 'I'],
  [0x20bd, 'K'],
  [0x2116, 'b'],
  [0x2190, 'ZTZT'],
  [0x2212, 'I'],
  [0x2248, 'I'],
  [0x2264, 'II'],
  [0x25a0, 'W'],
  [0x25b2, '^'],
  [0x25bc, '^'],
  [0x25c6, '``'],
  [0x25cf, 'W'],
]

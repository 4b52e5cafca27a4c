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
]

/** All that Mermaid's lexer, its preprocessing and the page around it look for. */
export const PIECES = [
  ...['#', ';', ':', ',', '%', '%%', '%%{', '}%%', '{', '}', '<', '>', '&', '"', "'", '`', '|'],
  ...['<br>', '<b a="x">', '<script>', '&lt;', '#58;', '#quot;', 'ﬂ°°58¶ß', 'ﬂ°', '¶ß', '---'],
  ...['journey', 'title ', 'section ', 'accTitle', 'accDescr', 'style', 'classDef x:#a;', 'end'],
  ...['\r\n', '\r', '\t', '\u2028', '\u0085', '\v', '\0', '\uD83D', '\uFFFE', '👩‍👩‍👧', 'שלום'],
  '__proto__',
]

/** Whole lines and what may stand in their places. */
export const LINES = [
  ...['\njourney\n', '\ntitle A title\n', '\nsection Go to work\n', '\nMake tea: 5: Me\n', '\n\n'],
  ...['\nA task: 3: Me, Cat\n', '\nB: 5\n', '\nC: 5:\n', '\nD: -1: Me\n', '\nE: much: Me\n'],
  ...['\nF: 2.5: Me: more\n', '\naccTitle: x\n', '\naccDescr: x: y\n', '\naccDescr { x\ny }\n'],
  ...[
    '\n%% a comment\n',
    '\n# another\n',
    '\n%%{init: {"theme": "dark"}}%%\n',
    '\n---\ntitle: x\n---\n',
  ],
  ...['\n```mermaid\n', '\n```\n', ': 5', ': 5: ', ', ', ': 1e9: ', ': 0x3: ', ': Infinity: '],
]

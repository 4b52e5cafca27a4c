// Made by test/tools/make-icons.ts from lucide-static; do not edit.
/*
ISC License

Copyright (c) 2026 Lucide Icons and Contributors

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.

---

The following Lucide icons are derived from the Feather project:

airplay, alert-circle, alert-octagon, alert-triangle, aperture, arrow-down-circle, arrow-down-left, arrow-down-right, arrow-down, arrow-left-circle, arrow-left, arrow-right-circle, arrow-right, arrow-up-circle, arrow-up-left, arrow-up-right, arrow-up, at-sign, calendar, cast, check, chevron-down, chevron-left, chevron-right, chevron-up, chevrons-down, chevrons-left, chevrons-right, chevrons-up, circle, clipboard, clock, code, columns, command, compass, corner-down-left, corner-down-right, corner-left-down, corner-left-up, corner-right-down, corner-right-up, corner-up-left, corner-up-right, crosshair, database, divide-circle, divide-square, dollar-sign, download, external-link, feather, frown, hash, headphones, help-circle, info, italic, key, layout, life-buoy, link-2, link, loader, lock, log-in, log-out, maximize, meh, minimize, minimize-2, minus-circle, minus-square, minus, monitor, moon, more-horizontal, more-vertical, move, music, navigation-2, navigation, octagon, pause-circle, percent, plus-circle, plus-square, plus, power, radio, rss, search, server, share, shopping-bag, sidebar, smartphone, smile, square, table-2, tablet, target, terminal, trash-2, trash, triangle, tv, type, upload, x-circle, x-octagon, x-square, x, zoom-in, zoom-out

The MIT License (MIT) (for the icons listed above)

Copyright (c) 2013-present Cole Bemis

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
import type { Channel } from '../journey/channel'

/** Line drawings for a field of 24 × 24, to be stroked 2 wide with round ends: absolute M, L, C and Z only. */
export const CHANNEL_ICONS: Readonly<Record<Channel, string>> = {
  search:
    'M 21 21 L 16.66 16.66 M 3 11 C 3 6.58 6.58 3 11 3 C 15.42 3 19 6.58 19 11 C 19 15.42 15.42 19 11 19 C 6.58 19 3 15.42 3 11 Z',
  advertising:
    'M 11 6 C 14.04 6.08 17.01 5.09 19.4 3.2 C 19.7 2.97 20.11 2.94 20.45 3.11 C 20.79 3.27 21 3.62 21 4 L 21 16 C 21 16.38 20.79 16.73 20.45 16.89 C 20.11 17.06 19.7 17.03 19.4 16.8 C 17.01 14.91 14.04 13.92 11 14 L 5 14 C 3.9 14 3 13.1 3 12 L 3 8 C 3 6.9 3.9 6 5 6 Z M 6 14 C 6 16.6 6.84 19.12 8.4 21.2 C 9.06 22.08 10.32 22.26 11.2 21.6 C 12.08 20.94 12.26 19.68 11.6 18.8 C 10.56 17.42 10 15.73 10 14 M 8 6 L 8 14',
  website:
    'M 2 12 C 2 6.48 6.48 2 12 2 C 17.52 2 22 6.48 22 12 C 22 17.52 17.52 22 12 22 C 6.48 22 2 17.52 2 12 Z M 12 2 C 6.67 7.6 6.67 16.4 12 22 C 17.33 16.4 17.33 7.6 12 2 M 2 12 L 22 12',
  social: 'M 4 9 L 20 9 M 4 15 L 20 15 M 10 3 L 8 21 M 16 3 L 14 21',
  reviews:
    'M 11.53 2.3 C 11.61 2.11 11.8 2 12 2 C 12.2 2 12.39 2.11 12.48 2.3 L 14.79 6.97 C 15.09 7.6 15.69 8.03 16.38 8.13 L 21.55 8.89 C 21.75 8.92 21.91 9.06 21.97 9.25 C 22.04 9.44 21.98 9.65 21.84 9.79 L 18.1 13.43 C 17.6 13.92 17.38 14.62 17.49 15.31 L 18.38 20.45 C 18.41 20.65 18.33 20.85 18.16 20.97 C 18 21.09 17.78 21.11 17.6 21.01 L 12.99 18.58 C 12.37 18.26 11.63 18.26 11.01 18.58 L 6.4 21.01 C 6.22 21.1 6 21.09 5.84 20.97 C 5.67 20.85 5.59 20.65 5.63 20.45 L 6.51 15.31 C 6.63 14.62 6.4 13.92 5.9 13.43 L 2.16 9.8 C 2.01 9.65 1.96 9.44 2.02 9.25 C 2.09 9.06 2.25 8.92 2.45 8.89 L 7.62 8.13 C 8.31 8.03 8.91 7.6 9.22 6.97 Z',
  email:
    'M 22 7 L 13.01 12.73 C 12.39 13.09 11.62 13.09 11 12.73 L 2 7 M 4 4 L 20 4 C 21.1 4 22 4.9 22 6 L 22 18 C 22 19.1 21.1 20 20 20 L 4 20 C 2.9 20 2 19.1 2 18 L 2 6 C 2 4.9 2.9 4 4 4 Z',
  messenger:
    'M 14.54 21.69 C 14.61 21.88 14.8 22 15.01 22 C 15.22 21.99 15.41 21.86 15.47 21.66 L 21.97 2.66 C 22.04 2.48 21.99 2.28 21.86 2.14 C 21.72 2.01 21.52 1.96 21.34 2.03 L 2.34 8.53 C 2.14 8.59 2.01 8.78 2 8.99 C 2 9.2 2.12 9.39 2.31 9.46 L 10.24 12.64 C 10.75 12.85 11.15 13.25 11.36 13.75 Z M 21.85 2.15 L 10.91 13.09',
  chat: 'M 2.99 16.34 C 3.14 16.71 3.17 17.12 3.09 17.51 L 2.02 20.8 C 1.95 21.14 2.06 21.49 2.31 21.73 C 2.57 21.97 2.92 22.06 3.26 21.97 L 6.67 20.97 C 7.04 20.9 7.42 20.93 7.77 21.06 C 12.18 23.12 17.43 21.71 20.21 17.71 C 22.99 13.72 22.49 8.31 19.03 4.89 C 15.57 1.47 10.15 1.04 6.19 3.86 C 2.23 6.69 0.88 11.96 2.99 16.34',
  phone:
    'M 13.83 16.57 C 14.26 16.76 14.76 16.64 15.05 16.26 L 15.4 15.8 C 15.78 15.3 16.37 15 17 15 L 20 15 C 21.1 15 22 15.9 22 17 L 22 20 C 22 21.1 21.1 22 20 22 C 10.06 22 2 13.94 2 4 C 2 2.9 2.9 2 4 2 L 7 2 C 8.1 2 9 2.9 9 4 L 9 7 C 9 7.63 8.7 8.22 8.2 8.6 L 7.73 8.95 C 7.35 9.24 7.23 9.76 7.44 10.18 C 8.81 12.96 11.05 15.2 13.83 16.57',
  app: 'M 7 2 L 17 2 C 18.1 2 19 2.9 19 4 L 19 20 C 19 21.1 18.1 22 17 22 L 7 22 C 5.9 22 5 21.1 5 20 L 5 4 C 5 2.9 5.9 2 7 2 Z M 12 18 L 12.01 18',
  video:
    'M 5 5 C 5 4.28 5.38 3.62 6 3.27 C 6.62 2.91 7.39 2.91 8.01 3.27 L 20.01 10.27 C 20.62 10.63 21 11.29 21 12 C 21 12.71 20.62 13.37 20.01 13.73 L 8.01 20.73 C 7.39 21.09 6.62 21.09 6 20.73 C 5.38 20.38 5 19.72 5 19 Z',
  event:
    'M 2 3 L 22 3 M 21 3 L 21 14 C 21 15.1 20.1 16 19 16 L 5 16 C 3.9 16 3 15.1 3 14 L 3 3 M 7 21 L 12 16 L 17 21',
  document:
    'M 6 22 C 4.9 22 4 21.1 4 20 L 4 4 C 4 2.9 4.9 2 6 2 L 14 2 C 14.64 2 15.25 2.25 15.7 2.71 L 19.29 6.29 C 19.75 6.75 20 7.36 20 8 L 20 20 C 20 21.1 19.1 22 18 22 Z M 14 2 L 14 7 C 14 7.55 14.45 8 15 8 L 20 8 M 10 9 L 8 9 M 16 13 L 8 13 M 16 17 L 8 17',
  payment:
    'M 4 5 L 20 5 C 21.1 5 22 5.9 22 7 L 22 17 C 22 18.1 21.1 19 20 19 L 4 19 C 2.9 19 2 18.1 2 17 L 2 7 C 2 5.9 2.9 5 4 5 Z M 2 10 L 22 10 M 6 14 L 8 14',
  'word-of-mouth':
    'M 16 21 L 16 19 C 16 16.79 14.21 15 12 15 L 6 15 C 3.79 15 2 16.79 2 19 L 2 21 M 16 3.13 C 17.76 3.59 19 5.18 19 7 C 19 8.82 17.76 10.41 16 10.87 M 22 21 L 22 19 C 22 17.18 20.76 15.59 19 15.13 M 5 7 C 5 4.79 6.79 3 9 3 C 11.21 3 13 4.79 13 7 C 13 9.21 11.21 11 9 11 C 6.79 11 5 9.21 5 7 Z',
  outdoor:
    'M 12 13 L 12 21 M 12 3 L 12 6 M 2.35 10.35 C 2.13 10.13 2 9.82 2 9.5 C 2 9.18 2.13 8.87 2.35 8.65 L 4.41 6.59 C 4.79 6.21 5.3 6 5.83 6 L 18.17 6 C 18.7 6 19.21 6.21 19.59 6.59 L 21.65 8.65 C 21.87 8.87 22 9.18 22 9.5 C 22 9.82 21.87 10.13 21.65 10.35 L 19.59 12.41 C 19.21 12.79 18.7 13 18.17 13 L 5.83 13 C 5.3 13 4.79 12.79 4.41 12.41 Z',
  print:
    'M 15 18 L 10 18 M 18 14 L 10 14 M 4 22 L 20 22 C 21.1 22 22 21.1 22 20 L 22 4 C 22 2.9 21.1 2 20 2 L 8 2 C 6.9 2 6 2.9 6 4 L 6 20 C 6 21.1 5.1 22 4 22 C 2.9 22 2 21.1 2 20 L 2 11 C 2 9.9 2.9 9 4 9 L 6 9 M 11 6 L 17 6 C 17.55 6 18 6.45 18 7 L 18 9 C 18 9.55 17.55 10 17 10 L 11 10 C 10.45 10 10 9.55 10 9 L 10 7 C 10 6.45 10.45 6 11 6 Z',
  store:
    'M 15 21 L 15 16 C 15 15.45 14.55 15 14 15 L 10 15 C 9.45 15 9 15.45 9 16 L 9 21 M 17.77 10.31 C 17.34 9.9 16.66 9.9 16.23 10.31 C 15.26 11.23 13.74 11.23 12.77 10.31 C 12.34 9.9 11.66 9.9 11.23 10.31 C 10.26 11.23 8.74 11.23 7.77 10.31 C 7.34 9.9 6.66 9.9 6.23 10.31 C 5.29 11.2 3.84 11.23 2.87 10.4 C 1.89 9.56 1.71 8.11 2.46 7.06 L 5.34 2.88 C 5.72 2.33 6.34 2 7 2 L 17 2 C 17.66 2 18.28 2.33 18.65 2.87 L 21.55 7.07 C 22.29 8.12 22.11 9.56 21.13 10.4 C 20.16 11.24 18.7 11.2 17.77 10.31 M 4 10.95 L 4 19 C 4 20.1 4.9 21 6 21 L 18 21 C 19.1 21 20 20.1 20 19 L 20 10.95',
  office:
    'M 10 12 L 14 12 M 10 8 L 14 8 M 14 21 L 14 18 C 14 16.9 13.1 16 12 16 C 10.9 16 10 16.9 10 18 L 10 21 M 6 10 L 4 10 C 2.9 10 2 10.9 2 12 L 2 19 C 2 20.1 2.9 21 4 21 L 20 21 C 21.1 21 22 20.1 22 19 L 22 9 C 22 7.9 21.1 7 20 7 L 18 7 M 6 21 L 6 5 C 6 3.9 6.9 3 8 3 L 16 3 C 17.1 3 18 3.9 18 5 L 18 21',
  staff:
    'M 7 8 C 7 5.24 9.24 3 12 3 C 14.76 3 17 5.24 17 8 C 17 10.76 14.76 13 12 13 C 9.24 13 7 10.76 7 8 Z M 20 21 C 20 16.58 16.42 13 12 13 C 7.58 13 4 16.58 4 21',
  delivery:
    'M 14 18 L 14 6 C 14 4.9 13.1 4 12 4 L 4 4 C 2.9 4 2 4.9 2 6 L 2 17 C 2 17.55 2.45 18 3 18 L 5 18 M 15 18 L 9 18 M 19 18 L 21 18 C 21.55 18 22 17.55 22 17 L 22 13.35 C 22 13.12 21.92 12.9 21.78 12.73 L 18.3 8.38 C 18.11 8.14 17.82 8 17.52 8 L 14 8 M 15 18 C 15 16.9 15.9 16 17 16 C 18.1 16 19 16.9 19 18 C 19 19.1 18.1 20 17 20 C 15.9 20 15 19.1 15 18 Z M 5 18 C 5 16.9 5.9 16 7 16 C 8.1 16 9 16.9 9 18 C 9 19.1 8.1 20 7 20 C 5.9 20 5 19.1 5 18 Z',
  product:
    'M 11 21.73 C 11.62 22.09 12.38 22.09 13 21.73 L 20 17.73 C 20.62 17.37 21 16.71 21 16 L 21 8 C 21 7.29 20.62 6.63 20 6.27 L 13 2.27 C 12.38 1.91 11.62 1.91 11 2.27 L 4 6.27 C 3.38 6.63 3 7.29 3 8 L 3 16 C 3 16.71 3.38 17.37 4 17.73 Z M 12 22 L 12 12 M 3.29 7 L 12 12 L 20.71 7 M 7.5 4.27 L 16.5 9.42',
  support:
    'M 2 12 C 2 6.48 6.48 2 12 2 C 17.52 2 22 6.48 22 12 C 22 17.52 17.52 22 12 22 C 6.48 22 2 17.52 2 12 Z M 4.93 4.93 L 9.17 9.17 M 14.83 9.17 L 19.07 4.93 M 14.83 14.83 L 19.07 19.07 M 9.17 14.83 L 4.93 19.07 M 8 12 C 8 9.79 9.79 8 12 8 C 14.21 8 16 9.79 16 12 C 16 14.21 14.21 16 12 16 C 9.79 16 8 14.21 8 12 Z',
  other:
    'M 11 12 C 11 11.45 11.45 11 12 11 C 12.55 11 13 11.45 13 12 C 13 12.55 12.55 13 12 13 C 11.45 13 11 12.55 11 12 Z M 2 12 C 2 6.48 6.48 2 12 2 C 17.52 2 22 6.48 22 12 C 22 17.52 17.52 22 12 22 C 6.48 22 2 17.52 2 12 Z',
}

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
    'M 21 21 L 16.7 16.7 M 3 11 C 3 6.6 6.6 3 11 3 C 15.4 3 19 6.6 19 11 C 19 15.4 15.4 19 11 19 C 6.6 19 3 15.4 3 11 Z',
  advertising:
    'M 11 6 C 14 6.1 17 5.1 19.4 3.2 C 19.7 3 20.1 2.9 20.4 3.1 C 20.8 3.3 21 3.6 21 4 L 21 16 C 21 16.4 20.8 16.7 20.4 16.9 C 20.1 17.1 19.7 17 19.4 16.8 C 17 14.9 14 13.9 11 14 L 5 14 C 3.9 14 3 13.1 3 12 L 3 8 C 3 6.9 3.9 6 5 6 Z M 6 14 C 6 16.6 6.8 19.1 8.4 21.2 C 9.1 22.1 10.3 22.3 11.2 21.6 C 12.1 20.9 12.3 19.7 11.6 18.8 C 10.6 17.4 10 15.7 10 14 M 8 6 L 8 14',
  website:
    'M 2 12 C 2 6.5 6.5 2 12 2 C 17.5 2 22 6.5 22 12 C 22 17.5 17.5 22 12 22 C 6.5 22 2 17.5 2 12 Z M 12 2 C 6.7 7.6 6.7 16.4 12 22 C 17.3 16.4 17.3 7.6 12 2 M 2 12 L 22 12',
  social: 'M 4 9 L 20 9 M 4 15 L 20 15 M 10 3 L 8 21 M 16 3 L 14 21',
  reviews:
    'M 11.5 2.3 C 11.6 2.1 11.8 2 12 2 C 12.2 2 12.4 2.1 12.5 2.3 L 14.8 7 C 15.1 7.6 15.7 8 16.4 8.1 L 21.5 8.9 C 21.7 8.9 21.9 9.1 22 9.3 C 22 9.4 22 9.7 21.8 9.8 L 18.1 13.4 C 17.6 13.9 17.4 14.6 17.5 15.3 L 18.4 20.5 C 18.4 20.6 18.3 20.9 18.2 21 C 18 21.1 17.8 21.1 17.6 21 L 13 18.6 C 12.4 18.3 11.6 18.3 11 18.6 L 6.4 21 C 6.2 21.1 6 21.1 5.8 21 C 5.7 20.9 5.6 20.6 5.6 20.5 L 6.5 15.3 C 6.6 14.6 6.4 13.9 5.9 13.4 L 2.2 9.8 C 2 9.7 2 9.4 2 9.3 C 2.1 9.1 2.3 8.9 2.5 8.9 L 7.6 8.1 C 8.3 8 8.9 7.6 9.2 7 Z',
  email:
    'M 22 7 L 13 12.7 C 12.4 13.1 11.6 13.1 11 12.7 L 2 7 M 4 4 L 20 4 C 21.1 4 22 4.9 22 6 L 22 18 C 22 19.1 21.1 20 20 20 L 4 20 C 2.9 20 2 19.1 2 18 L 2 6 C 2 4.9 2.9 4 4 4 Z',
  messenger:
    'M 14.5 21.7 C 14.6 21.9 14.8 22 15 22 C 15.2 22 15.4 21.9 15.5 21.7 L 22 2.7 C 22 2.5 22 2.3 21.9 2.1 C 21.7 2 21.5 2 21.3 2 L 2.3 8.5 C 2.1 8.6 2 8.8 2 9 C 2 9.2 2.1 9.4 2.3 9.5 L 10.2 12.6 C 10.8 12.8 11.2 13.2 11.4 13.8 Z M 21.9 2.1 L 10.9 13.1',
  chat: 'M 3 16.3 C 3.1 16.7 3.2 17.1 3.1 17.5 L 2 20.8 C 2 21.1 2.1 21.5 2.3 21.7 C 2.6 22 2.9 22.1 3.3 22 L 6.7 21 C 7 20.9 7.4 20.9 7.8 21.1 C 12.2 23.1 17.4 21.7 20.2 17.7 C 23 13.7 22.5 8.3 19 4.9 C 15.6 1.5 10.1 1 6.2 3.9 C 2.2 6.7 0.9 12 3 16.3',
  phone:
    'M 13.8 16.6 C 14.3 16.8 14.8 16.6 15 16.3 L 15.4 15.8 C 15.8 15.3 16.4 15 17 15 L 20 15 C 21.1 15 22 15.9 22 17 L 22 20 C 22 21.1 21.1 22 20 22 C 10.1 22 2 13.9 2 4 C 2 2.9 2.9 2 4 2 L 7 2 C 8.1 2 9 2.9 9 4 L 9 7 C 9 7.6 8.7 8.2 8.2 8.6 L 7.7 9 C 7.4 9.2 7.2 9.8 7.4 10.2 C 8.8 13 11.1 15.2 13.8 16.6',
  app: 'M 7 2 L 17 2 C 18.1 2 19 2.9 19 4 L 19 20 C 19 21.1 18.1 22 17 22 L 7 22 C 5.9 22 5 21.1 5 20 L 5 4 C 5 2.9 5.9 2 7 2 Z M 12 18 L 12 18',
  video:
    'M 5 5 C 5 4.3 5.4 3.6 6 3.3 C 6.6 2.9 7.4 2.9 8 3.3 L 20 10.3 C 20.6 10.6 21 11.3 21 12 C 21 12.7 20.6 13.4 20 13.7 L 8 20.7 C 7.4 21.1 6.6 21.1 6 20.7 C 5.4 20.4 5 19.7 5 19 Z',
  event:
    'M 2 3 L 22 3 M 21 3 L 21 14 C 21 15.1 20.1 16 19 16 L 5 16 C 3.9 16 3 15.1 3 14 L 3 3 M 7 21 L 12 16 L 17 21',
  document:
    'M 6 22 C 4.9 22 4 21.1 4 20 L 4 4 C 4 2.9 4.9 2 6 2 L 14 2 C 14.6 2 15.3 2.3 15.7 2.7 L 19.3 6.3 C 19.7 6.7 20 7.4 20 8 L 20 20 C 20 21.1 19.1 22 18 22 Z M 14 2 L 14 7 C 14 7.6 14.4 8 15 8 L 20 8 M 10 9 L 8 9 M 16 13 L 8 13 M 16 17 L 8 17',
  payment:
    'M 4 5 L 20 5 C 21.1 5 22 5.9 22 7 L 22 17 C 22 18.1 21.1 19 20 19 L 4 19 C 2.9 19 2 18.1 2 17 L 2 7 C 2 5.9 2.9 5 4 5 Z M 2 10 L 22 10 M 6 14 L 8 14',
  'word-of-mouth':
    'M 16 21 L 16 19 C 16 16.8 14.2 15 12 15 L 6 15 C 3.8 15 2 16.8 2 19 L 2 21 M 16 3.1 C 17.8 3.6 19 5.2 19 7 C 19 8.8 17.8 10.4 16 10.9 M 22 21 L 22 19 C 22 17.2 20.8 15.6 19 15.1 M 5 7 C 5 4.8 6.8 3 9 3 C 11.2 3 13 4.8 13 7 C 13 9.2 11.2 11 9 11 C 6.8 11 5 9.2 5 7 Z',
  outdoor:
    'M 12 13 L 12 21 M 12 3 L 12 6 M 2.4 10.4 C 2.1 10.1 2 9.8 2 9.5 C 2 9.2 2.1 8.9 2.4 8.6 L 4.4 6.6 C 4.8 6.2 5.3 6 5.8 6 L 18.2 6 C 18.7 6 19.2 6.2 19.6 6.6 L 21.6 8.6 C 21.9 8.9 22 9.2 22 9.5 C 22 9.8 21.9 10.1 21.6 10.4 L 19.6 12.4 C 19.2 12.8 18.7 13 18.2 13 L 5.8 13 C 5.3 13 4.8 12.8 4.4 12.4 Z',
  print:
    'M 15 18 L 10 18 M 18 14 L 10 14 M 4 22 L 20 22 C 21.1 22 22 21.1 22 20 L 22 4 C 22 2.9 21.1 2 20 2 L 8 2 C 6.9 2 6 2.9 6 4 L 6 20 C 6 21.1 5.1 22 4 22 C 2.9 22 2 21.1 2 20 L 2 11 C 2 9.9 2.9 9 4 9 L 6 9 M 11 6 L 17 6 C 17.6 6 18 6.4 18 7 L 18 9 C 18 9.6 17.6 10 17 10 L 11 10 C 10.4 10 10 9.6 10 9 L 10 7 C 10 6.4 10.4 6 11 6 Z',
  store:
    'M 15 21 L 15 16 C 15 15.4 14.6 15 14 15 L 10 15 C 9.4 15 9 15.4 9 16 L 9 21 M 17.8 10.3 C 17.3 9.9 16.7 9.9 16.2 10.3 C 15.3 11.2 13.7 11.2 12.8 10.3 C 12.3 9.9 11.7 9.9 11.2 10.3 C 10.3 11.2 8.7 11.2 7.8 10.3 C 7.3 9.9 6.7 9.9 6.2 10.3 C 5.3 11.2 3.8 11.2 2.9 10.4 C 1.9 9.6 1.7 8.1 2.5 7.1 L 5.3 2.9 C 5.7 2.3 6.3 2 7 2 L 17 2 C 17.7 2 18.3 2.3 18.7 2.9 L 21.5 7.1 C 22.3 8.1 22.1 9.6 21.1 10.4 C 20.2 11.2 18.7 11.2 17.8 10.3 M 4 11 L 4 19 C 4 20.1 4.9 21 6 21 L 18 21 C 19.1 21 20 20.1 20 19 L 20 11',
  office:
    'M 10 12 L 14 12 M 10 8 L 14 8 M 14 21 L 14 18 C 14 16.9 13.1 16 12 16 C 10.9 16 10 16.9 10 18 L 10 21 M 6 10 L 4 10 C 2.9 10 2 10.9 2 12 L 2 19 C 2 20.1 2.9 21 4 21 L 20 21 C 21.1 21 22 20.1 22 19 L 22 9 C 22 7.9 21.1 7 20 7 L 18 7 M 6 21 L 6 5 C 6 3.9 6.9 3 8 3 L 16 3 C 17.1 3 18 3.9 18 5 L 18 21',
  staff:
    'M 7 8 C 7 5.2 9.2 3 12 3 C 14.8 3 17 5.2 17 8 C 17 10.8 14.8 13 12 13 C 9.2 13 7 10.8 7 8 Z M 20 21 C 20 16.6 16.4 13 12 13 C 7.6 13 4 16.6 4 21',
  delivery:
    'M 14 18 L 14 6 C 14 4.9 13.1 4 12 4 L 4 4 C 2.9 4 2 4.9 2 6 L 2 17 C 2 17.6 2.4 18 3 18 L 5 18 M 15 18 L 9 18 M 19 18 L 21 18 C 21.6 18 22 17.6 22 17 L 22 13.4 C 22 13.1 21.9 12.9 21.8 12.7 L 18.3 8.4 C 18.1 8.1 17.8 8 17.5 8 L 14 8 M 15 18 C 15 16.9 15.9 16 17 16 C 18.1 16 19 16.9 19 18 C 19 19.1 18.1 20 17 20 C 15.9 20 15 19.1 15 18 Z M 5 18 C 5 16.9 5.9 16 7 16 C 8.1 16 9 16.9 9 18 C 9 19.1 8.1 20 7 20 C 5.9 20 5 19.1 5 18 Z',
  product:
    'M 11 21.7 C 11.6 22.1 12.4 22.1 13 21.7 L 20 17.7 C 20.6 17.4 21 16.7 21 16 L 21 8 C 21 7.3 20.6 6.6 20 6.3 L 13 2.3 C 12.4 1.9 11.6 1.9 11 2.3 L 4 6.3 C 3.4 6.6 3 7.3 3 8 L 3 16 C 3 16.7 3.4 17.4 4 17.7 Z M 12 22 L 12 12 M 3.3 7 L 12 12 L 20.7 7 M 7.5 4.3 L 16.5 9.4',
  support:
    'M 2 12 C 2 6.5 6.5 2 12 2 C 17.5 2 22 6.5 22 12 C 22 17.5 17.5 22 12 22 C 6.5 22 2 17.5 2 12 Z M 4.9 4.9 L 9.2 9.2 M 14.8 9.2 L 19.1 4.9 M 14.8 14.8 L 19.1 19.1 M 9.2 14.8 L 4.9 19.1 M 8 12 C 8 9.8 9.8 8 12 8 C 14.2 8 16 9.8 16 12 C 16 14.2 14.2 16 12 16 C 9.8 16 8 14.2 8 12 Z',
  other:
    'M 11 12 C 11 11.4 11.4 11 12 11 C 12.6 11 13 11.4 13 12 C 13 12.6 12.6 13 12 13 C 11.4 13 11 12.6 11 12 Z M 2 12 C 2 6.5 6.5 2 12 2 C 17.5 2 22 6.5 22 12 C 22 17.5 17.5 22 12 22 C 6.5 22 2 17.5 2 12 Z',
}

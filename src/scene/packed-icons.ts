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

/** Line drawings for a field of 24 × 24; a number is two letters: tenths, to the base of 36. */
export const PACKED_ICONS: Readonly<Record<Channel, string>> = {
  search: 'M5u5uL4n4nM0u32C0u1u1u0u320uC4a0u5a1u5a32C5a4a4a5a325aC1u5a0u4a0u32Z',
  advertising:
    'M321oC3w1p4q1f5e0wC5h0u5l0t5o0vC5s0x5u105u14L5u4gC5u4k5s4n5o4pC5l4r5h4q5e4oC4q453w3v323wL1e3wC133w0u3n0u3cL0u28C0u1x131o1e1oZM1o3wC1o4m1w5b2c5wC2j652v673460C3d5t3f5h3858C2y4u2s4d2s3wM281oL283w',
  website:
    'M0k3cC0k1t1t0k3c0kC4v0k641t643cC644v4v643c64C1t640k4v0k3cZM3c0kC1v241v4k3c64C4t4k4t243c0kM0k3cL643c',
  social: 'M142iL5k2iM1446L5k46M2s0uL285uM4g0uL3w5u',
  reviews:
    'M370nC380l3a0k3c0kC3e0k3g0l3h0nL441yC47244d284k29L5z2hC612h632j642lC642m642p622qL513qC4w3v4u424v49L545pC545q535t525uC505v4y5v4w5uL3m56C3g5338533256L1s5uC1q5v1o5v1m5uC1l5t1k5q1k5pL1t49C1u421s3v1n3qL0m2qC0k2p0k2m0k2lC0l2j0n2h0p2hL2429C2b282h242k1yZ',
  email:
    'M641yL3m3jC3g3n383n323jL0k1yM1414L5k14C5v14641d641oL6450C645b5v5k5k5kL145kC0t5k0k5b0k50L0k1oC0k1d0t141414Z',
  messenger:
    'M4161C426344644664C48644a634b61L640rC640p640n630lC610k5z0k5x0kL0n2dC0l2e0k2g0k2iC0k2k0l2m0n2nL2u3iC303k343o363uZM630lL313n',
  chat: 'M0u4jC0v4n0w4r0v4vL0k5sC0k5v0l5z0n61C0q640t650x64L1v5uC1y5t225t265vC3e6f4u615m4xC6e3t692b5a1dC4c0f2t0a1q13C0m1v093c0u4j',
  phone:
    'M3u4mC3z4o444m464jL4a4eC4e494k464q46L5k46C5v46644f644qL645kC645v5v645k64C2t640k3v0k14C0k0t0t0k140kL1y0kC290k2i0t2i14L2i1yC2i242f2a2a2eL252iC222k202q222uC2g3m33483u4m',
  app: 'M1y0kL4q0kC510k5a0t5a14L5a5kC5a5v51644q64L1y64C1n641e5v1e5kL1e14C1e0t1n0k1y0kZM3c50L3c50',
  video:
    'M1e1eC1e171i101o0xC1u0t220t280xL5k2vC5q2y5u355u3cC5u3j5q3q5k3tL285rC225v1u5v1o5rC1i5o1e5h1e5aZ',
  event: 'M0k0uL640uM5u0uL5u3wC5u475l4g5a4gL1e4gC134g0u470u3wL0u0uM1y5uL3c4gL4q5u',
  document:
    'M1o64C1d64145v145kL1414C140t1d0k1o0kL3w0kC420k490n4d0rL5d1rC5h1v5k225k28L5k5kC5k5v5b645064ZM3w0kL3w1yC3w2440284628L5k28M2s2iL282iM4g3mL283mM4g4qL284q',
  payment:
    'M141eL5k1eC5v1e641n641yL644qC64515v5a5k5aL145aC0t5a0k510k4qL0k1yC0k1n0t1e141eZM0k2sL642sM1o3wL283w',
  'word-of-mouth':
    'M4g5uL4g5aC4g4o3y463c46L1o46C12460k4o0k5aL0k5uM4g0vC4y105a1g5a1yC5a2g4y2w4g31M645uL645aC644s5s4c5a47M1e1yC1e1c1w0u2i0uC340u3m1c3m1yC3m2k34322i32C1w321e2k1e1yZ',
  outdoor:
    'M3c3mL3c5uM3c0uL3c1oM0o2wC0l2t0k2q0k2nC0k2k0l2h0o2eL181uC1c1q1h1o1m1oL521oC571o5c1q5g1uL602eC632h642k642nC642q632t602wL5g3gC5c3k573m523mL1m3mC1h3m1c3k183gZ',
  print:
    'M4650L2s50M503wL2s3wM1464L5k64C5v64645v645kL6414C640t5v0k5k0kL280kC1x0k1o0t1o14L1o5kC1o5v1f641464C0t640k5v0k5kL0k32C0k2r0t2i142iL1o2iM321oL4q1oC4w1o501s501yL502iC502o4w2s4q2sL322sC2w2s2s2o2s2iL2s1yC2s1s2w1o321oZ',
  store:
    'M465uL464gC464a42463w46L2s46C2m462i4a2i4gL2i5uM4y2vC4t2r4n2r4i2vC49343t343k2vC3f2r392r342vC2v342f34262vC212r1v2r1q2vC1h3412340t2wC0j2o0h290p1zL1h0tC1l0n1r0k1y0kL4q0kC4x0k530n570tL5z1zC6729652o5v2wC5m3457344y2vM1432L145aC145l1d5u1o5uL505uC5b5u5k5l5k5aL5k32',
  office:
    'M2s3cL3w3cM2s28L3w28M3w5uL3w50C3w4p3n4g3c4gC314g2s4p2s50L2s5uM1o2sL142sC0t2s0k310k3cL0k5aC0k5l0t5u145uL5k5uC5v5u645l645aL642iC64275v1y5k1yL501yM1o5uL1o1eC1o131x0u280uL4g0uC4r0u5013501eL505u',
  staff:
    'M1y28C1y1g2k0u3c0uC440u4q1g4q28C4q30443m3c3mC2k3m1y301y28ZM5k5uC5k4m4k3m3c3mC243m144m145u',
  delivery:
    'M3w50L3w1oC3w1d3n143c14L1414C0t140k1d0k1oL0k4qC0k4w0o500u50L1e50M4650L2i50M5a50L5u50C6050644w644qL643qC643n633l623jL532cC51294y284v28L3w28M4650C464p4f4g4q4gC514g5a4p5a50C5a5b515k4q5kC4f5k465b4650ZM1e50C1e4p1n4g1y4gC294g2i4p2i50C2i5b295k1y5kC1n5k1e5b1e50Z',
  product:
    'M3261C38653g653m61L5k4xC5q4u5u4n5u4gL5u28C5u215q1u5k1rL3m0nC3g0j380j320nL141rC0y1u0u210u28L0u4gC0u4n0y4u144xZM3c64L3c3cM0x1yL3c3cL5r1yM2317L4l2m',
  support:
    'M0k3cC0k1t1t0k3c0kC4v0k641t643cC644v4v643c64C1t640k4v0k3cZM1d1dL2k2kM442kL5b1dM4444L5b5bM2k44L1d5bM283cC282q2q283c28C3y284g2q4g3cC4g3y3y4g3c4gC2q4g283y283cZ',
  other:
    'M323cC323636323c32C3i323m363m3cC3m3i3i3m3c3mC363m323i323cZM0k3cC0k1t1t0k3c0kC4v0k641t643cC644v4v643c64C1t640k4v0k3cZ',
}

import { drawnTexts } from '../../i18n/drawn-texts'
import { CHANNELS, type Channel } from '../../journey/channel'
import { LANGUAGES } from '../../journey/language'

/** What the tools for CJML call channels, ours to theirs; where they have no word, ours is written. */
const THEIRS: Partial<Readonly<Record<Channel, string>>> = {
  website: 'internetViaPC',
  social: 'Social Media Message',
  email: 'email',
  messenger: 'message',
  chat: 'chat',
  phone: 'phone',
  app: 'appOnSmartphone',
  payment: 'Payment Channel',
  print: 'letter',
  store: 'ShopCounter',
  staff: 'faceToFace',
  delivery: 'Parcel',
  support: 'ServiceDesk',
  other: 'Unknown',
}

/** Further words of theirs. */
const OTHERS: Readonly<Record<string, Channel>> = {
  web: 'website',
  internet: 'website',
  internetGlobe: 'website',
  internetViaSmartphone: 'website',
  internetViaTablet: 'website',
  appOnPc: 'app',
  appOnTablet: 'app',
  sms: 'messenger',
  telephone: 'phone',
  selfServiceMachine: 'store',
  invoice: 'document',
}

/** The name of a channel as the tools for CJML know it. */
export const channelName = (channel: Channel): string => THEIRS[channel] ?? channel

/** The channel of a name, whatever its capitals, spaces and signs; `null` where nobody knows it. */
export function channelOf(name: string): Channel | null {
  known ??= new Map([
    ...CHANNELS.flatMap((channel) =>
      [channel, channelName(channel), ...LANGUAGES.map((one) => drawnTexts(one).channels[channel])]
        .map(plain)
        .map((word) => [word, channel] as const),
    ),
    ...Object.entries(OTHERS).map(([word, channel]) => [plain(word), channel] as const),
  ])
  return known.get(plain(name)) ?? null
}

/** Made when first asked: the names on our maps have to be there by then. */
let known: ReadonlyMap<string, Channel> | undefined

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

import { drawnTexts } from '../../i18n/drawn-texts'
import { CHANNELS, type Channel } from '../../journey/channel'
import { LANGUAGES } from '../../journey/language'
import { plainName } from './plain-name'

/** What people call channels besides the names on our own maps, as `plainName` has it. */
const OTHER_NAMES: Partial<Readonly<Record<Channel, string>>> = {
  search: 'google|google search|seo|яндекс|гугл|поисковик',
  advertising: 'ads|ad|реклама в интернете|таргет|контекст',
  website: 'site|web|web site|landing page|internet|вебсайт|веб сайт|лендинг|интернет',
  social: 'social|social network|social networks|instagram|facebook|vk|соц сети|социальные сети|вк',
  reviews: 'review|отзыв',
  email: 'email|mail|newsletter|почта|e mail|имейл|рассылка|письмо',
  messenger: 'messengers|whatsapp|telegram|sms|мессенджеры|телеграм|смс',
  chat: 'live chat|chatbot|чат|чат бот',
  phone: 'call|telephone|call center|hotline|звонок|колл центр|горячая линия',
  app: 'mobile app|application|мобильное приложение',
  video: 'youtube|ютуб',
  event: 'events|webinar|выставка|вебинар',
  document: 'documents|contract|документы|договор',
  payment: 'checkout|касса',
  'word-of-mouth': 'recommendation|referral|рекомендации|рекомендация|сарафан',
  store: 'shop|in store|branch|торговый зал|салон|отделение',
  staff: 'in person|face to face|manager|consultant|продавец|консультант|менеджер|лично',
  delivery: 'courier|курьер',
  product: 'product|продукт|товар',
  support: 'customer support|customer service|help desk|техподдержка|служба поддержки',
}

/** The channel that a text names and nothing else, in English or Russian; `null` where it is none that we know. */
export function channelOfName(text: string): Channel | null {
  names ??= new Map(CHANNELS.flatMap((channel) => namesOf(channel).map((name) => [name, channel])))
  return names.get(plainName(text)) ?? null
}

/** Made at the first use: what channels are called on our own maps has to be there by then. */
let names: ReadonlyMap<string, Channel> | undefined

const namesOf = (channel: Channel): string[] =>
  [
    channel,
    ...LANGUAGES.map((language) => drawnTexts(language).channels[channel]),
    ...(OTHER_NAMES[channel]?.split('|') ?? []),
  ].map(plainName)

import type { Local } from '../template-draft'

/** Who is responsible at the school. */
export const marketing: Local = ['Marketing', 'Маркетинг']
export const content: Local = ['Content team', 'Редакция']
export const sales: Local = ['Sales', 'Продажи']
export const teachers: Local = ['Teachers', 'Педагоги']
export const care: Local = ['Customer care', 'Служба заботы']

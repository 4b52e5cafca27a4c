import type { Local } from '../local'

/** Who on the vendor's side answers for a touchpoint or a solution. */
export const marketing: Local = ['Marketing', 'Маркетинг']
export const sales: Local = ['Sales', 'Продажи']
export const presales: Local = ['Presales', 'Пресейл']
export const consulting: Local = ['Consulting', 'Консалтинг']
export const product: Local = ['Product', 'Продукт']
export const legal: Local = ['Legal', 'Юристы']
export const delivery: Local = ['Delivery team', 'Команда внедрения']
export const success: Local = ['Customer success', 'Клиентский сервис']
export const support: Local = ['Support', 'Поддержка']

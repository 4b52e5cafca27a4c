import type { Local } from '../local'

/** Who takes part at the touchpoints (C5). */
export const marketing: Local = ['Marketing', 'Маркетинг']
export const design: Local = ['Design', 'Дизайн']
export const engineering: Local = ['Engineering', 'Разработка']
export const ux: Local = ['UX', 'UX']
export const success: Local = ['Customer success', 'Клиентский успех']

import type { Local } from '../local'

/** Who does the work at a touchpoint (C107). */
export const adManager: Local = ['Ad manager', 'Менеджер по рекламе']
export const editor: Local = ['Editor', 'Редактор']
export const pressOfficer: Local = ['Press officer', 'Пресс-секретарь']
export const siteLead: Local = ['Site lead', 'Руководитель сайта']
export const storeManager: Local = ['App store manager', 'Менеджер магазинов приложений']
export const appLead: Local = ['App team lead', 'Тимлид приложения']
export const feedLead: Local = ['Feed team lead', 'Тимлид ленты']
export const uxLead: Local = ['UX lead', 'Ведущий UX-дизайнер']
export const supportLead: Local = ['Support lead', 'Руководитель поддержки']
export const mailer: Local = ['Email marketer', 'Менеджер рассылок']
export const partnerManager: Local = ['Partner manager', 'Менеджер по партнёрам']
export const communityManager: Local = ['Community manager', 'Комьюнити-менеджер']

/** Who answers for the outcome (C107). */
export const headOfMarketing: Local = ['Head of marketing', 'Директор по маркетингу']
export const headOfProduct: Local = ['Head of product', 'Директор по продукту']
export const headOfEngineering: Local = ['Head of engineering', 'Технический директор']
export const headOfSuccess: Local = ['Head of customer success', 'Директор по клиентскому успеху']

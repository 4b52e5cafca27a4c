import type { Local } from '../template-draft'

/** Who is responsible at the company. */
export const marketing: Local = ['Marketing', 'Маркетинг']
export const callCentre: Local = ['Call centre', 'Колл-центр']
export const surveyors: Local = ['Surveyors', 'Замерщики']
export const showroom: Local = ['Showroom', 'Салон']
export const fitters: Local = ['Fitters', 'Монтажники']
export const warranty: Local = ['Warranty service', 'Гарантийный сервис']

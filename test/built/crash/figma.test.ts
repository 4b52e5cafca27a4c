import { crashEverywhere } from './crash-everywhere'

crashEverywhere('figma')

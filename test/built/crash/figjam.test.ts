import { crashEverywhere } from './crash-everywhere'

crashEverywhere('figjam')

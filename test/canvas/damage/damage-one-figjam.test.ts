import { damageOne } from './damage-one'

damageOne('figjam')

import { damageOne } from './damage-one'

damageOne('figma')

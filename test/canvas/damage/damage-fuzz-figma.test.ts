import { damageFuzz } from './damage-fuzz'

damageFuzz('figma')

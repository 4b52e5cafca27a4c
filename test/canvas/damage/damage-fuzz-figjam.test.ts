import { damageFuzz } from './damage-fuzz'

damageFuzz('figjam')

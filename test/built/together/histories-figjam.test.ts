import { playHistories } from './play-histories'

playHistories('figjam')

import { playHistories } from './play-histories'

playHistories('figma')

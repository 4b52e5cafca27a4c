import './jitless'
import * as z from 'zod/mini'

/** Through what a touchpoint reaches the customer (C67, C68, C70). */
export const channel = z.enum([
  'search',
  'advertising',
  'website',
  'social',
  'reviews',
  'email',
  'messenger',
  'chat',
  'phone',
  'app',
  'video',
  'event',
  'document',
  'payment',
  'word-of-mouth',
  'outdoor',
  'print',
  'store',
  'office',
  'staff',
  'delivery',
  'product',
  'support',
  'other',
])
export type Channel = z.infer<typeof channel>
export const CHANNELS = channel.options

const OFFLINE: ReadonlySet<Channel> = new Set<Channel>([
  'word-of-mouth',
  'outdoor',
  'print',
  'store',
  'office',
  'staff',
  'delivery',
  'product',
  'event',
])

/** Where a channel is usually met; a touchpoint may say otherwise (C69). */
export const usualPlace = (of: Channel): 'online' | 'offline' =>
  OFFLINE.has(of) ? 'offline' : 'online'

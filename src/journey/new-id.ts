import { nanoid } from 'nanoid/non-secure'

/** A fresh identity for a record: 10 URL-safe characters. Not a secret; Figma's sandbox has no crypto. */
export const newId = (): string => nanoid(10)

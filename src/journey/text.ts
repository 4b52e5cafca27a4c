import './jitless'
import * as z from 'zod/mini'

/** Longest text of one field, in UTF-16 code units. A record of several such fields must still fit one plugin data entry. */
export const TEXT_LIMIT = 10_000

/** One field of text as people write it; may be empty. */
export const text = z.string().check(z.maxLength(TEXT_LIMIT))

/** Longest text where a record has several of the kind, in UTF-16 code units. */
export const SHORT_LIMIT = 2_500

/** One of several texts of a record, as people write them; may be empty. */
export const shortText = z.string().check(z.maxLength(SHORT_LIMIT))

/** A list of short texts: tools, priorities. At most 50. */
export const texts = z.array(text).check(z.maxLength(50))

/** Identity of a record: 1–64 characters. */
export const id = z.string().check(z.minLength(1), z.maxLength(64))

/** Beyond this many personas, and maps of one way, nobody keeps them in mind (C89). */
export const MOST_IN_FAMILY = 5

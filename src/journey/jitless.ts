import * as z from 'zod/mini'

// Figma's sandbox forbids `new Function`, which zod otherwise probes for at the first schema.
z.config({ jitless: true })

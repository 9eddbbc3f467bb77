import type { Feature } from '../kernel/feature.ts'

/** Letters by e-mail are no part of the record: the server queues them (`src/server/mail.ts`), and administrators look after them. */
export const lettersFeature = { name: 'letters', nouns: [], actions: [] } satisfies Feature

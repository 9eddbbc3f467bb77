import type { Texts } from '../kernel/texts.ts'

export const refusals = {} satisfies Record<string, Texts>

import type { Translate } from './i18n.tsx'
import { NetworkError } from './request.ts'
import { texts as tabletTexts } from './stations/texts.ts'
import { webTexts } from './texts.ts'

/** Why something could not be sent or read: what was said of it, or that no answer came. */
export function problemWords(error: unknown, t: Translate): string {
  if (error instanceof Error && error.name === 'StorageFullError') return t(tabletTexts.full)
  return error instanceof NetworkError || !(error instanceof Error) ? t(webTexts.noAnswer) : error.message
}

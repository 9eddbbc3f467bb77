import type { Translate } from './i18n.tsx'
import { NetworkError } from './request.ts'
import { stationPort } from './station-port.ts'
import { webTexts } from './texts.ts'

/** Why something could not be sent or read: what was said of it, or that no answer came. */
export function problemWords(error: unknown, t: Translate): string {
  const ofTablet = stationPort()?.wordsOf(error)
  if (ofTablet) return t(ofTablet)
  return error instanceof NetworkError || !(error instanceof Error) ? t(webTexts.noAnswer) : error.message
}

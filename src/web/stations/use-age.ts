import { useLanguage } from '../i18n.tsx'
import { localeOf } from '../language.ts'

const units = [
  { unit: 'day', seconds: 24 * 60 * 60 },
  { unit: 'hour', seconds: 60 * 60 },
  { unit: 'minute', seconds: 60 },
] as const

/** How long ago something was, in the largest unit that it fills: `3 hours ago`. */
export function useAge(): (instant: string) => string {
  const { language } = useLanguage()
  const words = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' })
  return (instant) => {
    const seconds = Math.max(0, (Date.now() - Date.parse(instant)) / 1000)
    const fits = units.find((one) => seconds >= one.seconds) ?? units[2]
    return words.format(-Math.floor(seconds / fits.seconds), fits.unit)
  }
}

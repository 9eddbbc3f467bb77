import { dayOf, hijri, type PartialDate } from '../../kernel/dates.ts'
import { dayText } from '../day-text.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { localeOf } from '../language.ts'
import { webTexts } from '../texts.ts'
import { useTimeZone } from '../time-zone.ts'

/** A day, Gregorian with Hijri beside it. Takes a day (`2020-06-24`) or an instant. */
export function DateText({ value, plain }: { value: string; plain?: boolean }) {
  const { language } = useLanguage()
  const zone = useTimeZone()
  const day = value.length > 10 ? dayOf(value, zone) : value
  return (
    <time dateTime={value} className={plain ? 'date-plain' : 'date'}>
      <bdi>{dayText(day, language)}</bdi>
      {!plain && (
        <span className="hijri">
          {' '}
          (<bdi>{hijri(day, language)}</bdi>)
        </span>
      )}
    </time>
  )
}

/** A moment, in the programme's time zone. */
export function Moment({ value }: { value: string }) {
  const { language } = useLanguage()
  const zone = useTimeZone()
  const format = new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })
  return (
    <time dateTime={value} className="date" title={hijri(dayOf(value, zone), language)}>
      <bdi>{format.format(new Date(value))}</bdi>
    </time>
  )
}

/** A date of birth as far as it is known. */
export function PartialDateText({ value }: { value: PartialDate }) {
  const t = useText()
  const { language } = useLanguage()
  const locale = localeOf[language]
  if (value.precision === 'day') return <DateText value={value.from} />
  if (value.precision === 'year') return <bdi>{value.from.slice(0, 4)}</bdi>
  if (value.precision === 'month') {
    const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    return <bdi>{format.format(new Date(`${value.from}T00:00:00Z`))}</bdi>
  }
  return <bdi>{t(webTexts.between, { from: value.from.slice(0, 4), to: value.to.slice(0, 4) })}</bdi>
}

import { useMemo } from 'react'
import type { Place } from '../../programme/programme.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { localeOf } from '../../web/language.ts'
import { texts } from './texts.ts'

/** A place of the country, found by typing its name. */
export function PlaceField({
  name = 'placeCode',
  places,
  value,
  onChange,
}: {
  name?: string
  places: readonly Place[]
  value: string
  onChange: (code: string) => void
}) {
  const t = useText()
  const { language } = useLanguage()
  const choices = useMemo(() => {
    const collator = new Intl.Collator(localeOf[language])
    return places
      .map((place) => ({ key: place.code, label: t(place.name) }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [places, language, t])
  return <ComboBox name={name} label={t(texts.place)} value={value} onChange={onChange} choices={choices} />
}

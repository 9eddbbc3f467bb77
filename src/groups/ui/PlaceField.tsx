import { useMemo } from 'react'
import type { Place } from '../../programme/programme.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { localeOf } from '../../web/language.ts'
import { texts } from './texts.ts'

interface Props {
  name?: string
  value: string
  onChange: (code: string) => void
}

/** A place of the country, found by typing its name. */
export function PlaceField(props: Props) {
  const programme = useRead('/api/programme', ProgrammeView)
  return <Loaded read={programme}>{({ places }) => <PlaceChoice {...props} places={places} />}</Loaded>
}

function PlaceChoice({ name = 'placeCode', places, value, onChange }: Props & { places: readonly Place[] }) {
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

import { useMemo, useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { toArabic, toLatin } from '../../names/transliterate.ts'
import type { Place } from '../../programme/programme.ts'
import { countries } from '../../web/countries.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { Particulars, Person } from '../person.ts'
import { DocumentFields } from './DocumentFields.tsx'
import { NameFields, noName } from './NameFields.tsx'
import { texts } from './texts.ts'

/** Particulars while they are typed: what is not filled in yet is null or empty. */
export type ParticularsDraft = Omit<Particulars, 'birth' | 'sex'> & {
  readonly birth: PartialDate | null
  readonly sex: Person['sex'] | ''
}

const nothing: ParticularsDraft = {
  nameArabic: noName,
  nameLatin: noName,
  birth: null,
  sex: '',
  nationality: '',
  placeCode: '',
  claimedGroup: '',
  documents: [],
}

/** What is typed of an applicant, starting from what is known of them. */
export function useParticulars(known: ParticularsDraft = nothing) {
  const [draft, setDraft] = useState(known)
  const change = (part: Partial<ParticularsDraft>) => setDraft((before) => ({ ...before, ...part }))
  return { draft, change }
}

/** Who somebody says they are: both names, birth, sex, nationality, town, group, and the papers that they show. */
export function ParticularsFields({
  places,
  draft,
  change,
}: ReturnType<typeof useParticulars> & { places: readonly Place[] }) {
  const t = useText()
  const { language } = useLanguage()
  const nationalities = useMemo(
    () => [...countries(language), { key: 'XX', label: t(texts.unknownNationality) }],
    [language, t],
  )
  const towns = useMemo(() => placeChoices(places, t, language), [places, t, language])
  return (
    <>
      <div className="columns">
        <NameFields
          field="nameArabic"
          title={t(texts.nameArabic)}
          script="ar"
          value={draft.nameArabic}
          onChange={(nameArabic) => change({ nameArabic })}
          other={draft.nameLatin}
          suggest={toArabic}
          suggestWords={texts.suggestArabic}
        />
        <NameFields
          field="nameLatin"
          title={t(texts.nameLatin)}
          script="en"
          value={draft.nameLatin}
          onChange={(nameLatin) => change({ nameLatin })}
          other={draft.nameArabic}
          suggest={toLatin}
          suggestWords={texts.suggestLatin}
        />
      </div>
      <FieldGroup title={t(texts.identity)}>
        <DateField name="birth" label={t(texts.birth)} value={draft.birth} onChange={(birth) => change({ birth })} />
        <RadioGroup
          name="sex"
          label={t(texts.sex)}
          value={draft.sex}
          onChange={(sex) => change({ sex })}
          choices={[
            { key: 'male', label: t(texts.male) },
            { key: 'female', label: t(texts.female) },
          ]}
        />
        <ComboBox
          name="nationality"
          label={t(texts.nationality)}
          value={draft.nationality}
          onChange={(nationality) => change({ nationality })}
          choices={nationalities}
        />
        <ComboBox
          name="placeCode"
          label={t(texts.place)}
          value={draft.placeCode}
          onChange={(placeCode) => change({ placeCode })}
          choices={towns}
        />
        <TextField
          name="claimedGroup"
          label={t(texts.group)}
          hint={t(texts.groupHint)}
          value={draft.claimedGroup}
          onChange={(claimedGroup) => change({ claimedGroup })}
          maxLength={120}
        />
      </FieldGroup>
      <DocumentFields documents={draft.documents} onChange={(documents) => change({ documents })} />
    </>
  )
}

/** Towns by name with their district; the districts themselves for those who know no more. */
function placeChoices(places: readonly Place[], t: (texts: Place['name']) => string, locale: string) {
  const byCode = new Map(places.map((place) => [place.code, place]))
  return places
    .filter((place) => place.kind !== 'region')
    .map((place) => {
      const parent = place.parentCode === null ? undefined : byCode.get(place.parentCode)
      return { key: place.code, label: parent ? `${t(place.name)} – ${t(parent.name)}` : t(place.name) }
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}

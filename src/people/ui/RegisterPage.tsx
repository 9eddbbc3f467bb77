import { useMemo, useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { toArabic, toLatin } from '../../names/transliterate.ts'
import type { Place } from '../../programme/programme.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { countries } from '../../web/countries.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { register } from '../actions.ts'
import type { FourPartName, Person } from '../person.ts'
import { NameFields, noName } from './NameFields.tsx'
import { texts } from './texts.ts'

/** Registering an applicant; afterwards their page shows at once whom they may be. */
export function RegisterPage() {
  const t = useText()
  const read = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.register)} lead={t(texts.registerLead)} crumbs={[{ title: t(texts.people), href: '/people' }]}>
      <Loaded read={read}>{(programme) => <RegisterForm places={programme.places} />}</Loaded>
    </Page>
  )
}

function RegisterForm({ places }: { places: readonly Place[] }) {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const state = useAction(register)
  const [id] = useState(() => newId())
  const [nameArabic, setArabic] = useState<FourPartName>(noName)
  const [nameLatin, setLatin] = useState<FourPartName>(noName)
  const [birth, setBirth] = useState<PartialDate | null>(null)
  const [sex, setSex] = useState<Person['sex'] | ''>('')
  const [nationality, setNationality] = useState('')
  const [placeCode, setPlace] = useState('')
  const [claimedGroup, setGroup] = useState('')
  const nationalities = useMemo(
    () => [...countries(language), { key: 'XX', label: t(texts.unknownNationality) }],
    [language, t],
  )
  const towns = useMemo(() => placeChoices(places, t, language), [places, t, language])
  const input = () => ({ id, nameArabic, nameLatin, birth, sex, nationality, placeCode, claimedGroup })
  return (
    <Form state={state} input={input} onDone={({ subject }) => go(`/people/${subject}`)} submit={t(texts.save)}>
      <div className="columns">
        <NameFields
          field="nameArabic"
          title={t(texts.nameArabic)}
          script="ar"
          value={nameArabic}
          onChange={setArabic}
          other={nameLatin}
          suggest={toArabic}
          suggestWords={texts.suggestArabic}
        />
        <NameFields
          field="nameLatin"
          title={t(texts.nameLatin)}
          script="en"
          value={nameLatin}
          onChange={setLatin}
          other={nameArabic}
          suggest={toLatin}
          suggestWords={texts.suggestLatin}
        />
      </div>
      <FieldGroup title={t(texts.identity)}>
        <DateField name="birth" label={t(texts.birth)} value={birth} onChange={setBirth} />
        <RadioGroup
          name="sex"
          label={t(texts.sex)}
          value={sex}
          onChange={setSex}
          choices={[
            { key: 'male', label: t(texts.male) },
            { key: 'female', label: t(texts.female) },
          ]}
        />
        <ComboBox
          name="nationality"
          label={t(texts.nationality)}
          value={nationality}
          onChange={setNationality}
          choices={nationalities}
        />
        <ComboBox name="placeCode" label={t(texts.place)} value={placeCode} onChange={setPlace} choices={towns} />
        <TextField
          name="claimedGroup"
          label={t(texts.group)}
          hint={t(texts.groupHint)}
          value={claimedGroup}
          onChange={setGroup}
          maxLength={120}
        />
      </FieldGroup>
    </Form>
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

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { Language, languageNames } from '../../kernel/texts.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { WeaponView } from '../../weapons/views.ts'
import type { Weapon } from '../../weapons/weapon.ts'
import { useAction, useRead } from '../../web/api.ts'
import { countries } from '../../web/countries.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { PhotosField } from '../../web/kit/PhotosField.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { localeOf } from '../../web/language.ts'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { draftTrace } from '../actions.ts'
import { FirearmStatus, firearmStatusTexts, IllicitGround, illicitGroundTexts, urgencyTexts } from '../code-lists.ts'
import { texts } from './texts.ts'

/** Making a trace request for one weapon. */
export function NewTracePage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/weapons/${id}`, WeaponView)
  const programme = useRead('/api/programme', ProgrammeView)
  const tag = read.data?.weapon.tag ?? ''
  return (
    <Page
      title={t(texts.newRequest)}
      crumbs={[
        { title: t(texts.weapons), href: '/weapons' },
        { title: tag, href: `/weapons/${id}` },
      ]}
      narrow
    >
      <Loaded read={read}>
        {({ weapon }) => (
          <Loaded read={programme}>{({ places }) => <DraftForm weapon={weapon} places={places} />}</Loaded>
        )}
      </Loaded>
    </Page>
  )
}

const noWords = {
  ...{ location: '', other: '', physical: '', circumstances: '', legalBasis: '', intendedUse: '', confidentiality: '' },
  ...{ previous: '', year: '', importYear: '', country: '', importCountry: '', toCountry: '', placeCode: '' },
}
const yearOf = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : null)
const codeOf = (text: string) => (text === '' ? null : text)

function DraftForm({ weapon, places }: { weapon: Weapon; places: ProgrammeView['places'] }) {
  const t = useText()
  const go = useGo()
  const today = useToday()
  const { language } = useLanguage()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [words, setWords] = useState({ ...noWords, on: today })
  const [photos, setPhotos] = useState<string[]>(weapon.photo === null ? [] : [weapon.photo])
  const [firearmStatus, setFirearmStatus] = useState<FirearmStatus | ''>('')
  const [grounds, setGrounds] = useState<IllicitGround[]>([])
  const [urgency, setUrgency] = useState<'routine' | 'urgent'>('routine')
  const [languages, setLanguages] = useState<Language[]>(['ar', 'en'])
  const set = (key: keyof typeof words) => (value: string) => setWords({ ...words, [key]: value })
  const states = countries(localeOf[language])
  const may = actor.roles.some((role) => draftTrace.roles.includes(role))
  const { location, other, physical, circumstances, legalBasis, on, placeCode, previous } = words
  const { intendedUse, confidentiality, toCountry } = words
  return (
    <Form
      state={useAction(draftTrace)}
      input={() => ({
        ...{ id, weaponId: weapon.id, photos, firearmStatus, urgency, languages, intendedUse, confidentiality },
        ...{ previous, toCountry, illicit: { grounds, legalBasis }, found: { on, placeCode, circumstances } },
        marks: {
          ...{ location, other, physical, country: codeOf(words.country), importCountry: codeOf(words.importCountry) },
          ...{ year: yearOf(words.year), importYear: yearOf(words.importYear) },
        },
      })}
      onDone={({ subject }) => go(`/traces/${subject}`)}
      submit={t(texts.draft)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <FieldGroup title={t(texts.marks)}>
        <ComboBox
          name="marks.country"
          label={t(texts.country)}
          value={words.country}
          onChange={set('country')}
          choices={states}
          optional
        />
        <TextField name="marks.year" label={t(texts.year)} value={words.year} onChange={set('year')} code optional />
        <ComboBox
          name="marks.importCountry"
          label={t(texts.importCountry)}
          value={words.importCountry}
          onChange={set('importCountry')}
          choices={states}
          optional
        />
        <TextField
          name="marks.importYear"
          label={t(texts.importYear)}
          value={words.importYear}
          onChange={set('importYear')}
          code
          optional
        />
        <TextField
          name="marks.location"
          label={t(texts.location)}
          value={location}
          onChange={set('location')}
          optional
        />
        <TextField name="marks.other" label={t(texts.other)} value={other} onChange={set('other')} optional />
        <TextField
          name="marks.physical"
          label={t(texts.physical)}
          value={physical}
          onChange={set('physical')}
          optional
        />
        <PhotosField name="photos" label={t(texts.photos)} value={photos} onChange={setPhotos} optional />
      </FieldGroup>
      <FieldGroup title={t(texts.found)}>
        <DayField name="found.on" label={t(texts.foundOn)} value={on} onChange={set('on')} max={today} />
        <ComboBox
          name="found.placeCode"
          label={t(texts.place)}
          value={placeCode}
          onChange={set('placeCode')}
          choices={places.map((place) => ({ key: place.code, label: t(place.name) }))}
        />
        <TextField
          name="found.circumstances"
          label={t(texts.circumstances)}
          hint={t(texts.circumstancesHint)}
          value={circumstances}
          onChange={set('circumstances')}
          lines={3}
        />
        <Select
          name="firearmStatus"
          label={t(texts.firearmStatus)}
          value={firearmStatus}
          onChange={setFirearmStatus}
          choices={FirearmStatus.options.map((key) => ({ key, label: t(firearmStatusTexts[key]) }))}
        />
        <CheckboxGroup
          name="illicit.grounds"
          label={t(texts.illicit)}
          value={grounds}
          onChange={setGrounds}
          choices={IllicitGround.options.map((key) => ({ key, label: t(illicitGroundTexts[key]) }))}
        />
        <TextField
          name="illicit.legalBasis"
          label={t(texts.legalBasis)}
          value={legalBasis}
          onChange={set('legalBasis')}
          lines={2}
        />
      </FieldGroup>
      <FieldGroup title={t(texts.purpose)}>
        <ComboBox
          name="toCountry"
          label={t(texts.to)}
          hint={t(texts.toHint)}
          value={toCountry}
          onChange={set('toCountry')}
          choices={states}
        />
        <TextField
          name="intendedUse"
          label={t(texts.use)}
          value={intendedUse}
          onChange={set('intendedUse')}
          lines={2}
        />
        <TextField
          name="confidentiality"
          label={t(texts.confidentiality)}
          value={confidentiality}
          onChange={set('confidentiality')}
          lines={2}
        />
        <RadioGroup
          name="urgency"
          label={t(texts.urgency)}
          value={urgency}
          onChange={setUrgency}
          choices={(['routine', 'urgent'] as const).map((key) => ({ key, label: t(urgencyTexts[key]) }))}
        />
        <CheckboxGroup
          name="languages"
          label={t(texts.languages)}
          value={languages}
          onChange={setLanguages}
          choices={Language.options.map((key) => ({ key, label: languageNames[key] }))}
        />
        <TextField name="previous" label={t(texts.previous)} value={previous} onChange={set('previous')} optional />
      </FieldGroup>
    </Form>
  )
}

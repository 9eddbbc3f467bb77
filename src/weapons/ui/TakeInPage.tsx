import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { fullName } from '../../people/person.ts'
import { PersonView } from '../../people/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { FileField } from '../../web/kit/FileField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { takeIn } from '../actions.ts'
import {
  Condition,
  classTexts,
  commonCalibres,
  conditionTexts,
  Legibility,
  legibilityTexts,
  WeaponClass,
} from '../code-lists.ts'
import { texts } from './texts.ts'

/** Taking a weapon in from the person who brought it. */
export function TakeInPage() {
  const t = useText()
  const personId = useQueryText('person')
  const toPeople = <ButtonLink href="/people">{t(texts.people)}</ButtonLink>
  return (
    <Page title={t(texts.takeIn)} lead={t(texts.takeInLead)} crumbs={[{ title: t(texts.weapons), href: '/weapons' }]}>
      {personId === undefined ? (
        <Empty action={toPeople}>{t(texts.noPerson)}</Empty>
      ) : (
        <FromPerson personId={personId} />
      )}
    </Page>
  )
}

function FromPerson({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}`, PersonView)
  return (
    <Loaded read={read}>
      {({ person }) => (
        <>
          <Notice kind="info">
            {t(texts.from)} <Bidi lang="ar">{fullName(person.nameArabic)}</Bidi>{' '}
            <Bidi lang="en">{fullName(person.nameLatin)}</Bidi> <Code>{person.number}</Code>
          </Notice>
          <IntakeForm personId={personId} />
        </>
      )}
    </Loaded>
  )
}

function IntakeForm({ personId }: { personId: string }) {
  const t = useText()
  const go = useGo()
  const state = useAction(takeIn)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<WeaponClass | ''>('')
  const [make, setMake] = useState('')
  const [model, setModel] = useState('')
  const [calibre, setCalibre] = useState('')
  const [legibility, setLegibility] = useState<Legibility | ''>('')
  const [serial, setSerial] = useState('')
  const [condition, setCondition] = useState<Condition | ''>('')
  const [photo, setPhoto] = useState<string | null>(null)
  const [flagged, setFlagged] = useState(false)
  const readable = legibility === 'clear' || legibility === 'part'
  const input = () => ({
    id,
    personId,
    class: kind,
    make,
    model,
    calibre,
    legibility,
    serial: readable ? serial : null,
    condition,
    photo,
  })
  if (flagged) {
    return (
      <Notice kind="warning" title={t(texts.sameSerial)}>
        <p>{t(texts.flagged)}</p>
        <ButtonLink href="/exceptions">{t(texts.exceptions)}</ButtonLink>
      </Notice>
    )
  }
  return (
    <Form
      state={state}
      input={input}
      submit={t(texts.save)}
      onDone={({ outcome, subject }) => (outcome === 'flagged' ? setFlagged(true) : go(`/weapons/${subject}`))}
    >
      <FieldGroup title={t(texts.description)}>
        <Select
          name="class"
          label={t(texts.class)}
          value={kind}
          onChange={setKind}
          choices={WeaponClass.options.map((key) => ({ key, label: t(classTexts[key]) }))}
        />
        <TextField name="make" label={t(texts.make)} value={make} onChange={setMake} optional maxLength={80} />
        <TextField name="model" label={t(texts.model)} value={model} onChange={setModel} optional maxLength={80} />
        <ComboBox
          name="calibre"
          label={t(texts.calibre)}
          value={calibre}
          onChange={setCalibre}
          choices={commonCalibres.map((key) => ({ key, label: key }))}
          custom
          code
        />
      </FieldGroup>
      <FieldGroup title={t(texts.serialShort)}>
        <RadioGroup
          name="legibility"
          label={t(texts.legibility)}
          value={legibility}
          onChange={setLegibility}
          choices={Legibility.options.map((key) => ({ key, label: t(legibilityTexts[key]) }))}
        />
        {readable && (
          <TextField
            name="serial"
            label={t(texts.serial)}
            value={serial}
            onChange={setSerial}
            code
            maxLength={60}
            {...(legibility === 'part' ? { hint: t(texts.serialPartHint) } : {})}
          />
        )}
      </FieldGroup>
      <FieldGroup title={t(texts.condition)}>
        <RadioGroup
          name="condition"
          label={t(texts.condition)}
          value={condition}
          onChange={setCondition}
          choices={Condition.options.map((key) => ({ key, label: t(conditionTexts[key]) }))}
        />
        <FileField
          name="photo"
          label={t(texts.photo)}
          hint={t(texts.photoHint)}
          value={photo}
          onChange={setPhoto}
          optional
        />
      </FieldGroup>
    </Form>
  )
}

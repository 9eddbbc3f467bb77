import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { Language, languageNames } from '../../kernel/texts.ts'
import { readAuditors } from '../../record-reads/record-read.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { recordAccess } from '../access-actions.ts'
import { AccessRequest } from '../access-request.ts'
import { recordCorrectionRequest } from '../correction-actions.ts'
import { ErasureGround } from '../erasure.ts'
import { requestErasure } from '../erasure-actions.ts'
import { identityCheckTexts } from '../record-words.ts'
import { groundTexts, howTexts, texts } from './texts.ts'

/** What a person may ask about their data, written down by who may; for the person's page. */
export function RightsPanel({ personId }: { personId: string }) {
  const t = useText()
  const { actor } = useSession()
  const officer = actor.roles.includes('dataProtectionOfficer')
  const corrects = actor.roles.some((role) => recordCorrectionRequest.roles.includes(role))
  const audits = actor.roles.some((role) => readAuditors.some((one) => one === role))
  if (!officer && !corrects && !audits) return null
  return (
    <Section title={t(texts.rights)}>
      <p className="hint">{t(texts.rightsLead)}</p>
      {audits && (
        <p>
          <Link href={`/record-reads?person=${personId}`}>{t(texts.whoRead)}</Link>
        </p>
      )}
      {officer && <Disclosure title={t(texts.accessOne)}>{() => <Access personId={personId} />}</Disclosure>}
      {corrects && <Disclosure title={t(texts.correctionOne)}>{() => <Correction personId={personId} />}</Disclosure>}
      {officer && <Disclosure title={t(texts.request)}>{() => <Erase personId={personId} />}</Disclosure>}
    </Section>
  )
}

function Access({ personId }: { personId: string }) {
  const t = useText()
  const go = useGo()
  const today = useToday()
  const state = useAction(recordAccess)
  const [id] = useState(() => newId())
  const [askedOn, setAskedOn] = useState(today)
  const [how, setHow] = useState<AccessRequest['how'] | ''>('')
  const [identityCheck, setCheck] = useState<AccessRequest['identityCheck'] | ''>('')
  const [identityNote, setNote] = useState('')
  const [language, setLanguage] = useState<Language>('ar')
  return (
    <Form
      state={state}
      input={() => ({ id, personId, askedOn, how, identityCheck, identityNote, language })}
      onDone={() => go(`/access-requests/${id}`)}
      submit={t(texts.record)}
    >
      <DayField name="askedOn" label={t(texts.askedOn)} value={askedOn} onChange={setAskedOn} max={today} />
      <Select
        name="how"
        label={t(texts.how)}
        value={how}
        onChange={setHow}
        choices={AccessRequest.shape.how.options.map((key) => ({ key, label: t(howTexts[key]) }))}
      />
      <Select
        name="identityCheck"
        label={t(texts.identity)}
        value={identityCheck}
        onChange={setCheck}
        choices={AccessRequest.shape.identityCheck.options.map((key) => ({ key, label: t(identityCheckTexts[key]) }))}
      />
      <TextField name="identityNote" label={t(texts.identityNote)} value={identityNote} onChange={setNote} lines={2} />
      <Select
        name="language"
        label={t(texts.paperLanguage)}
        value={language}
        onChange={setLanguage}
        choices={Language.options.map((key) => ({ key, label: languageNames[key] }))}
      />
    </Form>
  )
}

function Correction({ personId }: { personId: string }) {
  const t = useText()
  const go = useGo()
  const today = useToday()
  const state = useAction(recordCorrectionRequest)
  const [id] = useState(() => newId())
  const [askedOn, setAskedOn] = useState(today)
  const [what, setWhat] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, personId, askedOn, what })}
      onDone={() => go(`/correction-requests/${id}`)}
      submit={t(texts.record)}
    >
      <DayField name="askedOn" label={t(texts.askedOn)} value={askedOn} onChange={setAskedOn} max={today} />
      <TextField name="what" label={t(texts.what)} value={what} onChange={setWhat} lines={3} />
    </Form>
  )
}

function Erase({ personId }: { personId: string }) {
  const t = useText()
  const go = useGo()
  const state = useAction(requestErasure)
  const [id] = useState(() => newId())
  const [ground, setGround] = useState<ErasureGround | ''>('')
  const [reason, setReason] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, personId, ground, reason })}
      onDone={() => go(`/erasures/${id}`)}
      submit={t(texts.request)}
    >
      <Select
        name="ground"
        label={t(texts.ground)}
        value={ground}
        onChange={setGround}
        choices={ErasureGround.options.map((key) => ({ key, label: t(groundTexts[key]) }))}
      />
      <TextField
        name="reason"
        label={t(texts.reason)}
        hint={t(texts.reasonHint)}
        value={reason}
        onChange={setReason}
        lines={2}
      />
    </Form>
  )
}

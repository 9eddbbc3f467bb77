import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { leaveTexts, stationTexts } from '../code-lists.ts'
import { discharge, recordLeaving } from '../leaving-actions.ts'
import { passesLeft } from '../pass.ts'
import type { SiteVisitView } from '../views.ts'
import { LeaveReason } from '../visit.ts'
import { texts } from './texts.ts'
import { visitTexts } from './visit-texts.ts'

/** How somebody leaves: discharged after every station, or gone before. */
export function LeavingPanel({ view }: { view: SiteVisitView }) {
  const t = useText()
  const { visit } = view
  return (
    <Section title={t(stationTexts.discharge)}>
      {visit.ageGroup === 'adult' && <DischargeForm view={view} />}
      <Disclosure title={t(visitTexts.leave)}>{() => <LeaveForm view={view} />}</Disclosure>
    </Section>
  )
}

function DischargeForm({ view: { visit, passes, plan, others } }: { view: SiteVisitView }) {
  const t = useText()
  const { list } = useFormat()
  const { actor } = useSession()
  const [note, setNote] = useState('')
  const left = passesLeft(passes).filter(({ station }) => station !== 'discharge')
  const child = others.some(
    ({ id, status }) => status === 'open' && id !== visit.accompanies && !plan?.companions.includes(id),
  )
  const why = !actor.roles.some((role) => discharge.roles.includes(role))
    ? t(visitTexts.onlyReception)
    : left.length > 0
      ? t(visitTexts.stationsLeft, { list: list(left.map(({ station }) => t(stationTexts[station]))) })
      : plan === null
        ? t(visitTexts.needsPlan)
        : child
          ? t(visitTexts.childStays)
          : undefined
  return (
    <Form
      state={useAction(discharge)}
      input={() => ({ id: visit.id, note })}
      onDone={() => undefined}
      submit={t(visitTexts.discharge)}
      disabledReason={why}
    >
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} optional maxLength={500} />
    </Form>
  )
}

function LeaveForm({ view: { visit } }: { view: SiteVisitView }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState<LeaveReason | ''>('')
  const [note, setNote] = useState('')
  const child = visit.ageGroup === 'under18'
  const may = actor.roles.some((role) => recordLeaving.roles.includes(role))
  const reasons = LeaveReason.options.filter(
    (key) => (key !== 'childPathway' || child) && (key !== 'withCompanion' || visit.accompanies !== null),
  )
  return (
    <Form
      state={useAction(recordLeaving)}
      input={() => ({ id: visit.id, reason, note })}
      onDone={() => undefined}
      submit={t(visitTexts.leave)}
      look="danger"
      disabledReason={may ? undefined : t(visitTexts.onlyReception)}
    >
      <Select
        name="reason"
        label={t(visitTexts.leaveReason)}
        value={reason}
        onChange={setReason}
        choices={reasons.map((key) => ({ key, label: t(leaveTexts[key]) }))}
      />
      {child ? (
        <p className="hint">{t(visitTexts.childNote)}</p>
      ) : (
        <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} optional maxLength={500} />
      )}
    </Form>
  )
}

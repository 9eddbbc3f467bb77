import { useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { type EvidenceDraft, EvidenceField, evidenceOf, noEvidence } from '../../web/kit/EvidenceItems.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { assess } from '../actions.ts'
import { Precondition, type PreconditionAssessment } from '../precondition.ts'
import type { ScopeView } from '../views.ts'
import { preconditionTexts, statusTexts, texts } from './texts.ts'

const statuses = ['met', 'partly', 'notMet', 'unknown'] as const

/** Assessing one of the four, in place of what stood before. */
export function AssessForm({ view }: { view: ScopeView }) {
  const t = useText()
  const [round, setRound] = useState(0)
  return (
    <details className="ask-again">
      <summary>{t(texts.assess)}</summary>
      <Fields key={round} view={view} onDone={() => setRound(round + 1)} />
    </details>
  )
}

function Fields({ view: { row }, onDone }: { view: ScopeView; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(assess)
  const [id] = useState(() => newId())
  const [precondition, setPrecondition] = useState<Precondition | ''>('')
  const [status, setStatus] = useState<PreconditionAssessment['status'] | ''>('')
  const [drafts, setDrafts] = useState<EvidenceDraft[]>(() => [noEvidence()])
  const [until, setUntil] = useState<PartialDate | null>(null)
  const [note, setNote] = useState('')
  const evidence = evidenceOf(status === 'unknown' ? [] : drafts)
  const validUntil = until?.precision === 'day' ? until.to : null
  const lacking = evidence === undefined || (status !== '' && status !== 'unknown' && evidence.length === 0)
  const why = !actor.roles.includes('groupOfficer') ? t(texts.officerOnly) : lacking ? t(texts.incomplete) : undefined
  const { groupId, placeCode } = row.scope
  return (
    <Form
      state={state}
      input={() => ({ id, groupId, placeCode, precondition, status, evidence: evidence ?? null, note, validUntil })}
      onDone={onDone}
      submit={t(texts.assess)}
      disabledReason={why}
    >
      <Select
        name="precondition"
        label={t(texts.which)}
        value={precondition}
        onChange={setPrecondition}
        choices={Precondition.options.map((key) => ({ key, label: t(preconditionTexts[key]) }))}
      />
      <RadioGroup
        name="status"
        label={t(texts.status)}
        value={status}
        onChange={setStatus}
        choices={statuses.map((key) => ({ key, label: t(statusTexts[key]) }))}
      />
      {status !== 'unknown' && <EvidenceField name="evidence" value={drafts} onChange={setDrafts} />}
      <DateField
        name="validUntil"
        label={`${t(texts.valid)} – ${t(texts.validHint)}`}
        value={until}
        onChange={setUntil}
        error={until !== null && validUntil === null ? t(texts.dayNeeded) : undefined}
      />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} optional />
    </Form>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { closePhase, openPhase } from '../actions.ts'
import { type Phase, PhaseKind } from '../phase.ts'
import type { ScopeView } from '../views.ts'
import { kindTexts, preconditionTexts, texts } from './texts.ts'

/** Opening a programme or a related tool; while it cannot be opened, the button says what is missing. */
export function OpenPhaseForm({ view }: { view: ScopeView }) {
  const t = useText()
  const [round, setRound] = useState(0)
  return (
    <details className="ask-again">
      <summary>{t(texts.openPhase)}</summary>
      <Fields key={round} view={view} onDone={() => setRound(round + 1)} />
    </details>
  )
}

function Fields({ view, onDone }: { view: ScopeView; onDone: () => void }) {
  const t = useText()
  const state = useAction(openPhase)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<PhaseKind>('programme')
  const [reason, setReason] = useState('')
  const { groupId, placeCode } = view.row.scope
  const waiver = view.waivers.find((one) => one.tool === kind && one.status === 'signed')
  return (
    <Form
      state={state}
      input={() => ({ id, groupId, placeCode, kind, waiverId: waiver?.id ?? null, reason })}
      onDone={onDone}
      submit={t(texts.openPhase)}
      disabledReason={useReason(view, kind, waiver !== undefined)}
    >
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={PhaseKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}

/** Why this reader cannot open such a phase now; undefined where they can. */
function useReason(view: ScopeView, kind: PhaseKind, waived: boolean): string | undefined {
  const t = useText()
  const { list } = useFormat()
  const { actor } = useSession()
  const { missing, phases } = view.row
  if (!actor.roles.includes('director')) return t(texts.directorOnly)
  if (phases.some((phase) => phase.kind === kind)) return t(texts.openAlready)
  if (kind !== 'programme') return waived ? undefined : t(texts.waiverNeeded)
  if (missing.length > 0) return t(texts.missing, { items: list(missing.map((one) => t(preconditionTexts[one]))) })
  const mine = view.assessments.some(({ standing, assessedBy }) => standing && assessedBy === actor.id)
  return mine ? t(texts.youAssessed) : undefined
}

/** Closing a phase, with the reason. */
export function ClosePhaseForm({ phase }: { phase: Phase }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(closePhase)
  const [reason, setReason] = useState('')
  return (
    <details className="ask-again">
      <summary>{t(texts.closePhase)}</summary>
      <Form
        state={state}
        input={() => ({ id: phase.id, reason })}
        onDone={() => undefined}
        submit={t(texts.closePhase)}
        look="danger"
        disabledReason={actor.roles.includes('director') ? undefined : t(texts.directorOnly)}
      >
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
      </Form>
    </details>
  )
}

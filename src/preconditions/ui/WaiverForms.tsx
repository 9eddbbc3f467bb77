import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeWaiver, signWaiver, turnDownWaiver } from '../actions.ts'
import type { ScopeView } from '../views.ts'
import { Tool, type Waiver } from '../waiver.ts'
import { kindTexts, texts } from './texts.ts'

/** Proposing a related tool, with the reasons. */
export function ProposeWaiverForm({ view }: { view: ScopeView }) {
  const t = useText()
  const [round, setRound] = useState(0)
  return (
    <details className="ask-again">
      <summary>{t(texts.proposeWaiver)}</summary>
      <Fields key={round} view={view} onDone={() => setRound(round + 1)} />
    </details>
  )
}

function Fields({ view: { row }, onDone }: { view: ScopeView; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(proposeWaiver)
  const [id] = useState(() => newId())
  const [tool, setTool] = useState<Tool | ''>('')
  const [reason, setReason] = useState('')
  const { groupId, placeCode } = row.scope
  return (
    <Form
      state={state}
      input={() => ({ id, groupId, placeCode, tool, reason })}
      onDone={onDone}
      submit={t(texts.proposeWaiver)}
      disabledReason={actor.roles.includes('groupOfficer') ? undefined : t(texts.officerOnly)}
    >
      <Select
        name="tool"
        label={t(texts.tool)}
        value={tool}
        onChange={setTool}
        choices={Tool.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}

/** The second person signs a waiver, or turns it down with the reason. */
export function WaiverSignature({ waiver }: { waiver: Waiver }) {
  return <SecondSignature of={waiver} sign={useAction(signWaiver)} turnDown={useAction(turnDownWaiver)} />
}

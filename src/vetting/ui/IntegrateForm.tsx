import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { concernTexts } from '../code-lists.ts'
import { integrate } from '../service-actions.ts'
import type { Concern } from '../vetting-case.ts'
import type { VettingCaseView } from '../views.ts'
import { texts } from './texts.ts'

/** Integrating the one person of the case; what else is known of them has to be seen. */
export function IntegrateForm({ view, onDone }: { view: VettingCaseView; onDone: () => void }) {
  const t = useText()
  const bar = useRoleBars()
  const { actor } = useSession()
  const [seen, setSeen] = useState<readonly Concern[]>([])
  const [note, setNote] = useState('')
  const { id, proposedBy, toldOn } = view.case
  const own = proposedBy === actor.id ? t(texts.youProposed) : undefined
  const untold = toldOn === null ? t(texts.tellFirst) : undefined
  return (
    <Form
      state={useAction(integrate)}
      input={() => ({ id, seen: [...seen], note })}
      onDone={onDone}
      submit={t(texts.integrate)}
      disabledReason={bar(integrate) ?? untold ?? own}
    >
      <p className="hint">{t(texts.integrateHint)}</p>
      {view.concerns.length > 0 && (
        <>
          <CheckboxGroup
            name="seen"
            label={t(texts.seen)}
            value={seen}
            onChange={setSeen}
            choices={view.concerns.map((key) => ({ key, label: t(concernTexts[key]) }))}
          />
          <TextField name="note" label={t(texts.done)} lines={2} value={note} onChange={setNote} />
        </>
      )}
    </Form>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { assessAge, signAge, turnDownAge } from '../age-actions.ts'
import { type AgeAssessment, AgeGround } from '../age-assessment.ts'
import { childMay } from '../child-case.ts'
import type { ChildCaseView } from '../views.ts'
import { texts } from './texts.ts'

const outcomeTexts = { adult: texts.isAdult, child: texts.isChild, inDoubt: texts.inDoubt } as const

/** What was judged of the age, the second officer's word, and judging it. */
export function AgeSteps({ view: { child, ages } }: { view: ChildCaseView }) {
  const t = useText()
  const { actor } = useSession()
  const waiting = ages.find(({ status }) => status === 'proposed')
  const mine = waiting?.proposedBy === actor.id ? t(texts.youProposed) : undefined
  const reason = { key: 'reason', label: t(texts.reason) } as const
  return (
    <Section title={t(texts.age)}>
      <ul>
        {ages.map((age) => (
          <li key={age.id}>
            <DateText value={age.proposedAt} /> · {t(outcomeTexts[age.outcome])} ·{' '}
            {age.grounds.map((ground) => t(texts[ground])).join('، ')} <Badge>{t(texts[age.status])}</Badge>
          </li>
        ))}
      </ul>
      {waiting && (
        <>
          <StepForm
            title={t(texts.signAge)}
            action={signAge}
            disabledReason={mine}
            fields={[reason]}
            input={(said) => ({ id: waiting.id, reason: said('reason') })}
          />
          <StepForm
            title={t(texts.turnDownAge)}
            action={turnDownAge}
            fields={[reason]}
            input={(said) => ({ id: waiting.id, reason: said('reason') })}
          />
        </>
      )}
      {!waiting && childMay('assessAge', child) && <Assess caseId={child.id} key={ages.length} />}
    </Section>
  )
}

function Assess({ caseId }: { caseId: string }) {
  const t = useText()
  const state = useAction(assessAge)
  const [id] = useState(() => newId())
  const [grounds, setGrounds] = useState<AgeGround[]>([])
  const [outcome, setOutcome] = useState<AgeAssessment['outcome'] | ''>('')
  const [reason, setReason] = useState('')
  return (
    <Disclosure title={t(texts.assessAge)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id, caseId, grounds, outcome, reason })}
          onDone={close}
          submit={t(texts.assessAge)}
        >
          <CheckboxGroup
            name="grounds"
            label={t(texts.grounds)}
            value={grounds}
            onChange={setGrounds}
            choices={AgeGround.options.map((key) => ({ key, label: t(texts[key]) }))}
          />
          <p className="hint">{t(texts.groundsHint)}</p>
          <RadioGroup
            name="outcome"
            label={t(texts.outcome)}
            value={outcome}
            onChange={setOutcome}
            choices={(['inDoubt', 'child', 'adult'] as const).map((key) => ({ key, label: t(outcomeTexts[key]) }))}
          />
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
        </Form>
      )}
    </Disclosure>
  )
}

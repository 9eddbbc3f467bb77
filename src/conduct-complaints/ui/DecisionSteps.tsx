import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { outcomeTexts } from '../code-lists.ts'
import { ConductOutcome, conductComplaintMay } from '../conduct-complaint.ts'
import { decideFinding, proposeOutcome, tellOutcome } from '../decision-actions.ts'
import type { ConductComplaintView } from '../views.ts'
import { texts } from './texts.ts'

const verdicts = decideFinding.input.shape.verdict.options
const verdictTexts = { decided: texts.stands, sentBack: texts.sendBack }

/** Deciding of a finding, and what follows from it; the words that somebody drafted stand beside the field of who looks them over. */
export function DecisionSteps({ view }: { view: ConductComplaintView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const { complaint, steps, mine } = view
  const { id } = complaint
  const draftOf = (kind: 'proposed' | 'outcomeProposed') =>
    steps.findLast(({ step }) => step.kind === kind)?.words?.feedback ?? ''
  const feedback = { key: 'feedback', label: t(texts.feedback), hint: t(texts.feedbackHint), lines: 4 } as const
  const note = { key: 'note', label: t(texts.note), optional: true } as const
  const notMine = complaint.investigatedBy === actor.id || mine.decided ? t(texts.byAnother) : undefined
  return (
    <>
      {conductComplaintMay('decide', complaint) && (
        <>
          <Draft words={draftOf('proposed')} />
          <StepForm
            title={t(texts.decide)}
            action={decideFinding}
            disabledReason={bar(decideFinding) ?? notMine}
            fields={[
              {
                key: 'verdict',
                label: t(texts.verdict),
                choices: verdicts.map((key) => ({ key, label: t(verdictTexts[key]) })),
              },
              feedback,
              note,
            ]}
            input={(said) => ({
              ...{ id, feedback: said('feedback'), note: said('note') },
              verdict: verdicts.find((one) => one === said('verdict')) ?? '',
            })}
          />
        </>
      )}
      {conductComplaintMay('proposeOutcome', complaint) && <Outcome id={id} />}
      {conductComplaintMay('tellOutcome', complaint) && (
        <>
          <Draft words={draftOf('outcomeProposed')} />
          <StepForm
            title={t(texts.tellOutcome)}
            action={tellOutcome}
            disabledReason={bar(tellOutcome) ?? (complaint.outcomeBy === actor.id ? t(texts.byAnother) : undefined)}
            fields={[feedback, note]}
            input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
          />
        </>
      )}
    </>
  )
}

function Draft({ words }: { words: string }) {
  const t = useText()
  return (
    <p className="hint">
      {t(texts.draft)}: <Bidi>{words}</Bidi>
    </p>
  )
}

function Outcome({ id }: { id: string }) {
  const t = useText()
  const bar = useRoleBars()
  const state = useAction(proposeOutcome)
  const [outcomes, setOutcomes] = useState<ConductOutcome[]>([])
  const [feedback, setFeedback] = useState('')
  const [note, setNote] = useState('')
  return (
    <Disclosure title={t(texts.proposeOutcome)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id, outcomes, feedback, note })}
          onDone={close}
          submit={t(texts.proposeOutcome)}
          disabledReason={bar(proposeOutcome)}
        >
          <CheckboxGroup
            name="outcomes"
            label={t(texts.outcomes)}
            value={outcomes}
            onChange={(chosen) => setOutcomes(ConductOutcome.options.filter((one) => chosen.includes(one)))}
            choices={ConductOutcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) }))}
          />
          <TextField name="note" label={t(texts.reasons)} value={note} onChange={setNote} lines={3} />
          <TextField
            name="feedback"
            label={t(texts.feedback)}
            hint={t(texts.draftHint)}
            value={feedback}
            onChange={setFeedback}
            lines={4}
          />
        </Form>
      )}
    </Disclosure>
  )
}

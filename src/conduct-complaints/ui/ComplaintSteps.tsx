import { useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { partyTexts, stepTexts } from '../code-lists.ts'
import { conductComplaintMay } from '../conduct-complaint.ts'
import { decideAppeal, recordAppeal } from '../decision-actions.ts'
import {
  admitComplaint,
  askComplainant,
  namePerson,
  nameUnit,
  referComplaint,
  setComplaintAside,
  settleComplaint,
  tellComplainant,
} from '../intake-actions.ts'
import { declareConflict } from '../investigation-actions.ts'
import type { ConductComplaintView } from '../views.ts'
import { DecisionSteps } from './DecisionSteps.tsx'
import { InvestigationSteps } from './InvestigationSteps.tsx'
import { texts } from './texts.ts'

const settled = settleComplaint.input.shape.verdict.options
const parties = recordAppeal.input.shape.party.options
const appealVerdicts = decideAppeal.input.shape.verdict.options

/** What can be done with a complaint now, and by whom. */
export function ComplaintSteps({ view }: { view: ConductComplaintView }) {
  const t = useText()
  const { complaint, mine } = view
  if (complaint.withdrawnAt !== null) return null
  return (
    <Section title={t(texts.steps)}>
      {mine.conflicted ? (
        <Notice kind="info">{t(texts.conflicted)}</Notice>
      ) : (
        <>
          <Intake view={view} />
          <InvestigationSteps view={view} />
          <DecisionSteps view={view} />
          <Appeals view={view} />
          <Always view={view} />
        </>
      )}
    </Section>
  )
}

function Intake({ view: { complaint } }: { view: ConductComplaintView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const { id } = complaint
  const feedback = { key: 'feedback', label: t(texts.feedback), hint: t(texts.feedbackHint), lines: 4 } as const
  const note = { key: 'note', label: t(texts.note), optional: true } as const
  return (
    <>
      {conductComplaintMay('admit', complaint) && (
        <StepForm
          title={t(texts.admit)}
          action={admitComplaint}
          disabledReason={bar(admitComplaint)}
          fields={[feedback, note]}
          input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
        />
      )}
      {conductComplaintMay('refer', complaint) && (
        <StepForm
          title={t(texts.refer)}
          action={referComplaint}
          disabledReason={bar(referComplaint)}
          fields={[{ key: 'to', label: t(texts.referTo), lines: 1 }, feedback, note]}
          input={(said) => ({ id, to: said('to'), feedback: said('feedback'), note: said('note') })}
        />
      )}
      {conductComplaintMay('setAside', complaint) && (
        <StepForm
          title={t(texts.setAside)}
          action={setComplaintAside}
          disabledReason={bar(setComplaintAside)}
          fields={[{ key: 'note', label: t(texts.why), lines: 3 }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {conductComplaintMay('settle', complaint) && (
        <StepForm
          title={t(texts.settle)}
          action={settleComplaint}
          disabledReason={bar(settleComplaint) ?? (complaint.setAsideBy === actor.id ? t(texts.byAnother) : undefined)}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: settled.map((key) => ({ key, label: t(stepTexts[key]) })),
            },
            feedback,
            note,
          ]}
          input={(said) => ({
            ...{ id, feedback: said('feedback'), note: said('note') },
            verdict: settled.find((one) => one === said('verdict')) ?? '',
          })}
        />
      )}
    </>
  )
}

function Appeals({ view: { complaint, mine } }: { view: ConductComplaintView }) {
  const t = useText()
  const bar = useRoleBars()
  const { id, appeals } = complaint
  const left = parties.filter((party) => !appeals.includes(party))
  return (
    <>
      {conductComplaintMay('appeal', complaint) && left.length > 0 && (
        <StepForm
          title={t(texts.recordAppeal)}
          action={recordAppeal}
          disabledReason={bar(recordAppeal)}
          fields={[
            { key: 'party', label: t(texts.party), choices: left.map((key) => ({ key, label: t(partyTexts[key]) })) },
            { key: 'note', label: t(texts.reasons), lines: 4 },
          ]}
          input={(said) => ({ id, party: left.find((one) => one === said('party')) ?? '', note: said('note') })}
        />
      )}
      {conductComplaintMay('decideAppeal', complaint) && (
        <StepForm
          title={t(texts.decideAppeal)}
          action={decideAppeal}
          disabledReason={bar(decideAppeal) ?? (mine.involved ? t(texts.takenPart) : undefined)}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: appealVerdicts.map((key) => ({ key, label: t(stepTexts[key]) })),
            },
            { key: 'feedback', label: t(texts.feedback), hint: t(texts.feedbackHint), lines: 4 },
            { key: 'note', label: t(texts.note), optional: true },
          ]}
          input={(said) => ({
            ...{ id, feedback: said('feedback'), note: said('note') },
            verdict: appealVerdicts.find((one) => one === said('verdict')) ?? '',
          })}
        />
      )}
    </>
  )
}

/** What is possible as long as a complaint goes on. */
function Always({ view: { complaint, units } }: { view: ConductComplaintView }) {
  const t = useText()
  const bar = useRoleBars()
  const { id } = complaint
  const feedback = { key: 'feedback', label: t(texts.feedback), hint: t(texts.feedbackHint), lines: 4 } as const
  const note = { key: 'note', label: t(texts.note), optional: true } as const
  return (
    <>
      {conductComplaintMay('tell', complaint) && (
        <StepForm
          title={t(texts.tell)}
          action={tellComplainant}
          disabledReason={bar(tellComplainant)}
          fields={[feedback, note]}
          input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
        />
      )}
      {conductComplaintMay('ask', complaint) && (
        <StepForm
          title={t(texts.ask)}
          action={askComplainant}
          disabledReason={bar(askComplainant)}
          fields={[{ ...feedback, label: t(texts.question) }, note]}
          input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
        />
      )}
      {conductComplaintMay('nameUnit', complaint) && units.length > 0 && (
        <StepForm
          title={t(texts.nameUnit)}
          action={nameUnit}
          disabledReason={bar(nameUnit)}
          fields={[
            {
              key: 'unitId',
              label: t(texts.unit),
              choices: units.map((unit) => ({ key: unit.id, label: `${t(unit.name)} · ${t(unit.institutionName)}` })),
            },
            { key: 'note', label: t(texts.reasons) },
          ]}
          input={(said) => ({ id, unitId: said('unitId'), note: said('note') })}
        />
      )}
      {conductComplaintMay('namePerson', complaint) && (
        <StepForm
          title={t(texts.namePerson)}
          action={namePerson}
          disabledReason={bar(namePerson)}
          fields={[
            { key: 'number', label: t(texts.number), hint: t(texts.namePersonHint), lines: 1 },
            { key: 'note', label: t(texts.reasons) },
          ]}
          input={(said) => ({ id, number: said('number'), note: said('note') })}
        />
      )}
      {conductComplaintMay('declareConflict', complaint) && (
        <StepForm
          title={t(texts.conflict)}
          action={declareConflict}
          disabledReason={bar(declareConflict)}
          fields={[{ key: 'note', label: t(texts.why), hint: t(texts.conflictHint) }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
    </>
  )
}

import { newId } from '../../kernel/ids.ts'
import { Language, languageNames } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { fileVettingAppeal } from '../appeal-actions.ts'
import {
  declareVetting,
  expireVetting,
  noteVetting,
  reopenVetting,
  tellVetting,
  withdrawVetting,
} from '../case-actions.ts'
import { causeTexts, voteTexts } from '../code-lists.ts'
import { voteOnFinding } from '../finding-actions.ts'
import { leaveService } from '../service-actions.ts'
import { Declaration, vettingMay } from '../vetting-case.ts'
import type { VettingCaseView } from '../views.ts'
import { CheckForms } from './CheckForms.tsx'
import { FindingForm } from './FindingForm.tsx'
import { IntegrateForm } from './IntegrateForm.tsx'
import { ShareForm } from './ShareForm.tsx'
import { texts } from './texts.ts'

const declared = Declaration.keyof().options
const verdicts = voteOnFinding.input.shape.verdict.options
const causes = reopenVetting.input.shape.cause.options

/** What can be done with a case now, each step for one person and one case. */
export function VettingCaseSteps({ view }: { view: VettingCaseView }) {
  const t = useText()
  const bar = useRoleBars()
  const { case: record, today } = view
  const { id } = record
  const may = (step: Parameters<typeof vettingMay>[0]) => vettingMay(step, record)
  const reason = { key: 'reason', label: t(texts.reason), lines: 2 } as const
  const over = record.validUntil !== null && record.validUntil < today
  const failed = view.findings[0]?.conditions.some(
    ({ condition }) => condition.status === 'notMet' || (condition.status === 'open' && condition.dueOn < today),
  )
  return (
    <Section title={t(texts.steps)}>
      {may('declare') && (
        <StepForm
          title={t(texts.declare)}
          action={declareVetting}
          disabledReason={bar(declareVetting)}
          fields={declared.map((key) => ({
            ...{ key, name: `declaration.${key}`, label: t(texts[key]), lines: 2, optional: key === 'note' },
          }))}
          input={(said) => ({
            id,
            declaration: {
              ...{ service: said('service'), schooling: said('schooling'), convictions: said('convictions') },
              ...{ allegations: said('allegations'), income: said('income'), otherPay: said('otherPay') },
              note: said('note'),
            },
          })}
        />
      )}
      {may('check') && <CheckForms view={view} />}
      {may('propose') && (
        <Disclosure title={t(texts.propose)}>{(close) => <FindingForm view={view} onDone={close} />}</Disclosure>
      )}
      {may('vote') && <Vote view={view} />}
      {may('tell') && record.toldOn === null && (
        <StepForm
          title={t(texts.tell)}
          action={tellVetting}
          disabledReason={bar(tellVetting)}
          fields={[
            {
              key: 'language',
              label: t(texts.language),
              choices: Language.options.map((key) => ({ key, label: languageNames[key] })),
            },
            { key: 'note', label: t(texts.note), lines: 2, optional: true },
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            language: Language.options.find((one) => one === said('language')) ?? '',
          })}
        />
      )}
      {may('integrate') && (
        <Disclosure title={t(texts.integrate)}>{(close) => <IntegrateForm view={view} onDone={close} />}</Disclosure>
      )}
      {may('appeal') && record.toldOn !== null && !view.appeals.some(({ appeal }) => appeal.round === record.round) && (
        <StepForm
          title={t(texts.appeal)}
          action={fileVettingAppeal}
          disabledReason={bar(fileVettingAppeal)}
          fields={[{ key: 'grounds', label: t(texts.grounds), lines: 4 }]}
          input={(said) => ({ id: newId(), caseId: id, grounds: said('grounds') })}
        />
      )}
      {may('share') && <ShareForm caseId={id} />}
      {may('reopen') && (
        <StepForm
          title={t(texts.reopen)}
          action={reopenVetting}
          disabledReason={bar(reopenVetting)}
          fields={[
            { key: 'cause', label: t(texts.cause), choices: causes.map((key) => ({ key, label: t(causeTexts[key]) })) },
            reason,
          ]}
          input={(said) => ({
            ...{ id, reason: said('reason') },
            cause: causes.find((one) => one === said('cause')) ?? '',
          })}
        />
      )}
      {may('expire') && !record.inService && (over || failed) && (
        <StepForm
          title={t(texts.expire)}
          action={expireVetting}
          disabledReason={bar(expireVetting)}
          fields={[reason]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
      {may('leave') && record.inService && (
        <StepForm
          title={t(texts.leave)}
          action={leaveService}
          disabledReason={bar(leaveService)}
          fields={[reason]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
      {may('withdraw') && !record.inService && (
        <StepForm
          title={t(texts.withdraw)}
          action={withdrawVetting}
          disabledReason={bar(withdrawVetting)}
          fields={[reason]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
      {(may('reopen') || may('withdraw')) && (
        <StepForm
          title={t(texts.note)}
          action={noteVetting}
          disabledReason={bar(noteVetting)}
          fields={[{ key: 'note', label: t(texts.note), lines: 3 }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
    </Section>
  )
}

function Vote({ view }: { view: VettingCaseView }) {
  const t = useText()
  const bar = useRoleBars()
  const { actor } = useSession()
  const { id, findingId, openedBy, proposedBy } = view.case
  const votes = view.findings.find(({ finding }) => finding.id === findingId)?.votes ?? []
  const own = actor.id === openedBy || actor.id === proposedBy ? t(texts.youOpened) : undefined
  const voted = votes.some(({ vote }) => vote.votedBy === actor.id) ? t(texts.youVoted) : undefined
  return (
    <StepForm
      title={t(texts.vote)}
      action={voteOnFinding}
      disabledReason={bar(voteOnFinding) ?? own ?? voted}
      fields={[
        {
          key: 'verdict',
          label: t(texts.verdict),
          choices: verdicts.map((key) => ({ key, label: t(voteTexts[key]) })),
        },
        { key: 'reason', label: t(texts.reason), lines: 3 },
      ]}
      input={(said) => ({
        ...{ id, findingId: findingId ?? '', reason: said('reason') },
        verdict: verdicts.find((one) => one === said('verdict')) ?? '',
      })}
    />
  )
}

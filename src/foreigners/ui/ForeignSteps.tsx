import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import {
  askOrigin,
  claimAsylum,
  disarmForeign,
  documentForeign,
  establishNationality,
  recordConsular,
  resolveForeign,
  reviewHolding,
  separateForeign,
  settleAsylum,
} from '../actions.ts'
import {
  agreeRepatriation,
  assessMercenary,
  issueTravel,
  receiveAtHome,
  reportDeparture,
  signMercenary,
  verifyDeparture,
  withdrawConsent,
} from '../departure-actions.ts'
import { type ForeignCase, type ForeignStepName, foreignMay, MercenaryGround } from '../foreign-case.ts'
import { texts } from './texts.ts'

const oneOf =
  <K extends string>(keys: readonly K[]) =>
  (text: string): K | '' =>
    keys.find((key) => key === text) ?? ''

/** The steps that a foreign case allows now, for the office of repatriation; the second word for others, too. */
export function ForeignSteps({ one, today }: { one: ForeignCase; today: string }) {
  const t = useText()
  const { actor } = useSession()
  const { id } = one
  const office = actor.roles.includes('repatriationOfficer')
  const may = (step: ForeignStepName) => office && foreignMay(step, one)
  const note = { key: 'note', label: t(texts.note) } as const
  const yesNo = (['yes', 'no'] as const).map((key) => ({ key, label: t(texts[key]) }))
  const choices = <K extends keyof typeof texts>(keys: readonly K[]) =>
    keys.map((key) => ({ key, label: t(texts[key]) }))
  const onlyNote = [note]
  const noted = (said: (key: 'note') => string) => ({ id, note: said('note') })
  if (['received', 'asylum', 'prosecution', 'localSolution'].includes(one.status))
    return <Empty>{t(texts.noStep)}</Empty>
  return (
    <Section title={t(texts.nextSteps)}>
      {may('disarm') && <StepForm title={t(texts.disarm)} action={disarmForeign} fields={onlyNote} input={noted} />}
      {may('separate') && (
        <StepForm
          title={t(texts.separate)}
          action={separateForeign}
          fields={[{ key: 'holdingPlace', label: t(texts.holdingPlace), lines: 1 }, note]}
          input={(said) => ({ id, holdingPlace: said('holdingPlace'), note: said('note') })}
        />
      )}
      {may('review') && one.holdingPlace !== null && (
        <StepForm
          title={t(texts.reviewDo)}
          action={reviewHolding}
          fields={[
            {
              key: 'outcome',
              label: t(texts.outcome),
              choices: [
                { key: 'holdOn', label: t(texts.holdOn) },
                { key: 'release', label: t(texts.releaseIt) },
              ],
            },
            note,
          ]}
          input={(said) => ({ id, outcome: oneOf(['holdOn', 'release'])(said('outcome')), note: said('note') })}
        />
      )}
      {may('document') && (
        <StepForm title={t(texts.document)} action={documentForeign} fields={onlyNote} input={noted} />
      )}
      {may('askOrigin') && <StepForm title={t(texts.askOrigin)} action={askOrigin} fields={onlyNote} input={noted} />}
      {may('establish') && (
        <StepForm
          title={t(texts.establish)}
          action={establishNationality}
          fields={[
            { key: 'nationality', label: t(texts.nationality), lines: 1 },
            { key: 'evidence', label: t(texts.evidence) },
            { key: 'from', name: 'evidence.source', label: t(texts.evidenceFrom), lines: 1 },
            { ...note, optional: true },
          ]}
          input={(said) => {
            const asOf = { from: today, to: today, precision: 'day' as const }
            const source = {
              from: said('from'),
              asOf,
              reliability: 'F' as const,
              credibility: '6' as const,
              reference: '',
            }
            const evidence = said('evidence') === '' ? [] : [{ text: said('evidence'), source }]
            return { id, nationality: said('nationality').trim().toUpperCase(), evidence, note: said('note') }
          }}
        />
      )}
      {may('consular') && (
        <StepForm
          title={t(texts.consularDo)}
          action={recordConsular}
          fields={[
            { key: 'consents', label: t(texts.consents), choices: yesNo },
            { key: 'met', label: t(texts.met), choices: yesNo },
            note,
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            ...{ consents: said('consents') === 'yes', met: said('met') === 'yes' },
          })}
        />
      )}
      {may('claimAsylum') && one.asylum !== 'claimed' && (
        <StepForm title={t(texts.claimDo)} action={claimAsylum} fields={onlyNote} input={noted} />
      )}
      {may('settleAsylum') && one.asylum === 'claimed' && (
        <StepForm
          title={t(texts.settleDo)}
          action={settleAsylum}
          fields={[
            { key: 'outcome', label: t(texts.outcome), choices: choices(['granted', 'refused', 'withdrawn']) },
            note,
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            outcome: oneOf(['granted', 'refused', 'withdrawn'])(said('outcome')),
          })}
        />
      )}
      {may('agree') && (
        <StepForm
          title={t(texts.agree)}
          action={agreeRepatriation}
          fields={[
            { key: 'wantsToGo', label: t(texts.wantsToGo), choices: yesNo },
            { key: 'destination', label: t(texts.destination), lines: 1 },
            {
              key: 'familyUnity',
              label: t(texts.familyUnity),
              choices: choices(['noFamily', 'together', 'apartByWish']),
            },
            note,
          ]}
          input={(said) => ({
            ...{ id, destination: said('destination'), note: said('note'), wantsToGo: said('wantsToGo') === 'yes' },
            familyUnity: oneOf(['noFamily', 'together', 'apartByWish'])(said('familyUnity')),
          })}
        />
      )}
      {may('withdraw') && (
        <StepForm title={t(texts.withdrawDo)} action={withdrawConsent} fields={onlyNote} input={noted} />
      )}
      {may('issueTravel') && (
        <StepForm
          title={t(texts.issueTravel)}
          action={issueTravel}
          fields={[
            { key: 'travelDocument', label: t(texts.travelDocument), lines: 1 },
            { ...note, optional: true },
          ]}
          input={(said) => ({ id, travelDocument: said('travelDocument'), note: said('note') })}
        />
      )}
      {may('report') && (
        <StepForm
          title={t(texts.report)}
          action={reportDeparture}
          fields={[{ key: 'departedOn', label: t(texts.departedOn), hint: today, lines: 1 }, note]}
          input={(said) => ({ id, departedOn: said('departedOn'), note: said('note') })}
        />
      )}
      {foreignMay('verify', one) && (
        <StepForm
          title={t(texts.verify)}
          action={verifyDeparture}
          disabledReason={one.reportedBy === actor.id ? t(texts.youReported) : undefined}
          fields={[
            {
              key: 'how',
              label: t(texts.how),
              choices: [
                { key: 'observed', label: t(texts.observed) },
                { key: 'document', label: t(texts.byDocument) },
              ],
            },
            note,
          ]}
          input={(said) => ({ id, how: oneOf(['observed', 'document'])(said('how')), note: said('note') })}
        />
      )}
      {may('receive') && <StepForm title={t(texts.receive)} action={receiveAtHome} fields={onlyNote} input={noted} />}
      {may('assess') && <Assess id={id} key={one.mercenary} />}
      {one.mercenary === 'proposed' && (
        <StepForm
          title={t(texts.signMercenary)}
          action={signMercenary}
          disabledReason={one.mercenaryBy === actor.id ? t(texts.youReported) : undefined}
          fields={onlyNote}
          input={noted}
        />
      )}
      {may('resolve') && (
        <StepForm
          title={t(texts.resolve)}
          action={resolveForeign}
          fields={[
            { key: 'status', label: t(texts.outcome), choices: choices(['prosecution', 'localSolution']) },
            note,
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            status: oneOf(['prosecution', 'localSolution'])(said('status')),
          })}
        />
      )}
    </Section>
  )
}

function Assess({ id }: { id: string }) {
  const t = useText()
  const state = useAction(assessMercenary)
  const [grounds, setGrounds] = useState<MercenaryGround[]>([])
  const [finding, setFinding] = useState<'yes' | 'no' | ''>('')
  const [note, setNote] = useState('')
  return (
    <Disclosure title={t(texts.assess)}>
      {(close) => (
        <Form state={state} input={() => ({ id, grounds, finding, note })} onDone={close} submit={t(texts.assess)}>
          <p className="hint">{t(texts.notForeign)}</p>
          <CheckboxGroup
            name="grounds"
            label={t(texts.grounds)}
            value={grounds}
            onChange={setGrounds}
            choices={MercenaryGround.options.map((key) => ({ key, label: t(texts[`g_${key}`]) }))}
          />
          <RadioGroup
            name="finding"
            label={t(texts.mercenary)}
            value={finding}
            onChange={setFinding}
            choices={(['no', 'yes'] as const).map((key) => ({ key, label: t(texts[key]) }))}
          />
          <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={3} />
        </Form>
      )}
    </Disclosure>
  )
}

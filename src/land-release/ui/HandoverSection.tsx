import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSignatureBar } from '../../web/SecondSignature.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import type { Handover } from '../land-product.ts'
import { draftHandover, handoverNumber, signHandover, voidHandover } from '../release-actions.ts'
import type { LandLedgerView } from '../views.ts'
import { texts } from './texts.ts'

const stateTexts = { draft: texts.draft, signed: texts.signedState, void: texts.voidState }
const tones = { draft: 'waiting', signed: 'good', void: 'neutral' } as const

/** Certificates by which an area goes back to those who use it. */
export function HandoverSection({ view }: { view: LandLedgerView }) {
  const t = useText()
  const { hazard, handovers } = view
  const hasDraft = handovers.some(({ handover }) => handover.status === 'draft')
  const isReleased = hazard.status === 'released'
  if (!isReleased && handovers.length === 0) return null
  return (
    <Section title={t(texts.handover)}>
      {handovers.map((one) => (
        <Certificate key={one.handover.id} {...one} />
      ))}
      {isReleased && !hasDraft && (
        <Disclosure title={t(texts.draftHandover)}>{(close) => <Draft view={view} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

function Certificate({ handover, draftedByName, signedByName }: LandLedgerView['handovers'][number]) {
  const t = useText()
  const paper = `/api/land-handovers/${handover.id}/certificate`
  return (
    <div className="stack">
      <DescriptionList
        items={[
          {
            term: t(texts.certificate),
            value: (
              <>
                <Code>{handoverNumber(handover.id)}</Code>{' '}
                <Badge tone={tones[handover.status]}>{t(stateTexts[handover.status])}</Badge>
              </>
            ),
          },
          { term: t(texts.recipient), value: <Bidi>{handover.recipient}</Bidi> },
          { term: t(texts.landUse), value: <Bidi>{handover.landUse}</Bidi> },
          { term: t(texts.residualRisk), value: <Bidi>{handover.residualRisk}</Bidi> },
          { term: t(texts.community), value: <Bidi>{handover.community}</Bidi> },
          { term: t(texts.handedOverOn), value: <DateText value={handover.handedOverOn} /> },
          ...(handover.checkOn === null
            ? []
            : [{ term: t(texts.checkOn), value: <DateText value={handover.checkOn} /> }]),
          { term: t(texts.drafted), value: <ByWhom name={draftedByName} at={handover.draftedAt} /> },
          ...(handover.signedAt === null
            ? []
            : [{ term: t(texts.signed), value: <ByWhom name={signedByName ?? ''} at={handover.signedAt} /> }]),
          ...(handover.status === 'void'
            ? []
            : [
                {
                  term: t(texts.paper),
                  value: (
                    <span className="row">
                      <a href={`${paper}?language=en`} target="_blank" rel="noreferrer">
                        {t(texts.withEnglish)}
                      </a>
                      <a href={`${paper}?language=fr`} target="_blank" rel="noreferrer">
                        {t(texts.withFrench)}
                      </a>
                    </span>
                  ),
                },
              ]),
        ]}
      />
      {handover.status === 'draft' && <SignOrVoid handover={handover} />}
    </div>
  )
}

function SignOrVoid({ handover }: { handover: Handover }) {
  const t = useText()
  const bar = useRoleBar(voidHandover)
  return (
    <>
      <Form
        state={useAction(signHandover)}
        input={() => ({ id: handover.id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={useSignatureBar(handover.draftedBy)}
      >
        {null}
      </Form>
      <StepForm
        title={t(texts.void)}
        action={voidHandover}
        disabledReason={bar}
        fields={[{ key: 'note', label: t(texts.why), lines: 2 }]}
        input={(said) => ({ id: handover.id, note: said('note') })}
      />
    </>
  )
}

function Draft({ view: { hazard }, onDone }: { view: LandLedgerView; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [recipient, setRecipient] = useState('')
  const [landUse, setLandUse] = useState('')
  const [residualRisk, setResidualRisk] = useState('')
  const [community, setCommunity] = useState('')
  const [handedOverOn, setHandedOverOn] = useState('')
  const [checkOn, setCheckOn] = useState('')
  return (
    <Form
      state={useAction(draftHandover)}
      input={() => ({
        ...{ id, hazardId: hazard.id, recipient, landUse, residualRisk, community, handedOverOn },
        checkOn: checkOn || null,
      })}
      onDone={onDone}
      submit={t(texts.draftHandover)}
      disabledReason={useRoleBar(draftHandover)}
    >
      <TextField
        name="recipient"
        label={t(texts.recipient)}
        hint={t(texts.recipientHint)}
        value={recipient}
        onChange={setRecipient}
        maxLength={300}
      />
      <TextField name="landUse" label={t(texts.landUse)} value={landUse} onChange={setLandUse} maxLength={500} />
      <TextField
        name="residualRisk"
        label={t(texts.residualRisk)}
        value={residualRisk}
        onChange={setResidualRisk}
        lines={3}
      />
      <TextField name="community" label={t(texts.community)} value={community} onChange={setCommunity} lines={2} />
      <DayField name="handedOverOn" label={t(texts.handedOverOn)} value={handedOverOn} onChange={setHandedOverOn} />
      <DayField name="checkOn" label={t(texts.checkOn)} value={checkOn} onChange={setCheckOn} optional />
    </Form>
  )
}

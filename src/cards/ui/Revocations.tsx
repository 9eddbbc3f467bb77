import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { type Card, cardMay } from '../card.ts'
import { CardRevocation } from '../revocation.ts'
import { liftRevocation, proposeRevocation, signRevocation, turnDownRevocation } from '../revocation-actions.ts'
import type { CardView } from '../views.ts'
import { groundTexts, revocationTexts, texts } from './texts.ts'

const tones = { proposed: 'waiting', signed: 'bad', turnedDown: 'neutral', lifted: 'neutral' } as const

/** Taking a card away as a penalty: what was proposed, who signed, and lifting it. */
export function Revocations({ view }: { view: CardView }) {
  const t = useText()
  const { actor } = useSession()
  const { card, revocations } = view
  const waits = revocations.some(({ status }) => status === 'proposed')
  const may = actor.roles.some((role) => proposeRevocation.roles.includes(role))
  const open = cardMay('proposeRevocation', card) && !waits && may
  if (revocations.length === 0 && !open) return null
  return (
    <Section title={t(texts.revocations)}>
      <p className="hint">{t(texts.revocationLead)}</p>
      {revocations.map((one) => (
        <One key={one.id} of={one} names={view.names} />
      ))}
      {open && <Disclosure title={t(texts.propose)}>{(close) => <Propose card={card} onDone={close} />}</Disclosure>}
    </Section>
  )
}

function One({ of, names }: { of: CardRevocation; names: Readonly<Record<string, string>> }) {
  const t = useText()
  const { actor } = useSession()
  const sign = useAction(signRevocation)
  const turnDown = useAction(turnDownRevocation)
  const by = (user: string | null, at: string | null, term: string) =>
    user !== null && at !== null ? [{ term, value: <ByWhom name={names[user] ?? ''} at={at} /> }] : []
  const why = of.turnedDownFor ?? of.liftedFor
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <Badge tone={tones[of.status]}>{t(revocationTexts[of.status])}</Badge> },
          { term: t(texts.ground), value: t(groundTexts[of.ground]) },
          { term: t(texts.reason), value: <Bidi>{of.reason}</Bidi> },
          ...by(of.proposedBy, of.proposedAt, t(texts.proposedBy)),
          ...by(of.signedBy, of.signedAt, t(texts.signedBy)),
          ...by(of.liftedBy, of.liftedAt, t(texts.liftedBy)),
          ...(why === null ? [] : [{ term: t(texts.note), value: <Bidi>{why}</Bidi> }]),
        ]}
      />
      {of.status === 'proposed' && <SecondSignature of={of} sign={sign} turnDown={turnDown} />}
      {of.status === 'signed' && (
        <Disclosure title={t(texts.lift)}>
          {(close) => (
            <Lift
              id={of.id}
              onDone={close}
              why={
                !actor.roles.includes('director')
                  ? t(texts.directorOnly)
                  : of.signedBy === actor.id
                    ? t(texts.youSigned)
                    : undefined
              }
            />
          )}
        </Disclosure>
      )}
    </>
  )
}

function Lift({ id, onDone, why }: { id: string; onDone: () => void; why: string | undefined }) {
  const t = useText()
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(liftRevocation)}
      input={() => ({ id, reason })}
      onDone={onDone}
      submit={t(texts.lift)}
      disabledReason={why}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={500} />
    </Form>
  )
}

function Propose({ card, onDone }: { card: Pick<Card, 'id' | 'personId'>; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [ground, setGround] = useState<CardRevocation['ground'] | ''>('')
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(proposeRevocation)}
      input={() => ({ id, cardId: card.id, personId: card.personId, ground: ground || 'other', reason })}
      onDone={onDone}
      submit={t(texts.propose)}
      look="danger"
      disabledReason={ground === '' ? t(texts.ground) : undefined}
    >
      <Select
        name="ground"
        label={t(texts.ground)}
        value={ground}
        onChange={setGround}
        choices={CardRevocation.shape.ground.options.map((key) => ({ key, label: t(groundTexts[key]) }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} maxLength={500} />
    </Form>
  )
}

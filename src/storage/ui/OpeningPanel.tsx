import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { keyOfUser } from '../key-regime.ts'
import { Purpose } from '../opening.ts'
import { beginOpening, cancelOpening, closeOpening, recordForced, settleOpening } from '../opening-actions.ts'
import type { ArmouryView, OpeningRow } from '../views.ts'
import { keyTexts } from './key-texts.ts'
import { Faults, OpeningBadge, SignatureSteps } from './OpeningParts.tsx'
import { SignForms } from './SignForms.tsx'
import { purposeTexts, texts } from './texts.ts'
import { byCommas } from './typed.ts'

/** What is open now and who has still to sign, what a director has to settle, and opening the store. */
export function OpeningPanel({ view }: { view: ArmouryView }) {
  const t = useText()
  const regular = view.live.find(({ opening }) => opening.forcedBy === null)
  return (
    <>
      {view.live.map((row) => (
        <LiveOpening key={row.opening.id} row={row} view={view} />
      ))}
      {view.toSettle.map((row) => (
        <ToSettle key={row.opening.id} row={row} names={view.names} />
      ))}
      {!regular && (
        <Section title={t(keyTexts.begin)}>
          {view.live.length === 0 && <p className="muted">{t(keyTexts.shutNow)}</p>}
          <BeginForm key={view.live.length} view={view} />
          <Disclosure title={t(keyTexts.force)}>
            {(close) => <ForceForm armouryId={view.armoury.id} opening={null} onDone={close} />}
          </Disclosure>
        </Section>
      )}
    </>
  )
}

function useWorksHere(view: ArmouryView): string | undefined {
  const t = useText()
  const { actor } = useSession()
  const keys = view.regime?.keys ?? []
  return actor.roles.includes('armourer') || keyOfUser(keys, actor.id) ? undefined : t(keyTexts.noKey)
}

function PurposeField({ value, onChange }: { value: Purpose; onChange: (value: Purpose) => void }) {
  const t = useText()
  const choices = Purpose.options.map((key) => ({ key, label: t(purposeTexts[key]) }))
  return <Select name="purpose" label={t(keyTexts.purpose)} value={value} onChange={onChange} choices={choices} />
}

function SealsField(props: { name: 'sealsFound' | 'sealsLeft'; value: string; onChange: (value: string) => void }) {
  const t = useText()
  return <TextField {...props} label={t(keyTexts[props.name])} hint={t(keyTexts.sealsHint)} code optional />
}

function BeginForm({ view }: { view: ArmouryView }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [purpose, setPurpose] = useState<Purpose>('intake')
  const [seals, setSeals] = useState('')
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(beginOpening)}
      input={() => ({ id, armouryId: view.armoury.id, purpose, note, sealsFound: byCommas(seals) })}
      onDone={() => undefined}
      submit={t(keyTexts.begin)}
      disabledReason={useWorksHere(view)}
    >
      <PurposeField value={purpose} onChange={setPurpose} />
      <SealsField name="sealsFound" value={seals} onChange={setSeals} />
      <TextField name="note" label={t(keyTexts.note)} value={note} onChange={setNote} optional />
    </Form>
  )
}

function ForceForm(about: { armouryId: string; opening: string | null; onDone: () => void }) {
  const t = useText()
  const [fresh] = useState(() => newId())
  const [seals, setSeals] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(recordForced)}
      input={() => ({
        ...{ id: about.opening ?? fresh, armouryId: about.armouryId, purpose: 'emergency' as const, reason },
        sealsFound: byCommas(seals),
      })}
      onDone={about.onDone}
      submit={t(keyTexts.recordForced)}
      look="danger"
    >
      <p className="hint">{t(keyTexts.forceHint)}</p>
      {about.opening === null && <SealsField name="sealsFound" value={seals} onChange={setSeals} />}
      <TextField name="reason" label={t(keyTexts.howForced)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}

function LiveOpening({ row, view }: { row: OpeningRow; view: ArmouryView }) {
  const t = useText()
  const { opening } = row
  return (
    <Section title={`${t(texts.now)}: ${t(purposeTexts[opening.purpose])}`}>
      <DescriptionList
        items={[
          { term: t(texts.state), value: <OpeningBadge opening={opening} /> },
          { term: t(keyTexts.begunBy), value: <ByWhom name={view.names[opening.begunBy]} at={opening.begunAt} /> },
          ...(opening.openedAt ? [{ term: t(keyTexts.openSince), value: <Moment value={opening.openedAt} /> }] : []),
          { term: t(keyTexts.sealsFound), value: <Code>{opening.sealsFound.join(', ') || '—'}</Code> },
          ...(opening.faults.length > 0 ? [{ term: t(keyTexts.faults), value: <Faults opening={opening} /> }] : []),
          ...(opening.note === '' ? [] : [{ term: t(keyTexts.note), value: <Bidi>{opening.note}</Bidi> }]),
          ...(opening.forcedFor ? [{ term: t(keyTexts.howForced), value: <Bidi>{opening.forcedFor}</Bidi> }] : []),
        ]}
      />
      {opening.keys.length > 0 && <SignatureSteps row={row} names={view.names} />}
      {opening.status === 'signing' && (
        <>
          <SignForms row={row} />
          <Disclosure title={t(keyTexts.force)}>
            {(close) => <ForceForm armouryId={view.armoury.id} opening={opening.id} onDone={close} />}
          </Disclosure>
          <Disclosure title={t(keyTexts.cancel)}>
            {(close) => <CancelForm id={opening.id} view={view} onDone={close} />}
          </Disclosure>
        </>
      )}
      {opening.status === 'open' && <CloseForm id={opening.id} />}
    </Section>
  )
}

function CancelForm({ id, view, onDone }: { id: string; view: ArmouryView; onDone: () => void }) {
  const t = useText()
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(cancelOpening)}
      input={() => ({ id, reason })}
      onDone={onDone}
      submit={t(keyTexts.cancel)}
      look="danger"
      disabledReason={useWorksHere(view)}
    >
      <TextField name="reason" label={t(keyTexts.reason)} value={reason} onChange={setReason} />
    </Form>
  )
}

function CloseForm({ id }: { id: string }) {
  const t = useText()
  const [seals, setSeals] = useState('')
  return (
    <Form
      state={useAction(closeOpening)}
      input={() => ({ id, sealsLeft: byCommas(seals) })}
      onDone={() => undefined}
      submit={t(keyTexts.close)}
    >
      <SealsField name="sealsLeft" value={seals} onChange={setSeals} />
    </Form>
  )
}

function ToSettle({
  row: { opening, signatures },
  names,
}: {
  row: OpeningRow
  names: Readonly<Record<string, string>>
}) {
  const t = useText()
  const { actor } = useSession()
  const [settlement, setSettlement] = useState('')
  const part = [opening.begunBy, opening.forcedBy, opening.closedBy]
  const signers = signatures.flatMap(({ signedBy, countersignedBy }) => [signedBy, countersignedBy])
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirector)
    : [...part, ...signers].includes(actor.id)
      ? t(keyTexts.tookPart)
      : undefined
  return (
    <Section title={`${t(texts.toSettle)}: ${t(purposeTexts[opening.purpose])}`}>
      <DescriptionList
        items={[
          { term: t(keyTexts.faults), value: <Faults opening={opening} /> },
          { term: t(keyTexts.begunBy), value: <ByWhom name={names[opening.begunBy]} at={opening.begunAt} /> },
          { term: t(keyTexts.closed), value: <ByWhom name={names[opening.closedBy ?? '']} at={opening.closedAt} /> },
          ...(opening.forcedFor ? [{ term: t(keyTexts.howForced), value: <Bidi>{opening.forcedFor}</Bidi> }] : []),
        ]}
      />
      <Form
        state={useAction(settleOpening)}
        input={() => ({ id: opening.id, settlement })}
        onDone={() => undefined}
        submit={t(keyTexts.settle)}
        disabledReason={why}
      >
        <TextField
          name="settlement"
          label={t(keyTexts.settlement)}
          value={settlement}
          onChange={setSettlement}
          lines={3}
        />
      </Form>
    </Section>
  )
}

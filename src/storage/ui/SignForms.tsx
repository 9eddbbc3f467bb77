import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { keyOfUser } from '../key-regime.ts'
import { witnessesFault } from '../opening.ts'
import { countersignKey, signOpening, witnessKey } from '../opening-actions.ts'
import type { OpeningRow } from '../views.ts'
import { keyTexts } from './key-texts.ts'

/** What the reader can sign of an opening: for their own key, as a witness of another's, or as the second witness. */
export function SignForms({ row }: { row: OpeningRow }) {
  const { actor } = useSession()
  const { opening, signatures } = row
  const mine = keyOfUser(opening.keys, actor.id)
  const signed = signatures.some(({ party }) => party === mine?.party)
  const waiting = signatures.find(({ witnessed, countersignedBy }) => witnessed && countersignedBy === null)
  const absent = opening.keys
    .filter(({ party }) => !signatures.some((one) => one.party === party))
    .flatMap(({ holders }) => holders.filter(({ userId }) => userId === null))
  return (
    <>
      {!signed && <SignMine id={opening.id} carries={mine !== undefined} />}
      {absent.length > 0 && <WitnessForm id={opening.id} holders={absent} may={mine !== undefined} />}
      {waiting && <CountersignForm row={row} first={waiting.signedBy} />}
    </>
  )
}

function SignMine({ id, carries }: { id: string; carries: boolean }) {
  const t = useText()
  return (
    <Form
      state={useAction(signOpening)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(keyTexts.signMine)}
      disabledReason={carries ? undefined : t(keyTexts.noKey)}
    >
      {null}
    </Form>
  )
}

function WitnessForm({
  id,
  holders,
  may,
}: {
  id: string
  holders: readonly { id: string; name: string }[]
  may: boolean
}) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(witnessKey)
  const [holderId, setHolder] = useState(holders[0]?.id ?? '')
  const [statement, setStatement] = useState('')
  const allowed = may || actor.roles.includes('armourer')
  return (
    <Disclosure title={t(keyTexts.witness)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id, holderId, statement })}
          onDone={close}
          submit={t(keyTexts.witness)}
          disabledReason={allowed ? undefined : t(keyTexts.noKey)}
        >
          <Select
            name="holderId"
            label={t(keyTexts.holder)}
            value={holderId}
            onChange={setHolder}
            choices={holders.map((holder) => ({ key: holder.id, label: holder.name }))}
          />
          <TextField
            name="statement"
            label={t(keyTexts.statement)}
            value={statement}
            onChange={setStatement}
            lines={2}
          />
        </Form>
      )}
    </Disclosure>
  )
}

function CountersignForm({ row: { opening }, first }: { row: OpeningRow; first: string }) {
  const t = useText()
  const { actor } = useSession()
  const fault = witnessesFault(opening.keys, first, actor.id)
  const why = fault === 'same' ? t(keyTexts.youWitnessed) : fault === 'noThird' ? t(keyTexts.thirdWitness) : undefined
  return (
    <Form
      state={useAction(countersignKey)}
      input={() => ({ id: opening.id })}
      onDone={() => undefined}
      submit={t(keyTexts.countersign)}
      disabledReason={why}
    >
      {null}
    </Form>
  )
}

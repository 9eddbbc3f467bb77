import { useState } from 'react'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { own } from '../../kernel/own.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { takeAs, useDrafted } from '../../web/kit/drafted-field.ts'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { proposeWitnessRule } from '../actions.ts'
import type { WitnessesView } from '../views.ts'
import type { WitnessSeat } from '../witness-rule.ts'
import { quorumTexts, texts } from './texts.ts'

/** A witness as it is typed; whose it is by the authority’s id, or neutral. */
const TypedSeat = z.object({ vkey: z.string(), holder: z.string(), runBy: z.string(), url: z.string() })
type TypedSeat = z.infer<typeof TypedSeat>

const noSeat: TypedSeat = { vkey: '', holder: '', runBy: '', url: '' }
const neutral = 'neutral'
const kinds = ['ofEach', 'ofAll'] as const

const typedSeat = ({ vkey, holderId, runBy, url }: WitnessSeat): TypedSeat => ({
  ...{ vkey, runBy, holder: holderId ?? neutral, url: url ?? '' },
})

/** The whole rule anew, beginning with the one in force. */
export function ProposeRule({
  view: { inForce: before, names, sides },
  onDone,
}: {
  view: WitnessesView
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [seats, setSeats] = useState<readonly TypedSeat[]>(before?.witnesses.map(typedSeat) ?? [noSeat])
  const set = before?.quorum
  const [kind, setKind] = useState<(typeof kinds)[number]>(set?.kind ?? 'ofEach')
  const [needed, setNeeded] = useState(set?.kind === 'ofAll' ? String(set.needed) : '2')
  const [authorities, setAuthorities] = useState(set?.kind === 'ofEach' ? String(set.authorities) : '1')
  const [neutrals, setNeutrals] = useState(set?.kind === 'ofEach' ? String(set.neutral) : '0')
  const [stale, setStale] = useState(String(before?.staleMinutes ?? 60))
  const [reason, setReason] = useState('')
  const quorum =
    kind === 'ofAll'
      ? { kind, needed: wholeNumber(needed) }
      : { kind, authorities: wholeNumber(authorities), neutral: wholeNumber(neutrals) }
  const holders = [
    ...sides.flatMap((key) => {
      const name = own(names, key)
      return name ? [{ key, label: t(name) }] : []
    }),
    { key: neutral, label: t(texts.neutral) },
  ]
  const numbered = (name: string, label: string, value: string, onChange: (value: string) => void) => (
    <TextField name={name} label={label} value={value} onChange={onChange} inputMode="numeric" maxLength={5} />
  )
  return (
    <Form
      state={useAction(proposeWitnessRule)}
      input={() => ({
        ...{ id, quorum, reason, staleMinutes: wholeNumber(stale) },
        witnesses: seats.map(({ vkey, holder, runBy, url }) => ({
          ...{ vkey, runBy, holderId: holder === neutral ? null : holder, url: url.trim() === '' ? null : url },
        })),
      })}
      submit={t(texts.propose)}
      onDone={onDone}
    >
      <p className="hint">{t(texts.proposeHint)}</p>
      <Seats value={seats} onChange={setSeats} holders={holders} />
      <RadioGroup
        name="quorum"
        label={t(texts.quorum)}
        value={kind}
        onChange={(key) => setKind(kinds.find((one) => one === key) ?? 'ofEach')}
        choices={kinds.map((key) => ({ key, label: t(quorumTexts[key]) }))}
      />
      {kind === 'ofAll' && numbered('quorum.needed', t(texts.needed), needed, setNeeded)}
      {kind === 'ofEach' && numbered('quorum.authorities', t(texts.perAuthority), authorities, setAuthorities)}
      {kind === 'ofEach' && numbered('quorum.neutral', t(texts.perNeutral), neutrals, setNeutrals)}
      {numbered('staleMinutes', t(texts.stale), stale, setStale)}
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} maxLength={500} />
    </Form>
  )
}

function Seats({
  value,
  onChange,
  holders,
}: {
  value: readonly TypedSeat[]
  onChange: (value: readonly TypedSeat[]) => void
  holders: readonly { readonly key: string; readonly label: string }[]
}) {
  const t = useText()
  useDrafted('witnesses', value, takeAs(z.array(TypedSeat), onChange))
  const change = (at: number, part: Partial<TypedSeat>) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <section className="stack" data-field="witnesses" aria-label={t(texts.title)}>
      {value.map((seat, at) => (
        <FieldGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no id, and its place is what it is called by
          key={at}
          title={t(texts.witnessNumber, { n: at + 1 })}
        >
          <TextField
            name={`witnesses.${at}.vkey`}
            label={t(texts.vkey)}
            hint={t(texts.vkeyHint)}
            value={seat.vkey}
            onChange={(vkey) => change(at, { vkey })}
            maxLength={300}
            code
          />
          <Select
            name={`witnesses.${at}.holderId`}
            label={t(texts.whose)}
            value={seat.holder}
            onChange={(holder) => change(at, { holder })}
            choices={holders}
          />
          <TextField
            name={`witnesses.${at}.runBy`}
            label={t(texts.runBy)}
            value={seat.runBy}
            onChange={(runBy) => change(at, { runBy })}
            maxLength={120}
          />
          <TextField
            name={`witnesses.${at}.url`}
            label={t(texts.url)}
            hint={t(texts.urlHint)}
            value={seat.url}
            onChange={(url) => change(at, { url })}
            maxLength={300}
            optional
            code
          />
          {value.length > 1 && (
            <Button look="quiet" onPress={() => onChange(value.filter((_, i) => i !== at))}>
              {t(texts.remove)}
            </Button>
          )}
        </FieldGroup>
      ))}
      {value.length < 16 && (
        <div>
          <Button look="plain" onPress={() => onChange([...value, noSeat])}>
            {t(texts.addWitness)}
          </Button>
        </div>
      )}
    </section>
  )
}

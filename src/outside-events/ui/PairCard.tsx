import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { eventImporters } from '../event-import.ts'
import { decidePair } from '../pair-actions.ts'
import type { EventPairRow, PairSide } from '../views.ts'
import { tollText, typeWord } from './event-columns.tsx'
import { texts } from './texts.ts'

/** Two records beside each other, why they may be one event, and what a person found. */
export function PairCard({ pair }: { pair: EventPairRow }) {
  const t = useText()
  const { number, percent } = useFormat()
  const { actor } = useSession()
  const { left, right, decision } = pair
  const decides = eventImporters.some((role) => actor.roles.includes(role))
  return (
    <li className="card">
      <div className="columns">
        <Side side={left} />
        <Side side={right} />
      </div>
      <p>
        {pair.score !== null && `${t(texts.likeness)}: ${percent(pair.score)} · `}
        {pair.sameWords !== null && `${t(texts.sameWords)}: ${percent(pair.sameWords)} · `}
        {pair.daysApart !== null &&
          pair.metres !== null &&
          t(texts.apart, { days: pair.daysApart, km: number(Math.round(pair.metres / 100) / 10) })}
      </p>
      {decision && (
        <p>
          <Badge tone={decision.verdict === 'same' ? 'good' : 'neutral'}>{t(texts[decision.verdict])}</Badge>{' '}
          <Bidi>{decision.reason}</Bidi> · <ByWhom name={pair.decidedByName ?? ''} at={decision.decidedAt} />
        </p>
      )}
      {decides && left && right && <Decide left={left} right={right} />}
    </li>
  )
}

function Side({ side }: { side: PairSide | null }) {
  const t = useText()
  if (!side) return <p>{t(texts.gone)}</p>
  const href =
    side.kind === 'incident' ? `/incidents/${side.incidentId}` : `/outside-events/${side.importId}/${side.row}`
  const { low, best, high } = side.killed
  return (
    <section>
      <h3>
        <Link href={href}>
          <Bidi>{side.label}</Bidi>
        </Link>
      </h3>
      <DescriptionList
        items={[
          { term: t(texts.day), value: <DateText value={side.startedOn} plain /> },
          { term: t(texts.type), value: typeWord(t, side.type) },
          {
            term: t(texts.place),
            value: (
              <Bidi>{[side.place, side.placeName ? t(side.placeName) : ''].filter(Boolean).join(' · ') || '–'}</Bidi>
            ),
          },
          { term: t(texts.actors), value: <Bidi>{side.actors.join(' · ') || '–'}</Bidi> },
          {
            term: t(texts.killed),
            value: <Bidi>{tollText({ killedLow: low, killedBest: best, killedHigh: high })}</Bidi>,
          },
          { term: t(texts.said), value: <Bidi>{side.text || '–'}</Bidi> },
        ]}
      />
    </section>
  )
}

function Decide({ left, right }: { left: PairSide; right: PairSide }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const [verdict, setVerdict] = useState<'same' | 'different' | ''>('')
  const [reason, setReason] = useState('')
  const state = useAction(decidePair)
  const [event, other] = left.kind === 'event' ? [left, right] : [right, left]
  const placeOf = ({ importId, row }: PairSide) => ({ importId: importId ?? '', row: row ?? 0 })
  return (
    <Disclosure title={t(texts.decide)}>
      {(close) => (
        <Form
          state={state}
          submit={t(texts.decide)}
          input={() => ({
            ...{ id, event: placeOf(event), verdict, reason },
            other: other.kind === 'incident' ? { incidentId: other.incidentId ?? '' } : { event: placeOf(other) },
          })}
          onDone={() => {
            setId(newId())
            close()
          }}
        >
          <RadioGroup
            name="verdict"
            label={t(texts.verdict)}
            value={verdict}
            onChange={setVerdict}
            choices={[
              { key: 'same', label: t(texts.same) },
              { key: 'different', label: t(texts.different) },
            ]}
          />
          <TextField
            name="reason"
            label={t(texts.reason)}
            value={reason}
            onChange={setReason}
            lines={2}
            maxLength={1000}
          />
        </Form>
      )}
    </Disclosure>
  )
}

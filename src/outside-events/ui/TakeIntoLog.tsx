import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { recordSource, recordStatement } from '../../incident-sources/source-actions.ts'
import { recordIncident } from '../../incidents/incident-actions.ts'
import { derivedId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { problemWords } from '../../web/problem-words.ts'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { decidePair } from '../pair-actions.ts'
import { takingOf } from '../take-into-log.ts'
import type { OutsideEventView } from '../views.ts'
import { FormatTerms } from './FormatTerms.tsx'
import { texts } from './texts.ts'

/**
 * What others recorded, taken into the log: as an incident of its own or as one more statement on one that may be the same; with the
 * provider's statement and its chain, and that both are one.
 */
export function TakeIntoLog({ view }: { view: OutsideEventView }) {
  const t = useText()
  const today = useToday()
  const { actor } = useSession()
  const [placeCode, setPlaceCode] = useState(view.event.placeCode ?? '')
  const [into, setInto] = useState('new')
  const [done, setDone] = useState(false)
  const [refused, setRefused] = useState<string>()
  const incident = useAction(recordIncident)
  const source = useAction(recordSource)
  const statement = useAction(recordStatement)
  const pair = useAction(decidePair)
  const { importId, event } = view
  const known = incidentsOf(view)
  const taking = takingOf(view, { sideId: actor.sideId, placeCode, today, known: into === 'new' ? null : into })
  const acts = [incident, source, statement, pair]
  const busy = acts.some(({ sending }) => sending)
  const unanswered = acts.find((act) => act.problem !== undefined)?.problem

  async function take() {
    setRefused(undefined)
    const same = {
      id: derivedId(taking.statement.id, 'pair'),
      event: { importId, row: event.row },
      verdict: 'same' as const,
    }
    const recorded = taking.incident
    const steps = [
      ...(recorded ? [() => incident.send(recorded)] : []),
      ...taking.sources.map((one) => () => source.send(one)),
      () => statement.send(taking.statement),
      () => pair.send({ ...same, other: { incidentId: taking.incidentId }, reason: t(texts.takenInReason) }),
    ]
    for (const step of steps) {
      const answer = await step()
      if (!answer) return
      // What was done before it was cut short is not done twice.
      if (answer.outcome === 'refused' && !answer.code.endsWith('.exists')) {
        setRefused(answer.text)
        return
      }
    }
    setDone(true)
  }

  return (
    <Section title={t(texts.takeIn)}>
      <p>{t(texts.takeInLead)}</p>
      <FormatTerms format={view.format} />
      {view.licence !== '' && (
        <Notice kind="warning">
          {t(texts.licence)}: <Bidi>{view.licence}</Bidi>
        </Notice>
      )}
      {done ? (
        <Notice kind="success">
          {t(texts.takeInDone)} <ButtonLink href={`/incidents/${taking.incidentId}`}>{t(texts.toIncident)}</ButtonLink>
        </Notice>
      ) : (
        <>
          <PlaceField value={placeCode} onChange={setPlaceCode} />
          {known.length > 0 && (
            <RadioGroup
              name="into"
              label={t(texts.takeInto)}
              value={into}
              onChange={setInto}
              choices={[
                { key: 'new', label: t(texts.takeNew) },
                ...known.map(({ id, label }) => ({ key: id, label: t(texts.takeKnown, { incident: label }) })),
              ]}
            />
          )}
          {refused && <Notice kind="danger">{refused}</Notice>}
          {unanswered && <Notice kind="warning">{problemWords(unanswered, t)}</Notice>}
          <Button
            look="main"
            onPress={() => void take()}
            isPending={busy}
            disabledReason={placeCode === '' ? t(texts.place) : undefined}
          >
            {t(texts.takeIn)}
          </Button>
        </>
      )}
    </Section>
  )
}

/** Incidents of the log that may be this event, or that a person found to be. */
function incidentsOf({ pairs }: OutsideEventView): { id: string; label: string }[] {
  return pairs.flatMap(({ left, right, decision }) => {
    if (decision?.verdict === 'different') return []
    return [left, right].flatMap((side) => (side?.incidentId ? [{ id: side.incidentId, label: side.label }] : []))
  })
}

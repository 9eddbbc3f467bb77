import { useState } from 'react'
import { recordSource, recordStatement } from '../../incident-sources/source-actions.ts'
import { recordIncident } from '../../incidents/incident-actions.ts'
import { derivedId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { decidePair } from '../pair-actions.ts'
import { takingOf } from '../take-into-log.ts'
import type { OutsideEventView } from '../views.ts'
import { texts } from './texts.ts'

/** An incident of the log, made of what others recorded: the incident, their statement of it with its chain, and that both are one. */
export function TakeIntoLog({ view }: { view: OutsideEventView }) {
  const t = useText()
  const today = useToday()
  const { actor } = useSession()
  const programme = useRead('/api/programme', ProgrammeView)
  const [placeCode, setPlaceCode] = useState(view.event.placeCode ?? '')
  const [done, setDone] = useState(false)
  const [problem, setProblem] = useState<string>()
  const incident = useAction(recordIncident)
  const source = useAction(recordSource)
  const statement = useAction(recordStatement)
  const pair = useAction(decidePair)
  const { importId, event } = view
  const taking = takingOf(view, { sideId: actor.sideId, placeCode, today })
  const busy = [incident, source, statement, pair].some(({ sending }) => sending)

  async function take() {
    setProblem(undefined)
    const same = {
      id: derivedId(taking.incident.id, 'pair'),
      event: { importId, row: event.row },
      verdict: 'same' as const,
    }
    const steps = [
      () => incident.send(taking.incident),
      ...taking.sources.map((one) => () => source.send(one)),
      () => statement.send(taking.statement),
      () => pair.send({ ...same, other: { incidentId: taking.incident.id }, reason: t(texts.takenInReason) }),
    ]
    for (const step of steps) {
      const answer = await step()
      if (!answer) return
      // What was done before it was cut short is not done twice.
      if (answer.outcome === 'refused' && !answer.code.endsWith('.exists')) {
        setProblem(answer.text)
        return
      }
    }
    setDone(true)
  }

  return (
    <Section title={t(texts.takeIn)}>
      <p>{t(texts.takeInLead)}</p>
      {done ? (
        <Notice kind="success">
          {t(texts.takeInDone)} <ButtonLink href={`/incidents/${taking.incident.id}`}>{t(texts.toIncident)}</ButtonLink>
        </Notice>
      ) : (
        <>
          <ComboBox
            name="placeCode"
            label={t(texts.place)}
            value={placeCode}
            onChange={setPlaceCode}
            choices={(programme.data?.places ?? []).map(({ code, name }) => ({ key: code, label: t(name) }))}
          />
          {problem && <Notice kind="danger">{problem}</Notice>}
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

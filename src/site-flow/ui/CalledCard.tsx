import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { stationTexts, topicTexts } from '../code-lists.ts'
import type { Outcome } from '../pass.ts'
import { type BriefingTopic, type OrientationTopic, type StationKind, stationRoles, stationTopics } from '../station.ts'
import { finishStation, putBack, skipStation } from '../station-actions.ts'
import type { VisitRow } from '../views.ts'
import { outcomeTexts, texts } from './texts.ts'
import { Since, VisitLink, VisitorName } from './VisitParts.tsx'
import { visitTexts } from './visit-texts.ts'

/** Stations whose own paper or act is made on the page of the visit, before they are finished. */
const withPaper: readonly StationKind[] = ['registration', 'terms', 'profiling', 'dischargePlanning', 'discharge']

/** Somebody at a desk, and what can be done with them there. */
export function CalledCard({ row, station }: { row: VisitRow; station: StationKind }) {
  const t = useText()
  const { visit, person, since } = row
  return (
    <article className="card">
      <div className="row">
        <strong>
          <VisitLink {...visit} />
        </strong>
        <VisitorName person={person} {...visit} />
        <span className="muted">
          <Since value={since} />
        </span>
      </div>
      {withPaper.includes(station) && (
        <ButtonLink href={`/site-visits/${visit.id}`} look="main" size="large">
          {t(texts.openVisit)}
        </ButtonLink>
      )}
      <StationForms visit={visit} station={station} />
    </article>
  )
}

/** Finishing, putting back and skipping, of somebody who was called to a station. */
export function StationForms({
  visit,
  station,
  called = true,
}: {
  visit: Pick<VisitRow['visit'], 'id' | 'ageGroup'>
  station: StationKind
  called?: boolean
}) {
  const t = useText()
  const { actor } = useSession()
  const works = stationRoles[station].some((role) => actor.roles.includes(role))
  const why = works ? undefined : t(visitTexts.onlyFor, { station: t(stationTexts[station]) })
  const orders = works || actor.roles.includes('siteManager') ? undefined : why
  const skips = !['reception', 'registration', 'discharge'].includes(station)
  return (
    <>
      {called && station !== 'discharge' && <FinishForm visit={visit} station={station} why={why} />}
      {called && <PutBack id={visit.id} station={station} why={orders} />}
      {skips && (
        <Disclosure title={t(texts.skip)}>
          {(close) => <SkipForm id={visit.id} station={station} why={orders} onDone={close} />}
        </Disclosure>
      )}
    </>
  )
}

function FinishForm({
  visit,
  station,
  why,
}: {
  visit: Pick<VisitRow['visit'], 'id' | 'ageGroup'>
  station: StationKind
  why: string | undefined
}) {
  const t = useText()
  const state = useAction(finishStation)
  const [outcome, setOutcome] = useState<Outcome>('passed')
  const [note, setNote] = useState('')
  const [topics, setTopics] = useState<(BriefingTopic | OrientationTopic)[]>([])
  const asked = visit.ageGroup === 'under18' ? [] : (stationTopics[station] ?? [])
  return (
    <Form
      state={state}
      input={() => ({ id: visit.id, station, outcome, note, topics })}
      onDone={() => undefined}
      submit={t(texts.finish)}
      disabledReason={why}
    >
      {asked.length > 0 && (
        <>
          <CheckboxGroup
            name="topics"
            label={t(texts.topics)}
            value={topics}
            onChange={setTopics}
            choices={asked.map((key) => ({ key, label: t(topicTexts[key]) }))}
          />
          <div className="row">
            <Button onPress={() => setTopics([...asked])}>{t(texts.allTopics)}</Button>
          </div>
        </>
      )}
      {station !== 'health' && (
        <>
          <RadioGroup
            name="outcome"
            label={t(texts.outcome)}
            value={outcome}
            onChange={setOutcome}
            choices={(['passed', 'referred'] as const).map((key) => ({ key, label: t(outcomeTexts[key]) }))}
          />
          {visit.ageGroup === 'adult' && (
            <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} optional maxLength={500} />
          )}
        </>
      )}
    </Form>
  )
}

function PutBack({ id, station, why }: { id: string; station: StationKind; why: string | undefined }) {
  const t = useText()
  const { send, sending, answer } = useAction(putBack)
  return (
    <div>
      <Button isPending={sending} disabledReason={why} onPress={() => void send({ id, station })}>
        {t(texts.putBack)}
      </Button>
      {answer?.outcome === 'refused' && <Notice kind="warning">{answer.text}</Notice>}
    </div>
  )
}

function SkipForm({
  id,
  station,
  why,
  onDone,
}: {
  id: string
  station: StationKind
  why: string | undefined
  onDone: () => void
}) {
  const t = useText()
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(skipStation)}
      input={() => ({ id, station, reason })}
      onDone={onDone}
      submit={t(texts.skip)}
      look="danger"
      disabledReason={why}
    >
      <TextField
        name="reason"
        label={t(texts.skipReason)}
        value={reason}
        onChange={setReason}
        lines={2}
        maxLength={500}
      />
    </Form>
  )
}

import { useState } from 'react'
import { readNumber } from '../../kernel/check-digit.ts'
import { PeopleView } from '../../people/views.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask } from '../../web/request.ts'
import { useSession } from '../../web/session.tsx'
import { useWaiting } from '../../web/stations/use-waiting.ts'
import { stationTexts } from '../code-lists.ts'
import { currentPass } from '../pass.ts'
import { type StationKind, stationRoles } from '../station.ts'
import { callVisit, sendTo } from '../station-actions.ts'
import type { SiteVisitView } from '../views.ts'
import { bindVisit } from '../visit-actions.ts'
import { stateHere } from './as-recorded.ts'
import { StationForms } from './CalledCard.tsx'
import { passTexts, texts } from './texts.ts'
import { Since } from './VisitParts.tsx'
import { visitTexts } from './visit-texts.ts'

/** Where somebody is now, and what the officer of that station can do. */
export function NowPanel({ view }: { view: SiteVisitView }) {
  const t = useText()
  const { visit, passes } = view
  const pass = currentPass(passes)
  const here = stateHere(useWaiting().get(visit.id))
  if (pass && here === 'done')
    return (
      <Section title={t(visitTexts.now)}>
        <Notice kind="info">{t(visitTexts.doneHere, { station: t(stationTexts[pass.station]) })}</Notice>
      </Section>
    )
  const called = here === 'called' || (here === 'asRead' && pass?.status === 'called')
  return (
    <Section title={t(visitTexts.now)}>
      {pass ? (
        <div className="card">
          <div className="row">
            <strong>{t(stationTexts[pass.station])}</strong>
            <Badge tone={called ? 'moving' : 'waiting'}>{t(passTexts[called ? 'called' : pass.status])}</Badge>
            <span className="muted">
              <Since value={pass.calledAt ?? pass.enteredAt} />
            </span>
          </div>
          {!called && <Call id={visit.id} station={pass.station} />}
          {pass.station === 'registration' && visit.personId === null && <Bind id={visit.id} />}
          <StationForms key={pass.station} visit={visit} station={pass.station} called={called} />
          <Send view={view} />
        </div>
      ) : (
        <Notice kind="success">{t(visitTexts.noMoreStations)}</Notice>
      )}
    </Section>
  )
}

function Call({ id, station }: { id: string; station: StationKind }) {
  const t = useText()
  const { actor } = useSession()
  const { send, sending, answer } = useAction(callVisit)
  const mine = stationRoles[station].some((role) => actor.roles.includes(role))
  return (
    <div>
      <Button
        look="main"
        size="large"
        isPending={sending}
        disabledReason={mine ? undefined : t(visitTexts.onlyFor, { station: t(stationTexts[station]) })}
        onPress={() => void send({ id, station })}
      >
        {t(texts.call)}
      </Button>
      {answer?.outcome === 'refused' && <Notice kind="warning">{answer.text}</Notice>}
    </div>
  )
}

/** Binding to who was registered meanwhile, by the printed registration number. */
function Bind({ id }: { id: string }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const state = useAction(bindVisit)
  const [number, setNumber] = useState('')
  const [fault, setFault] = useState<string>()
  const send: typeof state.send = async (input) => {
    const wanted = readNumber(number)
    const { people } = await ask(`/api/people?${new URLSearchParams({ search: wanted })}`, PeopleView, { language })
    const found = people.find(({ person }) => person.number === wanted)
    setFault(found ? undefined : t(texts.notFound))
    return found ? state.send({ ...input, personId: found.person.id }) : undefined
  }
  const registers = actor.roles.includes('registrationOfficer')
  return (
    <>
      {registers && <ButtonLink href="/people/new">{t(visitTexts.registerPerson)}</ButtonLink>}
      <Form
        state={{ ...state, send }}
        input={() => ({ id, personId: '' })}
        onDone={() => undefined}
        submit={t(visitTexts.bind)}
        disabledReason={registers ? undefined : t(visitTexts.onlyFor, { station: t(stationTexts.registration) })}
      >
        <TextField
          name="personId"
          label={t(texts.registeredAs)}
          hint={t(visitTexts.bindHint)}
          value={number}
          onChange={setNumber}
          error={fault}
          code
        />
      </Form>
    </>
  )
}

function Send({ view: { visit, passes } }: { view: SiteVisitView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(sendTo)
  const [station, setStation] = useState<StationKind | ''>('')
  const ahead = passes.filter(({ status }) => status === 'ahead')
  if (ahead.length === 0 || !actor.roles.some((role) => sendTo.roles.includes(role))) return null
  return (
    <Disclosure title={t(texts.sendTo)}>
      {(close) => (
        <Form state={state} input={() => ({ id: visit.id, station })} onDone={close} submit={t(texts.sendTo)}>
          <Select
            name="station"
            label={t(texts.station)}
            value={station}
            onChange={setStation}
            choices={ahead.map(({ station: key }) => ({ key, label: t(stationTexts[key]) }))}
          />
        </Form>
      )}
    </Disclosure>
  )
}

import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { patrolStatusTexts, turnBackTexts } from '../code-lists.ts'
import { type Patrol, TurnBackCause } from '../patrol.ts'
import { cancelPatrol, replanPatrol, reportPatrol } from '../patrol-actions.ts'
import { PatrolView } from '../views.ts'
import { MomentField, momentOf, typedOf } from './MomentField.tsx'
import { PatrolForm } from './PatrolForm.tsx'
import { PatrolBadge } from './PatrolsPage.tsx'
import { SightingsSection } from './SightingsSection.tsx'
import { texts } from './texts.ts'
import { WatchesSection } from './WatchesSection.tsx'

/** One patrol: its plan, how it went, what it watched and saw. */
export function PatrolPage() {
  const t = useText()
  const read = useRead(`/api/patrols/${useParam('id')}`, PatrolView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.patrol.name}
          crumbs={[{ title: t(texts.patrols), href: '/patrols' }]}
          actions={
            <>
              <ButtonLink href={`/watches/new?patrol=${view.patrol.id}`}>{t(texts.recordWatch)}</ButtonLink>
              <ButtonLink href={`/movement-restrictions?patrol=${view.patrol.id}`}>
                {t(texts.restrictionsHere)}
              </ButtonLink>
            </>
          }
        >
          <About view={view} />
          <WatchesSection path={`patrol=${view.patrol.id}`} />
          <SightingsSection of={{ postId: null, patrolId: view.patrol.id }} sideId={view.patrol.sideId} />
          <Steps patrol={view.patrol} />
          <Section title={t(texts.history)}>
            <Timeline
              label={t(texts.history)}
              steps={view.versions.map(({ version, writtenByName }) => ({
                key: version.id,
                title: `${t(texts.version, { version: version.version })} · ${t(patrolStatusTexts[version.status])}`,
                when: <Moment value={version.writtenAt} />,
                detail: (
                  <>
                    <Bidi>{writtenByName}</Bidi> {version.change && '·'} <Bidi>{version.change}</Bidi>
                  </>
                ),
                state: 'done',
              }))}
            />
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: PatrolView }) {
  const t = useText()
  const { number, list } = useFormat()
  const { patrol, placeNames, sideName, turnedBackName } = view
  const { beganAt, endedAt, turnedBack } = patrol
  return (
    <Section title={t(texts.patrol)} actions={<PatrolBadge row={view} />}>
      <DescriptionList
        items={[
          { term: t(texts.whose), value: t(sideName) },
          { term: t(texts.route), value: list(placeNames.map((name) => t(name))) },
          ...(patrol.route.length === 0
            ? []
            : [
                {
                  term: t(texts.coordinates),
                  value: <Code long>{patrol.route.map((one) => writtenPoint(one, 'degrees') ?? '').join(' · ')}</Code>,
                },
              ]),
          { term: t(texts.team), value: number(patrol.teamSize) },
          { term: t(texts.plannedFrom), value: <Moment value={patrol.plannedFrom} /> },
          { term: t(texts.plannedUntil), value: <Moment value={patrol.plannedUntil} /> },
          ...(beganAt === null || endedAt === null
            ? []
            : [
                { term: t(texts.began), value: <Moment value={beganAt} /> },
                { term: t(texts.ended), value: <Moment value={endedAt} /> },
                { term: t(texts.report), value: <Bidi>{patrol.report || '—'}</Bidi> },
              ]),
          ...(turnedBack === null
            ? []
            : [
                {
                  term: t(texts.turnedBack),
                  value: (
                    <>
                      {turnedBackName && t(turnedBackName)} · <Moment value={turnedBack.at} /> ·{' '}
                      {t(turnBackTexts[turnedBack.cause])} {turnedBack.note && '·'} <Bidi>{turnedBack.note}</Bidi>
                    </>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  )
}

function Steps({ patrol }: { patrol: Patrol }) {
  const t = useText()
  const bar = useRoleBar(cancelPatrol)
  const toPlan = useRoleBar(replanPatrol)
  if (patrol.status === 'cancelled') return null
  return (
    <>
      <Report patrol={patrol} />
      {patrol.status === 'planned' && toPlan === undefined && (
        <Disclosure title={t(texts.replan)}>
          {(close) => <PatrolForm id={patrol.id} before={patrol} onDone={close} />}
        </Disclosure>
      )}
      {patrol.status === 'planned' && (
        <StepForm
          title={t(texts.cancelPatrol)}
          action={cancelPatrol}
          disabledReason={bar}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
          input={(said) => ({ id: patrol.id, reason: said('reason') })}
        />
      )}
    </>
  )
}

/** How a patrol went: for the first time, or anew with what is different. */
function Report({ patrol }: { patrol: Patrol }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(reportPatrol)
  const bar = useRoleBar(reportPatrol)
  const isFirst = patrol.status === 'planned'
  const [began, setBegan] = useState(() => typedOf(patrol.beganAt ?? patrol.plannedFrom, zone))
  const [ended, setEnded] = useState(() => typedOf(patrol.endedAt ?? patrol.plannedUntil, zone))
  const [turned, setTurned] = useState(patrol.turnedBack === null ? 'no' : 'yes')
  const [turnedAt, setTurnedAt] = useState(() => typedOf(patrol.turnedBack?.at ?? null, zone))
  const [placeCode, setPlaceCode] = useState(patrol.turnedBack?.placeCode ?? '')
  const [cause, setCause] = useState<TurnBackCause | ''>(patrol.turnedBack?.cause ?? '')
  const [note, setNote] = useState(patrol.turnedBack?.note ?? '')
  const [report, setReport] = useState(patrol.report)
  const [change, setChange] = useState('')
  const input = () => ({
    ...{ id: patrol.id, beganAt: momentOf(began, zone), endedAt: momentOf(ended, zone), report, change },
    turnedBack: turned === 'yes' ? { placeCode, at: momentOf(turnedAt, zone), cause, note } : null,
  })
  return (
    <Disclosure title={t(texts.reportPatrol)}>
      {(close) => (
        <Form state={state} input={input} onDone={close} submit={t(texts.reportPatrol)} disabledReason={bar}>
          <MomentField name="beganAt" label={t(texts.began)} value={began} onChange={setBegan} />
          <MomentField name="endedAt" label={t(texts.ended)} value={ended} onChange={setEnded} />
          <RadioGroup
            name="turnedBack"
            label={t(texts.turnedBack)}
            value={turned}
            onChange={setTurned}
            choices={[
              { key: 'no', label: t(texts.no) },
              { key: 'yes', label: t(texts.yes) },
            ]}
          />
          {turned === 'yes' && (
            <>
              <PlaceField name="turnedBack.placeCode" value={placeCode} onChange={setPlaceCode} />
              <MomentField name="turnedBack.at" label={t(texts.turnedAt)} value={turnedAt} onChange={setTurnedAt} />
              <Pick
                name="turnedBack.cause"
                label={texts.cause}
                words={turnBackTexts}
                options={TurnBackCause.options}
                value={cause}
                onChange={setCause}
              />
              <TextField
                name="turnedBack.note"
                label={t(texts.note)}
                value={note}
                onChange={setNote}
                lines={2}
                optional
              />
            </>
          )}
          <TextField name="report" label={t(texts.report)} value={report} onChange={setReport} lines={4} optional />
          {!isFirst && (
            <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
          )}
        </Form>
      )}
    </Disclosure>
  )
}

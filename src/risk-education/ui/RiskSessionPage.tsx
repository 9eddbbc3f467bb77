import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import * as words from '../code-lists.ts'
import { educators, peopleKeys } from '../risk-session.ts'
import { RiskSessionView } from '../views.ts'
import { RiskSessionForm } from './RiskSessionForm.tsx'
import { texts } from './texts.ts'

/** One record of risk education, what it replaces and what replaced it. */
export function RiskSessionPage() {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const read = useRead(`/api/risk-education/${useParam('id')}`, RiskSessionView)
  const educates = educators.some((role) => actor.roles.includes(role))
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={t(words.activityTexts[view.session.activity])}
          crumbs={[{ title: t(texts.title), href: '/risk-education' }]}
        >
          {view.replacedBy !== null && (
            <Notice kind="warning">
              {t(texts.replaced)} <Link href={`/risk-education/${view.replacedBy}`}>{t(texts.open)}</Link>
            </Notice>
          )}
          <About view={view} />
          {educates && view.replacedBy === null && (
            <Disclosure title={t(texts.correct)}>
              {() => <RiskSessionForm before={view.session} onDone={(id) => go(`/risk-education/${id}`)} />}
            </Disclosure>
          )}
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { session, placeName, recordedByName } }: { view: RiskSessionView }) {
  const t = useText()
  const { number, list } = useFormat()
  const isSession = session.category === 'session'
  return (
    <Section title={t(words.categoryTexts[session.category])}>
      <DescriptionList
        items={[
          { term: t(texts.method), value: t(words.methodTexts[session.method]) },
          { term: t(texts.place), value: t(placeName) },
          {
            term: t(texts.startsOn),
            value: (
              <>
                <DateText value={session.startsOn} />{' '}
                {session.startTime && (
                  <Code>
                    {session.startTime}
                    {session.endTime && `–${session.endTime}`}
                  </Code>
                )}
              </>
            ),
          },
          ...(session.endsOn === null ? [] : [{ term: t(texts.endsOn), value: <DateText value={session.endsOn} /> }]),
          ...(isSession
            ? [
                { term: t(texts.sessions), value: number(session.sessions) },
                {
                  term: t(texts.location),
                  value: session.locationType === null ? '—' : t(words.locationTexts[session.locationType]),
                },
                ...peopleKeys.map((key) => ({ term: t(words.peopleTexts[key]), value: number(session.people[key]) })),
                { term: t(texts.total), value: number(session.total) },
                { term: t(texts.firstTime), value: number(session.firstTime) },
              ]
            : [
                {
                  term: t(texts.reach),
                  value: session.reachEstimate === null ? '—' : number(session.reachEstimate),
                },
              ]),
          { term: t(texts.audience), value: t(words.audienceTexts[session.audience]) },
          { term: t(texts.otherActivity), value: t(words.otherActivityTexts[session.otherActivity]) },
          {
            term: t(texts.materials),
            value:
              list(
                session.materials.map(({ kind, quantity }) => `${t(words.materialTexts[kind])} ${number(quantity)}`),
              ) || '—',
          },
          { term: t(texts.organisation), value: <Bidi>{session.organisation}</Bidi> },
          { term: t(texts.focalPoint), value: <Bidi>{session.focalPoint || '—'}</Bidi> },
          { term: t(texts.note), value: <Bidi>{session.note || '—'}</Bidi> },
          {
            term: t(texts.recorded),
            value: (
              <>
                <Bidi>{recordedByName}</Bidi> · <Moment value={session.recordedAt} />
              </>
            ),
          },
          ...(session.replaces === null
            ? []
            : [
                {
                  term: t(texts.change),
                  value: (
                    <>
                      <Bidi>{session.change}</Bidi>{' '}
                      <Link href={`/risk-education/${session.replaces}`}>{t(texts.replaces)}</Link>
                    </>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  )
}

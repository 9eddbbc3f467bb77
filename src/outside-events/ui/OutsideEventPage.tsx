import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { ruleTexts } from '../code-lists.ts'
import { eventImporters } from '../event-import.ts'
import { OutsideEventView } from '../views.ts'
import { tollText, typeWord } from './event-columns.tsx'
import { PairCard } from './PairCard.tsx'
import { TakeIntoLog } from './TakeIntoLog.tsx'
import { texts } from './texts.ts'

/** One event as others recorded it, what may be the same, and taking it into the log. */
export function OutsideEventPage() {
  const t = useText()
  const [importId, row] = [useParam('importId'), useParam('row')]
  const read = useRead(`/api/outside-events/${importId}/${row}`, OutsideEventView)
  return (
    <Page title={t(texts.event)} crumbs={[{ title: t(texts.events), href: '/outside-events' }]}>
      <Loaded read={read}>{(view) => <Event view={view} />}</Loaded>
    </Page>
  )
}

function Event({ view }: { view: OutsideEventView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const { event, provider, importId } = view
  const { longitude, latitude, radiusM } = event
  const where = [event.place, event.adm2, event.adm1, event.country].filter(Boolean).join(', ')
  return (
    <>
      {view.status !== 'taken' && <Notice kind="warning">{t(texts.notInForce)}</Notice>}
      <DescriptionList
        items={[
          {
            term: t(texts.provider),
            value: (
              <Link href={`/event-imports/${importId}`}>
                <Bidi>
                  {provider} {event.providerId}
                </Bidi>
              </Link>
            ),
          },
          {
            term: t(texts.day),
            value: (
              <Bidi>
                {event.startedOn === event.endedOn ? event.startedOn : `${event.startedOn} – ${event.endedOn}`}
              </Bidi>
            ),
          },
          { term: t(texts.type), value: typeWord(t, event.type) },
          { term: t(texts.saidType), value: <Bidi>{event.saidType || '–'}</Bidi> },
          { term: t(texts.place), value: <Bidi>{where || '–'}</Bidi> },
          {
            term: t(texts.coordinates),
            value: longitude === null || latitude === null ? '–' : <Code>{`${latitude}, ${longitude}`}</Code>,
          },
          {
            term: t(texts.radius),
            value: radiusM === null ? '–' : t(texts.kilometres, { km: number(radiusM / 1000) }),
          },
          { term: t(texts.actors), value: <Bidi>{event.actors.map(({ name }) => name).join(' · ') || '–'}</Bidi> },
          { term: t(texts.killed), value: <Bidi>{tollText(event)}</Bidi> },
          { term: t(texts.said), value: <Bidi>{event.text || '–'}</Bidi> },
          { term: t(texts.source), value: <Bidi>{event.source || '–'}</Bidi> },
          { term: t(texts.origin), value: <Bidi>{event.origin || '–'}</Bidi> },
          { term: t(texts.faults), value: event.faults.map((rule) => t(ruleTexts[rule])).join(' · ') || t(texts.none) },
        ]}
      />
      <Section title={t(texts.pairs)}>
        {view.pairs.length === 0 && <p>{t(texts.noPairs)}</p>}
        <ul className="plain stack">
          {view.pairs.map((pair) => (
            <PairCard key={pair.key} pair={pair} />
          ))}
        </ul>
      </Section>
      {view.status === 'taken' && eventImporters.some((role) => actor.roles.includes(role)) && (
        <TakeIntoLog view={view} />
      )}
    </>
  )
}

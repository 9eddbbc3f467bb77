import { incidentReference } from '../../incidents/incident.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { restrictionKindTexts } from '../code-lists.ts'
import { type RestrictionDetail, restrictionReference } from '../movement-restriction.ts'
import { correctRestriction } from '../restriction-actions.ts'
import { RestrictionView } from '../views.ts'
import { RestrictionForm } from './RestrictionForm.tsx'
import { texts } from './texts.ts'

/** One restriction, with what was said of it before. */
export function RestrictionPage() {
  const t = useText()
  const read = useRead(`/api/movement-restrictions/${useParam('id')}`, RestrictionView)
  const bar = useRoleBar(correctRestriction)
  return (
    <Loaded read={read}>
      {({ restriction, placeName, watcherName, versions }) => (
        <Page
          title={`${t(restrictionKindTexts[restriction.kind])} · ${restrictionReference(restriction.id)}`}
          crumbs={[{ title: t(texts.restrictions), href: '/movement-restrictions' }]}
        >
          <Section title={t(placeName)}>
            <Told detail={restriction} />
            <DescriptionList
              items={[
                { term: t(texts.watcher), value: <Bidi>{watcherName ?? '—'}</Bidi> },
                {
                  term: t(texts.incident),
                  value:
                    restriction.incidentId === null ? (
                      t(texts.notInLog)
                    ) : (
                      <Link href={`/incidents/${restriction.incidentId}`}>
                        <Code>{incidentReference(restriction.incidentId)}</Code>
                      </Link>
                    ),
                },
              ]}
            />
          </Section>
          {bar === undefined && (
            <Disclosure title={t(texts.correct)}>
              {(close) => <RestrictionForm id={restriction.id} before={restriction} onDone={close} />}
            </Disclosure>
          )}
          <Section title={t(texts.history)}>
            {versions.map(({ version, writtenByName }) => (
              <Section key={version.id} title={t(texts.version, { version: version.version })}>
                <p>
                  <Bidi>{writtenByName}</Bidi> · <Moment value={version.writtenAt} /> {version.change && '·'}{' '}
                  <Bidi>{version.change}</Bidi>
                </p>
                <Told detail={version.detail} />
              </Section>
            ))}
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function Told({ detail }: { detail: RestrictionDetail }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.kind), value: t(restrictionKindTexts[detail.kind]) },
        { term: t(texts.began), value: <Moment value={detail.beganAt} /> },
        { term: t(texts.ended), value: detail.endedAt === null ? t(texts.noEnd) : <Moment value={detail.endedAt} /> },
        { term: t(texts.imposedBy), value: <Bidi>{detail.imposedBy}</Bidi> },
        { term: t(texts.reasonGiven), value: <Bidi>{detail.reasonGiven || '—'}</Bidi> },
        { term: t(texts.coordinates), value: detail.placeTyped ? <Code long>{detail.placeTyped}</Code> : '—' },
        { term: t(texts.description), value: <Bidi>{detail.description || '—'}</Bidi> },
      ]}
    />
  )
}

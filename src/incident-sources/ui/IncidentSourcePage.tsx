import { incidentReference } from '../../incidents/incident.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { sourceKindTexts } from '../code-lists.ts'
import { SourceView } from '../views.ts'
import { texts } from './texts.ts'

/** One source: what kind it is, who it is to analysts of its side, and where it was heard. */
export function IncidentSourcePage() {
  const t = useText()
  const read = useRead(`/api/incident-sources/${useParam('id')}`, SourceView)
  return (
    <Loaded read={read}>
      {({ source, identity, heard, recordedByName }) => (
        <Page
          title={`${t(sourceKindTexts[source.kind])} ${source.code}`}
          crumbs={[{ title: t(texts.sources), href: '/incident-sources' }]}
        >
          <Section
            title={t(texts.identity)}
            actions={source.protected && <Badge tone="waiting">{t(texts.protected)}</Badge>}
          >
            <DescriptionList
              items={[
                ...(source.label === '' ? [] : [{ term: t(texts.label), value: <Bidi>{source.label}</Bidi> }]),
                ...(identity === null
                  ? [{ term: t(texts.identity), value: <em>{t(texts.sealedWords)}</em> }]
                  : [
                      { term: t(texts.name), value: <Bidi>{identity.name || '—'}</Bidi> },
                      { term: t(texts.contact), value: <Bidi>{identity.contact || '—'}</Bidi> },
                      { term: t(texts.known), value: <Bidi>{identity.note || '—'}</Bidi> },
                    ]),
                { term: t(texts.recordedBy), value: <ByWhom name={recordedByName} at={source.recordedAt} /> },
              ]}
            />
          </Section>
          <Section title={t(texts.heard)}>
            <Table
              caption={t(texts.heard)}
              rows={heard}
              rowKey={({ incidentId, saidOn }) => `${incidentId} ${saidOn}`}
              empty={<Empty>{t(texts.noStatements)}</Empty>}
              columns={[
                {
                  key: 'incident',
                  header: t(texts.incident),
                  cell: ({ incidentId }) => (
                    <Link href={`/incidents/${incidentId}`}>
                      <Code>{incidentReference(incidentId)}</Code>
                    </Link>
                  ),
                },
                { key: 'said', header: t(texts.saidOn), cell: ({ saidOn }) => <DateText value={saidOn} plain /> },
                { key: 'root', header: t(texts.asRoot), cell: ({ asRoot }) => t(asRoot ? texts.yes : texts.no) },
                {
                  key: 'grade',
                  header: t(texts.grade),
                  cell: ({ grade }) => (grade === null ? t(texts.notGraded) : <Code>{grade}</Code>),
                },
              ]}
            />
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

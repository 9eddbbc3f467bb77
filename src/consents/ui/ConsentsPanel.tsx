import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { consentReaders } from '../consent.ts'
import { purposeTexts } from '../purposes.ts'
import { PersonConsents } from '../views.ts'
import { StandingBadge } from './ConsentsPage.tsx'
import { texts } from './texts.ts'

type Row = PersonConsents['purposes'][number]

/** How a person stands to each purpose, for the person's page; for those who may know. */
export function ConsentsPanel({ personId }: { personId: string }) {
  const { actor } = useSession()
  if (!actor.roles.some((role) => consentReaders.includes(role))) return null
  return <Panel personId={personId} />
}

function Panel({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/consents`, PersonConsents)
  const columns: Column<Row>[] = [
    { key: 'purpose', header: t(texts.purpose), cell: ({ purpose }) => t(purposeTexts[purpose]) },
    { key: 'standing', header: t(texts.standing), cell: ({ standing }) => <StandingBadge standing={standing} /> },
    {
      key: 'since',
      header: t(texts.since),
      cell: ({ answers: [newest] }) => (newest ? <DateText value={newest.recordedAt} plain /> : '—'),
    },
  ]
  return (
    <Section
      title={t(texts.title)}
      actions={<ButtonLink href={`/people/${personId}/consents`}>{t(texts.open)}</ButtonLink>}
    >
      <Loaded read={read}>
        {({ purposes }) => (
          <Table
            caption={t(texts.title)}
            columns={columns}
            rows={purposes}
            rowKey={({ purpose }) => purpose}
            empty={<Empty>{t(texts.notAsked)}</Empty>}
          />
        )}
      </Loaded>
    </Section>
  )
}

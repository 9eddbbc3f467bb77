import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { SchemesView } from '../classification-views.ts'
import type { ClassificationScheme } from '../scheme.ts'
import { SchemeBadge } from './ClassificationBadges.tsx'
import { texts } from './classification-texts.ts'

/** Every version of every scheme by which groups are classified. */
export function SchemesPage() {
  const t = useText()
  const { actor } = useSession()
  const read = useRead('/api/classification-schemes', SchemesView)
  const officer = actor.roles.includes('groupOfficer')
  const begin = officer ? (
    <>
      <ButtonLink href="/classification-schemes/new?from=preset" look="main">
        {t(texts.preset)}
      </ButtonLink>
      <ButtonLink href="/classification-schemes/new">{t(texts.newScheme)}</ButtonLink>
    </>
  ) : (
    <Button disabledReason={t(texts.officerOnly)}>{t(texts.newScheme)}</Button>
  )
  const columns: Column<ClassificationScheme>[] = [
    {
      key: 'title',
      header: t(texts.scheme),
      cell: (one) => <Link href={`/classification-schemes/${one.id}`}>{t(one.title)}</Link>,
    },
    { key: 'code', header: t(texts.schemeCode), cell: (one) => <Code>{one.code}</Code> },
    { key: 'version', header: t(texts.versions), cell: (one) => t(texts.version, { version: one.version }) },
    { key: 'status', header: t(texts.status), cell: (one) => <SchemeBadge scheme={one} /> },
    {
      key: 'signed',
      header: t(texts.signedOn),
      cell: (one) => (one.signedAt === null ? '—' : <DateText value={one.signedAt} />),
    },
  ]
  return (
    <Page
      title={t(texts.schemes)}
      lead={t(texts.schemesLead)}
      crumbs={[{ title: t(texts.classifications), href: '/classifications' }]}
      actions={begin}
    >
      <Loaded read={read}>
        {({ schemes }) => (
          <Table
            caption={t(texts.schemes)}
            columns={columns}
            rows={schemes}
            rowKey={(one) => one.id}
            empty={<Empty>{t(texts.noSchemes)}</Empty>}
          />
        )}
      </Loaded>
    </Page>
  )
}

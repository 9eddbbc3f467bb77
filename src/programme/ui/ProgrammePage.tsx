import { useState } from 'react'
import { holds, type Role, reaches } from '../../kernel/roles.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import type { Authority, Office, Site } from '../programme.ts'
import { ProgrammeView } from '../views.ts'
import { OpenOfficeForm, PlanSiteForm } from './OpenForms.tsx'
import { OfficeForms, SiteRenameForm } from './OrganisationForms.tsx'
import { OrganisationHistory } from './OrganisationHistory.tsx'
import { texts } from './programme-texts.ts'
import { SiteBadge } from './SiteBadge.tsx'

const siteReaders: readonly Role[] = ['administrator', 'director', 'auditor']

const tabs = ['authorities', 'offices', 'sites', 'changes'] as const
type Tab = (typeof tabs)[number]

/** Who takes part, with which offices, and where the programme works. */
export function ProgrammePage() {
  const t = useText()
  const read = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.programme)}>
      <Loaded read={read}>{(view) => <ProgrammeTabs view={view} />}</Loaded>
    </Page>
  )
}

function ProgrammeTabs({ view }: { view: ProgrammeView }) {
  const t = useText()
  // The tab is in the address with what its list shows; another tab begins at its first page.
  const list = useListQuery({ tab: tabs }, '')
  const tab = list.filter('tab')
  const content: Record<Tab, React.ReactNode> = {
    authorities: <Authorities authorities={view.authorities} />,
    offices: <Offices view={view} />,
    sites: <Sites view={view} />,
    changes: <OrganisationHistory />,
  }
  return (
    <Tabs
      label={t(texts.programme)}
      value={tab}
      onChange={(key) => list.setFilter('tab', key)}
      tabs={tabs.map((key) => ({ key, title: t(texts[key]), content: key === tab ? content[key] : null }))}
    />
  )
}

function Authorities({ authorities }: { authorities: readonly Authority[] }) {
  const t = useText()
  const columns: Column<Authority>[] = [
    { key: 'name', header: t(texts.name), cell: (one) => t(one.name) },
    { key: 'kind', header: t(texts.kind), cell: (one) => <Badge>{t(texts[one.kind])}</Badge> },
    { key: 'code', header: t(texts.code), cell: (one) => <Code>{one.code}</Code> },
  ]
  return (
    <Table
      caption={t(texts.authorities)}
      columns={columns}
      rows={authorities}
      rowKey={(one) => one.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

function Offices({ view }: { view: ProgrammeView }) {
  const t = useText()
  const changing = useChanging()
  const authority = new Map(view.authorities.map((one) => [one.id, t(one.name)]))
  const columns: Column<Office>[] = [
    { key: 'name', header: t(texts.name), cell: (one) => t(one.name), sort: (one) => t(one.name) },
    { key: 'kind', header: t(texts.kind), cell: (one) => t(texts[one.kind]), sort: (one) => t(texts[one.kind]) },
    {
      key: 'authority',
      header: t(texts.authority),
      cell: (one) => authority.get(one.sideId) ?? '—',
      sort: (one) => authority.get(one.sideId) ?? '',
    },
    { key: 'head', header: t(texts.head), cell: (one) => (one.headName ? <Headed office={one} /> : '—') },
    {
      key: 'state',
      header: t(texts.state),
      cell: (one) =>
        one.closedAt === null ? (
          t(texts.works)
        ) : (
          <>
            <Badge tone="bad">{t(texts.closed)}</Badge> <Moment value={one.closedAt} />
          </>
        ),
      sort: (one) => one.closedAt ?? '',
    },
    ...changing<Office>((one, close) => <OfficeForms office={one} onDone={close} />),
  ]
  return (
    <>
      <OpenDialog words={texts.openOffice}>{(close) => <OpenOfficeForm view={view} onDone={close} />}</OpenDialog>
      <Table
        caption={t(texts.offices)}
        columns={columns}
        rows={view.offices}
        rowKey={(one) => one.id}
        empty={<Empty>{t(texts.none)}</Empty>}
      />
    </>
  )
}

function Headed({ office }: { office: Office }) {
  const t = useText()
  return (
    <>
      {office.headName && <Bidi>{t(office.headName)}</Bidi>}
      {office.headTitle && <div className="muted">{t(office.headTitle)}</div>}
      {office.members.length > 0 && (
        <details>
          <summary>
            {t(texts.members)} ({office.members.length})
          </summary>
          <ul>
            {office.members.map(({ name, title }) => (
              <li key={name.en}>
                <Bidi>{t(name)}</Bidi>, {t(title)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Sites({ view }: { view: ProgrammeView }) {
  const t = useText()
  const changing = useChanging()
  const { number } = useFormat()
  const { actor } = useSession()
  const reach = (site: Site) => holds(actor, siteReaders) && reaches(actor, { sideId: site.sideId, siteId: site.id })
  const code = (site: Site) => <Code>{site.code}</Code>
  const authority = new Map(view.authorities.map((one) => [one.id, t(one.name)]))
  const place = new Map(view.places.map((one) => [one.code, t(one.name)]))
  const columns: Column<Site>[] = [
    {
      key: 'code',
      header: t(texts.code),
      cell: (one) => (reach(one) ? <Link href={`/sites/${one.id}`}>{code(one)}</Link> : code(one)),
      sort: (one) => one.code,
    },
    { key: 'name', header: t(texts.name), cell: (one) => t(one.name), sort: (one) => t(one.name) },
    { key: 'status', header: t(texts.state), cell: (one) => <SiteBadge status={one.status} /> },
    { key: 'kind', header: t(texts.kind), cell: (one) => t(texts[one.kind]) },
    { key: 'place', header: t(texts.place), cell: (one) => place.get(one.placeCode) ?? one.placeCode },
    {
      key: 'authority',
      header: t(texts.authority),
      cell: (one) => authority.get(one.sideId) ?? '—',
      sort: (one) => authority.get(one.sideId) ?? '',
    },
    { key: 'people', header: t(texts.people), cell: (one) => number(one.people), sort: (one) => one.people, end: true },
    { key: 'tags', header: t(texts.tags), cell: (one) => number(one.tags), sort: (one) => one.tags, end: true },
    ...changing<Site>((one, close) => <SiteRenameForm site={one} onDone={close} />),
  ]
  return (
    <>
      <OpenDialog words={texts.planSite}>{(close) => <PlanSiteForm view={view} onDone={close} />}</OpenDialog>
      <Table
        caption={t(texts.sites)}
        columns={columns}
        rows={view.sites}
        rowKey={(one) => one.id}
        empty={<Empty>{t(texts.none)}</Empty>}
      />
    </>
  )
}

/** The column by which an administrator changes an office or a site of theirs; none for everybody else. */
function useChanging() {
  const t = useText()
  const { actor } = useSession()
  return <One extends { id: string; sideId: string }>(form: (one: One, close: () => void) => React.ReactNode) => {
    if (!actor.roles.includes('administrator')) return []
    const column: Column<One> = {
      key: 'change',
      header: t(texts.change),
      cell: (one) =>
        reaches(actor, { sideId: one.sideId, siteId: null }) ? (
          <OpenDialog words={texts.change}>{(close) => form(one, close)}</OpenDialog>
        ) : (
          '—'
        ),
    }
    return [column]
  }
}

/** A button for administrators that opens a form before the page. */
function OpenDialog({
  words,
  children,
}: {
  words: (typeof texts)['planSite']
  children: (close: () => void) => React.ReactNode
}) {
  const t = useText()
  const { actor } = useSession()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const mayNot = actor.roles.includes('administrator') ? undefined : t(texts.onlyAdministrator)
  return (
    <>
      <Button look="main" onPress={() => setOpen(true)} disabledReason={mayNot}>
        {t(words)}
      </Button>
      <Dialog title={t(words)} isOpen={isOpen} onClose={close}>
        {isOpen && children(close)}
      </Dialog>
    </>
  )
}

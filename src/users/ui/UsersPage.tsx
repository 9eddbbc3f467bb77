import { useState } from 'react'
import { Role } from '../../kernel/roles.ts'
import { User } from '../../programme/programme.ts'
import { roleTexts } from '../../programme/ui/programme-texts.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ManyRows } from '../../web/kit/ManyRows.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRowChoice } from '../../web/row-choice.ts'
import { useSession } from '../../web/session.tsx'
import { UsersView, type UserView, WaitingChangesView } from '../views.ts'
import { texts } from './texts.ts'
import { AppointForm } from './UserForms.tsx'
import { WaitingChanges } from './WaitingChanges.tsx'

/** Who works in the programme, in which roles, and what waits for a second signature. */
export function UsersPage() {
  const t = useText()
  const programme = useRead('/api/programme', ProgrammeView)
  const waiting = useRead('/api/user-changes', WaitingChangesView)
  return (
    <Page title={t(texts.users)} lead={t(texts.lead)}>
      <Loaded read={programme}>
        {(view) => (
          <>
            <Appoint view={view} />
            <Section title={t(texts.waiting)}>
              <Loaded read={waiting}>{(data) => <WaitingChanges rows={data.waiting} />}</Loaded>
            </Section>
            <Section title={t(texts.users)}>
              <Users view={view} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Appoint({ view }: { view: ProgrammeView }) {
  const t = useText()
  const { actor } = useSession()
  const [isOpen, setOpen] = useState(false)
  const mayNot = actor.roles.includes('administrator') ? undefined : t(texts.onlyAdministrator)
  return (
    <>
      <Button look="main" onPress={() => setOpen(true)} disabledReason={mayNot}>
        {t(texts.appoint)}
      </Button>
      {isOpen && (
        <Dialog title={t(texts.appoint)} isOpen onClose={() => setOpen(false)}>
          <AppointForm view={view} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  )
}

const statuses = ['all', ...User.shape.status.options] as const
const roles = ['all', ...Role.options] as const

function Users({ view }: { view: ProgrammeView }) {
  const t = useText()
  const { actor } = useSession()
  const sites = view.sites.filter((site) => actor.joint || site.sideId === actor.sideId)
  const list = useListQuery({ status: statuses, role: roles, site: ['all', ...sites.map(({ id }) => id)] }, 'login')
  const read = useRead(list.path('/api/users'), UsersView)
  const choice = useRowChoice()
  return (
    <>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.state)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('role')}
          label={t(texts.role)}
          choices={roles.map((key) => ({ key, label: t(key === 'all' ? texts.all : roleTexts[key]) }))}
        />
        <Select
          {...list.select('site')}
          label={t(texts.site)}
          choices={[
            { key: 'all', label: t(texts.all) },
            ...sites.map((site) => ({ key: site.id, label: t(site.name) })),
          ]}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <UserTable view={view} rows={data.users} order={list.order} onOrder={list.setOrder} choice={choice} />
            <Pagination {...data} onPage={list.setPage} />
            <ManyRows address={list.path('/api/users')} choice={choice} />
          </>
        )}
      </Loaded>
    </>
  )
}

function UserTable({ view, ...list }: { view: ProgrammeView } & OrderedRows<UserView>) {
  const t = useText()
  const siteName = new Map(view.sites.map((site) => [site.id, t(site.name)]))
  const columns: Column<UserView>[] = [
    {
      key: 'name',
      header: t(texts.name),
      cell: (user) => (
        <Link href={`/users/${user.id}`}>
          <Bidi>{t(user.name)}</Bidi>
        </Link>
      ),
      ordered: true,
    },
    { key: 'login', header: t(texts.login), cell: (user) => <Code>{user.login}</Code>, ordered: true },
    { key: 'roles', header: t(texts.roles), cell: (user) => user.roles.map((role) => t(roleTexts[role])).join(' · ') },
    { key: 'site', header: t(texts.site), cell: (user) => siteName.get(user.siteId ?? '') ?? '—' },
    { key: 'state', header: t(texts.state), cell: (user) => <UserState user={user} /> },
    {
      key: 'seen',
      header: t(texts.lastSeen),
      cell: (user) => (user.lastSeen === null ? '—' : <Moment value={user.lastSeen} />),
    },
  ]
  return (
    <Table
      {...list}
      caption={t(texts.users)}
      columns={columns}
      rowKey={(user) => user.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

/** Whether a user is appointed and can sign in. */
export function UserState({ user }: { user: UserView }) {
  const t = useText()
  if (user.status === 'dismissed') return <Badge tone="bad">{t(texts.dismissed)}</Badge>
  if (user.locked) return <Badge tone="waiting">{t(texts.locked)}</Badge>
  return user.hasPassword ? (
    <Badge tone="good">{t(texts.appointed)}</Badge>
  ) : (
    <Badge tone="waiting">{t(texts.noPassword)}</Badge>
  )
}

import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type Order, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { ask } from '../../web/request.ts'
import { useSession } from '../../web/session.tsx'
import { IssuedPassword, type ProgrammeView, UsersView, type UserView } from '../views.ts'
import { roleTexts, texts } from './programme-texts.ts'
import { AppointForm, ChangeRolesForm, DismissForm, SexForm } from './UserForms.tsx'

type Open = { kind: 'appoint' } | { kind: 'changeRoles' | 'dismiss' | 'recordSex'; user: UserView } | undefined

/** The users, and what an administrator does with their appointments. */
export function UsersTab({ view }: { view: ProgrammeView }) {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({}, 'login')
  const read = useRead(list.path('/api/users'), UsersView)
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const mayNot = actor.roles.includes('administrator') ? undefined : t(texts.onlyAdministrator)
  return (
    <>
      <Button look="main" onPress={() => setOpen({ kind: 'appoint' })} disabledReason={mayNot}>
        {t(texts.appoint)}
      </Button>
      <Loaded read={read}>
        {(data) => (
          <>
            <UserTable
              users={data.users}
              view={view}
              onOpen={setOpen}
              mayNot={mayNot}
              order={list.order}
              onOrder={list.setOrder}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
      {open && (
        <Dialog title={t(texts[open.kind])} isOpen onClose={close}>
          {open.kind === 'appoint' && <AppointForm view={view} onDone={close} />}
          {open.kind === 'changeRoles' && <ChangeRolesForm view={view} user={open.user} onDone={close} />}
          {open.kind === 'recordSex' && <SexForm user={open.user} onDone={close} />}
          {open.kind === 'dismiss' && <DismissForm user={open.user} onDone={close} />}
        </Dialog>
      )}
    </>
  )
}

function UserTable({
  users,
  view,
  onOpen,
  mayNot,
  order,
  onOrder,
}: {
  users: readonly UserView[]
  view: ProgrammeView
  onOpen: (open: Open) => void
  mayNot: string | undefined
  order: Order
  onOrder: (order: Order) => void
}) {
  const t = useText()
  const siteName = new Map(view.sites.map((site) => [site.id, t(site.name)]))
  const columns: Column<UserView>[] = [
    { key: 'name', header: t(texts.name), cell: (user) => t(user.name), ordered: true },
    { key: 'login', header: t(texts.login), cell: (user) => <Code>{user.login}</Code>, ordered: true },
    { key: 'roles', header: t(texts.roles), cell: (user) => user.roles.map((role) => t(roleTexts[role])).join(' · ') },
    { key: 'site', header: t(texts.site), cell: (user) => siteName.get(user.siteId ?? '') ?? '—' },
    { key: 'state', header: t(texts.state), cell: (user) => <UserState user={user} /> },
    {
      key: 'seen',
      header: t(texts.lastSeen),
      cell: (user) => (user.lastSeen === null ? '—' : <Moment value={user.lastSeen} />),
    },
    {
      key: 'actions',
      header: t(texts.actions),
      cell: (user) => <UserActions user={user} onOpen={onOpen} mayNot={mayNot} />,
    },
  ]
  return (
    <Table
      caption={t(texts.users)}
      columns={columns}
      rows={users}
      order={order}
      onOrder={onOrder}
      rowKey={(user) => user.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

function UserState({ user }: { user: UserView }) {
  const t = useText()
  if (user.status === 'dismissed') return <Badge tone="bad">{t(texts.dismissed)}</Badge>
  if (user.locked) return <Badge tone="waiting">{t(texts.locked)}</Badge>
  return user.hasPassword ? (
    <Badge tone="good">{t(texts.appointed)}</Badge>
  ) : (
    <Badge tone="waiting">{t(texts.noPassword)}</Badge>
  )
}

function UserActions({
  user,
  onOpen,
  mayNot,
}: {
  user: UserView
  onOpen: (open: Open) => void
  mayNot: string | undefined
}) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const [password, setPassword] = useState<string>()
  const [problem, setProblem] = useState<string>()
  if (user.status === 'dismissed' || mayNot !== undefined) return null
  const self = user.id === actor.id ? t(texts.notYourself) : undefined
  const issue = async () => {
    try {
      setPassword(
        (await ask(`/api/users/${user.id}/password`, IssuedPassword, { method: 'POST', body: {}, language })).password,
      )
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className="row">
      <Button look="quiet" onPress={() => onOpen({ kind: 'changeRoles', user })} disabledReason={self}>
        {t(texts.changeRoles)}
      </Button>
      <Button look="quiet" onPress={() => onOpen({ kind: 'recordSex', user })}>
        {t(texts.recordSex)}
      </Button>
      <Button look="quiet" onPress={() => void issue()}>
        {t(texts.newPassword)}
      </Button>
      <Button look="quiet" onPress={() => onOpen({ kind: 'dismiss', user })} disabledReason={self}>
        {t(texts.dismiss)}
      </Button>
      {problem !== undefined && <Notice kind="danger">{problem}</Notice>}
      {password !== undefined && (
        <Dialog title={t(texts.newPassword)} isOpen onClose={() => setPassword(undefined)}>
          <p>
            <Code>{password}</Code>
          </p>
          <p>{t(texts.passwordShown)}</p>
        </Dialog>
      )}
    </div>
  )
}

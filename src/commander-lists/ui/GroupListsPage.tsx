import { groupMay } from '../../groups/group.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import type { CommanderList } from '../commander-list.ts'
import { GroupListsView } from '../views.ts'
import { AgainstCap, ListStatus } from './ListBadges.tsx'
import { texts } from './texts.ts'

/** The versions of one group's list. */
export function GroupListsPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/commander-lists/groups/${id}`, GroupListsView)
  return (
    <Loaded read={read}>
      {({ group, versions }) => (
        <Page
          title={`${group.code} ${group.nameArabic}`}
          heading={
            <>
              <Code>{group.code}</Code> <Bidi lang="ar">{group.nameArabic}</Bidi>
            </>
          }
          lead={t(texts.lead)}
          crumbs={[{ title: t(texts.title), href: '/commander-lists' }]}
          actions={<Receive group={group} versions={versions} />}
        >
          <Section title={t(texts.versions)}>
            <Versions versions={versions} cap={group.cap} />
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function Receive({ group, versions }: Pick<GroupListsView, 'group' | 'versions'>) {
  const t = useText()
  const { actor } = useSession()
  const open = versions.some(({ status }) => status === 'importing')
  const reason = !actor.roles.includes('groupOfficer')
    ? texts.notOfficer
    : !groupMay('giveList', group)
      ? texts.notSigned
      : open
        ? texts.openFirst
        : undefined
  if (reason) {
    return (
      <Button look="main" disabledReason={t(reason)}>
        {t(texts.receive)}
      </Button>
    )
  }
  return (
    <ButtonLink href={`/commander-lists/groups/${group.id}/new`} look="main">
      {t(texts.receive)}
    </ButtonLink>
  )
}

function Versions({ versions, cap }: { versions: readonly CommanderList[]; cap: number | null }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<CommanderList>[] = [
    {
      key: 'version',
      header: t(texts.version),
      cell: (list) => <Link href={`/commander-lists/${list.id}`}>{t(texts.versionN, { version: list.version })}</Link>,
      sort: ({ version }) => version,
    },
    { key: 'status', header: t(texts.status), cell: (list) => <ListStatus list={list} /> },
    { key: 'received', header: t(texts.received), cell: (list) => <DateText value={list.receivedOn} plain /> },
    { key: 'accepted', header: t(texts.accepted), cell: (list) => number(list.accepted), end: true },
    { key: 'refused', header: t(texts.refusedRows), cell: (list) => number(list.refused), end: true },
    { key: 'cap', header: t(texts.againstCap), cell: (list) => <AgainstCap cap={cap} counts={list.counts} /> },
  ]
  return (
    <Table
      caption={t(texts.versions)}
      columns={columns}
      rows={versions}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

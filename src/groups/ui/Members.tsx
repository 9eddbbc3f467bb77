import { inOne } from '../../kernel/paging.ts'
import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useCountText, useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { ageTexts, sexTexts } from '../people-texts.ts'
import { ageBands, type CountsBy, type MemberRow, MembersView } from '../views.ts'
import { roleTexts } from './code-texts.ts'
import { texts } from './texts.ts'

/** Persons counted: how many of each role, sex and age, without small cells, and who they are, in pages. */
export function Members({ groupId }: { groupId: string }) {
  const t = useText()
  const countOf = useCountText()
  const list = useListQuery({}, '-recorded')
  const read = useRead(list.path(`/api/groups/${groupId}/members`), MembersView)
  return (
    <Loaded read={read}>
      {({ members, counts, ...page }) => (
        <>
          <div className="columns">
            <Counts by={t(texts.byRole)} counts={counts.role} words={roleTexts} order={Object.keys(roleTexts)} />
            <Counts by={t(texts.bySex)} counts={counts.sex} words={sexTexts} order={Object.keys(sexTexts)} />
            <Counts by={t(texts.byAge)} counts={counts.age} words={ageTexts} order={ageBands} />
          </div>
          <p className="hint">{t(texts.hiddenHint)}</p>
          <p>
            {t(texts.counted)}: {countOf(inOne(page))}
          </p>
          <MemberTable rows={members} order={list.order} onOrder={list.setOrder} />
          <Pagination {...page} onPage={list.setPage} />
        </>
      )}
    </Loaded>
  )
}

function Counts({
  by,
  counts,
  words,
  order,
}: {
  by: string
  counts: CountsBy
  words: Readonly<Record<string, typeof texts.role>>
  order: readonly string[]
}) {
  const t = useText()
  const { number } = useFormat()
  const items = order.flatMap((key) => {
    const word = words[key]
    const count = counts[key]
    if (!word || count === undefined) return []
    return [{ term: t(word), value: count === null ? <span className="hint">{t(texts.hidden)}</span> : number(count) }]
  })
  return (
    <Section title={t(texts.ofMembers, { by })}>
      {items.length === 0 ? <Empty>{t(texts.noMembers)}</Empty> : <DescriptionList items={items} />}
    </Section>
  )
}

const personReaders = ['registrationOfficer', 'screener', 'armourer', 'director', 'auditor']

function MemberTable({ rows, order, onOrder }: OrderedRows<MemberRow>) {
  const t = useText()
  const { actor } = useSession()
  const mayOpen = actor.roles.some((role) => personReaders.includes(role))
  const columns: Column<MemberRow>[] = [
    {
      key: 'number',
      header: t(texts.number),
      cell: ({ personId, number }) =>
        mayOpen ? (
          <Link href={`/people/${personId}`}>
            <Code>{number}</Code>
          </Link>
        ) : (
          <Code>{number}</Code>
        ),
    },
    {
      key: 'person',
      header: t(texts.person),
      cell: ({ nameArabic, nameLatin }) => (
        <>
          <Bidi lang="ar">{fullName(nameArabic)}</Bidi> <Bidi lang="en">{fullName(nameLatin)}</Bidi>
        </>
      ),
    },
    { key: 'role', header: t(texts.role), cell: ({ association }) => t(roleTexts[association.role]) },
    { key: 'subUnit', header: t(texts.subUnit), cell: ({ association }) => <Bidi>{association.subUnit || '—'}</Bidi> },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
    {
      key: 'recorded',
      header: t(texts.recorded),
      cell: ({ association }) => <DateText value={association.recordedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.members)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ association }) => association.id}
      empty={<Empty>{t(texts.noMembers)}</Empty>}
    />
  )
}

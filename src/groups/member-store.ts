import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { FourPartName } from '../people/person.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { associationNoun } from './association.ts'
import { withoutSmallCells } from './small-cells.ts'
import { groupsById, isMember, leadsTo } from './store.ts'
import { type AssociationsView, ageBands, GroupName, type MembersQuery, type MembersView } from './views.ts'

/** A page of a group's members, and how many there are of each role, sex and age; undefined where no group is seen. */
export async function readMembers(
  tx: Tx,
  groupId: Id,
  query: MembersQuery,
  today: string,
): Promise<MembersView | undefined> {
  if (!(await exists(tx, 'select from armed_groups where id = $1', [groupId]))) return undefined
  const from = `from associations a where a.group_id = $1 and ${isMember}`
  const order = orderBy(query.order, { recorded: 'a.recorded_at' }, 'a.id')
  const { rows } = await tx.query(
    `select ${columnsOf(associationNoun, 'a')}, p.number, p.name_arabic, p.name_latin, p.birth, p.sex, t.name as site_name
     from (select * ${from} ${order} ${pageAt(query.page)}) a
     join people p on p.id = a.person_id join sites t on t.id = p.site_id ${order}`,
    [groupId],
  )
  return {
    members: rows.map((row) => ({
      personId: row.person_id,
      number: row.number,
      nameArabic: FourPartName.parse(row.name_arabic),
      nameLatin: FourPartName.parse(row.name_latin),
      birth: row.birth,
      sex: row.sex,
      siteName: row.site_name,
      association: recordOf(associationNoun, row),
    })),
    ...(await countUpTo(tx, `select ${from}`, [groupId])),
    page: query.page,
    pageSize,
    counts: await countsOf(tx, groupId, today),
  }
}

const CountRow = z.object({
  role: z.string().nullable(),
  sex: z.string().nullable(),
  age: z.int().nullable(),
  count: z.int(),
})

/** Members by role, by sex and by age, without small cells (R-SHR). Of an age that is known roughly, the youngest counts. */
async function countsOf(tx: Tx, groupId: Id, today: string): Promise<MembersView['counts']> {
  const { rows } = await tx.query(
    `select role, sex, age, count(*) from (
       select a.role, p.sex, width_bucket(date_part('year', age($2::date, (p.birth ->> 'to')::date)),
         array[18, 25, 35, 50]::double precision[]) as age
       from associations a join people p on p.id = a.person_id where a.group_id = $1 and ${isMember}) members
     group by grouping sets ((role), (sex), (age))`,
    [groupId, today],
  )
  const counted = rows.map((row) => CountRow.parse(row))
  const by = (keyOf: (row: z.infer<typeof CountRow>) => string | null | undefined) =>
    withoutSmallCells(
      Object.fromEntries(
        counted.flatMap((row) => {
          const key = keyOf(row)
          return key === null || key === undefined ? [] : [[key, row.count]]
        }),
      ),
    )
  return {
    role: by(({ role }) => role),
    sex: by(({ sex }) => sex),
    age: by(({ age }) => (age === null ? null : ageBands[age])),
  }
}

/** What was recorded of a person's groups, newest first; undefined where the reader does not see the person. */
export async function readAssociations(tx: Tx, personId: Id, language: string): Promise<AssociationsView | undefined> {
  if (!(await exists(tx, 'select from people where id = $1', [personId]))) return undefined
  const { rows } = await tx.query(
    `select ${columnsOf(associationNoun)} from associations where person_id = $1 order by recorded_at desc, id`,
    [personId],
  )
  const associations = rows.map((row) => recordOf(associationNoun, row))
  const ids = associations.map(({ groupId }) => groupId)
  const groups = await groupsById(tx, ids)
  const ways = await leadsTo(tx, ids)
  const names = await userNames(
    tx,
    associations.map(({ recordedBy }) => recordedBy),
    language,
  )
  return {
    associations: associations.flatMap((association) => {
      const group = groups.get(association.groupId)
      if (!group) return []
      const byName = names.get(association.recordedBy) ?? ''
      return [{ association, group: GroupName.parse(group), leadsTo: ways.get(group.id) ?? [], byName }]
    }),
  }
}

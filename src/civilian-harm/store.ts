import { incidentReference } from '../incidents/incident.ts'
import type { Estimate } from '../incidents/tolls.ts'
import type { Day } from '../kernel/dates.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { districtOf } from '../monitoring/coverage-store.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, pageAt } from '../server/lists.ts'
import { civilObjects, type Grade, grades, periodBefore, together } from './harm.ts'
import { type CivilianHarmView, Figures, HarmIncidentsView } from './views.ts'

/** Incidents of a period that harmed civilians: civilians in their toll, a civil object, or migrants among those hit. */
const harmful = `i.started_on between $1 and $2 and (i.migrants = 'yes' or i.damaged && $3::text[]
  or exists (select from jsonb_array_elements(i.tolls) t where t ->> 'status' = 'civilian' and (t ->> 'high')::integer > 0))`
const counted = `${harmful} and i.state not in ('duplicate', 'refuted')`
const grade = `case when i.state in ('verified', 'corroborated') then i.state else 'unconfirmed' end`
const district = `(select ${districtOf} from places p where p.code = i.place_code)`
const people = `jsonb_to_recordset(i.tolls) as t (harm text, sex text, age text, status text, low integer, best integer, high integer)`

interface Line extends Estimate {
  readonly grade: Grade
  readonly n: number
}

/** Lines put together by what they are of, each with what is in each grade. */
function grouped<L extends { readonly grade: Grade }, V>(
  lines: readonly L[],
  keyOf: (line: L) => string,
  of: (lines: readonly L[]) => V,
) {
  const groups = new Map<string, L[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const part = (grade: Grade) => of(group.filter((line) => line.grade === grade))
    const byGrade = { verified: part('verified'), corroborated: part('corroborated'), unconfirmed: part('unconfirmed') }
    return first ? [{ first, byGrade }] : []
  })
}

const countOf = (lines: readonly Pick<Line, 'n'>[]) => lines.reduce((sum, { n }) => sum + n, 0)

/** What is counted from one day to another, both included, within the reader's reach. */
async function figuresOf(tx: Tx, { from, to }: { from: Day; to: Day }): Promise<Figures> {
  const values = [from, to, civilObjects.options]
  const { rows: incidents } = await tx.query<Line & { disputed: number; migrants: number }>(
    `select ${grade} as grade, count(*) as n, count(*) filter (where i.disputed) as disputed,
       count(*) filter (where i.migrants = 'yes') as migrants
     from incidents i where ${counted} group by 1`,
    values,
  )
  const { rows: left } = await tx.query<{ state: string; n: number }>(
    `select i.state, count(*) as n from incidents i where ${harmful} and i.state in ('duplicate', 'refuted') group by 1`,
    values,
  )
  const { rows: objects } = await tx.query<Line & { object: string }>(
    `select o.object, ${grade} as grade, count(distinct i.id) as n
     from incidents i cross join unnest(i.damaged) as o (object) where ${counted} and o.object = any ($3::text[]) group by 1, 2`,
    values,
  )
  const { rows: tolls } = await tx.query<Line & { harm: string; sex: string; age: string; status: string }>(
    `select t.harm, t.sex, t.age, t.status, ${grade} as grade, sum(t.low)::bigint as low, sum(t.best)::bigint as best,
       sum(t.high)::bigint as high
     from incidents i cross join ${people} where ${counted} and t.status <> 'combatant' group by 1, 2, 3, 4, 5
     order by 1, 2, 3`,
    values,
  )
  const { rows: districts } = await tx.query<Record<string, unknown> & { code: string; grade: Grade; n: number }>(
    `with found as (select ${district} as code, ${grade} as grade, i.id, k.*
       from incidents i cross join lateral (select
         coalesce(sum(t.low) filter (where t.harm = 'killed'), 0) as kl, coalesce(sum(t.best) filter (where t.harm = 'killed'), 0) as kb,
         coalesce(sum(t.high) filter (where t.harm = 'killed'), 0) as kh,
         coalesce(sum(t.low) filter (where t.harm = 'injured'), 0) as il,
         coalesce(sum(t.best) filter (where t.harm = 'injured'), 0) as ib,
         coalesce(sum(t.high) filter (where t.harm = 'injured'), 0) as ih
         from ${people} where t.status = 'civilian') k
       where ${counted})
     select f.code, p.name, f.grade, count(*) as n,
       jsonb_build_object('low', sum(kl), 'best', sum(kb), 'high', sum(kh)) as killed,
       jsonb_build_object('low', sum(il), 'best', sum(ib), 'high', sum(ih)) as injured
     from found f join places p on p.code = f.code group by f.code, p.name, f.grade order by f.code`,
    values,
  )
  const civilians = tolls.filter(({ status }) => status === 'civilian')
  const unknown = tolls.filter(({ status }) => status === 'unknown')
  const byGrade = (of: 'n' | 'migrants') =>
    Object.fromEntries(grades.map((one) => [one, incidents.find((line) => line.grade === one)?.[of] ?? 0]))
  const leftOut = (state: string) => left.find((line) => line.state === state)?.n ?? 0
  const parts = Figures.shape.districts.element.omit({ incidents: true })
  const all = districts.map((line) => ({ ...parts.parse(line), grade: line.grade, n: line.n }))
  return Figures.parse({
    ...{ incidents: byGrade('n'), migrants: byGrade('migrants') },
    disputed: incidents.reduce((sum, { disputed }) => sum + disputed, 0),
    ...{ duplicates: leftOut('duplicate'), refuted: leftOut('refuted') },
    objects: grouped(objects, ({ object }) => object, countOf).map(({ first: { object }, byGrade: counts }) => ({
      ...{ object, incidents: counts },
    })),
    tolls: grouped(civilians, ({ harm, sex, age }) => `${harm} ${sex} ${age}`, together).map(
      ({ first: { harm, sex, age }, byGrade: of }) => ({ harm, sex, age, people: of }),
    ),
    statusUnknown: grouped(unknown, ({ harm }) => harm, together).map(({ first: { harm }, byGrade: of }) => ({
      ...{ harm, people: of },
    })),
    districts: grouped(all, ({ code }) => code, countOf).map(({ first: { code, name }, byGrade: counts }) => ({
      ...{ code, name, incidents: counts },
      killed: together(all.filter((line) => line.code === code).map(({ killed }) => killed)),
      injured: together(all.filter((line) => line.code === code).map(({ injured }) => injured)),
    })),
  })
}

/** The figures of a period, and of as many days before it, within the reader's reach. */
export async function readCivilianHarm(
  tx: Tx,
  { from, to }: { from: Day; to: Day },
  actor: Actor,
): Promise<CivilianHarmView> {
  const before = periodBefore({ from, to })
  const figures = await figuresOf(tx, { from, to })
  const figuresBefore = await figuresOf(tx, before)
  const { rows } = await tx.query<{ newest: Day | null }>(
    `select max(i.started_on) as newest from incidents i where ${counted}`,
    ['-infinity', 'infinity', civilObjects.options],
  )
  return { from, to, before, figures, figuresBefore, several: actor.joint, newest: rows[0]?.newest ?? null }
}

/** The incidents that are counted, the newest first. */
export async function readHarmIncidents(
  tx: Tx,
  { from, to, page }: { from: Day; to: Day; page: number },
): Promise<HarmIncidentsView> {
  const values = [from, to, civilObjects.options]
  const { rows } = await tx.query<Record<string, unknown> & { id: string }>(
    `select i.id, i.type, i.started_on as "startedOn", i.state, i.disputed, i.migrants, i.damaged, p.name as "placeName", k.*
     from incidents i join places p on p.code = i.place_code cross join lateral (select
       jsonb_build_object('low', coalesce(sum(t.low) filter (where t.harm = 'killed'), 0),
         'best', coalesce(sum(t.best) filter (where t.harm = 'killed'), 0),
         'high', coalesce(sum(t.high) filter (where t.harm = 'killed'), 0)) as killed,
       jsonb_build_object('low', coalesce(sum(t.low) filter (where t.harm = 'injured'), 0),
         'best', coalesce(sum(t.best) filter (where t.harm = 'injured'), 0),
         'high', coalesce(sum(t.high) filter (where t.harm = 'injured'), 0)) as injured
       from ${people} where t.status = 'civilian') k
     where ${counted} order by i.started_on desc, i.id desc ${pageAt(page)}`,
    values,
  )
  const total = await countUpTo(tx, `select from incidents i where ${counted}`, values)
  const incidents = rows.map((row) => ({ ...row, reference: incidentReference(row.id) }))
  return HarmIncidentsView.parse({ incidents, ...total, page, pageSize })
}

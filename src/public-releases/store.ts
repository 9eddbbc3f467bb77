import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'
import { publicArms } from '../stock/reconciliation-store.ts'
import { armsFigures, type DashboardFigures } from './dashboards.ts'
import { Dashboard, isPublic, type PublicRelease, publicReleaseNoun, publicReleasers } from './release.ts'
import {
  type PublicReleasesQuery,
  PublicReleasesView,
  type ReleaseRow,
  type ReleasesQuery,
  ReleasesView,
  ReleaseView,
} from './views.ts'

/** The figures of a dashboard, as the public is shown them at a moment. */
export async function figuresOf(tx: Tx, dashboard: Dashboard, now: Date): Promise<DashboardFigures | undefined> {
  const readers: Record<Dashboard, () => Promise<DashboardFigures | undefined>> = {
    arms: async () => armsFigures(await publicArms(tx, now)),
  }
  return readers[dashboard]()
}

const correctedAlready = (tx: Tx, id: unknown) =>
  exists(tx, `select from public_releases where corrects = $1 and state <> 'turnedDown'`, [id])

/** Facts of a proposal: the figures, which the machine reads, and whether the release is being corrected already. */
export const publicReleaseLookups: Readonly<Record<string, Lookup>> = {
  'publicRelease.propose': {
    facts: async (tx, input, _actor, _record, _sealer, received) => {
      const { data: dashboard } = Dashboard.safeParse(input.dashboard)
      const taken = dashboard && (await figuresOf(tx, dashboard, new Date(received)))
      return {
        figures: taken?.figures ?? null,
        asOf: taken?.asOf ?? null,
        correctedAlready: input.corrects !== null && (await correctedAlready(tx, input.corrects)),
      }
    },
  },
}

/** A page of what was released, for anybody. */
export async function readPublicReleases(tx: Tx, query: PublicReleasesQuery): Promise<PublicReleasesView> {
  const conditions = new Conditions()
  conditions.say('r.document_id is not null')
  if (query.kind !== 'all') conditions.add((place) => `r.kind = ${place}`, query.kind)
  const from = `from public_releases r where ${conditions.where}`
  const { rows } = await tx.query(
    `select r.id, ${shortCodeOf('PR', 'r.id')} as number, r.kind, r.state, r.title, r.decided_at as "releasedAt"
     ${from} ${orderBy(query.order, { released: 'r.decided_at' }, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return PublicReleasesView.parse({
    ...{ releases: rows, ...total, page: query.page, pageSize },
  })
}

/** A release, as the reader may see it. */
async function findRelease(tx: Tx, id: Id): Promise<PublicRelease | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(publicReleaseNoun)} from public_releases where id = $1`, [id])
  return rows[0] && recordOf(publicReleaseNoun, rows[0])
}

/** A release that was given to the public, also one that was corrected or withdrawn since; what is only proposed is not there. */
export async function findPublicRelease(
  tx: Tx,
  id: Id,
): Promise<(PublicRelease & { readonly documentId: Id; readonly decidedAt: string }) | undefined> {
  const release = await findRelease(tx, id)
  if (!release || !isPublic(release) || release.documentId === null || release.decidedAt === null) return undefined
  return { ...release, documentId: release.documentId, decidedAt: release.decidedAt }
}

/** Whose paper it is: the authority that released it, and the programme. */
export async function readReleaseTitles(
  tx: Tx,
  sideId: Id,
): Promise<{ authority: Texts; programme: Texts } | undefined> {
  const { rows } = await tx.query<{ authority: Texts; programme: Texts }>(
    'select a.name as authority, p.title as programme from authorities a, programmes p where a.id = $1',
    [sideId],
  )
  return rows[0]
}

/** A page of the releases that the reader's authority proposed. */
export async function readReleases(
  tx: Tx,
  query: ReleasesQuery,
  actor: Actor,
  language: string,
): Promise<ReleasesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (query.state !== 'all') conditions.add((place) => `r.state = ${place}`, query.state)
  const from = `from public_releases r where ${conditions.where}`
  // No words of the releases but their titles: each can have hundreds of paragraphs.
  const { rows: releases } = await tx.query<ReleaseRow['release']>(
    `select r.id, r.kind, r.state, r.title, r.proposed_at as "proposedAt", r.proposed_by as "proposedBy" ${from}
     ${orderBy(query.order, { proposed: 'r.proposed_at' }, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const names = await userNames(
    tx,
    releases.map(({ proposedBy }) => proposedBy),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return ReleasesView.parse({
    releases: releases.map((release) => ({ release, proposedByName: names.get(release.proposedBy) ?? '' })),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** A release with the names of those who took part. */
export async function readRelease(tx: Tx, id: Id, language: string): Promise<ReleaseView | undefined> {
  const release = await findRelease(tx, id)
  if (!release) return undefined
  const { proposedBy, decidedBy, withdrawnBy } = release
  const names = await userNames(tx, [proposedBy, decidedBy, withdrawnBy], language)
  const nameOf = (user: Id | null) => (user === null ? '' : (names.get(user) ?? ''))
  return ReleaseView.parse({
    release,
    correctedAlready: await correctedAlready(tx, id),
    ...{ proposedByName: nameOf(proposedBy), decidedByName: nameOf(decidedBy), withdrawnByName: nameOf(withdrawnBy) },
  })
}

/** Releases that wait for another person of the same authority. */
export const publicReleaseWork: readonly WorkSource[] = [
  {
    kind: 'publicRelease.decide',
    roles: publicReleasers,
    sql: `select r.id, ${shortCodeOf('PR', 'r.id')} as label, r.proposed_at as since, ${undated}
      from me, public_releases r where r.state = 'proposed' and r.proposed_by is distinct from me.id
        and (me.id is null or r.side_id = ${mySide})`,
  },
]

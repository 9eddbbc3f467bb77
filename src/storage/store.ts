import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { Bar } from './armoury.ts'
import { type KeyRegime, keyRegimeNoun, keyRoles } from './key-regime.ts'
import { type KeySignature, keySignatureNoun } from './opening.ts'
import { placementNoun, ScannedTags } from './storage-place.ts'

/** Facts of the stores' actions that need SQL. */
export const storageLookups: Readonly<Record<string, Lookup>> = {
  'armoury.establish': {
    facts: async (tx, { siteId, code }) => ({
      codeTaken: await exists(tx, 'select from armouries where site_id = $1 and code = $2', [siteId, code]),
    }),
  },
  'armouryChange.propose': {
    facts: async (tx, { armouryId }) => ({
      waiting: await exists(tx, `select from armoury_changes where armoury_id = $1 and status = 'proposed'`, [
        armouryId,
      ]),
    }),
  },
  'armouryChange.sign': {
    facts: async (tx, _input, _actor, change) => ({ underWay: await underWay(tx, change?.armouryId) }),
  },
  'storagePlace.add': {
    facts: async (tx, { armouryId }) => {
      const { rows } = await tx.query<{ code: string; places: number; room: number }>(
        `select s.code, (select count(*) from storage_places p where p.site_id = s.id) as places,
           (select coalesce(sum(p.capacity), 0) from storage_places p where p.armoury_id = a.id) as room
         from armouries a join sites s on s.id = a.site_id where a.id = $1`,
        [armouryId],
      )
      const { code = '', places = 0, room = 0 } = rows[0] ?? {}
      return { site: { code, places }, room }
    },
  },
  'keyRegime.propose': {
    facts: async (tx, { armouryId, keys }) => ({
      candidates: await candidates(tx, z.array(z.object({ logins: z.array(z.string()) })).parse(keys)),
      waiting: await exists(tx, `select from key_regimes where armoury_id = $1 and status = 'proposed'`, [armouryId]),
    }),
  },
  'keyRegime.sign': {
    facts: async (tx, _input, _actor, regime) => ({
      former: await regimeInForce(tx, regime?.armouryId),
      underWay: await underWay(tx, regime?.armouryId),
    }),
  },
  'keyRegime.turnDown': {
    facts: async (tx, _input, _actor, regime) => ({ former: await regimeInForce(tx, regime?.armouryId) }),
  },
  'opening.begin': {
    facts: async (tx, { armouryId }) => ({
      ...(await beginning(tx, armouryId)),
      underWay: await underWay(tx, armouryId),
    }),
  },
  'opening.recordForced': { facts: (tx, { armouryId }) => beginning(tx, armouryId) },
  'opening.sign': { facts: signed },
  'opening.witness': { facts: signed },
  'opening.countersign': { facts: signed },
  'opening.settle': { facts: signed },
  'storagePlace.putIn': { facts: (tx, input, _actor, place) => scanned(tx, input.tags, place) },
  'storagePlace.takeOut': { facts: (tx, input, _actor, place) => scanned(tx, input.tags, place) },
  'armouryEntry.record': {
    facts: async (tx, { armouryId, login, withLogin }) => ({
      userId: await userOf(tx, login),
      withId: await userOf(tx, withLogin),
      bar: await barOf(tx, armouryId),
    }),
  },
}

async function signed(tx: Tx, _input: unknown, _actor: unknown, opening: { readonly id: Id } | undefined) {
  return { signatures: await signaturesOf(tx, [opening?.id ?? null]) }
}

/** The signatures of openings, in the order in which they were given. */
export async function signaturesOf(tx: Tx, openings: readonly (Id | null)[]): Promise<KeySignature[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(keySignatureNoun)} from key_signatures where opening_id = any($1) order by signed_at, id`,
    [openings],
  )
  return rows.map((row) => recordOf(keySignatureNoun, row))
}

/** The keys under which a store stands; null for the armourer's alone. */
async function regimeInForce(tx: Tx, armouryId: unknown): Promise<KeyRegime | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(keyRegimeNoun)} from key_regimes where armoury_id = $1 and status = 'inForce'`,
    [armouryId ?? null],
  )
  return rows[0] ? recordOf(keyRegimeNoun, rows[0]) : null
}

function underWay(tx: Tx, armouryId: unknown): Promise<boolean> {
  return exists(
    tx,
    `select from armoury_openings where armoury_id = $1 and status in ('signing', 'open') and forced_by is null`,
    [armouryId ?? null],
  )
}

async function beginning(tx: Tx, armouryId: unknown) {
  const { rows } = await tx.query<{ left: string[] }>(
    `select seals_left as left from armoury_openings where armoury_id = $1 and status = 'closed'
     order by closed_at desc, id desc limit 1`,
    [armouryId],
  )
  return { regime: await regimeInForce(tx, armouryId), left: rows[0]?.left ?? null }
}

/** Why nothing leaves a store now. */
export async function barOf(tx: Tx, armouryId: unknown): Promise<Bar | null> {
  const { rows } = await tx.query<{ bar: unknown }>('select armoury_bar($1) as bar', [armouryId])
  return Bar.nullable().parse(rows[0]?.bar ?? null)
}

async function candidates(tx: Tx, keys: readonly { logins: readonly string[] }[]) {
  const { rows } = await tx.query(
    `select u.login, u.id, u.name ->> 'ar' as name, u.side_id as "sideId", u.site_id as "siteId", a.kind = 'joint' as joint,
       u.roles && $2 as "mayRead"
     from users u join authorities a on a.id = u.side_id where u.login = any($1) and u.status = 'appointed' order by u.login`,
    [keys.flatMap(({ logins }) => logins), keyRoles],
  )
  return rows
}

async function userOf(tx: Tx, login: unknown): Promise<Id | null> {
  const { rows } = await tx.query<{ id: Id }>(`select id from users where login = $1 and status = 'appointed'`, [login])
  return rows[0]?.id ?? null
}

/** Weapons by their tags with where they lie now, and how full a place is. */
async function scanned(tx: Tx, tags: unknown, place: Readonly<Record<string, unknown>> | undefined) {
  const { rows } = await tx.query(
    `select w.id, w.tag, w.side_id as "sideId", w.site_id as "siteId", w.status, w.moves, to_jsonb(p) as lies,
       s.code as "placeCode", case when p.id is not null then armoury_bar(p.armoury_id) end as bar
     from weapons w left join weapon_placements p on p.weapon_id = w.id and p.n = w.moves and p.taken_at is null
       left join storage_places s on s.id = p.place_id
     where w.tag = any($1) order by w.tag`,
    [ScannedTags.parse(tags)],
  )
  const { rows: fill } = await tx.query<{ filled: number }>(`select ${filledOf('$1::uuid')} as filled`, [
    place?.id ?? null,
  ])
  return {
    scanned: rows.map(({ lies, ...weapon }) => ({
      ...weapon,
      placement: lies === null ? null : recordOf(placementNoun, lies),
    })),
    filled: fill[0]?.filled ?? 0,
    bar: await barOf(tx, place?.armouryId),
  }
}

/** SQL: how many weapons lie in a place. */
export function filledOf(placeId: string): string {
  return `(select count(*) from weapon_placements p join weapons w on w.id = p.weapon_id and w.moves = p.n
    where p.place_id = ${placeId} and p.taken_at is null)`
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '../../src/kernel/ids.ts'
import type { SearchKind } from '../../src/search/search-kinds.ts'
import { SearchView } from '../../src/search/views.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { armedApplicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let man: Id
let weapon: Id
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  const armed = await armedApplicant(world, {
    nameArabic: { given: 'مصطفى', father: 'عبد الرحمن', grandfather: 'قاسم', family: 'الورفلي' },
    nameLatin: { given: '', father: '', grandfather: '', family: '' },
  })
  man = armed.personId
  weapon = armed.weaponId
})
afterAll(() => world.end())

async function search(cookie: string | null, text: unknown): Promise<{ status: number; body: string }> {
  const headers = { 'accept-language': 'en', ...(cookie ? { cookie } : {}) }
  const answer = await world.http.inject({ method: 'POST', url: '/api/search', headers, payload: { text } })
  return { status: answer.statusCode, body: answer.body }
}
async function found(who: CastName, text: string): Promise<SearchView> {
  const { status, body } = await search(await world.signIn(who), text)
  expect(status, body).toBe(200)
  return SearchView.parse(JSON.parse(body))
}
const hitsOf = (view: SearchView, kind: SearchKind) => view.found.find((one) => one.kind === kind)?.hits ?? []
const numberOf = async (table: string, column: string, where: string) => {
  const { rows } = await world.sulh.database.owner.query<{ number: string }>(
    `select ${column} as number from ${table} where ${where}`,
  )
  return rows[0]?.number ?? ''
}

describe('one box', () => {
  it('finds a person by another spelling in the other script, and the weapon by its serial', async () => {
    expect(hitsOf(await found('dalia', 'Mustafa Abdelrahman'), 'person').map(({ id }) => id)).toContain(man)
    expect(hitsOf(await found('dalia', 'مصطفي'), 'person').map(({ id }) => id)).toContain(man)
    const serial = await numberOf('weapons', 'serial', `id = '${weapon}'`)
    expect(hitsOf(await found('fatou', serial.toLowerCase()), 'weapon').map(({ id }) => id)).toEqual([weapon])
  })

  it('goes straight to the record of a tag, a receipt or a registration that was scanned', async () => {
    const tag = await numberOf('weapons', 'tag', `id = '${weapon}'`)
    expect((await found('bakary', tag.toLowerCase())).straight).toMatchObject({ kind: 'weapon', id: weapon })
    const receipt = await numberOf('receipts', 'number', `weapon_id = '${weapon}'`)
    expect((await found('bakary', receipt)).straight).toMatchObject({ kind: 'receipt', id: weapon, number: receipt })
    const number = await numberOf('people', 'number', `id = '${man}'`)
    expect((await found('awa', ` ${number} `)).straight).toMatchObject({ kind: 'person', id: man })
  })

  it('is answered by what it is asked, and never fails', async () => {
    expect((await found('dalia', '  ')).found).toEqual([])
    for (const text of ['%', '_', "'", '\\', 'P-', '🙂', 'a'.repeat(200), '؟', '--', '0'])
      expect((await search(await world.signIn('fatou'), text)).status, text).toBe(200)
    for (const text of ['a'.repeat(201), 'a\u0000b', 7, null])
      expect((await search(await world.signIn('fatou'), text)).status).toBe(400)
    expect((await search(null, 'Mustafa')).status).toBe(401)
  })

  it('notes that everybody registered was gone through, and not for whom', async () => {
    await found('emad', 'Mustafa')
    const { rows } = await world.sulh.database.owner.query<{ all: string }>(
      `select string_agg(r::text, ' ') as all from record_reads r where reader_id = '${cast.emad.id}'`,
    )
    expect(rows[0]?.all).toContain('person')
    expect(rows[0]?.all).not.toContain('Mustafa')
  })
})

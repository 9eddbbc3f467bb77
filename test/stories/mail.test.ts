import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailServerFromEnvironment } from '../../src/cli/options.ts'
import { inTransaction } from '../../src/server/database.ts'
import { runJob } from '../../src/server/jobs.ts'
import type { Letter } from '../../src/server/mail.ts'
import { mailJob } from '../../src/server/mail-delivery.ts'
import { attempt } from '../attempt.ts'
import { type MailBox, newMailBox } from '../smtp.ts'
import { cast, newWorld, type World } from '../world.ts'

let box: MailBox
let world: World
let now = new Date('2026-11-28T08:00:00Z')

beforeAll(async () => {
  box = await newMailBox()
  const mailServer = { host: '127.0.0.1', port: box.port, tls: false, user: null, from: 'ddr@example.ly' }
  world = await newWorld({ mailServer, publicUrl: 'https://ddr.example.ly' }, () => now)
  await world.sulh.mail.setAddress(cast.fatou.id, { address: 'fatou@example.ly', language: 'ar' }, now)
})
afterAll(async () => {
  await world.end()
  await box.end()
})

const letter = (once: string, more: Partial<Letter> = {}): Letter => ({
  ...{ once, kind: 'test', sideId: cast.fatou.sideId, to: { userId: cast.fatou.id }, language: 'ar' },
  ...{ subject: 'ينتظرك تقرير', body: 'ينتظرك تقرير في البرنامج.', page: '/reports' },
  ...more,
})
const queue = (one: Letter) => inTransaction(world.sulh.database.writer, (tx) => world.sulh.mail.queue(tx, one, now))
const send = () => runJob(world.sulh, mailJob, () => {})
const stateOf = async (once: string) => {
  const { rows } = await world.sulh.database.writer.query<{
    state: string
    fault: string | null
    sealed: Buffer | null
  }>('select state, fault, sealed from mail_letters where once = $1', [once])
  return rows[0]
}

describe('letters by e-mail', () => {
  it('are queued once, to who gave an address, and sent with a link and their direction', async () => {
    expect(await queue(letter('a'))).toBe(true)
    expect(await queue(letter('a'))).toBe(false)
    expect(await queue(letter('b', { to: { userId: cast.omran.id } }))).toBe(false)
    await send()
    expect(box.letters.map(({ to }) => to)).toEqual(['fatou@example.ly'])
    const [sent] = box.letters
    expect(sent?.data).toContain('Message-ID: <')
    expect(sent?.data.replaceAll('=\r\n', '')).toContain('https://ddr.example.ly/reports')
    expect(sent?.data).toContain('Auto-Submitted: auto-generated')
    expect(await stateOf('a')).toEqual({ state: 'sent', fault: null, sealed: null })
    await send()
    expect(box.letters).toHaveLength(1)
  })

  it('carry files, and lie in the database without a word in clear', async () => {
    const pdf = { name: 'report.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-figures') }
    await queue(letter('c', { to: { address: 'donor@example.org' }, language: 'en', attachments: [pdf] }))
    const sealed = (await stateOf('c'))?.sealed?.toString('latin1') ?? ''
    expect(sealed.length).toBeGreaterThan(100)
    for (const word of ['donor', 'PDF', 'report']) expect(sealed).not.toContain(word)
    await send()
    expect(box.letters.at(-1)?.to).toBe('donor@example.org')
    expect(box.letters.at(-1)?.data).toContain(Buffer.from('%PDF-figures').toString('base64'))
  })

  it('are tried again ever later, and then left for an administrator; a refusal for good is not tried again', async () => {
    box.answer = 451
    await queue(letter('d'))
    let attempts = 0
    while ((await stateOf('d'))?.state === 'waiting') {
      await send()
      attempts++
      now = new Date(now.getTime() + 13 * 3_600_000)
    }
    expect(attempts).toBe(7)
    expect(await stateOf('d')).toMatchObject({ state: 'failed', fault: '451' })
    box.answer = 550
    await queue(letter('e'))
    await send()
    expect(await stateOf('e')).toMatchObject({ state: 'failed', fault: '550' })
    box.answer = 250
  })

  it('one that failed is sent again or dropped by an administrator', async () => {
    const idOf = async (once: string) =>
      (await world.sulh.database.writer.query<{ id: string }>('select id from mail_letters where once = $1', [once]))
        .rows[0]?.id ?? ''
    await world.sulh.mail.settleFailed(await idOf('d'), 'again', now)
    await world.sulh.mail.settleFailed(await idOf('e'), 'drop', now)
    await send()
    expect(await stateOf('d')).toMatchObject({ state: 'sent' })
    expect(await stateOf('e')).toMatchObject({ state: 'dropped', sealed: null })
    await world.sulh.mail.settleFailed(await idOf('d'), 'again', now)
    expect(await stateOf('d')).toMatchObject({ state: 'sent' })
  })

  it('a letter that failed is not sent by itself, and its words are read by no reader', async () => {
    const before = box.letters.length
    await send()
    expect(box.letters).toHaveLength(before)
    expect(await attempt(world, 'sulh_side_north', 'select sealed from mail_letters')).toBe('42501')
    expect(await attempt(world, 'sulh_joint', 'select * from mail_addresses')).toBe('42501')
  })
})

describe('the mail server', () => {
  const named = { SULH_SMTP_URL: 'smtp://mail.example.ly', SULH_MAIL_FROM: 'ddr@example.ly' }

  it('is named whole or not at all', () => {
    expect(mailServerFromEnvironment({})).toBeNull()
    expect(mailServerFromEnvironment(named)).toMatchObject({
      host: 'mail.example.ly',
      port: 587,
      tls: false,
      user: null,
    })
    expect(mailServerFromEnvironment({ ...named, SULH_SMTP_URL: 'smtps://mail.example.ly' })).toMatchObject({
      port: 465,
      tls: true,
    })
    for (const wrong of [
      { SULH_SMTP_URL: named.SULH_SMTP_URL },
      { ...named, SULH_SMTP_URL: 'mail.example.ly' },
      { ...named, SULH_SMTP_URL: 'smtp://me:secret@mail.example.ly' },
      { ...named, SULH_SMTP_USER: 'me' },
    ])
      expect(() => mailServerFromEnvironment(wrong)).toThrow(/SULH_/)
  })
})

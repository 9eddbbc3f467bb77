import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hex, textOf, utf8 } from './bytes.ts'
import { documentLeafBytes, Entry, entryBytes, entryLeafHash } from './entry.ts'

const entry: Entry = {
  v: 1,
  id: '01932f4e-7a10-7c3a-9d55-0a1b2c3d4e5f',
  station: { id: 'tablet-7', sequence: 12 },
  action: 'weapon.handOver',
  version: 1,
  subject: { noun: 'weapon', id: '01932f4e-7a10-7c3a-9d55-0a1b2c3d4e60' },
  input: { tag: 'N-000123', serviceable: true },
  facts: { holder: 'armoury' },
  sealed: null,
  actor: {
    id: '01932f4e-7a10-7c3a-9d55-0a1b2c3d4e61',
    sideId: '01932f4e-7a10-7c3a-9d55-0a1b2c3d4e62',
    side: 'north',
    joint: false,
    siteId: null,
    roles: ['armourer'],
  },
  at: '2026-11-23T08:00:00.000Z',
  received: '2026-11-23T09:00:00.000Z',
  outcome: 'accepted',
  flags: [],
  documents: [{ id: '01932f4e-7a10-7c3a-9d55-0a1b2c3d4e63', leaf: 'ab'.repeat(32) }],
}

describe('an entry', () => {
  it('has one spelling, whatever the order of its fields', () => {
    const reversed = Entry.parse(Object.fromEntries(Object.entries(entry).reverse()))
    expect(hex(entryBytes(reversed))).toBe(hex(entryBytes(entry)))
    expect(textOf(entryBytes(entry))).toMatch(/^\{"action":"weapon\.handOver","actor":\{"id":/)
    const expected = createHash('sha256').update('\0').update(entryBytes(entry)).digest('hex')
    expect(hex(entryLeafHash(entry))).toBe(expected)
  })

  it('changes its hash with every field', () => {
    const changes: Partial<Entry>[] = [
      { action: 'weapon.destroy' },
      { sealed: { under: '01932f4e-7a10-7c3a-9d55-0a1b2c3d4e61', box: 'AAAA' } },
      { outcome: 'flagged' },
      { facts: null },
      { station: { id: 'tablet-7', sequence: 13 } },
      { documents: [] },
    ]
    const hashes = changes.map((change) => hex(entryLeafHash(Entry.parse({ ...entry, ...change }))))
    expect(new Set([...hashes, hex(entryLeafHash(entry))]).size).toBe(changes.length + 1)
  })

  it.each([
    ['an unknown field', { ...entry, note: 'x' }],
    ['another version', { ...entry, v: 2 }],
    ['no subject', { ...entry, subject: undefined }],
    ['a date without time', { ...entry, at: '2026-11-23' }],
    ['a time without zone', { ...entry, received: '2026-11-23T08:00:00' }],
    ['an outcome the journal does not know', { ...entry, outcome: 'refused' }],
    [
      'a document that is no hash',
      { ...entry, documents: [{ id: '01932f4e-7a10-7c3a-9d55-0a1b2c3d4e63', leaf: 'AB'.repeat(32) }] },
    ],
    ['a negative sequence', { ...entry, station: { id: 'tablet-7', sequence: -1 } }],
    ['facts that are no JSON', { ...entry, facts: { a: undefined } }],
  ])('refuses %s', (_, value) => expect(Entry.safeParse(value).success).toBe(false))
})

describe('the leaf of a document', () => {
  it('is the salted hash and nothing else', () => {
    const salt = utf8('0123456789abcdef')
    const salted = createHash('sha256').update('0123456789abcdefreceipt').digest('hex')
    expect(textOf(documentLeafBytes(utf8('receipt'), salt))).toBe(`{"document":"${salted}","v":1}`)
    expect(() => documentLeafBytes(utf8('receipt'), salt.subarray(1))).toThrow(RangeError)
  })
})

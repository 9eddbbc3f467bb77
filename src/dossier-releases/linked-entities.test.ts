import { expect, it } from 'vitest'
import { readList } from '../screening/formats/read-list.ts'
import { fileOfText } from '../screening/formats/source.ts'
import { linkedEntities } from './linked-entities.ts'
import { StatementOfCase, standing } from './statement-of-case.ts'

const words = (en: string) => ({ ar: '', en, fr: '' })
const day = { from: '2019-04-01', to: '2019-04-30', precision: 'month' }
const grade = { reliability: 'B', credibility: '2' }
const evidence = { nature: 'panelReport', bears: 'supports', findings: ['F1'], grade, finance: null, basedOn: null }

/** A statement with one of everything, as it is composed: evidence of a protected source has none. */
const statement = StatementOfCase.parse({
  ...{ format: 'sulh-statement-of-case-1', number: 'DR-1A2B3C4D', dossier: 'DO-1', preparedOn: '2020-05-01' },
  ...{ authority: 'unCommittee', recipient: 'The Committee', purpose: 'Listing', legalBasis: 'Resolution' },
  ...{ expiresOn: '2020-08-01', standing },
  subject: {
    kind: 'person',
    identity: {
      ...{ form: 'person', nameOriginal: ['منصور', 'سالم'], nameLatin: ['Mansur', 'Salem'], sex: 'male' },
      aliases: [
        { name: 'Abu Hadid', quality: 'good' },
        { name: 'the Captain', quality: 'low' },
      ],
      ...{ births: [day], nationalities: ['Libya', 'of the desert'], acronyms: [] },
      passports: [{ number: 'P123', country: 'Libya', note: '' }],
      bankAccounts: [{ bank: 'Bank of Tarsa', number: '0099', holder: 'His brother' }],
    },
    listed: { list: 'UN', entry: 'LYi.001' },
  },
  findings: [
    {
      ref: 'F1',
      criterion: {
        ...{ code: 'un-1', version: 1, regime: 'un', instrument: 'Resolution 2213', paragraph: '11', reference: '' },
        ...{ title: words('Threats to peace'), text: words('…'), checked: 'checked' },
      },
      ...{ text: words('He ordered it'), supportedBy: ['E1', 'E2'], contradictedBy: [] },
    },
  ],
  natures: [{ nature: 'panelReport', count: 3 }],
  evidence: [
    {
      ...{ ...evidence, ref: 'E1', text: words('A report says so'), record: null },
      source: { from: 'Report of the Panel', asOf: day, reference: 'S/2019/1' },
      files: [{ name: 'report.pdf', sha256: 'ab'.repeat(32), custody: [{ holder: 'Somebody', since: '2019-04-02' }] }],
    },
    {
      ...{ ...evidence, ref: 'E2', nature: 'testimony', text: words('Somebody saw it'), source: null, files: [] },
      record: null,
    },
    {
      ...{ ...evidence, ref: 'E3', bears: 'exculpatory', findings: [], text: words('He was elsewhere'), record: null },
      ...{ source: null, files: [] },
    },
  ],
  exculpatory: { outcome: 'found', on: '2020-04-01', evidence: ['E3'] },
  actors: [
    { ref: 'A1', kind: 'group', name: 'لواء', nameLatin: 'Brigade', listed: null },
    { ref: 'A2', kind: 'person', name: 'أخوه', nameLatin: '', listed: null },
  ],
  links: [
    { ref: 'L1', kind: 'commands', from: 'S', to: 'A1', since: '2018-01-01', until: null, confidence: 'probable' },
    { ref: 'L2', kind: 'family', from: 'S', to: 'A2', since: null, until: null, confidence: 'confirmed' },
    { ref: 'L3', kind: 'actsFor', from: 'A2', to: 'S', since: null, until: null, confidence: 'possible' },
  ].map((link) => ({ ...link, evidence: ['E1'] })),
  withheld: 2,
})

const thing = 'name alias weakAlias summary description notes address topics keywords publisher proof'
const legal = `${thing} website registrationNumber idNumber`
const interval = 'startDate endDate date summary description proof'
const interest = `${interval} role status`
/** The properties of each schema as followthemoney.tech has them, of those that are written here; with what a property that names another names. */
const schemata: Readonly<Record<string, string>> = {
  Person: `${legal} title birthDate birthPlace nationality position gender passportNumber`,
  ...{ Organization: legal, BankAccount: `${thing} bankName accountNumber`, Note: `${thing} entity` },
  Document: `${thing} title fileName date`,
  ...{ Documentation: `${interest} document entity`, Ownership: `${interest} owner asset` },
  ...{ Family: `${interval} person relative relationship`, Representation: `${interest} agent client` },
  UnknownLink: `${interest} subject object`,
}
const party = ['Person', 'Organization']
const things = [...party, 'BankAccount', 'Note', 'Document']
const ranges: Readonly<Record<string, readonly string[]>> = {
  ...{ proof: ['Document'], document: ['Document'], entity: things, subject: things, object: things },
  ...{ owner: party, asset: ['BankAccount', 'Organization'], person: ['Person'], relative: ['Person'] },
  ...{ agent: party, client: party },
}

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}
const entities = linkedEntities(statement)
  .trimEnd()
  .split('\n')
  .map((line): Entity => JSON.parse(line))
const found = (ref: string) => entities.find(({ id }) => id === `DR-1A2B3C4D-${ref}`)

it('says nothing that FollowTheMoney has no property for, and names only entities that are there and may stand there', () => {
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
  for (const { id, schema, properties } of entities)
    for (const [key, values] of Object.entries(properties)) {
      expect([id, schemata[schema]?.split(' ')]).toEqual([id, expect.arrayContaining([key])])
      expect([id, key, values.length > 0]).toEqual([id, key, true])
      const range = ranges[key]
      for (const value of range === undefined ? [] : values)
        expect([id, key, range]).toEqual([
          id,
          key,
          expect.arrayContaining([entities.find((one) => one.id === value)?.schema]),
        ])
    }
})

it('says who, by which evidence and of which source, and nothing of a protected one', () => {
  expect(found('S')?.properties).toMatchObject({
    ...{ name: ['منصور سالم', 'Mansur Salem'], alias: ['Abu Hadid'], weakAlias: ['the Captain'], gender: ['male'] },
    ...{ birthDate: ['2019-04'], nationality: ['ly'], notes: ['of the desert'], topics: ['sanction'] },
  })
  expect(found('B1-S')?.properties).toEqual({ owner: ['DR-1A2B3C4D-S'], asset: ['DR-1A2B3C4D-B1'] })
  expect(found('E1')?.properties).toMatchObject({
    ...{ publisher: ['Report of the Panel'], date: ['2019-04'], description: ['S/2019/1'], summary: ['B2'] },
    notes: ['A report says so', `report.pdf SHA-256 ${'ab'.repeat(32)}`],
  })
  expect(Object.keys(found('E2')?.properties ?? {}).toSorted()).toEqual([
    'keywords',
    'name',
    'notes',
    'summary',
    'title',
  ])
  expect(found('F1')?.properties).toMatchObject({ proof: ['DR-1A2B3C4D-E1', 'DR-1A2B3C4D-E2'] })
  expect(found('E3-S')?.properties).toMatchObject({ role: ['exculpatory'], entity: ['DR-1A2B3C4D-S'] })
  for (const ref of ['L1', 'L2', 'L3']) expect(found(ref)?.properties.proof).toEqual(['DR-1A2B3C4D-E1'])
})

it('is read by the screening of this program as the subject and the actors', async () => {
  const { entries } = await readList([fileOfText('entities.ftm.json', linkedEntities(statement))])
  expect(entries.map(({ kind, names }) => [kind, names[0]?.text])).toEqual([
    ['organisation', 'لواء'],
    ['person', 'أخوه'],
    ['person', 'منصور سالم'],
  ])
})

import { partialDate } from '../../kernel/dates.ts'
import type { DossierKind } from '../dossier.ts'
import type { BankAccount, Identity, Paper } from '../identity.ts'

/** Fields of an identity block that are typed as lines, one thing a line. */
export const sharedLines = ['addresses', 'websites'] as const
export const personLines = ['birthPlaces', 'nationalities', 'residences'] as const
export const entityLines = ['acronyms', 'subsidiaries'] as const
const sexes = ['male', 'female', 'unknown'] as const
export const personPapers = ['passports', 'nationalIds'] as const

/** An identity block as it is typed: every field is text. */
export type IdentityDraft = Readonly<Record<string, string>>

const linesOf = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const partsOf = (line: string) => line.split(/[;؛]/).map((part) => part.trim())
const papersOf = (text = ''): Paper[] =>
  linesOf(text).map((line) => {
    const [number = '', country = '', ...note] = partsOf(line)
    return { number, country, note: note.join('; ') }
  })
const accountsOf = (text = ''): BankAccount[] =>
  linesOf(text).map((line) => {
    const [bank = '', number = '', holder = ''] = partsOf(line)
    return { bank, number, holder }
  })

/** The identity block that a draft says, as it is sent; what is wrong with it the action's own check says. */
export function identityOf(kind: DossierKind | '', draft: IdentityDraft) {
  const text = (key: string) => draft[key] ?? ''
  const aliases = [
    ...linesOf(draft.aliasesGood).map((name) => ({ name, quality: 'good' as const })),
    ...linesOf(draft.aliasesLow).map((name) => ({ name, quality: 'low' as const })),
  ]
  const shared = {
    ...{ aliases, addresses: linesOf(draft.addresses), websites: linesOf(draft.websites) },
    ...{ location: text('location'), bankAccounts: accountsOf(draft.bankAccounts), other: text('other') },
  }
  if (kind !== 'person')
    return {
      ...{ form: 'entity' as const, nameOriginal: text('nameOriginal'), nameLatin: text('nameLatin'), ...shared },
      ...{ acronyms: linesOf(draft.acronyms), headquarters: text('headquarters') },
      ...{ subsidiaries: linesOf(draft.subsidiaries), registrations: papersOf(draft.registrations) },
    }
  const sex: (typeof sexes)[number] | '' = sexes.find((one) => one === draft.sex) ?? ''
  return {
    ...{ form: 'person' as const, nameOriginal: linesOf(draft.nameOriginal), nameLatin: linesOf(draft.nameLatin) },
    ...{ title: text('title'), ...shared, occupation: text('occupation'), sex },
    births: linesOf(draft.births).map((line) => partialDate(line) ?? ('' as const)),
    ...{ birthPlaces: linesOf(draft.birthPlaces), nationalities: linesOf(draft.nationalities) },
    ...{ residences: linesOf(draft.residences), passports: papersOf(draft.passports) },
    nationalIds: papersOf(draft.nationalIds),
  }
}

/** What is typed of an identity block that is written anew. */
export function draftOf(identity: Identity): IdentityDraft {
  const lines = (some: readonly string[]) => some.join('\n')
  const papers = (some: readonly Paper[]) =>
    lines(some.map(({ number, country, note }) => [number, country, note].join('; ').replace(/(; )+$/, '')))
  const named = (quality: 'good' | 'low') =>
    lines(identity.aliases.flatMap((alias) => (alias.quality === quality ? [alias.name] : [])))
  const shared = {
    ...{ aliasesGood: named('good'), aliasesLow: named('low'), addresses: lines(identity.addresses) },
    ...{ websites: lines(identity.websites), location: identity.location, other: identity.other },
    bankAccounts: lines(identity.bankAccounts.map(({ bank, number, holder }) => [bank, number, holder].join('; '))),
  }
  if (identity.form === 'entity')
    return {
      ...{ ...shared, nameOriginal: identity.nameOriginal, nameLatin: identity.nameLatin },
      ...{ acronyms: lines(identity.acronyms), headquarters: identity.headquarters },
      ...{ subsidiaries: lines(identity.subsidiaries), registrations: papers(identity.registrations) },
    }
  const typed = { year: 4, month: 7, day: 10, approximate: 4 } as const
  return {
    ...{ ...shared, nameOriginal: lines(identity.nameOriginal), nameLatin: lines(identity.nameLatin) },
    ...{ title: identity.title, occupation: identity.occupation, sex: identity.sex },
    births: lines(identity.births.map(({ from, precision }) => from.slice(0, typed[precision]))),
    ...{ birthPlaces: lines(identity.birthPlaces), nationalities: lines(identity.nationalities) },
    ...{ residences: lines(identity.residences), passports: papers(identity.passports) },
    nationalIds: papers(identity.nationalIds),
  }
}

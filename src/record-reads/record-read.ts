import { z } from 'zod'
import { type Compartment, compartmentRole } from '../kernel/compartments.ts'
import type { Role } from '../kernel/roles.ts'

/** Kinds of record that are about a person: which route shows one, where its table says whose it is, and which compartment it lies in. */
interface KindOfRead {
  readonly route: string
  /** Its table, with a `person_id`; null where the record is the person, or says of nobody. */
  readonly table: string | null
  readonly compartment?: Compartment
}

/** By the name of the kind. Everything below a route counts as reading the record: its photos, its papers, its parts. */
export const readKinds = {
  person: { route: '/api/people/:id', table: null },
  match: { route: '/api/matches/:id', table: 'matches' },
  duplicate: { route: '/api/duplicates/:id', table: 'duplicates' },
  interview: { route: '/api/interviews/:id', table: 'interviews' },
  check: { route: '/api/checks/:id', table: 'checks' },
  eligibility: { route: '/api/eligibility/:id', table: 'eligibility_decisions' },
  appeal: { route: '/api/appeals/:id', table: 'appeals' },
  visit: { route: '/api/site-visits/:id', table: 'site_visits' },
  profile: { route: '/api/profiles/:id', table: 'profiles' },
  answers: { route: '/api/questionnaire-answers/:id', table: 'questionnaire_answers' },
  card: { route: '/api/cards/:id', table: 'cards' },
  accessRequest: { route: '/api/access-requests/:id', table: 'access_requests' },
  correctionRequest: { route: '/api/correction-requests/:id', table: 'correction_requests' },
  erasure: { route: '/api/erasures/:id', table: 'erasures' },
  reintegration: { route: '/api/reintegration-cases/:id', table: 'reintegration_cases' },
  foreignCase: { route: '/api/foreign-cases/:id', table: 'foreign_cases' },
  trainee: { route: '/api/trainees/:id', table: 'trainees' },
  payment: { route: '/api/cash-desk/:id', table: 'payments' },
  emergency: { route: '/api/emergency-accesses/:id', table: 'emergency_accesses' },
  childCase: { route: '/api/child-cases/:id', table: null, compartment: 'child' },
  health: { route: '/api/health/people/:id', table: null, compartment: 'health' },
  complaint: { route: '/api/complaints/:id', table: null, compartment: 'sgbv' },
  victim: { route: '/api/victims/:id', table: null, compartment: 'victim' },
  citizenReport: { route: '/api/citizen-reports/:id', table: null, compartment: 'citizen' },
  vettingCase: { route: '/api/vetting-cases/:id', table: null, compartment: 'vetting' },
  conductComplaint: { route: '/api/conduct-complaints/:id', table: null, compartment: 'conduct' },
  detention: { route: '/api/detentions/:id', table: null, compartment: 'conduct' },
  dossier: { route: '/api/dossiers/:id', table: null, compartment: 'dossier' },
} as const satisfies Readonly<Record<string, KindOfRead>>

export type ReadKind = keyof typeof readKinds
const isReadKind = (word: string): word is ReadKind => Object.hasOwn(readKinds, word)
export const ReadKind = z.enum(Object.keys(readKinds).filter(isReadKind))

/** The list of everybody registered, which a search goes through. */
const peopleList = '/api/people'

/** What a route shows of a person: a kind of record, or the list of people; undefined where it shows none. */
export function kindOfRoute(route: string): { kind: ReadKind; list: boolean } | undefined {
  if (route === peopleList) return { kind: 'person', list: true }
  const kind = ReadKind.options.find((one) => {
    const { route: of } = readKinds[one]
    return route === of || route.startsWith(`${of}/`)
  })
  return kind && { kind, list: false }
}

/** The compartment of a kind of record; undefined where it lies in none. */
export function compartmentOf(kind: ReadKind): Compartment | undefined {
  const found: KindOfRead = readKinds[kind]
  return found.compartment
}

/** Who looks into who read what: of a compartment only those who work in it learn which record it was. */
export const readAuditors = ['auditor', 'dataProtectionOfficer'] as const satisfies readonly Role[]
export const readLogReaders: readonly Role[] = [...readAuditors, ...Object.values(compartmentRole)]

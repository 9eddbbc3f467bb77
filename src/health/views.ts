import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Person } from '../people/person.ts'
import { HealthDetail, HealthEntry } from './health-entry.ts'
import { TravelFitness } from './travel-fitness.ts'

/** Query of the clinician's list: who waits for a screening, first come first. */
export const HealthPeopleQuery = z.object({
  status: z.enum(['waiting', 'screened', 'all']).default('waiting'),
  search: z.string().max(200).default(''),
  order: orderOf(['registered']).default('registered'),
  page: PageNumber,
})
export type HealthPeopleQuery = z.infer<typeof HealthPeopleQuery>

/** What a clinician needs of a person to know who sits there. */
export const Patient = Person.pick({
  id: true,
  number: true,
  nameArabic: true,
  nameLatin: true,
  birth: true,
  sex: true,
})
const fitness = TravelFitness.pick({ fit: true, judgedAt: true }).nullable()

export const HealthPersonRow = z.object({
  person: Patient.extend(Person.pick({ registeredAt: true }).shape),
  screenedAt: z.string().nullable(),
  fitness,
})
export type HealthPersonRow = z.infer<typeof HealthPersonRow>
export const HealthPeopleView = z.object({ people: z.array(HealthPersonRow), ...pageShape })
export type HealthPeopleView = z.infer<typeof HealthPeopleView>

/** `GET /api/health/people/{id}`: somebody's health, newest first, for clinicians alone. */
export const HealthView = z.object({
  person: Patient,
  entries: z.array(z.object({ entry: HealthEntry.omit({ sealed: true }), detail: HealthDetail.nullable() })),
  fitness: TravelFitness.pick({ fit: true, judgedAt: true, earlier: true }).nullable(),
  names: z.record(Id, z.string()),
  today: Day,
})
export type HealthView = z.infer<typeof HealthView>

/** `GET /api/people/{id}/fitness`: all that others see. */
export const FitnessView = z.object({ fitness })
export type FitnessView = z.infer<typeof FitnessView>

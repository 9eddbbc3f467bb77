import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Institution, InstitutionKind, InstitutionPost, InstitutionStep, InstitutionUnit } from './institution.ts'
import { InstitutionRequirements } from './requirements.ts'

/** Query of `GET /api/institutions`; `search` is looked for in the names. */
export const InstitutionsQuery = z.object({
  kind: z.enum(['all', ...InstitutionKind.options]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['recorded']).default('-recorded'),
  page: PageNumber,
})
export type InstitutionsQuery = z.infer<typeof InstitutionsQuery>

export const InstitutionRow = z.object({
  institution: Institution,
  sideName: Texts,
  units: z.int(),
  /** Places of open posts, and how many of all its places are taken. */
  places: z.int(),
  filled: z.int(),
  /** The version in force; null before any was signed. */
  version: z.int().nullable(),
})
export type InstitutionRow = z.infer<typeof InstitutionRow>
export const InstitutionsView = z.object({ institutions: z.array(InstitutionRow), ...pageShape })
export type InstitutionsView = z.infer<typeof InstitutionsView>

/** `GET /api/institutions/{id}`. */
export const InstitutionView = z.object({
  institution: Institution,
  sideName: Texts,
  units: z.array(z.object({ unit: InstitutionUnit, placeName: Texts.nullable() })),
  posts: z.array(z.object({ post: InstitutionPost, unitName: Texts.nullable() })),
  requirements: z.array(
    z.object({ requirements: InstitutionRequirements, proposedByName: z.string(), signedByName: z.string() }),
  ),
  steps: z.array(z.object({ step: InstitutionStep, takenByName: z.string() })),
})
export type InstitutionView = z.infer<typeof InstitutionView>

/** `GET /api/institution-choices`: institutions of the reader's reach with units and posts, for forms. */
export const InstitutionChoicesView = z.object({
  institutions: z.array(
    z.object({
      id: Id,
      sideId: Id,
      name: Texts,
      units: z.array(z.object({ id: Id, name: Texts })),
      posts: z.array(InstitutionPost.pick({ id: true, title: true, rank: true, places: true, filled: true })),
    }),
  ),
})
export type InstitutionChoicesView = z.infer<typeof InstitutionChoicesView>

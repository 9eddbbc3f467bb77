import { z } from 'zod'
import { Exception } from '../exceptions/exception.ts'
import { Id } from '../kernel/ids.ts'
import { SourceKind } from '../kernel/intake-source.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Receipt } from './receipt.ts'
import { Movement, Weapon } from './weapon.ts'

/** Query of `GET /api/weapons`. `incoming` is what is on the road to the reader's site. */
export const WeaponsQuery = z.object({
  status: z
    .enum([
      'all',
      'inCustody',
      'inTransit',
      'disputed',
      'incoming',
      'missing',
      'writtenOff',
      'destroyed',
      'transferred',
    ])
    .default('all'),
  source: z.enum(['all', ...SourceKind.options]).default('all'),
  search: z.string().max(100).default(''),
  order: orderOf(['tag', 'class', 'model', 'serial', 'status', 'moved']).default('-moved'),
  page: PageNumber,
})
export type WeaponsQuery = z.infer<typeof WeaponsQuery>

/** One weapon in a list; who holds it by name. */
export const WeaponRow = z.object({ weapon: Weapon, siteName: Texts, holderName: z.string() })
export type WeaponRow = z.infer<typeof WeaponRow>
export const WeaponsView = z.object({ weapons: z.array(WeaponRow), ...pageShape })
export type WeaponsView = z.infer<typeof WeaponsView>

/** The group whose asset a weapon was. */
const OfGroup = z.object({ id: Id, code: z.string(), nameArabic: z.string(), nameLatin: z.string() })

/** `GET /api/weapons/{id}`: the weapon with its whole chain of custody. */
export const WeaponView = z.object({
  weapon: Weapon,
  siteName: Texts,
  holderName: z.string(),
  /** Who brought it, or handed it over for a group. */
  person: z.object({ id: z.string(), number: z.string(), name: z.string() }).nullable(),
  group: OfGroup.nullable(),
  placeName: Texts.nullable(),
  /** Null where nobody is known who could hold one. */
  receipt: Receipt.nullable(),
  movements: z.array(z.object({ movement: Movement, fromName: z.string(), toName: z.string(), siteName: Texts })),
  exceptions: z.array(Exception),
  /** Others whose marking may be this one, misread; a suggestion that the armourer checks against the metal. */
  near: z.array(z.object({ id: Id, tag: z.string(), serial: z.string() })),
})
export type WeaponView = z.infer<typeof WeaponView>

/** `GET /api/exceptions?status=open|settled`: what waits for a person. */
export const ExceptionsQuery = z.object({ status: z.enum(['open', 'settled']).default('open'), page: PageNumber })
export type ExceptionsQuery = z.infer<typeof ExceptionsQuery>
export const ExceptionRow = z.object({
  exception: Exception,
  weapon: Weapon.nullable(),
  raisedByName: z.string(),
  siteName: Texts,
})
export type ExceptionRow = z.infer<typeof ExceptionRow>
export const ExceptionsView = z.object({ exceptions: z.array(ExceptionRow), ...pageShape })
export type ExceptionsView = z.infer<typeof ExceptionsView>

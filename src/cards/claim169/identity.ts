import { z } from 'zod'

/**
 * What a code of Claim 169 says of its holder: every field of the draft that MOSIP registered (`169` of the registry of CWT
 * claims), with 19 to 23 as the published vectors use them. All are optional.
 */

const text = z.string().max(2000)
const whole = z.int()
const Bytes = z.instanceof(Uint8Array)

/** One sample or template; what the numbers mean stands in the draft. */
const Biometric = z.object({
  data: Bytes,
  format: whole.optional(),
  subFormat: whole.optional(),
  issuer: text.optional(),
})
type Biometric = z.infer<typeof Biometric>
const biometricNames = ['data', 'format', 'subFormat', 'issuer'] as const
const Biometrics = z.array(Biometric).max(20)

export const Identity = z.object({
  id: text.optional(),
  version: text.optional(),
  language: text.optional(),
  fullName: text.optional(),
  firstName: text.optional(),
  middleName: text.optional(),
  lastName: text.optional(),
  /** Eight digits, year, month, day; some issuers write hyphens between them. */
  dateOfBirth: text.optional(),
  /** 1 male, 2 female, 3 other. */
  gender: whole.optional(),
  address: text.optional(),
  email: text.optional(),
  phone: text.optional(),
  nationality: text.optional(),
  maritalStatus: whole.optional(),
  guardian: text.optional(),
  photo: Bytes.optional(),
  photoFormat: whole.optional(),
  bestQualityFingers: z.array(whole).max(10).optional(),
  secondaryFullName: text.optional(),
  secondaryLanguage: text.optional(),
  locationCode: text.optional(),
  legalStatus: text.optional(),
  countryOfIssuance: text.optional(),
  rightThumb: Biometrics.optional(),
  rightPointerFinger: Biometrics.optional(),
  rightMiddleFinger: Biometrics.optional(),
  rightRingFinger: Biometrics.optional(),
  rightLittleFinger: Biometrics.optional(),
  leftThumb: Biometrics.optional(),
  leftPointerFinger: Biometrics.optional(),
  leftMiddleFinger: Biometrics.optional(),
  leftRingFinger: Biometrics.optional(),
  leftLittleFinger: Biometrics.optional(),
  rightIris: Biometrics.optional(),
  leftIris: Biometrics.optional(),
  face: Biometrics.optional(),
  rightPalm: Biometrics.optional(),
  leftPalm: Biometrics.optional(),
  voice: Biometrics.optional(),
})
export type Identity = z.infer<typeof Identity>

const names = Object.keys(Identity.shape)
/** Fields 1 to 23 in their order, and biometrics from 50 on. */
const described = names.indexOf('rightThumb')
const numberOf = (place: number) => (place < described ? place + 1 : 50 + place - described)
const nameOf = new Map(names.map((name, place) => [numberOf(place), name]))

/** The map with whole numbers as keys that stands under claim 169. */
export function identityMap(identity: Identity): Map<number, unknown> {
  const given = new Map<string, unknown>(Object.entries(identity))
  return new Map(
    names.flatMap((name, place) => {
      const value = given.get(name)
      if (value === undefined) return []
      const biometrics = place < described ? undefined : Biometrics.parse(value)
      return [[numberOf(place), biometrics?.map(biometricMap) ?? value] as const]
    }),
  )
}

function biometricMap(one: Biometric): Map<number, unknown> {
  return new Map(biometricNames.flatMap((name, key) => (one[name] === undefined ? [] : [[key, one[name]] as const])))
}

/** The identity in such a map; undefined where a field is of another type. Fields that the draft does not know are passed over. */
export function identityFrom(map: ReadonlyMap<unknown, unknown>): Identity | undefined {
  const said = [...map].flatMap(([key, value]) => {
    const name = typeof key === 'number' ? nameOf.get(key) : undefined
    return name === undefined ? [] : [[name, typeof key === 'number' && key >= 50 ? biometricsFrom(value) : value]]
  })
  return Identity.safeParse(Object.fromEntries(said)).data
}

function biometricsFrom(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((one: unknown) =>
    one instanceof Map ? Object.fromEntries(biometricNames.map((name, key) => [name, one.get(key)])) : one,
  )
}

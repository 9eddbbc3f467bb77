import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Texts } from '../src/kernel/texts.ts'
import { Particulars } from '../src/people/person.ts'
import { Authority, Office, Site } from '../src/programme/programme.ts'
import { Description } from '../src/weapons/intake.ts'

const Authorities = z.object({
  authorities: z.array(Authority.omit({ id: true }).strip()),
  offices: z.array(Office.omit({ id: true, sideId: true, closedAt: true }).extend({ authority: z.string() }).strip()),
})
const Sites = z.object({
  sites: z.array(
    Site.pick({ code: true, name: true, kind: true, placeCode: true }).extend({ authority: z.string() }).strip(),
  ),
})
const Geography = z.object({
  regions: z.array(z.object({ code: z.string(), name: Texts })),
  districts: z.array(z.object({ code: z.string(), regionCode: z.string(), name: Texts })),
  places: z.array(
    z.object({ code: z.string(), districtCode: z.string(), name: Texts, latitude: z.number(), longitude: z.number() }),
  ),
})
const Applicants = z.object({
  groups: z.array(z.object({ code: z.string(), name: Texts })),
  applicants: z.array(
    Particulars.omit({ claimedGroup: true }).extend({ key: z.string(), site: z.string(), group: z.string() }).strip(),
  ),
})
const Weapons = z.object({
  weapons: z.array(
    Description.omit({ photo: true, markingPhoto: true }).extend({ key: z.string(), applicant: z.string() }).strip(),
  ),
})

export interface DemoContent {
  readonly authorities: z.infer<typeof Authorities>['authorities']
  readonly offices: z.infer<typeof Authorities>['offices']
  readonly sites: z.infer<typeof Sites>['sites']
  readonly geography: z.infer<typeof Geography>
  readonly groups: z.infer<typeof Applicants>['groups']
  readonly applicants: z.infer<typeof Applicants>['applicants']
  readonly weapons: z.infer<typeof Weapons>['weapons']
}

/** The files of this folder, checked. */
export function readDemo(): DemoContent {
  return {
    ...read('offices', Authorities),
    ...read('sites', Sites),
    geography: read('geography', Geography),
    ...read('applicants', Applicants),
    ...read('weapons', Weapons),
  }
}

function read<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')))
}

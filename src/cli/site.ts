import { openHub } from '../main.stations.server.ts'
import { enrolHub } from '../server/hub/enrol.ts'
import type { Hub } from '../server/hub/hub.ts'
import { readLink } from '../server/hub/link.ts'
import type { Sulh } from '../server/sulh.ts'
import { UsageError } from './fault.ts'

/** What an operator says of a site's own server. */
export interface SiteOptions {
  readonly site: string
  readonly centre: string
  /** The code that the centre's pages showed, once; on the first start, or to be enrolled anew. */
  readonly enrol: string | undefined
}

/** Reads `--site CODE --centre URL [--enrol CODE]`; undefined where none is there. Refuses one without the other. */
export function siteOptions(values: {
  readonly site?: string | undefined
  readonly centre?: string | undefined
  readonly enrol?: string | undefined
}): SiteOptions | undefined {
  const { site, centre, enrol } = values
  if (site === undefined && centre === undefined && enrol === undefined) return undefined
  if (site === undefined || centre === undefined) throw new UsageError('--site and --centre are given together')
  if (!URL.canParse(centre) || !/^https?:$/.test(new URL(centre).protocol))
    throw new UsageError(`--centre takes an address such as https://sulh.example.org, not ${centre}`)
  return { site, centre: new URL(centre).origin, enrol }
}

/**
 * Makes this server the site's own: enrols it where a code is given, and copies the site before anybody can work. Later starts need no
 * link. Refuses a data folder of another site or programme.
 */
export async function joinSite(sulh: Sulh, options: SiteOptions, say: (line: string) => void): Promise<Hub> {
  const known = await readLink(sulh)
  if (options.enrol !== undefined) {
    say('Enrolling at the centre …')
    const { name } = await enrolHub(sulh, { centre: options.centre, code: options.enrol, app })
    say(`Enrolled as “${name}”.`)
  } else if (!known)
    throw new UsageError('the first start of a site’s own server takes --enrol CODE, from the centre’s page “Devices”')
  const hub = await openHub(sulh, app)
  if (!hub) throw new Error('This server was not enrolled.')
  if (!hub.isWhole) {
    say('Copying the site from the centre …')
    await hub.round((done) => say(`  ${done} records`))
  }
  const { rows } = await sulh.database.writer.query<{ code: string }>('select code from sites where id = $1', [
    hub.link.siteId,
  ])
  if (rows[0]?.code !== options.site)
    throw new UsageError(`this data folder is of the site ${rows[0]?.code ?? 'unknown'}, not of ${options.site}`)
  return hub
}

/** Without `--site` the copy of a site would be served as if it were a centre: that is refused. */
export async function refuseHubData(sulh: Sulh): Promise<undefined> {
  if (await readLink(sulh))
    throw new UsageError('this data folder is a site’s own server: start it with --site CODE --centre URL')
  return undefined
}

/** What this program calls itself to the centre. */
export const app = 'sulh 0.1.0'

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { takeIn } from '../src/cli/list-add.ts'
import { projectFolder } from '../src/cli/options.ts'
import type { Id } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { adoptPlaces, found, openOffice, planSite } from '../src/programme/actions.ts'
import { programmeId } from '../src/programme/programme.ts'
import { ReadinessItem } from '../src/programme/readiness.ts'
import { confirmReadiness, openSite } from '../src/programme/readiness-actions.ts'
import { decideMatch, proposeMatch } from '../src/screening/actions.ts'
import type { Sulh } from '../src/server/sulh.ts'
import { appoint } from '../src/users/actions.ts'
import { handOver, receive, takeIn as takeWeaponIn } from '../src/weapons/actions.ts'
import { actorOf, as, asProgram, idOf, Play } from './acting.ts'
import { type DemoContent, readDemo } from './content.ts'
import { type DemoLogin, demoPassword, siteLogins } from './logins.ts'
import { peopleLogins } from './people-logins.ts'
import { playAccidents } from './play-accidents.ts'
import { playAdministration } from './play-administration.ts'
import { playAmmunition } from './play-ammunition.ts'
import { playArms } from './play-arms.ts'
import { playBenefits } from './play-benefits.ts'
import { playCeasefire } from './play-ceasefire.ts'
import { playCitizenReports } from './play-citizen-reports.ts'
import { playCommitments } from './play-commitments.ts'
import { playCommunities } from './play-communities.ts'
import { playConduct } from './play-conduct.ts'
import { playCordons } from './play-cordons.ts'
import { playDecisions } from './play-decisions.ts'
import { playDossiers } from './play-dossiers.ts'
import { playExchange } from './play-exchange.ts'
import { playForeignForces } from './play-foreign-forces.ts'
import { playGroups } from './play-groups.ts'
import { playIncidentAnalysis } from './play-incident-analysis.ts'
import { playIncidentSources } from './play-incident-sources.ts'
import { playIncidents } from './play-incidents.ts'
import { playIndicators } from './play-indicators.ts'
import { playLand } from './play-land.ts'
import { playLists } from './play-lists.ts'
import { playMoney } from './play-money.ts'
import { playMonitoring } from './play-monitoring.ts'
import { playOrdnance } from './play-ordnance.ts'
import { playOutsideEvents } from './play-outside-events.ts'
import { playProtected } from './play-protected.ts'
import { playReintegration } from './play-reintegration.ts'
import { playReleases } from './play-releases.ts'
import { playReports } from './play-reports.ts'
import { playRights } from './play-rights.ts'
import { playSite } from './play-site.ts'
import { playStations } from './play-stations.ts'
import { playSurveys } from './play-surveys.ts'
import { playTalks } from './play-talks.ts'
import { playTasks } from './play-tasks.ts'
import { playTraining } from './play-training.ts'
import { playVetting } from './play-vetting.ts'

/**
 * Loads the demonstration into an empty database, through the same actions as everybody uses; does nothing where a
 * programme was founded before. An interrupted load is refused rather than continued, since it is a demonstration.
 */
export async function loadDemo(sulh: Sulh, say: (line: string) => void): Promise<void> {
  const { rows } = await sulh.database.owner.query('select from programmes')
  if (rows.length > 0) return
  const content = readDemo()
  const logins = [...peopleLogins, ...content.sites.flatMap(siteLogins)]
  say('Loading the demonstration: Libya, the offices of the talks of 24 June 2020, invented applicants …')
  await foundProgramme(sulh, content)
  await sulh.prepare()
  await openEverything(sulh, content, logins)
  for (const line of await loadLists(sulh)) say(`  ${line}`)
  await registerApplicants(sulh, content, logins)
  await takeWeaponsIn(sulh, content, logins)
  await playCustody(sulh, logins)
  await playScreening(sulh, logins)
  say('  groups, a commander’s list, criteria, interviews, checks and decisions …')
  const play = new Play(sulh, logins)
  await playGroups(play, content)
  await playLists(play)
  await playDecisions(play)
  say('  ammunition in magazines, parts, a store under two keys and a claim …')
  await playAmmunition(play)
  await playArms(play)
  say('  a site with its queues, cards, a questionnaire, and the protected pathways …')
  await playSite(play)
  await playProtected(play)
  say('  rights of people over their records, reintegration, benefits, and projects of communities …')
  await playRights(play)
  await playReintegration(play)
  await playMoney(play)
  await playBenefits(play)
  await playCommunities(play)
  await playSurveys(play)
  say('  reports of explosive ordnance, hazardous areas, teams and their tasks, and released land …')
  await playOrdnance(play)
  await playTasks(play)
  await playLand(play)
  await playAccidents(play)
  await playExchange(play)
  await playCordons(play)
  say('  reports of harm by citizens …')
  await playCitizenReports(play)
  say('  the incident log …')
  await playIncidents(play)
  await playMonitoring(play)
  await playIncidentSources(play)
  await playOutsideEvents(play)
  await playForeignForces(play)
  await playIncidentAnalysis(play)
  say('  the ceasefire …')
  await playCeasefire(play)
  say('  vetting for the security forces, due diligence and training …')
  await playVetting(play)
  await playTraining(play)
  say('  complaints about conduct, uses of force and detentions …')
  await playConduct(play)
  say('  criteria for designation and dossiers …')
  await playDossiers(play)
  say('  the talks, what was promised, and what is public …')
  await playTalks(play)
  await playCommitments(play)
  await playReleases(play)
  await playIndicators(play)
  await playReports(play)
  say('  two tablets of a site, and what is held of one …')
  await playStations(play)
  say('  users, an emergency, and what waits for a second signature …')
  await playAdministration(play)
}

async function foundProgramme(sulh: Sulh, { authorities, geography }: DemoContent): Promise<void> {
  const title = {
    ar: 'البرنامج الوطني للتسوية – عرض تجريبي',
    en: 'National settlement programme – demonstration',
    fr: 'Programme national de règlement – démonstration',
  }
  await asProgram(sulh, found, {
    id: programmeId,
    title,
    timeZone: 'Africa/Tripoli',
    country: 'LY',
    demonstration: true,
    authorities: authorities.map((authority) => ({ ...authority, id: idOf(`authority ${authority.code}`) })),
  })
  const place = (
    kind: string,
    code: string,
    name: object,
    parentCode: string | null,
    at?: { latitude: number; longitude: number },
  ) => {
    return {
      id: idOf(`place ${code}`),
      kind,
      code,
      name,
      parentCode,
      latitude: at?.latitude ?? null,
      longitude: at?.longitude ?? null,
    }
  }
  const { regions, districts, places } = geography
  const all = [
    ...regions.map((one) => place('region', one.code, one.name, null)),
    ...districts.map((one) => place('district', one.code, one.name, one.regionCode)),
    ...places.map((one) => place('town', one.code, one.name, one.districtCode, one)),
  ]
  await asProgram(sulh, adoptPlaces, { id: programmeId, places: all })
}

async function openEverything(
  sulh: Sulh,
  { offices, sites }: DemoContent,
  logins: readonly DemoLogin[],
): Promise<void> {
  for (const { authority, ...office } of offices) {
    await asProgram(sulh, openOffice, {
      ...office,
      id: idOf(`office ${authority} ${office.code}`),
      sideId: idOf(`authority ${authority}`),
    })
  }
  for (const { authority, ...site } of sites) {
    const id = idOf(`site ${site.code}`)
    await asProgram(sulh, planSite, { ...site, id, sideId: idOf(`authority ${authority}`) })
    if (site.kind === 'registrationSite') await asProgram(sulh, confirmReadiness, { id, items: demonstrated })
  }
  for (const { login, name, authority, site, office, roles, sex } of logins) {
    const id = idOf(`user ${login}`)
    const where = {
      sideId: idOf(`authority ${authority}`),
      siteId: site === null ? null : idOf(`site ${site}`),
      officeId: office === undefined ? null : idOf(`office ${authority} ${office}`),
    }
    await asProgram(sulh, appoint, { id, login, name, roles, ...where, sex: sex ?? null })
  }
  const administrator = actorOf(logins, (login) => login.roles.includes('administrator'))
  for (const site of sites) await as(sulh, administrator, openSite, { id: idOf(`site ${site.code}`) })
  await Promise.all(logins.map(({ login }) => sulh.accounts.issuePassword(idOf(`user ${login}`), demoPassword)))
}

/** A checklist for a demonstration: it says itself that nothing stands behind it. */
const demonstrated = ReadinessItem.options.map((item) => ({
  item,
  evidence: 'بند تجريبي لا يثبت شيئاً في الواقع',
  note: '',
}))

/** The invented list, and the real one of the United Nations where its file is at hand. */
async function loadLists(sulh: Sulh): Promise<string[]> {
  const title = 'Demonstration list (invented persons)'
  const invented = join(projectFolder, 'demo', 'demonstration-list.xml')
  const lines = [
    await takeIn(sulh, [invented], { code: 'demonstration', title, invented: true, shrinkConfirmed: false }),
  ]
  const real = findRealList()
  if (real !== undefined) lines.push(await takeIn(sulh, [real], { invented: false, shrinkConfirmed: false }))
  return lines
}

/** SULH_UN_LIST, or the newest consolidated list in the folder of shared data beside the checkout. */
function findRealList(): string | undefined {
  if (process.env.SULH_UN_LIST !== undefined)
    return process.env.SULH_UN_LIST === '' ? undefined : process.env.SULH_UN_LIST
  const folder = join(projectFolder, '..', 'shared', 'data', 'screening')
  if (!existsSync(folder)) return undefined
  const newest = readdirSync(folder)
    .filter((name) => /^un_consolidated_.*\.xml$/.test(name))
    .sort()
    .at(-1)
  return newest === undefined ? undefined : join(folder, newest)
}

async function registerApplicants(sulh: Sulh, content: DemoContent, logins: readonly DemoLogin[]): Promise<void> {
  const groups = new Map(content.groups.map((group) => [group.code, group.name.ar]))
  for (const { key, site, group, ...particulars } of content.applicants) {
    const officer = actorOf(logins, (login) => login.site === site && login.roles.includes('registrationOfficer'))
    const input = { ...particulars, claimedGroup: groups.get(group) ?? group, id: idOf(`person ${key}`) }
    await as(sulh, officer, register, input)
  }
}

async function takeWeaponsIn(sulh: Sulh, content: DemoContent, logins: readonly DemoLogin[]): Promise<void> {
  const sites = new Map(content.applicants.map((applicant) => [applicant.key, applicant.site]))
  for (const { key, applicant, ...description } of content.weapons) {
    const site = sites.get(applicant)
    const armourer = actorOf(logins, (login) => login.site === site && login.roles.includes('armourer'))
    const source = { kind: 'person', personId: idOf(`person ${applicant}`) }
    const ids = { id: idOf(`weapon ${key}`), source, giver: null, tag: null, clearing: 'empty', markingPhoto: null }
    await as(sulh, armourer, takeWeaponIn, { ...description, ...ids, photo: null })
  }
}

/** Two weapons go to the central store: one arrives whole, one with another seal than it was sent with. */
async function playCustody(sulh: Sulh, logins: readonly DemoLogin[]): Promise<void> {
  const sender = actorOf(logins, (login) => login.site === 'TRP' && login.roles.includes('armourer'))
  const receiver = actorOf(logins, (login) => login.site === 'TCS' && login.roles.includes('armourer'))
  const toSiteId = idOf('site TCS')
  for (const [key, sentWith, receivedWith] of [
    ['w02', 'TRP-7741', 'TRP-7741'],
    ['w03', 'TRP-7742', 'TRP-7749'],
  ] as const) {
    const id = idOf(`weapon ${key}`)
    await as(sulh, sender, handOver, { id, toSiteId, seal: sentWith })
    await as(sulh, receiver, receive, { id, seal: receivedWith, sealIntact: sentWith === receivedWith })
  }
}

/** One match is decided, so that the work list shows each state; the others wait for whoever tries the demonstration. */
async function playScreening(sulh: Sulh, logins: readonly DemoLogin[]): Promise<void> {
  const { rows } = await sulh.database.owner.query<{ id: Id; side_id: Id }>(
    `select id, side_id from matches where side_id = $1 order by score, id limit 1`,
    [idOf('authority command')],
  )
  const [match] = rows
  if (!match) return
  const proposer = actorOf(logins, (login) => login.login === 'rim')
  const decider = actorOf(logins, (login) => login.login === 'fawzi')
  const reason = 'الاسم متشابه، لكن اسم الجد ويوم الميلاد مختلفان.'
  await as(sulh, proposer, proposeMatch, { id: match.id, verdict: 'different', reason })
  await as(sulh, decider, decideMatch, { id: match.id, verdict: 'different', reason })
}

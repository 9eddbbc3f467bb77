import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { issueCard, printCard } from '../src/cards/card-actions.ts'
import { issueCertificate } from '../src/cards/certificate-actions.ts'
import { leaseNumbers } from '../src/cards/number-actions.ts'
import type { Id } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { keepPhoto } from '../src/people/photo-actions.ts'
import { receivePhoto } from '../src/people/photo-store.ts'
import { peopleById } from '../src/people/store.ts'
import { proposeQuestionnaire, signQuestionnaire } from '../src/questionnaires/actions.ts'
import { recordAnswers } from '../src/questionnaires/answer-actions.ts'
import { sheetsOf } from '../src/questionnaires/routes.ts'
import { readXlsForm } from '../src/questionnaires/xlsform.ts'
import { discharge } from '../src/site-flow/leaving-actions.ts'
import { answerTerms, makeProfile, planDischarge } from '../src/site-flow/paper-actions.ts'
import { ProfileQuestion } from '../src/site-flow/profile.ts'
import { openSector, proposeSetting, signSetting } from '../src/site-flow/setting-actions.ts'
import { stationsFor, usualWorking } from '../src/site-flow/site-setting.ts'
import { type StationKind, stationTopics } from '../src/site-flow/station.ts'
import { callVisit, finishStation, skipStation } from '../src/site-flow/station-actions.ts'
import { termsNow } from '../src/site-flow/terms.ts'
import { assignBed, receiveVisit } from '../src/site-flow/visit-actions.ts'
import { idOf, type Play } from './acting.ts'
import { type DemoVisitor, demoVisitors } from './site-people.ts'

/** Who works at which station of Tajura. */
const workers: Readonly<Record<StationKind, string>> = {
  ...{ reception: 'amal', screening: 'amal', weapons: 'omar', registration: 'amal', terms: 'amal', health: 'hanan' },
  ...{ profiling: 'wafa', card: 'amal', orientation: 'wafa', dischargePlanning: 'wafa', discharge: 'karima' },
}
const tajura = idOf('site TRP')

/** A site with its beds, a questionnaire, its queues of a working day, cards, and one person who has left as a civilian. */
export async function playSite(play: Play): Promise<void> {
  await setUp(play)
  const questionnaireId = await askMore(play)
  const numbers = await leaseCards(play)
  for (const visitor of demoVisitors) await visit(play, visitor, { questionnaireId, numbers })
  await elsewhere(play)
}

async function setUp(play: Play): Promise<void> {
  const setUpAt = async (site: string, manager: string, director: string, capacity: number) => {
    const setting = { ...usualWorking, capacity, reason: 'كما اتُّفق عليه في زيارة الموقع.' }
    const id = idOf(`site setting ${site}`)
    await play.act(manager, proposeSetting, { id, siteId: idOf(`site ${site}`), ...setting })
    await play.act(director, signSetting, { id })
    for (const [code, name, kind, beds] of [
      ['M1', 'خيام الرجال', 'men', 80],
      ['W1', 'سكن النساء وأطفالهن', 'women', 24],
      ['C1', 'بيت الأطفال', 'children', 12],
    ] as const)
      await play.act(manager, openSector, {
        ...{ id: idOf(`sector ${site} ${code}`), siteId: idOf(`site ${site}`), code, name, kind, beds },
      })
  }
  await setUpAt('TRP', 'karima', 'huda', 120)
  await setUpAt('BNG', 'saad', 'fawzi', 80)
}

/** The programme's own questions at profiling, from the workbook beside this file. */
async function askMore(play: Play): Promise<Id> {
  const file = readFileSync(new URL('./questions-after-leaving.xlsx', import.meta.url))
  const { title, code, content, problems } = readXlsForm(await sheetsOf(file))
  if (!content) throw new Error(`the demonstration’s workbook is none: ${JSON.stringify(problems)}`)
  const id = idOf('questionnaire after leaving')
  const titles = { ar: title, en: 'After leaving', fr: 'Après le départ' }
  const about = { station: 'profiling', purpose: 'لمعرفة ما يحتاج إليه من يغادر في أول ثلاثة أشهر.' }
  await play.act('wafa', proposeQuestionnaire, { id, seriesId: null, title: titles, code, content, ...about })
  await play.act('huda', signQuestionnaire, { id })
  return id
}

async function leaseCards(play: Play): Promise<string[]> {
  const id = idOf('card block')
  await play.act('karima', leaseNumbers, { id, siteId: tajura, size: 25 })
  const { rows } = await play.sulh.database.owner.query<{ number: string }>(
    'select number from card_numbers where block_id = $1 order by number',
    [id],
  )
  return rows.map(({ number }) => number)
}

interface Given {
  readonly questionnaireId: Id
  readonly numbers: string[]
}

/** One visit, from the gate to where they are now; the last thing happened `waits` minutes ago. */
async function visit(play: Play, visitor: DemoVisitor, given: Given): Promise<void> {
  const { key, sex, armed, hoursHere, waits, at, called, skips } = visitor
  const ids = { visitId: idOf(`visit ${key}`), personId: idOf(`visitor ${key}`) }
  const arrived = hoursHere * 60
  await play.actAgo(arrived + 15, 'amal', register, { id: ids.personId, ...particulars(visitor) })
  await play.actAgo(arrived, 'amal', receiveVisit, {
    ...{ id: ids.visitId, personId: ids.personId, sex, ageGroup: 'adult', armed, accompanies: null },
  })
  if (visitor.sector !== null) {
    const sectorId = idOf(`sector TRP ${visitor.sector}`)
    await play.actAgo(arrived - 5, 'amal', assignBed, { id: ids.visitId, sectorId, bed: null })
  }
  const due = stationsFor(usualWorking, { armed, ageGroup: 'adult' })
  const before = at === null ? due : due.slice(0, due.indexOf(at))
  const share = (arrived - waits) / before.length
  for (const [n, station] of before.entries()) {
    const left = arrived - share * (n + 1)
    if (station === skips) {
      const reason = 'سيارة العيادة لم تصل اليوم، ولا طبيب آخر في الموقع.'
      await play.actAgo(left, 'karima', skipStation, { id: ids.visitId, station, reason })
    } else await pass(play, visitor, ids, { station, left, given })
  }
  if (at !== null && called) await play.actAgo(waits / 3, workers[at], callVisit, { id: ids.visitId, station: at })
}

interface Ids {
  readonly visitId: Id
  readonly personId: Id
}

/** Calls them to a station some minutes before they left it, makes its paper, and lets them pass. */
async function pass(
  play: Play,
  visitor: DemoVisitor,
  ids: Ids,
  { station, left, given }: { station: StationKind; left: number; given: Given },
): Promise<void> {
  const planned = usualWorking.stations.find((one) => one.station === station)?.minutes ?? 10
  const minutes = Math.min(planned, 12)
  const who = workers[station]
  const { visitId } = ids
  if (station !== 'reception') await play.actAgo(left + minutes, who, callVisit, { id: visitId, station })
  if (station === 'terms') await hearTerms(play, ids, left + 1)
  if (station === 'profiling') await profile(play, ids, left + 1, given.questionnaireId)
  if (station === 'card') await card(play, visitor, ids, { left, numbers: given.numbers })
  if (station === 'dischargePlanning') await plan(play, ids, left + 1)
  if (station === 'discharge') return leave(play, ids)
  const topics = stationTopics[station] ?? []
  await play.actAgo(left, who, finishStation, { id: visitId, station, outcome: 'passed', note: '', topics })
}

function particulars({ name, latin, born, sex }: DemoVisitor) {
  const named = ([given, father, grandfather, family]: DemoVisitor['name']) => ({ given, father, grandfather, family })
  const birth = { from: born, to: born, precision: 'day' }
  const place = { nationality: 'LY', placeCode: 'LY021102', claimedGroup: 'قوة حماية الميناء القديم' }
  return { nameArabic: named(name), nameLatin: named(latin), birth, sex, ...place }
}

async function hearTerms(play: Play, { visitId, personId }: Ids, ago: number): Promise<void> {
  await play.actAgo(ago, 'amal', answerTerms, {
    ...{ id: idOf(`terms ${visitId}`), visitId, personId, version: termsNow.version, language: 'ar' },
    ...{ interpretedInto: '', outcome: 'accepted', signature: 'mark', photo: null, witness: 'karima' },
  })
}

async function profile(play: Play, { visitId, personId }: Ids, ago: number, questionnaireId: Id): Promise<void> {
  const answers = Object.fromEntries(
    ProfileQuestion.options.map((key) => [key, said[key] ?? { state: 'doesNotSay', value: '' }]),
  )
  const read = { purposeVersion: 1, purposeRead: true }
  await play.actAgo(ago, 'wafa', makeProfile, { id: idOf(`profile ${visitId}`), visitId, personId, ...read, answers })
  const more = {
    housing: 'family',
    needs: 'work papers',
    works: 'no',
    child: '1',
    'child[0]/age': '7',
    'child[0]/school': 'yes',
  }
  await play.actAgo(ago, 'wafa', recordAnswers, {
    ...{ id: idOf(`answers ${visitId}`), visitId, personId, questionnaireId, station: 'profiling', answers: more },
  })
}

const said: Partial<Record<ProfileQuestion, { state: 'said'; value: string }>> = {
  whyJoined: { state: 'said', value: 'لحماية الحي عام 2014.' },
  aspirations: { state: 'said', value: 'أن يفتح ورشة نجارة.' },
  needs: { state: 'said', value: 'عدّة وقرض صغير.' },
  family: { state: 'said', value: 'متزوج، وله ولد.' },
}

async function plan(play: Play, { visitId, personId }: Ids, ago: number): Promise<void> {
  await play.actAgo(ago, 'wafa', planDischarge, {
    ...{ id: idOf(`plan ${visitId}`), visitId, personId, placeCode: 'LY021102', transport: 'programmeBus' },
    ...{ travelsOn: play.today, counselled: true, companions: [] },
  })
}

/** Discharged, with the certificate that says so. */
async function leave(play: Play, { visitId, personId }: Ids): Promise<void> {
  await play.act('karima', discharge, { id: visitId, note: '' })
  const where = { dischargedOn: play.today, placeCode: 'LY021102' }
  await play.act('karima', issueCertificate, { id: idOf(`certificate ${visitId}`), personId, visitId, ...where })
}

/** A photo, a card, and for one of them a second: the first was lost. */
async function card(
  play: Play,
  { key, card: wanted }: DemoVisitor,
  { personId }: Ids,
  { left, numbers }: { left: number; numbers: string[] },
): Promise<void> {
  if (wanted === undefined) return
  await photograph(play, personId, key)
  const issued = async (n: number, replaced: Record<string, unknown> | null) => {
    const id = idOf(`card ${key} ${n}`)
    await play.actAgo(left + 6 - n, 'amal', issueCard, {
      id,
      personId,
      number: numbers.shift(),
      kind: 'opaque',
      replaced,
    })
    await play.actAgo(left + 6 - n, 'amal', printCard, { id })
    return id
  }
  const first = await issued(1, null)
  if (wanted === 'reissued') await issued(2, { cardId: first, reason: 'lost', note: 'سقطت منها في ساحة الموقع.' })
}

/** A drawn face: nobody's. */
async function photograph(play: Play, personId: Id, key: string): Promise<void> {
  const colour = key === 'woman' ? '#7a5c8e' : '#4a6a78'
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="640"><rect width="480" height="640" fill="#dfe5e1"/>
    <ellipse cx="240" cy="640" rx="210" ry="200" fill="${colour}"/><ellipse cx="240" cy="270" rx="112" ry="145" fill="#c99f7e"/></svg>`
  const { sulh } = play
  const person = await sulh.database.read(play.by('amal'), async (tx) =>
    (await peopleById(tx, [personId])).get(personId),
  )
  if (!person) throw new Error('the demonstration lacks a person')
  const photo = await receivePhoto(sulh, person, await sharp(Buffer.from(drawing)).jpeg().toBuffer())
  if ('refused' in photo) throw new Error(photo.refused)
  await play.act('amal', keepPhoto, { id: idOf(`photo ${key}`), personId, sha256: photo.sha256 })
}

/** At the site of the other side a queue begins too. */
async function elsewhere(play: Play): Promise<void> {
  for (const [n, ago] of [70, 30].entries()) {
    const id = idOf(`visit BNG ${n}`)
    await play.actAgo(ago, 'mariam', receiveVisit, {
      ...{ id, personId: null, sex: 'male', ageGroup: 'adult', armed: n === 0, accompanies: null },
    })
    const said = { outcome: 'passed', note: '', topics: stationTopics.reception }
    await play.actAgo(ago - 12, 'mariam', finishStation, { id, station: 'reception', ...said })
  }
}

import { createHash } from 'node:crypto'
import {
  assessIncident,
  attributeIncident,
  decideProposal,
  proposeOnIncident,
} from '../src/incident-sources/assess-actions.ts'
import { markDuplicate } from '../src/incident-sources/duplicate-actions.ts'
import { decideFinding, findOnFile, observeIncident, takeInFile } from '../src/incident-sources/file-actions.ts'
import { keepIncidentFile } from '../src/incident-sources/file-store.ts'
import { gradeStatement, recordSource, recordStatement } from '../src/incident-sources/source-actions.ts'
import { shareIncident } from '../src/incidents/handling-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { idOf, type Play } from './acting.ts'
import { demoIncidents, incidentId } from './play-incidents.ts'

/** Who keeps the log of a side: who writes down, who grades, and the second analyst. */
const sides = {
  gna: { monitor: 'ashraf', grades: 'sufyan', second: 'raja', officer: 'najwa' },
  command: { monitor: 'faraj', grades: 'mansour', second: 'hawa', officer: 'intisar' },
} as const
type SideName = keyof typeof sides

const sourceId = (key: string) => idOf(`incident source ${key}`)

/** Statements, grades, observations and files on the incident log; all invented, and no word is of a real person. */
export async function playIncidentSources(play: Play): Promise<void> {
  await sources(play)
  await market(play)
  await hospital(play)
  await bomb(play)
  await others(play)
}

async function sources(play: Play): Promise<void> {
  const open = (by: string, key: string, kind: string, label: string) =>
    play.act(by, recordSource, {
      ...{ id: sourceId(key), incidentId: null, kind, protected: false, label },
      identity: { name: '', contact: '', note: '' },
    })
  const hidden = (by: string, key: string, name: string, note: string) =>
    play.act(by, recordSource, {
      ...{ id: sourceId(key), incidentId: null, kind: 'person', protected: true, label: '' },
      identity: { name, contact: '', note },
    })
  await open('ashraf', 'clinic', 'organisation', 'مستوصف حي السوق')
  await open('ashraf', 'radio', 'media', 'إذاعة محلية')
  await open('ashraf', 'page', 'social', 'صفحة أخبار الحي')
  await open('najwa', 'council', 'office', 'المجلس البلدي')
  await hidden('ashraf', 'driver', 'عبد السلام النعاس', 'سائق إسعاف كان في السوق')
  await hidden('ashraf', 'neighbour', 'حليمة بن سعيد', 'تسكن خلف المستوصف')
  await open('faraj', 'doctor', 'organisation', 'مستشفى المدينة')
  await open('faraj', 'agency', 'media', 'وكالة أنباء')
  await open('intisar', 'port', 'office', 'مكتب الميناء')
  await hidden('faraj', 'elder', 'محمود الزنتاني', 'شيخ من الحي')
}

interface Said {
  readonly key: string
  readonly chain: readonly string[]
  readonly says?: string
  readonly grade?: readonly [reliability: string, credibility: string]
  readonly named?: string
  readonly text: string
  /** What it tells otherwise than the incident. */
  readonly otherwise?: Readonly<Record<string, unknown>>
}

/** A statement on an incident of the demonstration, which tells it as it is written but for what is said otherwise. */
async function said(play: Play, side: SideName, incident: string, one: Said): Promise<void> {
  const { monitor, grades } = sides[side]
  const told = demoIncidents.find(({ key }) => key === incident)
  if (!told) throw new Error(`the demonstration has no incident ${incident}`)
  const id = idOf(`incident statement ${incident} ${one.key}`)
  const { chain, says = 'occurred', named, text } = one
  await play.act(monitor, recordStatement, {
    ...{ id, incidentId: incidentId(incident), chain: chain.map(sourceId), saidOn: daysAfter(told.on, 2) },
    ...{ medium: 'interview', says, startedOn: told.on, endedOn: null, dayPrecision: 'day', placeCode: told.place },
    ...{ placeTyped: told.at ?? '', radiusM: told.at === undefined ? null : (told.radiusM ?? 500), type: told.type },
    ...{ named: named === undefined ? null : { name: named, groupId: null }, tolls: [], text, ...one.otherwise },
  })
  if (!one.grade) return
  const [reliability, credibility] = one.grade
  await play.act(grades, gradeStatement, { id, reliability, credibility, reason: '' })
}

/** Two tell of one upstream, a third of another: corroborated. The clinic beside it was written down twice. */
async function market(play: Play): Promise<void> {
  const words = (text: string) => ({ text })
  await said(play, 'gna', 'market', {
    ...{ key: 'radio', chain: ['radio', 'clinic'], grade: ['C', '3'] },
    ...words('نقلت الإذاعة عن المستوصف أن ثلاثة قتلوا'),
  })
  await said(play, 'gna', 'market', {
    ...{ key: 'page', chain: ['page', 'clinic'], grade: ['C', '2'] },
    ...words('نشرت الصفحة ما قاله المستوصف نفسه'),
  })
  await said(play, 'gna', 'market', {
    ...{ key: 'driver', chain: ['driver'], grade: ['B', '2'], named: 'كتيبة المدفعية' },
    ...words('نقلتُ أربعة من السوق، وسمعت الانفجارات من الجنوب'),
  })
  const id = incidentId('market')
  await play.act('sufyan', assessIncident, { id, state: 'corroborated', note: 'أصلان مختلفان يتفقان' })
  const actor = { name: 'كتيبة المدفعية', groupId: null }
  await play.act('sufyan', attributeIncident, { id, attribution: 'claimed', actor, note: 'قول واحد يسميها' })
  await play.act('najwa', shareIncident, { id, note: 'رسالة إلى اللجنة المشتركة' })
  await said(play, 'gna', 'clinic', {
    ...{ key: 'neighbour', chain: ['neighbour'], grade: ['B', '3'] },
    ...words('سقطت واحدة خلف المستوصف في الصباح نفسه'),
  })
  await play.act('raja', markDuplicate, { id: incidentId('clinic'), ofId: id, note: 'الدفعة نفسها من القذائف' })
}

/** Verified by a monitor's own observation and two analysts, and disputed by what another source says. */
async function hospital(play: Play): Promise<void> {
  const id = incidentId('hospital')
  await play.act('ashraf', observeIncident, {
    ...{ id: idOf('incident observation hospital'), incidentId: id, says: 'occurred', startedOn: '2020-05-07' },
    ...{ endedOn: null, dayPrecision: 'day', placeCode: 'LY021104', placeTyped: '32.8705, 13.1703', radiusM: 30 },
    ...{ type: 'shelling', means: 'seen', note: 'ثقبان في السقف، وبقايا محركين في الساحة' },
  })
  const proposal = idOf('incident proposal hospital')
  const reason = 'معاينة المراقب توافق المكان واليوم'
  await play.act('sufyan', proposeOnIncident, { id: proposal, incidentId: id, what: 'verified', actor: null, reason })
  await play.act('raja', decideProposal, { id: proposal, approve: true, note: 'قرأت المعاينة والصور' })
  await said(play, 'gna', 'hospital', {
    ...{ key: 'council', chain: ['council'], grade: ['B', '2'], named: 'قوة مساندة لم تُسمّ' },
    text: 'المبنى خُلي قبل يومين، ولم يصب أحد من المرضى',
  })
  await said(play, 'gna', 'drone', {
    ...{ key: 'driver', chain: ['driver'], grade: ['C', '3'] },
    text: 'رأيت عربات تحترق عند أول الطريق',
  })
  await said(play, 'gna', 'drone', {
    ...{ key: 'council', chain: ['council'], says: 'contradicts', grade: ['B', '3'] },
    text: 'لم تقع غارة، وكان حريق وقود',
  })
}

/** Verified by the analysis of a crater: one officer examined it, and another approved. */
async function bomb(play: Play): Promise<void> {
  const incident = incidentId('bomb')
  const file = Buffer.from(analysis)
  const sha256 = createHash('sha256').update(file).digest('hex')
  const faraj = play.by('faraj')
  await keepIncidentFile(play.sulh, { file, expected: sha256, sideId: faraj.sideId }, faraj)
  const id = idOf('incident file bomb')
  const title = 'تحليل حفرة العبوة'
  await play.act('faraj', takeInFile, { id, incidentId: incident, statementId: null, kind: 'crater', title, sha256 })
  const finding = idOf('incident finding bomb')
  const note = 'قطر الحفرة وشظاياها توافق عبوة على جانب الطريق'
  await play.act('mansour', findOnFile, {
    id: finding,
    fileId: id,
    method: 'craterAnalysis',
    verdict: 'authentic',
    note,
  })
  await play.act('hawa', decideFinding, { id: finding, approve: true, reason: '' })
  const proposal = idOf('incident proposal bomb')
  const reason = 'تحليل الحفرة موثق'
  await play.act('mansour', proposeOnIncident, {
    ...{ id: proposal, incidentId: incident, what: 'verified', actor: null, reason },
  })
  await play.act('hawa', decideProposal, { id: proposal, approve: true, note: 'راجعت القياسات' })
}

const analysis = `تحليل حفرة (عرض تجريبي، أرقامه مخترعة)
القطر 1.4 م، العمق 0.5 م، اتجاه الشظايا 210 درجات.
`

async function others(play: Play): Promise<void> {
  await said(play, 'command', 'market south', {
    ...{ key: 'doctor', chain: ['doctor'], grade: ['A', '2'], named: 'قوة غربية' },
    text: 'وصل أربعة مصابين عصراً، وتوفيت امرأة',
  })
  await said(play, 'command', 'market south', {
    ...{ key: 'elder', chain: ['elder'], grade: ['C', '3'], named: 'قوة غربية' },
    text: 'سقطت أربع قذائف على الحي والمدرسة',
  })
  const shelled = incidentId('market south')
  await play.act('mansour', assessIncident, { id: shelled, state: 'corroborated', note: 'مستشفى وشيخ الحي' })
  const actor = { name: 'قوة غربية', groupId: null }
  await play.act('mansour', attributeIncident, {
    ...{ id: shelled, attribution: 'corroborated', actor, note: 'قولان مستقلان يسميانها' },
  })
  await said(play, 'command', 'strike', {
    ...{ key: 'agency', chain: ['agency'], grade: ['C', '4'] },
    text: 'ذكرت الوكالة غارتين بلا مصدر مسمى',
  })
  await said(play, 'command', 'ship', {
    ...{ key: 'port', chain: ['port'], grade: ['B', '2'] },
    text: 'رست سفينة ليلاً وخرجت منها عربات مغطاة',
  })
  await said(play, 'command', 'ship', { key: 'agency', chain: ['agency'], text: 'تحدثت الوكالة عن اثنتي عشرة عربة' })
  await play.act('mansour', assessIncident, {
    ...{ id: incidentId('ship'), state: 'partlyCorroborated', note: 'قول محسوب وآخر لم يُقدّر بعد' },
  })
  await play.act('mansour', assessIncident, {
    ...{ id: incidentId('strike'), state: 'unverified', note: 'قول واحد بدرجة منخفضة' },
  })
  await play.act('mansour', assessIncident, {
    ...{ id: incidentId('fighters'), state: 'assessing', note: 'ننتظر أقوالاً أخرى' },
  })
  await said(play, 'gna', 'graves', {
    ...{ key: 'council', chain: ['council'], grade: ['B', '2'] },
    text: 'انتُشلت رفات أربعة، والبحث مستمر',
  })
  await said(play, 'gna', 'mines', { key: 'driver', chain: ['driver'], text: 'أسلاك عبر الزقاق الثالث، لم أدخل' })
}

import { decideFinding, proposeOutcome } from '../src/conduct-complaints/decision-actions.ts'
import { admitComplaint, askComplainant } from '../src/conduct-complaints/intake-actions.ts'
import {
  hearOfficer,
  lookInto,
  proposeFinding,
  takeUpComplaint,
} from '../src/conduct-complaints/investigation-actions.ts'
import { addToComplaint, receiveComplaint, withdrawComplaint } from '../src/conduct-complaints/public-actions.ts'
import { complaintMarkOf } from '../src/conduct-complaints/store.ts'
import { keepSafeguard, recordDetention, transferDetention } from '../src/force-registers/detention-actions.ts'
import { recordForce, reviewForce } from '../src/force-registers/force-actions.ts'
import { asProgram, idOf, type Play } from './acting.ts'

const tripoli = 'LY021203'
const unsaid = {
  ...{ language: 'ar', where: '', unit: '', officer: '', witness: 'seen', under18: 'unsaid', name: '', contact: '' },
  ...{ contactHow: '', mustNot: '', source: null },
}

/**
 * Complaints about conduct in each of their states, a use of force and who is held. Every one is invented. Their codes are DEMK2345678A to
 * DEMK2345678E, to be followed at /report-conduct.
 */
export async function playConduct(play: Play): Promise<void> {
  const { rows } = await play.sulh.database.owner.query<{ id: string }>(
    `select id from institution_units where side_id = $1 and status = 'active' order by id limit 1`,
    [idOf('authority gna')],
  )
  const unitId = rows[0]?.id ?? null
  const told = (key: string, letter: string, complaint: Record<string, unknown>, words: Record<string, unknown>) =>
    asProgram(play.sulh, receiveComplaint, {
      ...{ id: idOf(`complaint ${key}`), sideId: idOf('authority gna'), dayAbout: false, held: false, unitId },
      ...{ placeCode: tripoli, followMark: complaintMarkOf(play.sulh.sealer, `DEMK2345678${letter}`), ...complaint },
      told: { ...unsaid, ...words },
    })
  await told(
    ...(['gate', 'A'] as const),
    { kinds: ['illTreatment'], occurredOn: '2020-06-03' },
    { words: 'ضُرب أخي عند الحاجز وهو يحمل أوراقه', where: 'عند البوابة', officer: 'رقمه على كتفه 41' },
  )
  await told(
    ...(['bribe', 'B'] as const),
    { kinds: ['extortion'], occurredOn: '2020-06-08' },
    { words: 'طلبوا مالاً لتمر السيارة', contact: '092-0000000', contactHow: 'رسالة فقط' },
  )
  await told(
    ...(['held', 'C'] as const),
    { kinds: ['unlawfulDetention'], occurredOn: '2020-06-10', sideId: null, unitId: null },
    {
      language: 'en',
      words: 'My son is held and nobody says where',
      unit: 'A patrol with grey vehicles',
      witness: 'told',
    },
  )
  await told(
    ...(['looted', 'D'] as const),
    { kinds: ['looting'], occurredOn: '2020-05-30' },
    { words: 'دخلوا البيت وأخذوا ما فيه' },
  )
  await told(
    ...(['back', 'E'] as const),
    { kinds: ['other'], occurredOn: null, unitId: null, placeCode: null },
    { words: 'لا أريد أن يُذكر هذا' },
  )
  await handled(play)
  await registers(play, unitId)
}

async function handled(play: Play): Promise<void> {
  const gate = idOf('complaint gate')
  await play.act('lubna', admitComplaint, { id: gate, feedback: 'شكواك مقبولة، وسيحقق فيها موظف آخر.', note: '' })
  await play.act('majid', takeUpComplaint, {
    ...{ id: gate, ties: 'none', servesId: null, note: 'لا صلة لي بأحد' },
    feedback: 'بدأ التحقيق. نخبرك هنا خلال ثلاثين يوماً.',
  })
  await play.act('majid', lookInto, { id: gate, kind: 'siteVisit', note: 'سجل الحاجز يذكر الوقفة' })
  await play.act('majid', hearOfficer, { id: gate, how: 'wrote', note: 'يقول إن الرجل دفعه' })
  await play.act('majid', proposeFinding, {
    ...{ id: gate, finding: 'partly', note: 'شاهدان يتفقان على الضرب لا على السبب' },
    feedback: 'ثبت بعض ما ذكرت.',
  })
  await play.act('lubna', decideFinding, { id: gate, verdict: 'decided', feedback: 'ثبت بعض ما ذكرت.', note: '' })
  await play.act('majid', proposeOutcome, {
    ...{ id: gate, outcomes: ['discipline', 'training'], note: 'يوقَّع الجزاء ويُعاد تدريب النقطة' },
    feedback: 'عوقب الموظف، ويُعاد تدريب من في الحاجز.',
  })
  const bribe = idOf('complaint bribe')
  await play.act('majid', askComplainant, { id: bribe, feedback: 'كم سيارة كانت هناك؟ لا تعد لتنظر.', note: '' })
  await asProgram(play.sulh, addToComplaint, { id: bribe, said: 'اثنتان', photos: 0 })
  await play.act('majid', admitComplaint, { id: idOf('complaint looted'), feedback: 'شكواك مقبولة.', note: '' })
  await asProgram(play.sulh, withdrawComplaint, { id: idOf('complaint back') })
}

async function registers(play: Play, unitId: string | null): Promise<void> {
  const force = {
    ...{ occurredTime: '18:30', placeCode: tripoli, unitId, warning: 'given', children: 'no', medical: 'given' },
    ...{ killedLow: 0, killedBest: 0, killedHigh: 0, injuredLow: 1, injuredBest: 1, injuredHigh: 2 },
    ...{ incidentIds: [], complaintIds: [] },
  }
  const detail = { officers: ['4107', '4112'], unit: '', warningNote: 'نداءان بمكبر الصوت', medicalNote: '' }
  await play.act('lubna', recordForce, {
    ...{ ...force, id: idOf('force crowd'), occurredOn: '2020-06-05', kinds: ['irritant', 'baton'] },
    ...{ reason: 'publicOrder', reportedAt: '2020-06-05T18:00:00.000Z' },
    detail: { ...detail, why: 'تدافع عند محطة الوقود' },
  })
  await play.act('majid', reviewForce, {
    ...{ id: idOf('force crowd'), version: 1, lawful: 'yes', necessary: 'yes', proportionate: 'no' },
    note: 'كان يكفي إغلاق الطريق',
  })
  await play.act('majid', recordForce, {
    ...{ ...force, id: idOf('force shot'), occurredOn: '2020-06-12', kinds: ['firearmWarning'], complaintIds: [] },
    ...{ reason: 'escape', reportedAt: '2020-06-14T09:00:00.000Z', injuredLow: 0, injuredBest: 0, injuredHigh: 0 },
    detail: { ...detail, why: 'سيارة لم تتوقف' },
  })
  const held = { placeCode: tripoli, unitId, sex: 'male', age: 'adult' }
  const words = { birth: '', where: 'عند الحاجز', arrestedBy: '4107', property: 'هاتف' }
  await play.act('lubna', recordDetention, {
    ...{ ...held, id: idOf('detention one'), basis: 'flagrant', arrestedAt: '2020-06-13T10:00:00.000Z' },
    ...{ detail: { ...words, name: 'خليفة المختلق', ground: 'تلبس بسرقة' }, holder: 'مركز الشرطة' },
  })
  const one = { id: idOf('detention one') }
  await play.act('lubna', keepSafeguard, { ...one, kind: 'rights', happenedAt: '2020-06-13T10:20:00.000Z', note: '' })
  await play.act('lubna', keepSafeguard, { ...one, kind: 'judge', happenedAt: '2020-06-14T08:00:00.000Z', note: '' })
  await play.act('majid', transferDetention, {
    ...{ ...one, happenedAt: '2020-06-14T11:00:00.000Z', holder: 'السجن', receipt: 'إيصال 7', after: 1 },
  })
  await play.act('majid', recordDetention, {
    ...{ ...held, id: idOf('detention two'), age: 'maybeChild', basis: 'none', arrestedAt: '2020-06-15T21:00:00.000Z' },
    ...{ detail: { ...words, name: 'فتى مختلق', ground: 'لم يُذكر سند' }, holder: 'نقطة الحاجز' },
  })
}

import { examineDelivery, recordDelivery } from '../src/embargo/delivery-actions.ts'
import { recordEvidence, recordProtectedEvidence } from '../src/embargo/evidence-actions.ts'
import { proposeFinding } from '../src/embargo/finding-actions.ts'
import { askReply, recordReply } from '../src/embargo/reply-actions.ts'
import { proposeAssessment, settleAssessment } from '../src/foreign-forces/assessment-actions.ts'
import { setDeadline } from '../src/foreign-forces/deadline-actions.ts'
import { addUnit, allegeSupport, recordForce, suspendTraining } from '../src/foreign-forces/force-actions.ts'
import {
  recordArrival,
  recordPresence,
  recordReturn,
  reportDeparture,
  verifyDeparture,
} from '../src/foreign-forces/movement-actions.ts'
import { idOf, type Play } from './acting.ts'

const sirte = 'LY020803'
const jufra = 'LY031701'

const source = (from: string, reliability = 'B', credibility = '2') => ({
  ...{ from, asOf: { from: '2020-10-01', to: '2020-10-31', precision: 'month' }, reliability, credibility },
  reference: '',
})
const row = (label: string, forceId: string, from = 'دورية على الطريق') => ({
  ...{ id: idOf(label), forceId, unitId: null, incidentId: null, source: source(from), note: '', replaces: null },
  change: '',
})

/** Foreign forces on both sides, and arms deliveries: all invented, of invented states, and vessels with numbers that no ship has. */
export async function playForeignForces(play: Play): Promise<void> {
  await contractors(play)
  await trainers(play)
  await ship(play)
  await flight(play)
}

async function contractors(play: Play): Promise<void> {
  const id = idOf('force contractors')
  await play.act('ashraf', recordForce, {
    ...{ id, nameArabic: 'المتعاقدون ك (قوة مخترعة)', nameLatin: 'Contractors K (invented)', aliases: ['ك'] },
    ...{ kind: 'privateMilitary', origins: ['دولة مجاورة (مخترعة)'], description: 'شوهدوا مع شاحنات ومعدات اتصال' },
  })
  const unitId = idOf('force contractors unit')
  await play.act('ashraf', addUnit, {
    id: unitId,
    forceId: id,
    nameArabic: 'مفرزة الطريق',
    nameLatin: '',
    role: 'حراسة',
  })
  const present = { equipment: 'شاحنات خفيفة', placeTyped: '', radiusM: null, untilOn: null }
  await play.act('ashraf', recordPresence, {
    ...{ ...row('force contractors sirte', id), ...present, unitId, placeCode: sirte, placeTyped: '31.2089, 16.5887' },
    ...{ radiusM: 2000, fromOn: '2020-08-01', strengthOn: '2020-09-20', low: 80, best: 120, high: 160 },
  })
  await play.act('ashraf', recordPresence, {
    ...{ ...row('force contractors jufra', id), ...present, placeCode: jufra, fromOn: '2020-08-10' },
    ...{ strengthOn: '2020-09-22', low: 150, best: 200, high: 260 },
  })
  await play.act('najwa', recordArrival, {
    ...{ ...row('force contractors arrival', id, 'تقرير صحفي'), arrivedOn: '2020-10-05', route: 'من الجنوب' },
    ...{ means: 'road', low: 20, best: 30, high: 50 },
  })
  const left = {
    ...{ reportedBy: 'القوة نفسها', route: 'جواً', means: 'air', exitPoint: 'مهبط الجفرة' },
  }
  const first = { ...row('force contractors departure', id), ...left, leftOn: '2020-11-10', number: 60 }
  await play.act('najwa', reportDeparture, first)
  await play.act('ashraf', verifyDeparture, {
    ...{ id: idOf('force contractors verification'), departureId: first.id, verifiedOn: '2020-11-11', number: 45 },
    ...{ how: ['ownCount'], note: 'عُدّوا عند سلم الطائرة؛ خمسة عشر أقل مما قيل' },
  })
  await play.act('najwa', reportDeparture, {
    ...{ ...row('force contractors second', id), ...left, leftOn: '2020-12-02', number: 40 },
  })
  await play.act('ashraf', recordReturn, {
    ...{ ...row('force contractors return', id), departureId: first.id, returnedOn: '2020-12-20', route: 'براً' },
    ...{ low: 5, best: 5, high: 10 },
  })
  await play.act('sufyan', allegeSupport, {
    ...{ id: idOf('force contractors alleged'), forceId: id, supports: 'طرف ثالث' },
    ...{ words: 'شوهدت شاحناتهم قرب مواقعه', source: source('سائق', 'C', '3') },
  })
  const assessment = idOf('force contractors assessment')
  await play.act('sufyan', proposeAssessment, {
    ...{
      id: assessment,
      forceId: id,
      finding: 'mercenary',
      grounds: ['privateGain', 'paidFarMore', 'recruitedToFight'],
    },
    reasons: 'عقود مخترعة للعرض تذكر أجراً أكبر كثيراً',
  })
  await play.act('raja', settleAssessment, { id: assessment, verdict: 'signed', note: 'قُرئت العقود' })
  await play.act('najwa', setDeadline, {
    ...{
      id: idOf('force deadline'),
      forceId: null,
      dueOn: '2021-01-23',
      basis: 'المادة 2: ثلاثة أشهر من 23 أكتوبر 2020',
    },
    ...{ termId: null, replaces: null, change: '' },
  })
}

async function trainers(play: Play): Promise<void> {
  const id = idOf('force trainers')
  await play.act('faraj', recordForce, {
    ...{ id, nameArabic: 'بعثة التدريب س (مخترعة)', nameLatin: 'Training mission S (invented)', aliases: [] },
    ...{ kind: 'trainers', origins: ['دولة بعيدة (مخترعة)'], description: '' },
  })
  await play.act('faraj', recordPresence, {
    ...{ ...row('force trainers presence', id), placeCode: 'LY021401', placeTyped: '', radiusM: null },
    ...{ fromOn: '2020-07-01', untilOn: null, strengthOn: '2020-10-10', low: 25, best: 30, high: 30, equipment: '' },
  })
  await play.act('intisar', suspendTraining, { id, suspendedOn: '2020-10-25', note: 'أُبلغنا بتوقف الدروس' })
}

const item = (key: string, given: object) => ({
  ...{
    id: idOf(`item ${key}`),
    class: 'smallArms',
    make: '',
    model: '',
    quantity: null,
    serials: [],
    lots: [],
    marks: '',
  },
  ...given,
})
const leg = (name: string, given: object) => ({
  ...{ kind: 'port', event: 'departed', name, state: '', placeTyped: '', on: null, time: '' },
  ...given,
})
const unsaid = {
  ...{ direction: 'to', endedOn: null, dayPrecision: 'day', consignor: '', consignee: '', broker: '', endUser: '' },
  ...{ placeCode: '', placeTyped: '', radiusM: null, exemption: null, incidentId: null, legs: [] },
}

async function ship(play: Play): Promise<void> {
  const id = idOf('delivery ship')
  await play.act('ashraf', recordDelivery, {
    ...{ ...unsaid, id, startedOn: '2020-10-19', consignee: 'شركة م (مخترعة)', paragraphs: ['1970-9', '2174-8'] },
    carriedBy: [
      // Numbers of real ships do not begin with two noughts; the check digit fits all the same.
      {
        kind: 'vessel',
        imo: '0012340',
        name: 'Example Star',
        flag: 'دولة مخترعة',
        mmsi: '',
        formerNames: ['Sample One'],
      },
    ],
    legs: [
      leg('ميناء خارج البلاد', { state: 'دولة مخترعة', on: '2020-10-14' }),
      leg('مصراتة', {
        event: 'unloaded',
        state: 'LY',
        placeTyped: '32.3754, 15.2180',
        on: '2020-10-19',
        time: '04:40',
      }),
    ],
    items: [
      item('rifles', { make: 'Izhmash', model: 'AKM', quantity: 400, serials: ['٧٧١٢٠٤-X', 'KX 90210'] }),
      item('rounds', { class: 'ammunition', model: '7.62×39', quantity: 120_000, lots: ['LOT 17-188-04'] }),
    ],
    ...{ placeCode: 'LY021401', description: 'صناديق خشبية على الرصيف ليلاً' },
  })
  await play.act('sufyan', examineDelivery, { id, note: 'تقاطعت مشاهدتان' })
  const seen = { ...{ deliveryId: id, bears: 'supports', basedOn: null, replaces: null, change: '' } }
  await play.act('ashraf', recordEvidence, {
    ...{ ...seen, id: idOf('evidence ship post'), kind: 'ownObservation' },
    words: { text: 'أُنزل ستون صندوقاً طويلاً', source: source('نقطة المراقبة', 'A', '1'), sha256: '' },
  })
  await play.act('ashraf', recordProtectedEvidence, {
    ...{ ...seen, id: idOf('evidence ship told'), kind: 'testimony' },
    words: { text: 'قال إن البيان كتب قطع غيار', source: source('عامل في الميناء (مخترع)', 'B', '2'), sha256: '' },
  })
  const request = idOf('reply ship')
  await play.act('sufyan', askReply, {
    ...{ id: request, deliveryId: id, role: 'consignee', party: 'شركة م (مخترعة)', askedOn: '2020-10-25' },
    ...{ dueOn: '2020-11-25', reference: 'رسالة 7' },
  })
  await play.act('sufyan', recordReply, {
    ...{ id: idOf('reply ship text'), deliveryId: id, requestId: request, repliedOn: '2020-11-12' },
    text: 'نقول إنها قطع غيار لجرارات',
  })
  await play.act('sufyan', proposeFinding, {
    ...{
      id: idOf('finding ship'),
      deliveryId: id,
      finding: 'substantiated',
      grounds: 'مشاهدة مباشرة وأرقام على الصناديق',
    },
    weighed: 'فُتح صندوقان فلم تكن فيهما قطع غيار',
  })
}

async function flight(play: Play): Promise<void> {
  const id = idOf('delivery flight')
  await play.act('faraj', recordDelivery, {
    ...{
      ...unsaid,
      id,
      startedOn: '2020-09-06',
      paragraphs: ['1970-9'],
      description: 'طائرة نقل مسجلة في دولة مخترعة',
    },
    carriedBy: [
      { kind: 'aircraft', registration: 'ZZ-001', icao24: '0FFFF1', callSign: 'EXAMPLE 1', type: 'طائرة نقل' },
    ],
    items: [item('clothing', { class: 'protective', model: 'سترات واقية', quantity: 60 })],
    exemption: { paragraph: '2095-9', claimedBy: 'منظمة إنسانية (مخترعة)', notified: 'unknown', reference: '' },
  })
  await play.act('mansour', examineDelivery, { id, note: 'يُدّعى استثناء' })
}

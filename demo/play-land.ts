import { recordHazard } from '../src/hazards/hazard-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { recordProduct } from '../src/land-release/product-actions.ts'
import { draftHandover, releaseHazard, signHandover } from '../src/land-release/release-actions.ts'
import { recordVisit } from '../src/quality-visits/visit-actions.ts'
import { idOf, type Play } from './acting.ts'

const tajura = 'LY021102'

/** Land that was released south of Tajura, in part and in whole, with its quality; all invented. */
export async function playLand(play: Play): Promise<void> {
  await partOfRoad(play)
  await schoolField(play)
}

/** The western side of the farm road was cleared and a strip reduced; the rest remains. */
async function partOfRoad(play: Play): Promise<void> {
  const of = { id: idOf('hazard road'), perimeterId: idOf('hazard road perimeter') }
  await play.act('wail', recordProduct, {
    ...{ ...of, productId: idOf('land road cleared'), taskId: null, kind: 'cleared', method: 'manual' },
    ...{ workedFrom: daysAfter(play.today, -3), workedUntil: daysAfter(play.today, -2), organisation: 'الفريق الأول' },
    ...{ depthRequiredCm: 20, depthCm: 20, evidence: 'ثلاثة ألغام أُتلفت في مكانها', overrideReason: null },
    ...{
      declination: 3.6,
      lines: ['TP1: 33S US 46500 34200', 'A: 020 240 m', 'B: 105 70 m', 'C: 199 244 m', '287 72 m'],
    },
  })
  await play.act('wail', recordProduct, {
    ...{ ...of, productId: idOf('land road reduced'), taskId: null, kind: 'reduced', method: 'technicalSurvey' },
    ...{ workedFrom: daysAfter(play.today, -2), workedUntil: daysAfter(play.today, -1), organisation: 'الفريق الأول' },
    ...{ depthRequiredCm: null, depthCm: null, evidence: 'مسارات كل عشرة أمتار، ولا شيء', overrideReason: null },
    ...{
      declination: 3.6,
      lines: ['TP1: 33S US 46500 34200', 'A: 020 120 m', 'B: 105 110 m', 'C: 198 124 m', '286 114 m'],
    },
  })
  await play.act('sumaya', recordVisit, {
    ...{ id: idOf('visit road'), hazardId: of.id, kind: 'assurance', visitedOn: daysAfter(play.today, -2) },
    ...{ activity: 'إزالة يدوية', inspected: 'الفريق الأول', inspectedBy: 'مكتب الجودة', workSuspended: false },
    ...{ answers: { supervision: 'yes', medic: 'yes', marking: 'no', logs: 'yes' }, sampleM2: null, lots: null },
    ...{ itemsFound: null, result: 'doesNotConform', note: '' },
    nonConformities: [
      {
        ...{ id: idOf('non-conformity marking'), severity: 'major', dueOn: daysAfter(play.today, 5) },
        description: 'حدود الممر الشرقي غير معلّمة بين النقطتين B وC',
      },
    ],
  })
}

/** A school's field was cleared, sampled, released and handed over. */
async function schoolField(play: Play): Promise<void> {
  const of = { id: idOf('hazard school'), perimeterId: idOf('hazard school perimeter') }
  const lines = ['TP1: 32.8560, 13.3440', 'TP2: 0 90 m', 'TP3: 90 140 m', 'TP4: 180 90 m', '270 140 m']
  await play.act('munir', recordHazard, {
    ...{ ...of, placeCode: tajura, name: 'ملعب مدرسة الوادي', contamination: 'battleArea', reportId: null },
    ...{ declination: 0, reason: 'سقطت فيه قذائف، والتلاميذ يعودون في الخريف', lines },
  })
  await play.act('wail', recordProduct, {
    ...{ ...of, productId: idOf('land school cleared'), taskId: null, kind: 'cleared', method: 'battleAreaInstrument' },
    ...{
      workedFrom: daysAfter(play.today, -20),
      workedUntil: daysAfter(play.today, -12),
      organisation: 'الفريق الثاني',
    },
    ...{ depthRequiredCm: 50, depthCm: 50, evidence: 'قذيفتا هاون أُتلفتا', overrideReason: null, declination: 0 },
    lines: ['32.8560, 13.3440', '0 90 m', '90 140 m', '180 90 m', '270 140 m'],
  })
  await play.act('sumaya', recordVisit, {
    ...{ id: idOf('visit sample school'), hazardId: of.id, kind: 'sample', visitedOn: daysAfter(play.today, -10) },
    ...{ activity: 'تطهير ساحة قتال', inspected: 'الفريق الثاني', inspectedBy: 'مكتب الجودة', workSuspended: false },
    ...{
      answers: { documentation: 'yes', qualifications: 'yes', logs: 'yes', marking: 'yes' },
      sampleM2: 1300,
      lots: 4,
    },
    ...{ itemsFound: 0, result: 'conforms', note: 'قطع عشوائية من الجهات الأربع', nonConformities: [] },
  })
  const report = 'طُهّر الملعب كله إلى 50 سم. وُجدت قذيفتا هاون وأُتلفتا في مكانهما.'
  await play.act('munir', releaseHazard, { id: of.id, report })
  const certificate = idOf('handover school')
  await play.act('munir', draftHandover, {
    ...{ id: certificate, hazardId: of.id, recipient: 'إدارة مدرسة الوادي عن البلدية', landUse: 'ملعب وحديقة' },
    ...{ residualRisk: 'ما تحت 50 سم لم يُفحص. لا حفر أعمق دون استشارة.', handedOverOn: daysAfter(play.today, -8) },
    ...{ community: 'اجتماع مع أولياء التلاميذ ولوحة عند الباب', checkOn: daysAfter(play.today, 180) },
  })
  await play.act('huda', signHandover, { id: certificate })
}

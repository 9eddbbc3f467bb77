import { orderCordon, planCordon } from '../src/cordons/cordon-actions.ts'
import { recordEvacuation, recordWarning } from '../src/cordons/people-actions.ts'
import { importedId } from '../src/facilities/facility.ts'
import { recordContact, recordFacility } from '../src/facilities/facility-actions.ts'
import { type FacilityFileRow, importFacilities } from '../src/facilities/import-actions.ts'
import type { Point } from '../src/kernel/geo.ts'
import { idOf, type Play } from './acting.ts'

const hour = 3_600_000
const unknown = { placeCode: null, peopleDay: null, peopleNight: null, peopleYear: null }

function place(kind: FacilityFileRow['kind'], nameAr: string, point: Point, given: Partial<FacilityFileRow> = {}) {
  return { ...unknown, reference: `demo:${kind} ${nameAr}`, kind, nameAr, nameEn: '', points: [point], ...given }
}

/** Invented places and roads around the reports and areas of Tajura and Benghazi. */
const places: readonly FacilityFileRow[] = [
  place('settlement', 'حي الخزان', [13.347, 32.8585], { peopleNight: 2400, peopleYear: 2018 }),
  place('settlement', 'قرية الوادي', [13.329, 32.846], { peopleNight: 650, peopleYear: 2018 }),
  place('settlement', 'مزارع الشرق', [13.3585, 32.8398], { peopleNight: 180, peopleYear: 2018 }),
  place('settlement', 'نزلة الرعاة', [13.338, 32.838]),
  place('school', 'مدرسة الخزان', [13.3448, 32.8568], { peopleDay: 420 }),
  place('school', 'مدرسة النخيل', [13.3382, 32.852], { peopleDay: 260 }),
  place('school', 'مدرسة الزيتون', [13.3601, 32.862], { peopleDay: 310 }),
  place('school', 'معهد الصيد', [13.3655, 32.871], { peopleDay: 120 }),
  place('hospital', 'مستشفى الساحل القروي', [13.3512, 32.8605], { peopleDay: 90, peopleNight: 60 }),
  place('clinic', 'مركز صحي الوادي', [13.3318, 32.8478], { peopleDay: 25 }),
  place('clinic', 'مستوصف النخيل', [13.3399, 32.8541], { peopleDay: 15 }),
  place('mosque', 'مسجد الخزان', [13.346, 32.859]),
  place('mosque', 'مسجد المزارع', [13.3572, 32.8402]),
  place('mosque', 'مسجد الشاطئ', [13.3588, 32.8702]),
  place('market', 'سوق الجمعة الصغير', [13.3491, 32.8632], { peopleDay: 500 }),
  place('fuel', 'محطة وقود الطريق', [13.3421, 32.8611]),
  place('fuel', 'محطة وقود الوادي', [13.3262, 32.8509]),
  place('water', 'بئر الرعاة', [13.3648, 32.8371]),
  place('water', 'خزان الماء', [13.3453, 32.8574]),
  place('camp', 'مخيم الأمل', [13.3571, 32.8553], { peopleNight: 340, peopleYear: 2020 }),
  place('utility', 'محطة تحويل الكهرباء', [13.3478, 32.8522]),
  place('utility', 'برج الاتصالات', [13.3663, 32.8321]),
  place('other', 'مركز شرطة النخيل', [13.3406, 32.8557]),
  place('road', 'الطريق الساحلي', [0, 0], {
    points: [
      [13.31, 32.8655],
      [13.336, 32.8631],
      [13.372, 32.8648],
    ],
  }),
  place('road', 'الطريق الترابي', [0, 0], {
    points: [
      [13.3502, 32.8291],
      [13.3601, 32.8362],
      [13.3718, 32.8447],
    ],
  }),
  place('road', 'طريق المزارع', [0, 0], {
    points: [
      [13.3405, 32.8615],
      [13.3372, 32.8501],
      [13.3301, 32.8361],
    ],
  }),
  place('road', 'طريق المدرسة', [0, 0], {
    points: [
      [13.3412, 32.8612],
      [13.3457, 32.8567],
      [13.3549, 32.8508],
    ],
  }),
  place('settlement', 'حي الميناء القديم', [20.131, 32.052], { peopleNight: 5200, peopleYear: 2018 }),
  place('school', 'مدرسة الميناء', [20.1325, 32.0491], { peopleDay: 380 }),
  place('school', 'مدرسة المنارة', [20.1271, 32.0533], { peopleDay: 290 }),
  place('clinic', 'مركز صحي الميناء', [20.1289, 32.0478], { peopleDay: 30 }),
  place('mosque', 'مسجد المنارة', [20.1266, 32.0512]),
  place('market', 'سوق السمك', [20.1342, 32.0527], { peopleDay: 250 }),
  place('fuel', 'محطة وقود الميناء', [20.1361, 32.0479]),
  place('road', 'طريق الميناء', [0, 0], {
    points: [
      [20.12, 32.0489],
      [20.131, 32.0496],
      [20.143, 32.0521],
    ],
  }),
]

/** Facilities of a public file and of a desk, and a cordon in force around the road with mines. All invented. */
export async function playCordons(play: Play): Promise<void> {
  await play.act('munir', importFacilities, {
    ...{
      id: idOf('facility file'),
      fileName: 'أماكن-تجريبية.geojson',
      sha256: 'd'.repeat(64),
      source: 'بيانات مختلقة للعرض',
    },
    ...{ sourceOn: '2020-01-01', faulty: 0, isPublic: true, rows: places },
  })
  const school = idOf('facility school')
  await play.act('munir', recordFacility, {
    ...{
      ...unknown,
      id: school,
      kind: 'school',
      nameAr: 'فصول مؤقتة خلف المزارع',
      nameEn: '',
      points: [[13.3591, 32.8391]],
    },
    ...{ peopleDay: 70, source: 'زيارة فريق المسح', sourceOn: play.today },
  })
  const contact = { office: 'إدارة المدرسة', phone: '021-0000000' }
  await play.act('munir', recordContact, { id: idOf('facility contact'), facilityId: school, ...contact })
  const clinic = importedId(null, 'demo:clinic مركز صحي الوادي')
  await play.act('munir', recordContact, {
    ...{ id: idOf('facility contact clinic'), facilityId: clinic, office: 'مناوبة المركز', phone: '021-0000001' },
  })
  await road(play, school)
}

async function road(play: Play, school: string): Promise<void> {
  const id = idOf('cordon road')
  const now = play.sulh.now().getTime()
  const at = (hours: number) => new Date(now + hours * hour).toISOString()
  await play.act('munir', planCordon, {
    ...{ id, name: 'طوق طريق المزارع', reportId: idOf('ordnance patrol'), hazardId: idOf('hazard road') },
    ...{ itemClass: 'mine', situation: 'publicAccess', kg: null, tntKg: 9, orderedM: null, asked: '' },
    ...{ operatorName: '', operatorLevel: null, smallerReason: '', validFrom: at(0), until: at(10) },
  })
  await play.act('huda', orderCordon, { id, note: 'يبدأ التدمير بعد إخلاء الفصول' })
  await play.act('munir', recordWarning, {
    ...{ id: idOf('cordon warning'), cordonId: id, facilityId: school, whom: 'مديرة المدرسة', means: 'phone' },
    ...{ warnedAt: at(0), note: 'أكدت الإخلاء بعد الدرس الأول' },
  })
  await play.act('wail', recordEvacuation, {
    ...{ id: idOf('cordon evacuation'), cordonId: id, facilityId: school, kind: 'evacuated', assemblyId: null },
    ...{ people: 66, happenedAt: at(0), note: 'إلى ساحة الطريق الساحلي' },
  })
}

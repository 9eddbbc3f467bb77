import { recordIncident } from '../src/incidents/incident-actions.ts'
import { idOf, type Play } from './acting.ts'

/** What of an incident of the demonstration is not as in `unsaid`. */
interface DemoIncident {
  readonly key: string
  /** Who writes it down; their side is the incident's. */
  readonly by: string
  readonly type: string
  readonly on: string
  readonly time?: string
  readonly until?: string
  readonly place: string
  readonly at?: string
  readonly radiusM?: number
  readonly located?: string
  readonly means?: string
  readonly count?: number
  readonly weapon?: string
  readonly direction?: string
  readonly actors?: readonly (readonly [role: string, kind: string, name: string, group?: string])[]
  readonly tolls?: readonly (readonly [harm: string, sex: string, age: string, status: string, ...number[]])[]
  readonly displaced?: number
  readonly damaged?: readonly string[]
  readonly migrants?: string
  readonly ordnance?: string
  readonly said: string
}

const sirte = 'LY020803'
const tarhuna = 'LY021005'
const qasr = 'LY021203'
const jufra = 'LY031701'

/** Incidents of 2020 near the lines of that year. Every one of them is invented; the words take no side. */
export const demoIncidents: readonly DemoIncident[] = [
  {
    ...{ key: 'market', by: 'ashraf', type: 'shelling', on: '2020-04-16', time: '08:40', place: qasr, radiusM: 300 },
    ...{ at: '32.6921, 13.1854', located: 'image', means: 'seen', count: 6, weapon: 'هاون 120 ملم' },
    ...{ direction: 'incoming', damaged: ['market', 'house'], displaced: 140, ordnance: 'yes' },
    actors: [
      ['actor', 'unknown', 'جهة غير معروفة'],
      ['target', 'civilians', 'رواد السوق'],
    ],
    tolls: [
      ['killed', 'male', 'adult', 'civilian', 2, 3, 4],
      ['killed', 'female', 'child', 'civilian', 1, 1, 1],
      ['injured', 'unknown', 'unknown', 'civilian', 6, 9, 14],
    ],
    said: 'سقطت قذائف هاون على سوق صباحاً، ونُقل الجرحى إلى أقرب مستشفى',
  },
  {
    ...{ key: 'clinic', by: 'ashraf', type: 'attackOnObject', on: '2020-04-16', time: '08:45', place: qasr },
    ...{ at: '32.6925, 13.1861', radiusM: 400, located: 'image', means: 'told', damaged: ['hospital'] },
    actors: [['actor', 'unknown', 'جهة غير معروفة']],
    tolls: [['injured', 'unknown', 'adult', 'civilian', 1, 2, 3]],
    said: 'أُبلغ عن قذيفة قرب المستوصف المجاور للسوق في الصباح نفسه',
  },
  {
    ...{ key: 'hospital', by: 'najwa', type: 'attackOnObject', on: '2020-05-07', time: '23:15', place: 'LY021104' },
    ...{ at: '32.8705, 13.1702', radiusM: 150, located: 'gps', means: 'seen', count: 2, weapon: 'صاروخ غراد' },
    ...{ direction: 'incoming', damaged: ['hospital'], ordnance: 'yes' },
    actors: [['actor', 'external', 'قوة مساندة لم تُسمّ']],
    tolls: [['injured', 'female', 'adult', 'civilian', 2, 2, 3]],
    said: 'أصاب صاروخان جناحاً من مستشفى خُلي قبلها بيومين',
  },
  {
    ...{ key: 'ferry', by: 'najwa', type: 'firing', on: '2020-05-19', time: '14:05', place: 'LY021205', count: 40 },
    ...{ at: '32.7012, 13.0744', radiusM: 500, located: 'bearing', means: 'heard', weapon: 'رشاش ثقيل' },
    ...{ direction: 'outgoing' },
    said: 'سُمعت رشقات متقطعة باتجاه الجنوب من موقع المراقبة',
  },
  {
    ...{ key: 'drone', by: 'ashraf', type: 'airStrike', on: '2020-05-23', time: '03:20', place: tarhuna, count: 3 },
    ...{ at: '32.4121, 13.6540', radiusM: 250, located: 'image', means: 'drone', weapon: 'طائرة مسيّرة' },
    ...{ direction: 'incoming', damaged: ['road'] },
    actors: [['actor', 'stateForces', 'قوات بلا شارة']],
    tolls: [['killed', 'male', 'adult', 'combatant', 3, 5, 9]],
    said: 'ضُربت عربات متوقفة على طرف الطريق ليلاً',
  },
  {
    ...{ key: 'mines', by: 'ashraf', type: 'mineLaying', on: '2020-06-05', place: 'LY021203', means: 'seen' },
    ...{ at: '32.7350, 13.2215', radiusM: 800, located: 'place', weapon: 'ألغام وشراك', ordnance: 'yes' },
    ...{ damaged: ['house', 'road'], tolls: [['killed', 'male', 'adult', 'civilian', 1, 2, 2]] },
    said: 'وُجدت شراك في بيوت عاد إليها أهلها، وأسلاك عبر الأزقة',
  },
  {
    ...{ key: 'graves', by: 'najwa', type: 'attackOnCivilians', on: '2020-06-11', place: tarhuna, means: 'told' },
    ...{ at: '32.4352, 13.6201', radiusM: 2000, located: 'place' },
    tolls: [['killed', 'unknown', 'unknown', 'civilian', 4, 8, 20]],
    said: 'أهالٍ دلّوا على موضع دُفن فيه أشخاص مجهولون',
  },
  {
    ...{ key: 'convoy', by: 'ashraf', type: 'movement', on: '2020-07-03', time: '17:30', place: 'LY020801' },
    ...{ at: '30.8044, 18.0790', radiusM: 1000, located: 'bearing', means: 'camera', count: 22 },
    ...{ weapon: 'عربات نقل ومدافع مقطورة' },
    said: 'رتل من 22 عربة اتجه غرباً على الطريق الساحلي',
  },
  {
    ...{ key: 'trench', by: 'najwa', type: 'fortification', on: '2020-07-14', until: '2020-07-29', place: sirte },
    ...{ at: '31.0944, 16.7210', radiusM: 3000, located: 'image', means: 'drone', weapon: 'خندق وسواتر' },
    said: 'خندق بطول عشرة كيلومترات ظهر بين صورتين',
  },
  {
    ...{ key: 'flight', by: 'ashraf', type: 'overflight', on: '2020-08-02', time: '05:50', place: 'LY021401' },
    ...{ at: '32.3200, 15.0600', radiusM: 5000, located: 'bearing', means: 'heard', count: 1 },
    said: 'طيران مسيّر على علو منخفض مدة ربع ساعة',
  },
  {
    ...{ key: 'road', by: 'najwa', type: 'roadClosure', on: '2020-09-12', until: '2020-09-15', place: 'LY021401' },
    ...{ located: 'district', means: 'told', damaged: ['road'] },
    actors: [['actor', 'politicalMilitia', 'نجمة الساحل', 'coast']],
    said: 'ساتر ترابي أغلق الطريق الساحلي، وفُتح بعد وساطة شيوخ',
  },
  {
    ...{ key: 'arrest', by: 'ashraf', type: 'identityArrest', on: '2020-09-28', time: '11:10', place: 'LY021404' },
    ...{ at: '31.7500, 13.9900', radiusM: 600, located: 'place', means: 'told' },
    actors: [['actor', 'politicalMilitia', 'نجمة الساحل', 'coast']],
    tolls: [['detained', 'male', 'adult', 'civilian', 2, 2, 3]],
    said: 'أوقفت بوابة مسافرين بسبب لقبهم، وأُفرج عن واحد في المساء',
  },
  {
    ...{ key: 'camp', by: 'najwa', type: 'abduction', on: '2020-10-04', place: 'LY021301', migrants: 'yes' },
    ...{ located: 'district', means: 'told', damaged: ['detentionCentre'] },
    tolls: [['missing', 'unknown', 'unknown', 'civilian', 10, 18, 30]],
    said: 'مهاجرون نُقلوا من مركز احتجاز إلى جهة غير معلنة',
  },
  {
    ...{ key: 'fire', by: 'ashraf', type: 'firing', on: '2020-11-11', time: '19:25', place: sirte, count: 12 },
    ...{ at: '31.1502, 16.4020', radiusM: 700, located: 'bearing', means: 'seen', weapon: 'رشاش متوسط' },
    ...{ direction: 'outgoing' },
    said: 'طلقات مضيئة فوق الخط بعد الغروب',
  },
  {
    ...{ key: 'jam', by: 'ashraf', type: 'jamming', on: '2020-12-01', time: '10:00', place: sirte, means: 'drone' },
    ...{ at: '31.1800, 16.5200', radiusM: 8000, located: 'bearing' },
    said: 'فقدت مسيّرة المراقبة إشارة الأقمار ثلاث مرات',
  },
  {
    ...{ key: 'market south', by: 'faraj', type: 'shelling', on: '2020-05-10', time: '16:20', place: tarhuna },
    ...{ at: '32.4360, 13.6350', radiusM: 300, located: 'image', means: 'seen', count: 4, weapon: 'مدفعية' },
    ...{ direction: 'incoming', damaged: ['house', 'school'], ordnance: 'yes' },
    tolls: [
      ['killed', 'female', 'adult', 'civilian', 1, 1, 2],
      ['injured', 'male', 'child', 'civilian', 2, 3, 3],
    ],
    said: 'قذائف على حي سكني عصراً، وتضررت مدرسة خالية',
  },
  {
    ...{ key: 'strike', by: 'faraj', type: 'airStrike', on: '2020-07-05', time: '01:40', place: jufra, count: 2 },
    ...{ at: '29.1980, 16.0010', radiusM: 400, located: 'image', means: 'seen', weapon: 'قنابل موجهة' },
    ...{ direction: 'incoming', damaged: ['airport'] },
    actors: [['actor', 'external', 'طيران مجهول الهوية']],
    said: 'غارة ليلية على طرف مهبط',
  },
  {
    ...{ key: 'battery', by: 'intisar', type: 'heavyWeapon', on: '2020-08-23', time: '12:00', place: 'LY020803' },
    ...{ at: '31.2001, 16.3005', radiusM: 1500, located: 'image', means: 'drone', count: 4, weapon: 'مدفع 155 ملم' },
    said: 'أربعة مدافع داخل المسافة المتفق عليها في صورة واحدة',
  },
  {
    ...{ key: 'fighters', by: 'intisar', type: 'foreignFighters', on: '2020-09-18', place: 'LY021104' },
    ...{ located: 'district', means: 'told', count: 60 },
    actors: [['actor', 'external', 'مقاتلون أجانب']],
    said: 'أُبلغ عن وصول ستين مقاتلاً أجنبياً جواً',
  },
  {
    ...{ key: 'ship', by: 'intisar', type: 'armsDelivery', on: '2020-10-19', place: 'LY021401', means: 'told' },
    ...{ at: '32.3668, 15.2190', radiusM: 1000, located: 'place', weapon: 'عربات مدرعة', count: 12 },
    said: 'أُبلغ عن تفريغ عربات مدرعة ليلاً من سفينة شحن',
  },
  {
    ...{ key: 'bomb', by: 'faraj', type: 'remoteExplosive', on: '2020-11-02', time: '07:55', place: jufra, count: 1 },
    ...{ at: '29.0950, 15.9300', radiusM: 100, located: 'gps', means: 'seen', weapon: 'عبوة على جانب الطريق' },
    ...{ damaged: ['road'], ordnance: 'unknown' },
    tolls: [['injured', 'male', 'adult', 'combatant', 2, 2, 2]],
    said: 'انفجرت عبوة عند مرور دورية، وعُثر على ثانية لم تنفجر',
  },
  {
    ...{ key: 'checkpoint', by: 'faraj', type: 'obstruction', on: '2020-11-20', time: '09:30', place: 'LY020801' },
    ...{ at: '30.8010, 18.0500', radiusM: 200, located: 'gps', means: 'seen' },
    said: 'مُنعت دورية المراقبة من المرور ساعتين عند بوابة',
  },
  {
    ...{ key: 'clash', by: 'intisar', type: 'armedClash', on: '2020-12-07', time: '06:15', place: 'LY031901' },
    ...{ at: '27.0500, 14.4100', radiusM: 2000, located: 'place', means: 'heard', direction: 'between' },
    actors: [
      ['actor', 'stateForces', 'كتيبة نظامية'],
      ['opponent', 'identityMilitia', 'مسلحون محليون'],
    ],
    tolls: [['killed', 'male', 'adult', 'combatant', 0, 2, 4]],
    said: 'تبادل نار عند مدخل ثكنة، وتوقف بعد وساطة',
  },
  {
    ...{ key: 'homes', by: 'faraj', type: 'displacement', on: '2020-12-15', until: '2020-12-18', place: 'LY032204' },
    ...{ located: 'district', means: 'told', displaced: 320, damaged: ['house'] },
    said: 'عائلات تركت حيّاً بعد تهديدات كُتبت على الجدران',
  },
  {
    ...{ key: 'line', by: 'ingrid', type: 'firing', on: '2020-12-10', time: '21:00', place: sirte, count: 3 },
    ...{ at: '31.1400, 16.4100', radiusM: 500, located: 'bearing', means: 'heard', weapon: 'سلاح خفيف' },
    ...{ direction: 'unknown' },
    said: 'ثلاث طلقات سُمعت من موقع المراقبة المشترك',
  },
]

/** The incident log of each side, as its monitors and officers write it down. */
export async function playIncidents(play: Play): Promise<void> {
  for (const one of demoIncidents) await play.act(one.by, recordIncident, inputOf(one))
}

export const incidentId = (key: string) => idOf(`incident ${key}`)

function inputOf(one: DemoIncident): Record<string, unknown> {
  const { key, on, time = '', until = null, place, at = '', radiusM, located = 'district', means = 'told' } = one
  return {
    ...{ id: incidentId(key), type: one.type, startedOn: on, startedTime: time, endedOn: until, dayPrecision: 'day' },
    ...{ placeCode: place, placeTyped: at, radiusM: at === '' ? null : (radiusM ?? 500), located, means },
    ...{ count: one.count ?? null, weapon: one.weapon ?? '', direction: one.direction ?? 'unknown' },
    actors: (one.actors ?? []).map(([role, kind, name, group]) => ({
      ...{ role, kind, name, groupId: group === undefined ? null : idOf(`group ${group}`) },
    })),
    tolls: (one.tolls ?? []).map(([harm, sex, age, status, low, best, high]) => ({
      ...{ harm, sex, age, status, low, best, high },
    })),
    ...{ displaced: one.displaced ?? null, damaged: one.damaged ?? [], migrants: one.migrants ?? 'no' },
    ...{ leftOrdnance: one.ordnance ?? 'no', description: one.said },
  }
}

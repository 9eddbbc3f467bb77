import { decideRelease, proposeRelease } from '../src/incident-exchange/actions.ts'
import { keepEventFile } from '../src/outside-events/file-store.ts'
import { gedRow, gedText } from '../src/outside-events/formats/sample-files.ts'
import { beginImport } from '../src/outside-events/import-actions.ts'
import { suggestJob } from '../src/outside-events/suggest-job.ts'
import { takeEventRowsJob } from '../src/outside-events/take-rows-job.ts'
import { runJob } from '../src/server/jobs.ts'
import { idOf, type Play } from './acting.ts'
import { incidentId } from './play-incidents.ts'

/** Town, district, latitude and longitude as the invented record writes them. */
const places = {
  sirte: ['Sirte', 'Sirte', 31.2089, 16.5887],
  abuQurayn: ['Abu Qurayn', 'Misrata', 31.4402, 15.2411],
  hun: ['Hun', 'Jufra', 29.1268, 15.9477],
  waddan: ['Waddan', 'Jufra', 29.1614, 16.1437],
  tarhuna: ['Tarhuna', 'Murqub', 32.4336, 13.6344],
  qasr: ['Qasr bin Ghashir', 'Tripoli', 32.6921, 13.1854],
  ainZara: ['Ain Zara', 'Tripoli', 32.7836, 13.2759],
  tripoli: ['Tripoli', 'Tripoli', 32.8705, 13.1702],
  airportRoad: ['Airport road', 'Tripoli', 32.735, 13.2215],
  tarhunaRoad: ['Road south of Tarhuna', 'Murqub', 32.4121, 13.654],
} as const

const [unknown, plain, support] = ['جهة غير معروفة', 'قوات بلا شارة', 'قوة مساندة لم تُسمّ']
const [north, south, civilians] = ['تشكيل أ المخترع', 'تشكيل ب المخترع', 'Civilians']

type Line = readonly [
  day: string,
  place: keyof typeof places,
  violence: 1 | 2 | 3,
  sides: readonly [a: string, b: string],
  killed: readonly [low: number, best: number, high: number],
  headline: string,
]

/** Events as another record tells them: invented, every one. The first five are in the incident log too, and one tells a least above its best. */
const lines: readonly Line[] = [
  ['2020-04-16', 'qasr', 3, [unknown, civilians], [3, 4, 6], 'سقطت قذائف هاون على سوق صباحاً ونُقل الجرحى إلى مستشفى'],
  ['2020-05-07', 'tripoli', 1, [support, civilians], [0, 0, 0], 'أصاب صاروخان غراد جناحاً من مستشفى خُلي قبلها'],
  ['2020-05-23', 'tarhunaRoad', 1, [plain, unknown], [4, 6, 9], 'ضُربت عربات متوقفة على طرف الطريق قبل الفجر'],
  [
    '2020-06-05',
    'airportRoad',
    3,
    [unknown, civilians],
    [1, 2, 3],
    'شراك وألغام في بيوت عاد إليها أهلها وأسلاك عبر الأزقة',
  ],
  ['2020-06-11', 'tarhuna', 3, [unknown, civilians], [4, 8, 11], 'أهالٍ دلّوا على موضع دُفن فيه أشخاص مجهولون'],
  ['2020-04-02', 'ainZara', 1, [north, south], [2, 4, 5], 'اشتباك على محور الأحياء الجنوبية'],
  ['2020-04-04', 'ainZara', 1, [north, south], [1, 1, 2], 'تبادل نار قصير ليلاً'],
  ['2020-04-07', 'airportRoad', 1, [north, south], [3, 5, 8], 'قتال حول معسكر على طريق المطار'],
  ['2020-04-09', 'tripoli', 3, [unknown, civilians], [1, 1, 1], 'قذيفة على بيت في حي سكني'],
  ['2020-04-13', 'abuQurayn', 1, [north, south], [6, 8, 12], 'هجوم ورد على الطريق الساحلي'],
  ['2020-04-18', 'tarhuna', 1, [north, south], [5, 9, 14], 'هجوم من ثلاثة محاور ثم انسحاب'],
  ['2020-04-19', 'tarhuna', 1, [north, south], [2, 3, 3], 'قتال متفرق في اليوم التالي'],
  ['2020-04-22', 'qasr', 1, [north, south], [1, 2, 4], 'قصف متبادل على خط التماس'],
  ['2020-04-25', 'hun', 1, [north, south], [0, 1, 2], 'كمين لعربة إمداد'],
  ['2020-04-28', 'ainZara', 3, [unknown, civilians], [2, 2, 2], 'قذائف على شارع فيه محال'],
  ['2020-05-02', 'airportRoad', 1, [north, south], [4, 6, 7], 'محاولة تقدم رُدّت'],
  ['2020-05-04', 'waddan', 2, ['مجموعة محلية ج', 'مجموعة محلية د'], [1, 2, 2], 'خلاف على محطة وقود'],
  ['2020-05-09', 'tripoli', 3, [unknown, civilians], [2, 3, 4], 'قصف قرب الميناء'],
  ['2020-05-12', 'ainZara', 1, [north, south], [1, 1, 1], 'قناصة على محور الجنوب'],
  ['2020-05-14', 'abuQurayn', 1, [north, south], [9, 4, 7], 'اشتباك تختلف الأرقام فيه'],
  ['2020-05-16', 'sirte', 1, [north, south], [0, 1, 3], 'إطلاق نار على نقطة متقدمة'],
  ['2020-05-18', 'airportRoad', 1, [north, south], [5, 7, 12], 'قتال عند مدخل المدينة الجنوبي'],
  ['2020-05-21', 'qasr', 1, [north, south], [3, 3, 5], 'انسحاب تحت النار'],
  ['2020-05-27', 'tarhuna', 2, ['مجموعة محلية ج', 'مجموعة محلية هـ'], [1, 1, 1], 'ثأر بين مجموعتين'],
  ['2020-05-30', 'ainZara', 1, [north, south], [2, 4, 4], 'آخر قتال في الحي'],
  ['2020-06-02', 'airportRoad', 3, [unknown, civilians], [1, 1, 2], 'لغم تحت عتبة بيت'],
  ['2020-06-04', 'tarhuna', 1, [north, south], [2, 3, 6], 'اشتباكات عند أطراف البلدة'],
  ['2020-06-06', 'abuQurayn', 1, [north, south], [8, 11, 20], 'رتل متقدم ضُرب على الطريق'],
  ['2020-06-07', 'sirte', 1, [north, south], [6, 10, 18], 'قتال غرب المدينة'],
  ['2020-06-08', 'sirte', 3, [unknown, civilians], [3, 4, 7], 'قذائف على حي غربي'],
  ['2020-06-10', 'sirte', 1, [north, south], [1, 2, 4], 'تبادل قصف'],
  ['2020-06-20', 'hun', 1, [north, south], [0, 0, 1], 'نار على عربة استطلاع'],
  ['2020-07-06', 'waddan', 1, [north, south], [0, 2, 5], 'ضربة على موقع دفاع جوي'],
  ['2020-07-20', 'sirte', 1, [north, south], [0, 1, 1], 'إطلاق نار قرب الخندق'],
  ['2020-08-03', 'hun', 2, ['مجموعة محلية ج', 'مجموعة محلية د'], [1, 1, 2], 'مشاجرة مسلحة في سوق'],
  ['2020-08-19', 'sirte', 1, [north, south], [0, 0, 2], 'رشقات قبل إعلان وقف النار'],
  ['2020-09-11', 'abuQurayn', 3, [unknown, civilians], [1, 1, 1], 'لغم على طريق مزرعة'],
  ['2020-09-26', 'tarhuna', 2, ['مجموعة محلية ج', 'مجموعة محلية هـ'], [1, 2, 2], 'نزاع على أرض'],
  ['2020-10-15', 'waddan', 3, [unknown, civilians], [1, 1, 1], 'عبوة قرب بئر'],
  ['2020-11-30', 'sirte', 1, [north, south], [0, 0, 1], 'طلقات متفرقة ليلاً'],
]

/** The file that another record would send, in the layout of UCDP GED; its words say that it is invented. */
export function demoEventFile(): Buffer {
  const rows = lines.map(([day, place, violence, [a, b], [low, best, high], headline], at) => {
    const [town, district, latitude, longitude] = places[place]
    const said = 'مخترع للعرض (invented)'
    return gedRow({
      ...{
        id: String(990_001 + at),
        relid: `DEMO-${at + 1}`,
        type_of_violence: String(violence),
        side_a: a,
        side_b: b,
      },
      ...{ conflict_name: said, dyad_name: `${a} - ${b}`, gwnoa: '', source_office: said, source_original: said },
      ...{ source_article: said, source_headline: headline, source_date: day, date_start: day, date_end: day },
      ...{ where_prec: '1', date_prec: '1', where_coordinates: town, adm_1: district },
      ...{ latitude: String(latitude), longitude: String(longitude), low: String(low), best: String(best) },
      ...{ high: String(high), deaths_a: '0', deaths_b: '0', deaths_civilians: '0', deaths_unknown: String(best) },
    })
  })
  return Buffer.from(gedText(rows))
}

/** A file of events of others that was taken in and compared with the log, and an incident released for publication by two people. */
export async function playOutsideEvents(play: Play): Promise<void> {
  const { sha256 } = await keepEventFile(play.sulh, demoEventFile(), play.by('sufyan'))
  await play.act('sufyan', beginImport, {
    ...{ id: idOf('event import'), fileHash: sha256, fileName: 'أحداث-مخترعة-2020.csv', provider: 'سجل مخترع' },
    ...{ licence: 'أحداث مخترعة للعرض، لا قيد عليها', replaces: null },
  })
  for (const job of [takeEventRowsJob, suggestJob]) await runJob(play.sulh, job, () => {})
  const id = idOf('incident release market')
  const reason = 'يسأل الناس عما جرى في السوق، والحادثة ثابتة بأصلين'
  await play.act('sufyan', proposeRelease, { id, incidentId: incidentId('market'), reason })
  await play.act('raja', decideRelease, { id, release: true, note: 'لا كلمة فيها تدل على مصدر' })
}

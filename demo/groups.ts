/** What two sources said of a number; they disagree, as sources do. */
interface Heard {
  readonly strength: readonly [claimed: number, observed: number]
  readonly smallArms: number
  readonly commander: readonly [arabic: string, latin: string]
  readonly umbrella: string
  readonly paidBy: string
}

/** A group of the demonstration. All of them are invented, and so is whatever is said of them. */
export interface DemoGroup {
  /** As in applicants.json. */
  readonly key: string
  readonly code: string
  readonly side: 'gna' | 'command'
  readonly placeCode: string
  readonly alias: string
  readonly claimedStatus: 'interior' | 'defence' | 'presidency' | 'none'
  readonly formed: number
  readonly heard: Heard
  readonly interest: string
  /** How far it came, and what it agreed to. */
  readonly cap: number | null
  readonly goes: 'refused' | 'inventoried' | 'invited' | 'signed'
  /** Where it had influence: the middle, half the width in degrees, and from when to when. */
  readonly areas: readonly {
    readonly kind: 'controls' | 'present' | 'contested'
    readonly at: readonly [longitude: number, latitude: number]
    readonly half: number
    readonly from: string
    readonly until: string | null
  }[]
}

export const demoGroups: readonly DemoGroup[] = [
  {
    ...{ key: 'harbour', code: 'G-001', side: 'gna', placeCode: 'LY021104', alias: 'قوة الميناء' },
    ...{ claimedStatus: 'interior', formed: 2012, interest: 'ports', cap: 8, goes: 'signed' },
    heard: {
      ...{ strength: [420, 260], smallArms: 180, commander: ['عياد الغرياني', 'Ayyad al-Gharyani'] },
      ...{ umbrella: 'غرفة حماية الساحل', paidBy: 'وزارة الداخلية حتى نهاية 2019' },
    },
    areas: [
      { kind: 'controls', at: [13.2, 32.88], half: 0.06, from: '2014-08-01', until: '2019-03-31' },
      { kind: 'present', at: [13.24, 32.87], half: 0.03, from: '2019-04-01', until: null },
    ],
  },
  {
    ...{ key: 'coast', code: 'G-002', side: 'gna', placeCode: 'LY021401', alias: 'نجمة الساحل' },
    ...{ claimedStatus: 'defence', formed: 2011, interest: 'fuel', cap: 12, goes: 'signed' },
    heard: {
      ...{ strength: [900, 650], smallArms: 520, commander: ['مختار بن طالب', 'Mukhtar bin Talib'] },
      ...{ umbrella: 'لا مظلة معروفة', paidBy: 'وزارة الدفاع' },
    },
    areas: [
      { kind: 'controls', at: [15.09, 32.36], half: 0.15, from: '2012-01-01', until: null },
      { kind: 'contested', at: [13.25, 32.72], half: 0.08, from: '2019-04-04', until: '2020-06-04' },
    ],
  },
  {
    ...{ key: 'mountain', code: 'G-003', side: 'gna', placeCode: 'LY021602', alias: 'الجبل الأبيض' },
    ...{ claimedStatus: 'none', formed: 2013, interest: 'land', cap: null, goes: 'invited' },
    heard: {
      ...{ strength: [150, 110], smallArms: 95, commander: ['سعيد المادغيسي الأكبر', 'Said al-Madghisi'] },
      ...{ umbrella: 'لا مظلة معروفة', paidBy: 'تبرعات محلية' },
    },
    areas: [{ kind: 'controls', at: [12.25, 31.93], half: 0.2, from: '2013-05-01', until: null }],
  },
  {
    ...{ key: 'rayhan', code: 'G-004', side: 'gna', placeCode: 'LY021203', alias: 'وادي الريحان' },
    ...{ claimedStatus: 'none', formed: 2015, interest: 'smuggling', cap: null, goes: 'refused' },
    heard: {
      ...{ strength: [80, 60], smallArms: 70, commander: ['غير معروف', ''] },
      ...{ umbrella: 'لا مظلة معروفة', paidBy: 'غير معروف' },
    },
    areas: [{ kind: 'contested', at: [13.18, 32.66], half: 0.05, from: '2019-04-04', until: '2020-06-04' }],
  },
  {
    ...{ key: 'plateau', code: 'G-001', side: 'command', placeCode: 'LY010305', alias: 'فجر الهضبة' },
    ...{ claimedStatus: 'defence', formed: 2014, interest: 'land', cap: 20, goes: 'signed' },
    heard: {
      ...{ strength: [700, 540], smallArms: 430, commander: ['حمد العبيدي', 'Hamad al-Obeidi'] },
      ...{ umbrella: 'القيادة العامة', paidBy: 'القيادة العامة' },
    },
    areas: [{ kind: 'controls', at: [20.05, 31.7], half: 0.2, from: '2014-05-16', until: null }],
  },
  {
    ...{ key: 'oasis', code: 'G-002', side: 'command', placeCode: 'LY010504', alias: 'حراس الواحة' },
    ...{ claimedStatus: 'defence', formed: 2012, interest: 'fuel', cap: null, goes: 'inventoried' },
    heard: {
      ...{ strength: [300, 210], smallArms: 190, commander: ['عثمان الأوجلي', 'Othman al-Awjali'] },
      ...{ umbrella: 'القيادة العامة', paidBy: 'شركات الحقول' },
    },
    areas: [{ kind: 'present', at: [20.22, 30.75], half: 0.25, from: '2016-09-11', until: null }],
  },
]

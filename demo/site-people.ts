import type { StationKind } from '../src/site-flow/station.ts'

/** An invented person at the site of Tajura, and how far they came. */
export interface DemoVisitor {
  readonly key: string
  readonly name: readonly [given: string, father: string, grandfather: string, family: string]
  readonly latin: readonly [given: string, father: string, grandfather: string, family: string]
  readonly born: string
  readonly sex: 'male' | 'female'
  readonly armed: boolean
  /** Hours since they arrived, and minutes since they joined the queue where they are. */
  readonly hoursHere: number
  readonly waits: number
  /** Where they wait now; nothing for who was discharged. */
  readonly at: StationKind | null
  /** Whether an officer has called them there. */
  readonly called?: boolean
  readonly skips?: StationKind
  readonly card?: 'inHand' | 'reissued'
  readonly sector: 'M1' | 'W1' | null
}

/** Who is at the site: queues of different lengths, one beyond the stay, one with a station that was skipped, one who has left. */
export const demoVisitors: readonly DemoVisitor[] = [
  {
    ...{
      key: 'left',
      name: ['ناصر', 'الطيب', 'مسعود', 'العريبي'],
      latin: ['Naser', 'Al-Tayeb', 'Masoud', 'Al-Oreibi'],
    },
    ...{
      born: '1990-02-11',
      sex: 'male',
      armed: true,
      hoursHere: 29,
      waits: 0,
      at: null,
      card: 'inHand',
      sector: 'M1',
    },
  },
  {
    ...{ key: 'woman', name: ['نوال', 'جمعة', 'ضو', 'الشريدي'], latin: ['Nawal', 'Jumaa', 'Daw', 'Al-Shridi'] },
    ...{ born: '1993-09-04', sex: 'female', armed: false, hoursHere: 22, waits: 35, at: 'orientation' },
    ...{ card: 'reissued', sector: 'W1' },
  },
  {
    ...{
      key: 'overdue',
      name: ['رمضان', 'خليفة', 'بشير', 'الأطرش'],
      latin: ['Ramadan', 'Khalifa', 'Bashir', 'Al-Atrash'],
    },
    ...{ born: '1984-12-20', sex: 'male', armed: false, hoursHere: 61, waits: 140, at: 'profiling' },
    ...{ skips: 'health', sector: 'M1' },
  },
  {
    ...{ key: 'first', name: ['فرج', 'مصطفى', 'عامر', 'الرقيق'], latin: ['Faraj', 'Mustafa', 'Amer', 'Al-Rgaig'] },
    ...{
      born: '1996-06-01',
      sex: 'male',
      armed: true,
      hoursHere: 3,
      waits: 75,
      at: 'weapons',
      called: true,
      sector: 'M1',
    },
  },
  {
    ...{ key: 'second', name: ['صلاح', 'أبوبكر', 'عيسى', 'السويح'], latin: ['Salah', 'Abubakr', 'Issa', 'Al-Swayeh'] },
    ...{ born: '1999-03-27', sex: 'male', armed: true, hoursHere: 2, waits: 48, at: 'weapons', sector: null },
  },
  {
    ...{ key: 'third', name: ['عادل', 'الصديق', 'حسن', 'بوزيد'], latin: ['Adel', 'Al-Siddiq', 'Hassan', 'Bouzid'] },
    ...{ born: '1987-10-15', sex: 'male', armed: true, hoursHere: 1, waits: 16, at: 'weapons', sector: null },
  },
  {
    ...{ key: 'mother', name: ['سالمة', 'علي', 'منصور', 'الدباشي'], latin: ['Salma', 'Ali', 'Mansour', 'Al-Dabashi'] },
    ...{ born: '1989-01-30', sex: 'female', armed: false, hoursHere: 4, waits: 22, at: 'health', sector: 'W1' },
  },
]

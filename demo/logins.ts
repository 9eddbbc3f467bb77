import type { Role } from '../src/kernel/roles.ts'
import type { Texts } from '../src/kernel/texts.ts'

/** An invented person who works in the demonstration. `site` and `authority` are codes of sites.json and offices.json. */
export interface DemoLogin {
  readonly login: string
  readonly name: Texts
  readonly authority: string
  readonly site: string | null
  /** Code of the office of their authority, where their work belongs to one. */
  readonly office?: string
  readonly roles: Role[]
  /** Said of those who register and of the desk for complaints, where the rules ask for it (R-GEN1). */
  readonly sex?: 'female' | 'male'
}

/** One password for all of them; it exists in the demonstration alone. */
export const demoPassword = 'sulh-demo-2020'

/** Shown on the sign-in page of the demonstration, in the order of the journey. */
export const mainLogins: readonly DemoLogin[] = [
  {
    login: 'amal',
    name: { ar: 'أمل الورفلي', en: 'Amal al-Warfalli', fr: 'Amal al-Warfalli' },
    authority: 'gna',
    site: 'TRP',
    roles: ['registrationOfficer'],
    sex: 'female',
  },
  {
    login: 'salma',
    name: { ar: 'سلمى الككلي', en: 'Salma al-Kikli', fr: 'Salma al-Kikli' },
    authority: 'gna',
    site: null,
    roles: ['screener'],
  },
  {
    login: 'nuri',
    name: { ar: 'نوري بن رجب', en: 'Nuri bin Rajab', fr: 'Nouri ben Rajab' },
    authority: 'gna',
    site: null,
    roles: ['screener'],
  },
  {
    login: 'omar',
    name: { ar: 'عمر التاجوري', en: 'Omar al-Tajuri', fr: 'Omar al-Tajouri' },
    authority: 'gna',
    site: 'TRP',
    roles: ['armourer'],
  },
  {
    login: 'khaled',
    name: { ar: 'خالد الغرياني', en: 'Khaled al-Gharyani', fr: 'Khaled al-Gharyani' },
    authority: 'gna',
    site: 'TCS',
    roles: ['armourer'],
  },
  {
    login: 'huda',
    name: { ar: 'هدى الزنتاني', en: 'Huda al-Zintani', fr: 'Houda al-Zintani' },
    authority: 'gna',
    site: null,
    roles: ['director'],
  },
  {
    login: 'mariam',
    name: { ar: 'مريم العبيدي', en: 'Mariam al-Obeidi', fr: 'Mariam al-Obeidi' },
    authority: 'command',
    site: 'BNG',
    roles: ['registrationOfficer'],
    sex: 'female',
  },
  {
    login: 'idris',
    name: { ar: 'إدريس المجبري', en: 'Idris al-Majbari', fr: 'Idris al-Majbari' },
    authority: 'command',
    site: 'BNG',
    roles: ['armourer'],
  },
  {
    login: 'rim',
    name: { ar: 'ريم الفرجاني', en: 'Rim al-Furjani', fr: 'Rim al-Ferjani' },
    authority: 'command',
    site: null,
    roles: ['screener'],
  },
  {
    login: 'fawzi',
    name: { ar: 'فوزي الدرسي', en: 'Fawzi al-Dursi', fr: 'Faouzi al-Dersi' },
    authority: 'command',
    site: null,
    roles: ['director'],
  },
  {
    login: 'layla',
    name: { ar: 'ليلى المنصوري', en: 'Layla al-Mansuri', fr: 'Leïla al-Mansouri' },
    authority: 'commission',
    site: null,
    roles: ['screener'],
  },
  {
    login: 'tariq',
    name: { ar: 'طارق الشيباني', en: 'Tariq al-Shaybani', fr: 'Tarek al-Cheibani' },
    authority: 'commission',
    site: null,
    roles: ['screener'],
  },
  {
    login: 'admin',
    name: { ar: 'سناء بن عمران', en: 'Sana bin Omran', fr: 'Sana ben Omran' },
    authority: 'commission',
    site: null,
    roles: ['administrator'],
  },
  {
    login: 'auditor',
    name: { ar: 'يوهان ليند', en: 'Johan Lind', fr: 'Johan Lind' },
    authority: 'unsmil',
    site: null,
    roles: ['auditor'],
  },
]

/** Officers and armourers of the other sites, so that the demonstration's people come in everywhere. */
export function siteLogins(site: { code: string; authority: string }): DemoLogin[] {
  const code = site.code.toLowerCase()
  const named = (ar: string, en: string, fr: string): Texts => ({
    ar: `${ar} ${site.code}`,
    en: `${en} ${site.code}`,
    fr: `${fr} ${site.code}`,
  })
  const place = { authority: site.authority, site: site.code }
  return [
    {
      ...place,
      login: `officer.${code}`,
      name: named('موظف التسجيل', 'Officer', 'Agent'),
      roles: ['registrationOfficer'],
    },
    { ...place, login: `armourer.${code}`, name: named('أمين السلاح', 'Armourer', 'Armurier'), roles: ['armourer'] },
  ]
}

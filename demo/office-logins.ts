import type { Role } from '../src/kernel/roles.ts'
import type { DemoLogin } from './logins.ts'

/** Those who keep the register of groups, check, interview, decide and hear appeals; all invented. */
export const officeLogins: readonly DemoLogin[] = [
  of('nadir', ['نادر الترهوني', 'Nadir al-Tarhuni', 'Nader al-Tarhouni'], 'gna', 'security-affairs', ['groupOfficer']),
  of('asma', ['أسماء بن غلبون', 'Asma bin Ghalbun', 'Asma ben Ghalboun'], 'gna', 'security-affairs', ['groupOfficer']),
  of('ramzi', ['رمزي القماطي', 'Ramzi al-Gamati', 'Ramzi al-Gamati'], 'gna', 'criminal-investigation', [
    'checkOfficer',
  ]),
  of('ibtisam', ['ابتسام الشريف', 'Ibtisam al-Sharif', 'Ibtissam al-Charif'], 'gna', 'interpol', ['checkOfficer']),
  of('munira', ['منيرة الأسطى', 'Munira al-Usta', 'Mounira al-Ousta'], 'gna', 'central-administration', [
    'checkOfficer',
  ]),
  of('jalal', ['جلال الماقوري', 'Jalal al-Maguri', 'Jalal al-Magouri'], 'gna', 'security-cooperation', [
    'checkOfficer',
  ]),
  of('hatem', ['حاتم الدالي', 'Hatem al-Dali', 'Hatem al-Dali'], 'gna', 'training', ['checkOfficer']),
  of('widad', ['وداد الهوني', 'Widad al-Huni', 'Widad al-Houni'], 'gna', 'central-administration', ['adjudicator']),
  of('bashir', ['بشير الزوي', 'Bashir al-Zwai', 'Bachir al-Zouaï'], 'gna', 'security-affairs', ['adjudicator']),
  of('suad', ['سعاد الفيتوري', 'Suad al-Fituri', 'Souad al-Fitouri'], 'gna', 'training', ['adjudicator']),
  of('miftah', ['مفتاح البرعصي', 'Miftah al-Barasi', 'Meftah al-Barassi'], 'command', 'demobilization', [
    'groupOfficer',
    'adjudicator',
  ]),
  of('fathia', ['فتحية الصغير', 'Fathia al-Saghir', 'Fathia al-Saghir'], 'commission', 'appeals', ['appealsOfficer']),
  of('murad', ['مراد العكاري', 'Murad al-Akkari', 'Mourad al-Akkari'], 'commission', 'appeals', ['appealsOfficer']),
]

function of(
  login: string,
  [ar, en, fr]: readonly [string, string, string],
  authority: string,
  office: string,
  roles: Role[],
): DemoLogin {
  return { login, name: { ar, en, fr }, authority, site: null, office, roles }
}

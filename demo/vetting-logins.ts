import { deskLogin as of } from './desk-logins.ts'
import type { DemoLogin } from './logins.ts'

/** Those who vet, train and hear complaints about the security forces on each side; all invented. */
export const vettingLogins: readonly DemoLogin[] = [
  of('munsif', ['منصف الحصادي', 'Munsif al-Hasadi', 'Mouncef al-Hassadi'], 'gna', null, 'vettingOfficer', 'male'),
  of('suhayla', ['سهيلة النايض', 'Suhayla al-Nayid', 'Souheila al-Nayed'], 'gna', null, 'vettingOfficer', 'female'),
  of(
    'tawfiq',
    ['توفيق الشويهدي', 'Tawfiq al-Shuwayhidi', 'Taoufik al-Chouihdi'],
    'gna',
    null,
    'vettingOfficer',
    'male',
  ),
  of('rifat', ['رفعت الدرسي', 'Rifat al-Darsi', 'Rifaat al-Darsi'], 'gna', null, 'trainingOfficer', 'male'),
  of('lubna', ['لبنى الكيلاني', 'Lubna al-Kilani', 'Loubna al-Kilani'], 'gna', null, 'conductOfficer', 'female'),
  of('majid', ['ماجد الزنتاني', 'Majid al-Zintani', 'Majid al-Zintani'], 'gna', null, 'conductOfficer', 'male'),
  of('salim', ['سليم العقوري', 'Salim al-Aquri', 'Salim al-Agouri'], 'command', null, 'vettingOfficer', 'male'),
  of('fawzia', ['فوزية المنفي', 'Fawzia al-Manfi', 'Fawzia al-Manfi'], 'command', null, 'vettingOfficer', 'female'),
  of('naji', ['ناجي الفاخري', 'Naji al-Fakhri', 'Naji al-Fakhri'], 'command', null, 'conductOfficer', 'male'),
  of('maren', ['مارين ليند', 'Maren Lind', 'Maren Lind'], 'unsmil', null, 'vettingOfficer', 'female'),
  of('solveig', ['سولفيغ هانسن', 'Solveig Hansen', 'Solveig Hansen'], 'unsmil', null, 'conductOfficer', 'female'),
]

import { deskLogin as of } from './desk-logins.ts'
import type { DemoLogin } from './logins.ts'

/**
 * Those who make, approve, pay and reconcile payment lists on each side, four people each, and those of the community
 * projects; all invented.
 */
export const moneyLogins: readonly DemoLogin[] = [
  of('sana', ['سناء الككلي', 'Sana al-Kikli', 'Sana al-Kikli'], 'gna', null, 'benefitsOfficer', 'female'),
  of('lutfi', ['لطفي الورفلي', 'Lutfi al-Warfalli', 'Loutfi al-Ouarfalli'], 'gna', null, 'paymentApprover', 'male'),
  of('zeid', ['زيد الغرياني', 'Zayd al-Gharyani', 'Zeid al-Gharyani'], 'gna', 'TRP', 'cashier', 'male'),
  of('warda', ['وردة الزنتاني', 'Warda al-Zintani', 'Ouarda al-Zintani'], 'gna', null, 'accountant', 'female'),
  of('malak', ['ملاك الفيتوري', 'Malak al-Fituri', 'Malak al-Fitouri'], 'gna', null, 'cvrOfficer', 'female'),
  of('hamdi', ['حمدي البرعصي', 'Hamdi al-Barasi', 'Hamdi al-Baraassi'], 'command', null, 'benefitsOfficer', 'male'),
  of('salwa', ['سلوى الدرسي', 'Salwa al-Dirsi', 'Salwa al-Dersi'], 'command', null, 'paymentApprover', 'female'),
  of('ruba', ['ربى العبيدي', 'Ruba al-Obaydi', 'Rouba al-Obeidi'], 'command', 'BNG', 'cashier', 'female'),
  of('hisham', ['هشام المغربي', 'Hisham al-Maghrabi', 'Hicham al-Maghrabi'], 'command', null, 'accountant', 'male'),
  of('nawal', ['نوال السعيطي', 'Nawal al-Saiti', 'Nawal al-Saïti'], 'command', null, 'cvrOfficer', 'female'),
  of(
    'rashid',
    ['رشيد العيساوي', 'Rashid al-Isawi', 'Rachid al-Issaoui'],
    'commission',
    null,
    'reviewCommittee',
    'male',
  ),
]

import type { Role } from '../src/kernel/roles.ts'
import type { DemoLogin } from './logins.ts'

/**
 * Those who work at the stations of the sites of Tajura and Qaminis, and those who keep the protected records of each side; all
 * invented. The two registration officers of Tajura are a woman and a man, as women are to be registered by a woman (R-GEN1).
 */
export const deskLogins: readonly DemoLogin[] = [
  deskLogin(
    'hamza',
    ['حمزة القريتلي', 'Hamza al-Gritli', 'Hamza al-Gritli'],
    'gna',
    'TRP',
    'registrationOfficer',
    'male',
  ),
  deskLogin(
    'karima',
    ['كريمة الزليطني', 'Karima al-Zlitni', 'Karima al-Zlitni'],
    'gna',
    'TRP',
    'siteManager',
    'female',
  ),
  deskLogin('hanan', ['حنان بادي', 'Hanan Badi', 'Hanan Badi'], 'gna', 'TRP', 'clinician', 'female'),
  deskLogin('wafa', ['وفاء الجربي', 'Wafa al-Jarbi', 'Wafa al-Jarbi'], 'gna', 'TRP', 'caseworker', 'female'),
  deskLogin(
    'zaynab',
    ['زينب النعاس', 'Zaynab al-Naas', 'Zeineb al-Naas'],
    'gna',
    null,
    'childProtectionOfficer',
    'female',
  ),
  deskLogin(
    'taher',
    ['الطاهر بن عاشور', 'al-Taher bin Ashur', 'Taher ben Achour'],
    'gna',
    null,
    'childProtectionOfficer',
    'male',
  ),
  deskLogin(
    'iman',
    ['إيمان الترجمان', 'Iman al-Turjuman', 'Imane al-Turjuman'],
    'gna',
    null,
    'complaintsOfficer',
    'female',
  ),
  deskLogin('jamal', ['جمال السوكني', 'Jamal al-Sukni', 'Jamal al-Soukni'], 'gna', null, 'repatriationOfficer', 'male'),
  deskLogin(
    'kamila',
    ['كاملة الباروني', 'Kamila al-Baruni', 'Kamila al-Barouni'],
    'gna',
    null,
    'dataProtectionOfficer',
    'female',
  ),
  deskLogin(
    'luay',
    ['لؤي المهدوي', 'Luay al-Mahdawi', 'Louaï al-Mahdaoui'],
    'gna',
    null,
    'dataProtectionOfficer',
    'male',
  ),
  deskLogin('saad', ['سعد العقوري', 'Saad al-Aguri', 'Saad al-Agouri'], 'command', 'BNG', 'siteManager', 'male'),
  deskLogin('nuha', ['نهى الشلوي', 'Nuha al-Shalwi', 'Nouha al-Chalwi'], 'command', 'BNG', 'clinician', 'female'),
  deskLogin('rajab', ['رجب الفاخري', 'Rajab al-Fakhri', 'Rajab al-Fakhri'], 'command', 'BNG', 'caseworker', 'male'),
  deskLogin(
    'hind',
    ['هند المسماري', 'Hind al-Mismari', 'Hind al-Mesmari'],
    'command',
    null,
    'childProtectionOfficer',
    'female',
  ),
  deskLogin(
    'younis',
    ['يونس العرفي', 'Yunis al-Orfi', 'Younès al-Orfi'],
    'command',
    null,
    'childProtectionOfficer',
    'male',
  ),
  deskLogin(
    'najla',
    ['نجلاء بوخشيم', 'Najla Bukhshaym', 'Najla Boukhchim'],
    'command',
    null,
    'complaintsOfficer',
    'female',
  ),
  deskLogin(
    'sabri',
    ['صبري القطراني', 'Sabri al-Qatrani', 'Sabri al-Gatrani'],
    'command',
    null,
    'repatriationOfficer',
    'male',
  ),
  deskLogin(
    'ghalia',
    ['غالية الحاسي', 'Ghalia al-Hasi', 'Ghalia al-Hassi'],
    'command',
    null,
    'dataProtectionOfficer',
    'female',
  ),
  deskLogin(
    'anis',
    ['أنيس البدري', 'Anis al-Badri', 'Anis al-Badri'],
    'command',
    null,
    'dataProtectionOfficer',
    'male',
  ),
]

/** A login of the demonstration, with the name in three languages. */
export function deskLogin(
  login: string,
  [ar, en, fr]: readonly [string, string, string],
  authority: string,
  site: string | null,
  role: Role,
  sex: 'female' | 'male',
): DemoLogin {
  return { login, name: { ar, en, fr }, authority, site, roles: [role], sex }
}

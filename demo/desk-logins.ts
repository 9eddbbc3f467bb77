import type { Role } from '../src/kernel/roles.ts'
import type { DemoLogin } from './logins.ts'

/**
 * Those who work at the stations of the sites of Tajura and Qaminis, and those who keep the protected records of each side; all
 * invented. The two registration officers of Tajura are a woman and a man, as women are to be registered by a woman (R-GEN1).
 */
export const deskLogins: readonly DemoLogin[] = [
  of('hamza', ['حمزة القريتلي', 'Hamza al-Gritli', 'Hamza al-Gritli'], 'gna', 'TRP', 'registrationOfficer', 'male'),
  of('karima', ['كريمة الزليطني', 'Karima al-Zlitni', 'Karima al-Zlitni'], 'gna', 'TRP', 'siteManager', 'female'),
  of('hanan', ['حنان بادي', 'Hanan Badi', 'Hanan Badi'], 'gna', 'TRP', 'clinician', 'female'),
  of('wafa', ['وفاء الجربي', 'Wafa al-Jarbi', 'Wafa al-Jarbi'], 'gna', 'TRP', 'caseworker', 'female'),
  of('zaynab', ['زينب النعاس', 'Zaynab al-Naas', 'Zeineb al-Naas'], 'gna', null, 'childProtectionOfficer', 'female'),
  of(
    'taher',
    ['الطاهر بن عاشور', 'al-Taher bin Ashur', 'Taher ben Achour'],
    'gna',
    null,
    'childProtectionOfficer',
    'male',
  ),
  of('iman', ['إيمان الترجمان', 'Iman al-Turjuman', 'Imane al-Turjuman'], 'gna', null, 'complaintsOfficer', 'female'),
  of('jamal', ['جمال السوكني', 'Jamal al-Sukni', 'Jamal al-Soukni'], 'gna', null, 'repatriationOfficer', 'male'),
  of(
    'kamila',
    ['كاملة الباروني', 'Kamila al-Baruni', 'Kamila al-Barouni'],
    'gna',
    null,
    'dataProtectionOfficer',
    'female',
  ),
  of('luay', ['لؤي المهدوي', 'Luay al-Mahdawi', 'Louaï al-Mahdaoui'], 'gna', null, 'dataProtectionOfficer', 'male'),
  of('saad', ['سعد العقوري', 'Saad al-Aguri', 'Saad al-Agouri'], 'command', 'BNG', 'siteManager', 'male'),
  of('nuha', ['نهى الشلوي', 'Nuha al-Shalwi', 'Nouha al-Chalwi'], 'command', 'BNG', 'clinician', 'female'),
  of('rajab', ['رجب الفاخري', 'Rajab al-Fakhri', 'Rajab al-Fakhri'], 'command', 'BNG', 'caseworker', 'male'),
  of(
    'hind',
    ['هند المسماري', 'Hind al-Mismari', 'Hind al-Mesmari'],
    'command',
    null,
    'childProtectionOfficer',
    'female',
  ),
  of('younis', ['يونس العرفي', 'Yunis al-Orfi', 'Younès al-Orfi'], 'command', null, 'childProtectionOfficer', 'male'),
  of('najla', ['نجلاء بوخشيم', 'Najla Bukhshaym', 'Najla Boukhchim'], 'command', null, 'complaintsOfficer', 'female'),
  of(
    'sabri',
    ['صبري القطراني', 'Sabri al-Qatrani', 'Sabri al-Gatrani'],
    'command',
    null,
    'repatriationOfficer',
    'male',
  ),
  of(
    'ghalia',
    ['غالية الحاسي', 'Ghalia al-Hasi', 'Ghalia al-Hassi'],
    'command',
    null,
    'dataProtectionOfficer',
    'female',
  ),
  of('anis', ['أنيس البدري', 'Anis al-Badri', 'Anis al-Badri'], 'command', null, 'dataProtectionOfficer', 'male'),
]

function of(
  login: string,
  [ar, en, fr]: readonly [string, string, string],
  authority: string,
  site: string | null,
  role: Role,
  sex: 'female' | 'male',
): DemoLogin {
  return { login, name: { ar, en, fr }, authority, site, roles: [role], sex }
}

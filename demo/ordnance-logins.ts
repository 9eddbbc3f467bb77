import { deskLogin as of } from './desk-logins.ts'
import type { DemoLogin } from './logins.ts'

/** Those who answer for explosive ordnance on each side: the desk, a team, who looks at its quality, who helps victims; all invented. */
export const ordnanceLogins: readonly DemoLogin[] = [
  of('munir', ['منير القماطي', 'Munir al-Gamati', 'Mounir al-Gamati'], 'gna', null, 'ordnanceOfficer', 'male'),
  of('samia', ['سامية الفاخري', 'Samia al-Fakhri', 'Samia al-Fakhri'], 'command', null, 'ordnanceOfficer', 'female'),
  of('wail', ['وائل التاجوري', 'Wail al-Tajuri', 'Ouaïl al-Tajouri'], 'gna', null, 'teamLeader', 'male'),
  of('sumaya', ['سمية بن رجب', 'Sumaya bin Rajab', 'Soumaya ben Rajab'], 'gna', null, 'qualityOfficer', 'female'),
  of('dunya', ['دنيا الشريف', 'Dunya al-Sharif', 'Dounia al-Charif'], 'gna', null, 'victimOfficer', 'female'),
  of('zaki', ['زكي العبيدي', 'Zaki al-Obaydi', 'Zaki al-Obeidi'], 'command', null, 'teamLeader', 'male'),
  of('anwar', ['أنور الحاسي', 'Anwar al-Hasi', 'Anouar al-Hassi'], 'command', null, 'qualityOfficer', 'male'),
  of('siham', ['سهام البدري', 'Siham al-Badri', 'Siham al-Badri'], 'command', null, 'victimOfficer', 'female'),
]

import { deskLogin as of } from './desk-logins.ts'
import type { DemoLogin } from './logins.ts'

/** Those who watch the ceasefire and keep the incident log on each side, and in the joint commission; all invented. */
export const incidentLogins: readonly DemoLogin[] = [
  of('ashraf', ['أشرف الورفلي', 'Ashraf al-Warfalli', 'Achraf al-Ouerfelli'], 'gna', null, 'monitor', 'male'),
  of('najwa', ['نجوى الككلي', 'Najwa al-Kikli', 'Najoua al-Kekli'], 'gna', null, 'ceasefireOfficer', 'female'),
  of(
    'sufyan',
    ['سفيان الغرياني', 'Sufyan al-Gharyani', 'Soufiane al-Ghariani'],
    'gna',
    null,
    'incidentAnalyst',
    'male',
  ),
  of('raja', ['رجاء بن غشير', 'Raja bin Ghashir', 'Raja ben Ghachir'], 'gna', null, 'incidentAnalyst', 'female'),
  of('faraj', ['فرج البرعصي', 'Faraj al-Barasi', 'Faraj al-Baraassi'], 'command', null, 'monitor', 'male'),
  of('intisar', ['انتصار الزوي', 'Intisar al-Zuwi', 'Intissar al-Zoui'], 'command', null, 'ceasefireOfficer', 'female'),
  of('mansour', ['منصور العبار', 'Mansur al-Abbar', 'Mansour al-Abbar'], 'command', null, 'incidentAnalyst', 'male'),
  of('hawa', ['حواء المجبري', 'Hawa al-Majbari', 'Haoua al-Mejbri'], 'command', null, 'incidentAnalyst', 'female'),
  of('adnan', ['عدنان الصيد', 'Adnan al-Sayd', 'Adnane al-Sid'], 'jmc', null, 'ceasefireOfficer', 'male'),
  of('sigrid', ['سيغريد هولم', 'Sigrid Holm', 'Sigrid Holm'], 'unsmil', null, 'incidentAnalyst', 'female'),
  of('ingrid', ['إنغريد سولهايم', 'Ingrid Solheim', 'Ingrid Solheim'], 'unsmil', null, 'monitor', 'female'),
]

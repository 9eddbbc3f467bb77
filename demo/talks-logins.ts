import { deskLogin as of } from './desk-logins.ts'
import type { DemoLogin } from './logins.ts'

/** Those who build dossiers for sanctions, and those who keep the record of the talks; all invented. */
export const talksLogins: readonly DemoLogin[] = [
  of('dirar', ['ضرار الأسطى', 'Dirar al-Usta', 'Dirar al-Osta'], 'gna', null, 'dossierOfficer', 'male'),
  of('rabab', ['رباب السنوسي', 'Rabab al-Sanusi', 'Rabab al-Senoussi'], 'gna', null, 'dossierOfficer', 'female'),
  of('shukri', ['شكري بن حليم', 'Shukri bin Halim', 'Choukri ben Halim'], 'gna', null, 'talksOfficer', 'male'),
  of('layan', ['ليان التومي', 'Layan al-Tumi', 'Layane al-Toumi'], 'gna', null, 'talksOfficer', 'female'),
  of('idrisa', ['إدريس البرغثي', 'Idris al-Barghathi', 'Idriss al-Barghathi'], 'command', null, 'talksOfficer', 'male'),
  of('samiha', ['سميحة العوامي', 'Samiha al-Awami', 'Samiha al-Awami'], 'command', null, 'talksOfficer', 'female'),
  of('nadhir', ['نذير العبيدي', 'Nadhir al-Ubaydi', 'Nadhir al-Obeidi'], 'command', null, 'dossierOfficer', 'male'),
  of('astrid', ['أستريد فوغ', 'Astrid Vogt', 'Astrid Vogt'], 'unsmil', null, 'talksOfficer', 'female'),
  of('henrik', ['هنريك دال', 'Henrik Dahl', 'Henrik Dahl'], 'unsmil', null, 'talksOfficer', 'male'),
]

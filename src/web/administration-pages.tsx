import { readingAlarmReaders } from '../alarms/reading-alarm.ts'
import { codeListReaders } from '../code-lists/code-change.ts'
import { emergencyOpeners, emergencyReviewers } from '../emergency-access/emergency-access.ts'
import { letterReaders } from '../letters/views.ts'
import { readLogReaders } from '../record-reads/record-read.ts'
import { settingReaders } from '../settings/setting-kinds.ts'
import { translationReaders } from '../translations/translation-change.ts'
import { userReaders } from '../users/user-change.ts'
import { witnessReaders } from '../witnesses/witness-rule.ts'
import { page } from './page.tsx'

/** The pages of administration: users, and what administrators and auditors look after. */
export const administrationPages = [
  page('/users', () => import('../users/ui/UsersPage.tsx'), 'UsersPage', userReaders),
  page('/users/$id', () => import('../users/ui/UserPage.tsx'), 'UserPage', userReaders),
  page('/letters', () => import('../letters/ui/LettersPage.tsx'), 'LettersPage', letterReaders),
  page('/witnesses', () => import('../witnesses/ui/WitnessesPage.tsx'), 'WitnessesPage', witnessReaders),
  page('/settings', () => import('../settings/ui/SettingsPage.tsx'), 'SettingsPage', settingReaders),
  page('/code-lists', () => import('../code-lists/ui/CodeListsPage.tsx'), 'CodeListsPage', codeListReaders),
  page('/code-lists/$name', () => import('../code-lists/ui/CodeListPage.tsx'), 'CodeListPage', codeListReaders),
  page(
    '/translations',
    () => import('../translations/ui/TranslationsPage.tsx'),
    'TranslationsPage',
    translationReaders,
  ),
  page('/record-reads', () => import('../record-reads/ui/RecordReadsPage.tsx'), 'RecordReadsPage', readLogReaders),
  page('/reading-alarms', () => import('../alarms/ui/ReadingAlarmsPage.tsx'), 'ReadingAlarmsPage', readingAlarmReaders),
  page(
    '/emergency-access',
    () => import('../emergency-access/ui/EmergencyAccessPage.tsx'),
    'EmergencyAccessPage',
    emergencyOpeners,
  ),
  page(
    '/emergency-accesses',
    () => import('../emergency-access/ui/EmergencyReviewsPage.tsx'),
    'EmergencyReviewsPage',
    emergencyReviewers,
  ),
]

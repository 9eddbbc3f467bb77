import { readingAlarmReaders } from '../../alarms/reading-alarm.ts'
import { texts as alarmTexts } from '../../alarms/ui/texts.ts'
import { codeListReaders } from '../../code-lists/code-change.ts'
import { texts as codeListTexts } from '../../code-lists/ui/texts.ts'
import { emergencyReviewers } from '../../emergency-access/emergency-access.ts'
import { texts as emergencyTexts } from '../../emergency-access/ui/texts.ts'
import { texts as letterTexts } from '../../letters/ui/texts.ts'
import { letterReaders } from '../../letters/views.ts'
import { readLogReaders } from '../../record-reads/record-read.ts'
import { texts as readTexts } from '../../record-reads/ui/texts.ts'
import { settingReaders } from '../../settings/setting-kinds.ts'
import { texts as settingTexts } from '../../settings/ui/texts.ts'
import { translationReaders } from '../../translations/translation-change.ts'
import { texts as translationTexts } from '../../translations/ui/texts.ts'
import { texts as userTexts } from '../../users/ui/texts.ts'
import { userReaders } from '../../users/user-change.ts'
import { texts as witnessTexts } from '../../witnesses/ui/texts.ts'
import { witnessReaders } from '../../witnesses/witness-rule.ts'
import type { MenuSection } from './menu.ts'

/** What the menu shows of administration. */
export const administrationMenu: readonly MenuSection[] = [
  {
    words: { ar: 'الإدارة', en: 'Administration', fr: 'Administration' },
    items: [
      { href: '/users', words: userTexts.users, roles: userReaders },
      { href: '/settings', words: settingTexts.title, roles: settingReaders },
      { href: '/code-lists', words: codeListTexts.title, roles: codeListReaders },
      { href: '/translations', words: translationTexts.title, roles: translationReaders },
      { href: '/witnesses', words: witnessTexts.title, roles: witnessReaders },
      { href: '/letters', words: letterTexts.letters, roles: letterReaders },
      { href: '/record-reads', words: readTexts.title, roles: readLogReaders },
      { href: '/reading-alarms', words: alarmTexts.readingTitle, roles: readingAlarmReaders },
      { href: '/emergency-accesses', words: emergencyTexts.title, roles: emergencyReviewers },
    ],
  },
]

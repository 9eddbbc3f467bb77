import type { Texts } from '../../kernel/texts.ts'

/** What an officer reads where `RegisterEncodings.warnOf` says so: nobody can tell them more, since the tablet does not know. */
export const perhapsRegistered = {
  heading: {
    ar: 'قد يكون هذا الشخص مسجَّلًا في مكان آخر',
    en: 'This person may be registered elsewhere',
    fr: 'Cette personne est peut-être inscrite ailleurs',
  },
  advice: {
    ar: 'هذا الجهاز لا يعرف مَن ولا أين. سجِّل الشخص كالمعتاد، واطلب من مكتب التسجيلات المكررة أن ينظر في الأمر.',
    en: 'This device does not know who or where. Register the person as usual, and ask the duplicates desk to look.',
    fr: 'Cet appareil ne sait ni qui ni où. Inscrivez la personne comme d’habitude et demandez au bureau des doublons de vérifier.',
  },
} as const satisfies Record<string, Texts>

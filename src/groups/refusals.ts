import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'group.exists': {
    ar: 'هذا التشكيل مسجّل من قبل.',
    en: 'This group is in the register already.',
    fr: 'Ce groupe est déjà au registre.',
  },
  'group.codeTaken': {
    ar: 'الرمز {code} مستخدم لتشكيل آخر. اختر رمزاً آخر.',
    en: 'The code {code} belongs to another group. Choose another.',
    fr: 'Le code {code} appartient à un autre groupe. Choisissez-en un autre.',
  },
  'group.unknown': {
    ar: 'لا يوجد هذا التشكيل ضمن نطاقك. اختر من القائمة.',
    en: 'There is no such group within your reach. Choose one from the list.',
    fr: 'Ce groupe n’existe pas dans votre ressort. Choisissez dans la liste.',
  },
  'association.exists': {
    ar: 'سُجّل هذا الانتماء من قبل.',
    en: 'This association is recorded already.',
    fr: 'Cette appartenance est déjà enregistrée.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  photo: { ar: 'الصورة', en: 'Photo', fr: 'Photo' },
  none: { ar: 'لا صورة بعد.', en: 'No photo yet.', fr: 'Pas encore de photo.' },
  take: { ar: 'صورة الوجه', en: 'Picture of the face', fr: 'Photo du visage' },
  hint: {
    ar: 'الوجه كاملاً من الأمام، بإضاءة من الأمام وخلفية فاتحة.',
    en: 'The whole face from the front, lit from the front, before a light wall.',
    fr: 'Le visage entier de face, éclairé de face, devant un mur clair.',
  },
  keep: { ar: 'حفظ الصورة', en: 'Keep this photo', fr: 'Conserver cette photo' },
  takeFirst: { ar: 'التقط الصورة أولاً.', en: 'Take the picture first.', fr: 'Prenez d’abord la photo.' },
  newPhoto: { ar: 'صورة جديدة', en: 'New photo', fr: 'Nouvelle photo' },
  earlier: { ar: 'صور سابقة', en: 'Earlier photos', fr: 'Photos antérieures' },
} satisfies Record<string, Texts>

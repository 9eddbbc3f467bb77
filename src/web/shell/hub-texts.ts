import type { Texts } from '../../kernel/texts.ts'

/** Words of a site's own server. */
export const hubTexts = {
  own: {
    ar: 'هذا خادم الموقع نفسه ({name}). ما تفعله هنا مؤقّت إلى أن يقرّره المركز.',
    en: 'This is the site’s own server ({name}). What you do here is provisional until the centre has decided it.',
    fr: 'Ceci est le serveur du site lui-même ({name}). Ce que vous faites ici est provisoire tant que le centre n’a pas décidé.',
  },
  ownStopped: {
    ar: 'هذا خادم الموقع نفسه ({name}). تُقرأ صفحاته، ولا يُسجَّل فيها شيء الآن.',
    en: 'This is the site’s own server ({name}). Its pages can be read, and nothing can be recorded on them now.',
    fr: 'Ceci est le serveur du site lui-même ({name}). Ses pages se lisent, et rien ne peut y être enregistré pour l’instant.',
  },
  heard: { ar: 'آخر اتصال بالمركز:', en: 'Last contact with the centre:', fr: 'Dernier contact avec le centre :' },
  never: {
    ar: 'لم يُتصل بالمركز بعد.',
    en: 'No contact with the centre yet.',
    fr: 'Pas encore de contact avec le centre.',
  },
  waiting: {
    ar: '{count, plural, zero {لا شيء ينتظر المركز.} one {عمل واحد ينتظر المركز.} two {عملان ينتظران المركز.} few {# أعمال تنتظر المركز.} many {# عملاً ينتظر المركز.} other {# عمل ينتظر المركز.}}',
    en: '{count, plural, =0 {Nothing waits for the centre.} one {# act waits for the centre.} other {# acts wait for the centre.}}',
    fr: '{count, plural, =0 {Rien n’attend le centre.} one {# acte attend le centre.} many {# actes attendent le centre.} other {# actes attendent le centre.}}',
  },
  shutOut: {
    ar: 'لم يعد المركز يقبل هذا الخادم. ما سُجّل هنا ولم يصل إلى المركز باقٍ على هذا الحاسوب، ويُرسل حين يُسجَّل الخادم من جديد بالمجلد نفسه: يصنع مدير الموقع رمزاً في صفحة «الأجهزة» بالمركز، ويُعاد التشغيل به. حتى ذلك الحين لا يوجد إلا هنا: احفظ الحاسوب.',
    en: 'The centre does not take this server’s work any more. What was recorded here and did not reach the centre is on this laptop alone, and goes there once the server is enrolled anew with the same data: the site manager makes a code on the centre’s page “Devices”, and the server is started with it. Keep the laptop safe until then.',
    fr: 'Le centre n’accepte plus ce serveur. Ce qui a été enregistré ici sans parvenir au centre n’existe que sur ce portable, et partira quand le serveur sera inscrit à nouveau avec les mêmes données : le responsable du site crée un code à la page « Appareils » du centre, et le serveur est redémarré avec lui. D’ici là, mettez le portable en lieu sûr.',
  },
  unknown: {
    ar: 'لا يعرف المركز هذا الخادم: استُعيد المركز من نسخة أقدم من تسجيله. ما سُجّل هنا باقٍ على هذا الحاسوب، ويُرسل كله حين يُسجَّل الخادم من جديد بالمجلد نفسه: يدعو مدير الموقع هذا الحاسوب من جديد في صفحة «الأجهزة» بالمركز، ويُعاد التشغيل بالرمز.',
    en: 'The centre does not know this server: it was restored from a backup of before the enrolment. What was recorded here stays on this laptop, and all of it goes there once the server is enrolled anew with the same data: the site manager invites this laptop again on the centre’s page “Devices”, and the server is started with that code.',
    fr: 'Le centre ne connaît pas ce serveur : il a été restauré d’une sauvegarde antérieure à l’inscription. Ce qui a été enregistré ici reste sur ce portable, et partira en entier quand le serveur sera inscrit à nouveau avec les mêmes données : le responsable du site invite à nouveau ce portable à la page « Appareils » du centre, et on le redémarre avec ce code.',
  },
  forked: {
    ar: 'عند المركز من سجل هذا الخادم أكثر مما عنده أو غيره: أُعيد إلى نسخة قديمة أو نُسخ. ما سُجّل هنا ولم يصل إلى المركز باقٍ على هذا الحاسوب، ويُرسل حين يُسجَّل الخادم من جديد بالمجلد نفسه: يصنع مدير الموقع رمزاً في صفحة «الأجهزة» بالمركز، ويُعاد التشغيل به.',
    en: 'The centre has more of this server’s log than the server itself, or another: it was set back to an old copy, or copied. What was recorded here and did not reach the centre is on this laptop, and goes there once the server is enrolled anew with the same data: the site manager makes a code on the centre’s page “Devices”, and the server is started with it.',
    fr: 'Le centre a plus du journal de ce serveur que le serveur lui-même, ou un autre : il a été remis à une ancienne copie, ou copié. Ce qui a été enregistré ici sans parvenir au centre est sur ce portable, et partira quand le serveur sera inscrit à nouveau avec les mêmes données : le responsable du site crée un code à la page « Appareils » du centre, et le serveur est redémarré avec lui.',
  },
  otherVersion: {
    ar: 'المركز وهذا الخادم من إصدارين مختلفين. حدّث الخادم؛ ما سُجّل هنا باقٍ ويُرسل بعد ذلك.',
    en: 'The centre and this server are of different versions. Update the server; what was recorded here stays and is sent afterwards.',
    fr: 'Le centre et ce serveur sont de versions différentes. Mettez le serveur à jour ; ce qui est enregistré ici reste et part ensuite.',
  },
} satisfies Record<string, Texts>

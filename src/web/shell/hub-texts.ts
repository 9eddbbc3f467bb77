import type { Texts } from '../../kernel/texts.ts'

/** Words of a site's own server. */
export const hubTexts = {
  own: {
    ar: 'هذا خادم الموقع نفسه ({name}). ما تفعله هنا مؤقّت إلى أن يقرّره المركز.',
    en: 'This is the site’s own server ({name}). What you do here is provisional until the centre has decided it.',
    fr: 'Ceci est le serveur du site lui-même ({name}). Ce que vous faites ici est provisoire tant que le centre n’a pas décidé.',
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
    ar: 'لم يعد المركز يقبل هذا الخادم. أبلغ مدير الموقع: لا يُفقد ما سُجّل هنا، ويلزم تسجيل الخادم من جديد.',
    en: 'The centre does not take this server’s work any more. Tell the site manager: nothing recorded here is lost, and the server has to be enrolled anew.',
    fr: 'Le centre n’accepte plus ce serveur. Prévenez le responsable du site : rien de ce qui est enregistré ici n’est perdu, et le serveur doit être inscrit à nouveau.',
  },
  forked: {
    ar: 'عند المركز من سجل هذا الخادم أكثر مما عنده: أُعيد إلى نسخة قديمة أو نُسخ. يلزم تسجيله من جديد قبل أن يصل ما يُسجَّل هنا إلى المركز.',
    en: 'The centre has more of this server’s log than the server itself: it was set back to an old copy, or copied. It has to be enrolled anew before what is recorded here reaches the centre.',
    fr: 'Le centre a plus du journal de ce serveur que le serveur lui-même : il a été remis à une ancienne copie, ou copié. Il faut l’inscrire à nouveau pour que ce qui est enregistré ici parvienne au centre.',
  },
  otherVersion: {
    ar: 'المركز وهذا الخادم من إصدارين مختلفين. حدّث الخادم؛ ما سُجّل هنا باقٍ ويُرسل بعد ذلك.',
    en: 'The centre and this server are of different versions. Update the server; what was recorded here stays and is sent afterwards.',
    fr: 'Le centre et ce serveur sont de versions différentes. Mettez le serveur à jour ; ce qui est enregistré ici reste et part ensuite.',
  },
} satisfies Record<string, Texts>

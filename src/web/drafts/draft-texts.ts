import type { Texts } from '../../kernel/texts.ts'

export const draftTexts = {
  kept: {
    ar: 'ما تكتبه محفوظ مختوماً على هذا الجهاز إلى أن ترسله.',
    en: 'What you write is kept sealed on this device until you send it.',
    fr: 'Votre saisie est gardée scellée sur cet appareil jusqu’à l’envoi.',
  },
  takenUp: {
    ar: 'ما كتبته هنا ولم يُحفظ عاد إلى مكانه',
    en: 'What you typed here and did not save is taken up again',
    fr: 'Votre saisie non enregistrée est reprise',
  },
  typedAt: { ar: 'كُتب في', en: 'Typed on', fr: 'Saisie le' },
  sent: {
    ar: 'أُرسل ولم يُعرف الرد. انظر أولاً هل سُجِّل، قبل أن ترسله مرة أخرى.',
    en: 'It was sent, and no answer was seen. Look whether it is recorded before you send it again.',
    fr: 'Elle a été envoyée, sans réponse reçue. Vérifiez si elle est enregistrée avant de la renvoyer.',
  },
  discard: { ar: 'تجاهله وابدأ من جديد', en: 'Discard it and begin anew', fr: 'L’abandonner et recommencer' },
  left: {
    ar: 'بدأت كتابة هذا ولم تحفظه',
    en: 'You began this and did not save it',
    fr: 'Vous avez commencé ceci sans l’enregistrer',
  },
  openHere: {
    ar: 'افتح الاستمارة في هذه الصفحة لتتابع.',
    en: 'Open the form on this page to go on.',
    fr: 'Ouvrez le formulaire sur cette page pour continuer.',
  },
  inMemory: {
    ar: 'ما تكتبه هنا في الذاكرة فقط، ويضيع إذا أعيد تحميل الصفحة.',
    en: 'What you type here is in memory alone, and is lost when the page is reloaded.',
    fr: 'Votre saisie n’est qu’en mémoire et se perd si la page est rechargée.',
  },
} satisfies Record<string, Texts>

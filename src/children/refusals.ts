import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'child.exists': {
    ar: 'سُلّمت هذه الحالة من قبل. لا حاجة إلى فعل شيء آخر.',
    en: 'This was handed over already. There is nothing else to do.',
    fr: 'Ce cas a déjà été transmis. Il n’y a rien d’autre à faire.',
  },
  'child.contactAhead': {
    ar: 'وقت أول لقاء لم يحن بعد. صحّح الوقت.',
    en: 'The first contact lies ahead of now. Correct the time.',
    fr: 'Le premier contact est dans le futur. Corrigez l’heure.',
  },
  'child.unknown': {
    ar: 'هذه الحالة غير معروفة أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This case is not known or outside your reach. Go back to the list.',
    fr: 'Ce cas est inconnu ou hors de votre ressort. Revenez à la liste.',
  },
  'child.notNow': {
    ar: 'لا تسمح حال الحالة بهذه الخطوة الآن. أعد تحميل الصفحة وانظر الخطوة التالية.',
    en: 'The case does not allow this step now. Reload the page and see which step comes next.',
    fr: 'L’état du cas ne permet pas cette étape. Rechargez la page et voyez l’étape suivante.',
  },
  'child.visitsDue': {
    ar: 'بقيت زيارات متابعة لم تتم: {count}. أتمّها، أو اختر سبباً آخر للإغلاق.',
    en: 'Visits of the follow-up are still due: {count}. Make them, or choose another ground for closing.',
    fr: 'Des visites de suivi restent dues : {count}. Effectuez-les ou choisissez un autre motif de clôture.',
  },
  'childRelative.exists': {
    ar: 'أُضيف هذا القريب من قبل. أعد تحميل الصفحة.',
    en: 'This relative was added already. Reload the page.',
    fr: 'Ce proche est déjà ajouté. Rechargez la page.',
  },
  'childRelative.unknown': {
    ar: 'هذا القريب غير معروف في هذه الحالة. اختر من القائمة.',
    en: 'This relative is not known in this case. Choose one from the list.',
    fr: 'Ce proche est inconnu dans ce cas. Choisissez dans la liste.',
  },
  'childRelative.notNow': {
    ar: 'لا يصح هذا الجواب الآن: لا يُتحقق إلا ممن عُثر عليه. سجّل العثور عليه أولاً.',
    en: 'This answer does not fit now: only who was found is verified. Record that they were found first.',
    fr: 'Cette réponse ne convient pas : on ne vérifie que qui a été retrouvé. Consignez-le d’abord.',
  },
  'childRelative.notVerified': {
    ar: 'لم يُتحقق من هذا القريب بعد. لا يُسلّم طفل إلا إلى قريب تحققتم منه.',
    en: 'This relative was not verified yet. A child goes only to a relative who was.',
    fr: 'Ce proche n’est pas encore vérifié. Un enfant n’est confié qu’à un proche vérifié.',
  },
  'childFollowUp.unknown': {
    ar: 'هذه الزيارة غير معروفة أو خارج نطاقك. ارجع إلى الحالة.',
    en: 'This visit is not known or outside your reach. Go back to the case.',
    fr: 'Cette visite est inconnue ou hors de votre ressort. Revenez au cas.',
  },
  'childFollowUp.done': {
    ar: 'سُجّلت هذه الزيارة من قبل. أعد تحميل الصفحة.',
    en: 'This visit was recorded already. Reload the page.',
    fr: 'Cette visite est déjà consignée. Rechargez la page.',
  },
  'childFollowUp.noteNeeded': {
    ar: 'اكتب ما وُجد في الزيارة، فالطفل ليس بخير أو لم يُعثر عليه.',
    en: 'Write what was found: the child is not well, or was not there.',
    fr: 'Écrivez ce qui a été constaté : l’enfant ne va pas bien ou n’était pas là.',
  },
  'childAge.exists': {
    ar: 'سُجّل هذا التقدير من قبل. أعد تحميل الصفحة.',
    en: 'This assessment was recorded already. Reload the page.',
    fr: 'Cette évaluation est déjà consignée. Rechargez la page.',
  },
  'childAge.oneDiscipline': {
    ar: 'لا يُقدَّر العمر بطريق واحد، ولا بالطب وحده. اختر طريقين على الأقل.',
    en: 'An age is not judged by one discipline, nor by medicine alone. Choose at least two.',
    fr: 'Un âge ne s’évalue pas par une seule discipline, ni par la médecine seule. Choisissez-en au moins deux.',
  },
  'childAge.waiting': {
    ar: 'تقدير سابق ينتظر الموظف الثاني. ليُبَتّ فيه أولاً.',
    en: 'An earlier assessment waits for the second officer. Let it be decided first.',
    fr: 'Une évaluation attend le second agent. Elle doit d’abord être tranchée.',
  },
  'childAge.unknown': {
    ar: 'هذا التقدير غير معروف أو خارج نطاقك. ارجع إلى الحالة.',
    en: 'This assessment is not known or outside your reach. Go back to the case.',
    fr: 'Cette évaluation est inconnue ou hors de votre ressort. Revenez au cas.',
  },
  'childAge.decided': {
    ar: 'بُتّ في هذا التقدير من قبل. أعد تحميل الصفحة.',
    en: 'This assessment was decided already. Reload the page.',
    fr: 'Cette évaluation est déjà tranchée. Rechargez la page.',
  },
  'childRecruiter.exists': {
    ar: 'حُفظ هذا الاسم من قبل. لا حاجة إلى فعل شيء آخر.',
    en: 'This name was kept already. There is nothing else to do.',
    fr: 'Ce nom est déjà conservé. Il n’y a rien d’autre à faire.',
  },
} satisfies Record<string, Texts>

import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'foreign.exists': {
    ar: 'فُتحت هذه الحالة من قبل. ابحث عنها في القائمة.',
    en: 'This case was opened already. Look for it in the list.',
    fr: 'Ce cas est déjà ouvert. Cherchez-le dans la liste.',
  },
  'foreign.child': {
    ar: 'قد يكون عمره أقل من ثماني عشرة سنة. سلّمه إلى حماية الطفل.',
    en: 'This person may be under eighteen. Hand them over to child protection.',
    fr: 'Cette personne a peut-être moins de dix-huit ans. Confiez-la à la protection de l’enfance.',
  },
  'foreign.nameNeeded': {
    ar: 'هذا الشخص غير مسجّل، فاكتب اسمه كما يقوله.',
    en: 'This person is not registered, so write their name as they say it.',
    fr: 'Cette personne n’est pas enregistrée : écrivez son nom tel qu’elle le dit.',
  },
  'foreign.unknown': {
    ar: 'هذه الحالة غير معروفة أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This case is not known or outside your reach. Go back to the list.',
    fr: 'Ce cas est inconnu ou hors de votre ressort. Revenez à la liste.',
  },
  'foreign.notNow': {
    ar: 'لا تسمح حال الحالة بهذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'The case does not allow this step now. Reload the page.',
    fr: 'L’état du cas ne permet pas cette étape. Rechargez la page.',
  },
  'foreign.notHeld': {
    ar: 'هذا الشخص غير محتجز، فلا مراجعة لاحتجازه.',
    en: 'This person is not held, so there is no holding to look at again.',
    fr: 'Cette personne n’est pas retenue ; il n’y a rien à réexaminer.',
  },
  'foreign.evidenceNeeded': {
    ar: 'لا تثبت الجنسية دون دليل. أضف دليلاً واحداً على الأقل.',
    en: 'A nationality is not established without evidence. Add at least one piece.',
    fr: 'Une nationalité ne s’établit pas sans preuve. Ajoutez-en au moins une.',
  },
  'foreign.noForcedMeeting': {
    ar: 'لا يُلزَم أحد بلقاء قنصليته. سجّل موافقته أولاً.',
    en: 'Nobody is made to meet their consulate. Record their consent first.',
    fr: 'Nul n’est forcé de rencontrer son consulat. Consignez d’abord son consentement.',
  },
  'foreign.noClaim': {
    ar: 'لا طلب لجوء ينتظر لهذا الشخص. أعد تحميل الصفحة.',
    en: 'No claim of asylum of this person waits. Reload the page.',
    fr: 'Aucune demande d’asile de cette personne n’attend. Rechargez la page.',
  },
  'foreign.leftInAsylum': {
    ar: 'أُبلغ عن مغادرته وطلب لجوئه لم يُحسم. أبلغ المدير الآن.',
    en: 'A departure was reported while a claim of asylum waits. Tell the director now.',
    fr: 'Un départ est signalé alors qu’une demande d’asile est pendante. Prévenez le directeur.',
  },
  'foreign.leftWithoutConsent': {
    ar: 'أُبلغ عن مغادرته ولم يقل إنه يريد الرحيل. أبلغ المدير الآن.',
    en: 'A departure was reported of somebody who never said that they want to go. Tell the director now.',
    fr: 'Un départ est signalé sans que la personne ait dit vouloir partir. Prévenez le directeur.',
  },
  'foreign.voluntary': {
    ar: 'العودة طوعية. إن لم يرد الرحيل فلا اتفاق.',
    en: 'Repatriation is voluntary. If they do not want to go there is no agreement.',
    fr: 'Le rapatriement est volontaire. Sans volonté de partir, il n’y a pas d’accord.',
  },
  'foreign.asylumWaits': {
    ar: 'طلب لجوئه ينتظر، والإعادة موقوفة حتى يُحسم.',
    en: 'A claim of asylum waits; repatriation stops until it is settled.',
    fr: 'Une demande d’asile est pendante ; le rapatriement est suspendu jusqu’à son issue.',
  },
  'foreign.nationalityOpen': {
    ar: 'لم تثبت الجنسية بعد. أثبتها بدليل أولاً.',
    en: 'The nationality is not established. Establish it with evidence first.',
    fr: 'La nationalité n’est pas établie. Établissez-la d’abord avec une preuve.',
  },
  'foreign.dayAhead': {
    ar: 'يوم المغادرة لم يأت بعد. صحّح اليوم.',
    en: 'The day of departure lies ahead. Correct the day.',
    fr: 'Le jour du départ est à venir. Corrigez-le.',
  },
  'foreign.twoPersonRule': {
    ar: 'أنت من أبلغ أو اقترح، فلا بد أن يؤكد شخص آخر.',
    en: 'You reported or proposed this, so another person has to say so too.',
    fr: 'Vous l’avez signalé ou proposé ; une autre personne doit le confirmer.',
  },
  'foreign.allGrounds': {
    ar: 'لا يكون أحد مرتزقاً إلا بكل شروط التعريف. اختر «لا» أو أثبت كل شرط.',
    en: 'Nobody is a mercenary but by every ground of the definition. Choose “no”, or find each of them.',
    fr: 'Nul n’est mercenaire sans tous les critères de la définition. Choisissez « non » ou établissez-les tous.',
  },
  'ceasefireTerm.exists': {
    ar: 'اقتُرح هذا الأجل من قبل. أعد تحميل الصفحة.',
    en: 'This term was proposed already. Reload the page.',
    fr: 'Ce délai est déjà proposé. Rechargez la page.',
  },
  'ceasefireTerm.waiting': {
    ar: 'أجل آخر ينتظر توقيع الطرف الآخر. ليُوقَّع أولاً.',
    en: 'Another term waits for the other authority’s signature. Let it be signed first.',
    fr: 'Un autre délai attend la signature de l’autre autorité. Il doit d’abord être signé.',
  },
  'ceasefireTerm.unknown': {
    ar: 'هذا الأجل غير معروف. أعد تحميل الصفحة.',
    en: 'This term is not known. Reload the page.',
    fr: 'Ce délai est inconnu. Rechargez la page.',
  },
  'ceasefireTerm.otherSideSigns': {
    ar: 'جهتكم هي التي اقترحت، فتوقّع جهة أخرى.',
    en: 'Your authority proposed it, so another authority signs it.',
    fr: 'Votre autorité l’a proposé ; une autre autorité le signe.',
  },
} satisfies Record<string, Texts>

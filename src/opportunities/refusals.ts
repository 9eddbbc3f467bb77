import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'provider.exists': {
    ar: 'أُضيفت هذه الجهة من قبل. أعد تحميل الصفحة.',
    en: 'This provider was added already. Reload the page.',
    fr: 'Cet organisme est déjà ajouté. Rechargez la page.',
  },
  'provider.unknown': {
    ar: 'هذه الجهة غير معروفة لديكم أو مغلقة. اخترها من القائمة.',
    en: 'This provider is not known to your side, or closed. Choose one from the list.',
    fr: 'Organisme inconnu de votre partie, ou fermé. Choisissez dans la liste.',
  },
  'opportunity.exists': {
    ar: 'أُضيفت هذه الفرصة من قبل. أعد تحميل الصفحة.',
    en: 'This opportunity was added already. Reload the page.',
    fr: 'Cette offre est déjà ajoutée. Rechargez la page.',
  },
  'opportunity.unknown': {
    ar: 'هذه الفرصة غير معروفة لديكم. اخترها من القائمة.',
    en: 'This opportunity is not known to your side. Choose one from the list.',
    fr: 'Offre inconnue de votre partie. Choisissez dans la liste.',
  },
  'opportunity.closed': {
    ar: 'أُغلقت هذه الفرصة. اختر غيرها.',
    en: 'This opportunity is closed. Choose another.',
    fr: 'Cette offre est close. Choisissez-en une autre.',
  },
  'opportunity.currency': {
    ar: 'اكتب الكلفة والعملة معاً، أو اتركهما فارغتين.',
    en: 'Give the cost and its currency together, or leave both empty.',
    fr: 'Indiquez le coût et sa devise ensemble, ou laissez les deux vides.',
  },
  'opportunityCycle.exists': {
    ar: 'أُضيفت هذه الدورة من قبل. أعد تحميل الصفحة.',
    en: 'This round was added already. Reload the page.',
    fr: 'Cette session est déjà ajoutée. Rechargez la page.',
  },
  'opportunityCycle.unknown': {
    ar: 'هذه الدورة ليست من هذه الفرصة. اختر إحدى دوراتها.',
    en: 'This round is not of that opportunity. Choose one of its rounds.',
    fr: 'Cette session n’est pas de cette offre. Choisissez l’une des siennes.',
  },
  'opportunityCycle.closed': {
    ar: 'أُغلقت هذه الدورة أو انتهت. اختر دورة أخرى.',
    en: 'This round is closed or over. Choose another.',
    fr: 'Cette session est close ou finie. Choisissez-en une autre.',
  },
  'opportunityCycle.reversed': {
    ar: 'تنتهي الدورة قبل أن تبدأ. صحّح اليومين.',
    en: 'The round ends before it begins. Correct the days.',
    fr: 'La session finit avant de commencer. Corrigez les dates.',
  },
  'opportunityCycle.taken': {
    ar: 'شُغل {count} من المقاعد. لا يكون العدد أقل منها.',
    en: '{count} seats are taken. There cannot be fewer than those.',
    fr: '{count} places sont prises. Il ne peut y en avoir moins.',
  },
  'referral.exists': {
    ar: 'سُجّلت هذه الإحالة من قبل. أعد تحميل الصفحة.',
    en: 'This referral was sent already. Reload the page.',
    fr: 'Cette orientation est déjà envoyée. Rechargez la page.',
  },
  'referral.unknown': {
    ar: 'هذه الإحالة غير معروفة في هذا الملف. أعد تحميل الصفحة.',
    en: 'This referral is not known in this case. Reload the page.',
    fr: 'Cette orientation est inconnue dans ce dossier. Rechargez la page.',
  },
  'referral.answered': {
    ar: 'أُجيب عن هذه الإحالة أو سُجّل بها. أعد تحميل الصفحة.',
    en: 'This referral was answered, or used to enrol. Reload the page.',
    fr: 'Cette orientation a eu sa réponse ou a servi à inscrire. Rechargez la page.',
  },
  'referral.consentNeeded': {
    ar: 'لا توجد موافقة على إطلاع مركز تدريب أو رب عمل. اقرأ عليه النص أولاً وسجّل جوابه.',
    en: 'There is no consent to tell a training centre or employer. Read them the text first and record the answer.',
    fr: 'Pas de consentement au partage avec un centre ou employeur. Lisez d’abord le texte et notez la réponse.',
  },
  'referral.openAlready': {
    ar: 'أُحيل إليها وما زال ينتظر الجواب. سجّل الجواب أولاً.',
    en: 'They were sent there and wait for the answer. Record that first.',
    fr: 'Déjà orienté là, réponse en attente. Consignez-la d’abord.',
  },
  'referral.reasonNeeded': {
    ar: 'إن رُفض فاذكر السبب، وإن قُبل فلا سبب.',
    en: 'Where they were not taken, say why; where they were, there is no reason.',
    fr: 'En cas de refus, dites pourquoi ; sinon aucun motif.',
  },
  'enrolment.exists': {
    ar: 'سُجّل من قبل. أعد تحميل الصفحة.',
    en: 'This enrolment was recorded already. Reload the page.',
    fr: 'Cette inscription est déjà faite. Rechargez la page.',
  },
  'enrolment.unknown': {
    ar: 'هذا التسجيل غير معروف في هذا الملف. أعد تحميل الصفحة.',
    en: 'This enrolment is not known in this case. Reload the page.',
    fr: 'Cette inscription est inconnue dans ce dossier. Rechargez la page.',
  },
  'enrolment.notAccepted': {
    ar: 'لم تقبله الجهة بعد. سجّل قبولها أولاً.',
    en: 'The provider has not taken them. Record that they do first.',
    fr: 'L’organisme ne l’a pas accepté. Consignez d’abord son accord.',
  },
  'enrolment.before': {
    ar: 'له مقعد بهذه الإحالة أو في هذه الدورة.',
    en: 'They have or had a seat by this referral, or in this round. Choose another.',
    fr: 'Une place existe déjà par cette orientation ou dans cette session. Choisissez-en une autre.',
  },
  'enrolment.full': {
    ar: 'المقاعد {seats} كلها مشغولة. اختر دورة أخرى.',
    en: 'All {seats} seats are taken. Choose another round.',
    fr: 'Les {seats} places sont prises. Choisissez une autre session.',
  },
  'enrolment.outside': {
    ar: 'تنتهي الدورة قبل هذا اليوم. صحّح اليوم.',
    en: 'The round ends before that day. Correct the day.',
    fr: 'La session finit avant ce jour. Corrigez la date.',
  },
  'enrolment.endOutside': {
    ar: 'اليوم لم يأت بعد أو يسبق التسجيل. صحّحه.',
    en: 'That day is still to come, or lies before the enrolment. Correct it.',
    fr: 'Ce jour n’est pas venu ou précède l’inscription. Corrigez-le.',
  },
  'enrolment.over': {
    ar: 'انتهى هذا التسجيل. أعد تحميل الصفحة.',
    en: 'This enrolment is over. Reload the page.',
    fr: 'Cette inscription est terminée. Rechargez la page.',
  },
  'attendance.exists': {
    ar: 'سُجّل هذا الحضور من قبل. أعد تحميل الصفحة.',
    en: 'This attendance was recorded already. Reload the page.',
    fr: 'Cette présence est déjà consignée. Rechargez la page.',
  },
  'attendance.days': {
    ar: 'الأيام معكوسة أو لم تأت بعد. صحّحها.',
    en: 'The days are reversed or still to come. Correct them.',
    fr: 'Les jours sont inversés ou à venir. Corrigez-les.',
  },
  'attendance.outside': {
    ar: 'لم يكن مسجلاً في هذه الأيام. صحّحها.',
    en: 'They had no seat in those days. Correct them.',
    fr: 'Pas d’inscription à ces dates. Corrigez-les.',
  },
  'attendance.more': {
    ar: 'الحضور والعذر أكثر من الجلسات. صحّح الأعداد.',
    en: 'More were attended and excused than held. Correct the numbers.',
    fr: 'Plus de présences et d’excuses que de séances. Corrigez les nombres.',
  },
  'attendance.replacesNone': {
    ar: 'ما تريد استبداله لم يعد قائماً. أعد تحميل الصفحة.',
    en: 'What you want to replace stands no more. Reload the page.',
    fr: 'Ce que vous voulez remplacer n’est plus en vigueur. Rechargez la page.',
  },
  'attendance.overlaps': {
    ar: 'سُجّل حضور لبعض هذه الأيام. استبدله أو صحّح الأيام.',
    en: 'Attendance of some of these days was recorded. Replace it, or correct the days.',
    fr: 'Une présence existe déjà pour certains jours. Remplacez-la ou corrigez les dates.',
  },
  'attendanceRule.exists': {
    ar: 'كُتبت هذه القاعدة من قبل. أعد تحميل الصفحة.',
    en: 'This rule was drafted already. Reload the page.',
    fr: 'Cette règle existe déjà. Rechargez la page.',
  },
  'attendanceRule.unknown': {
    ar: 'هذه القاعدة غير معروفة لديكم. اخترها من القائمة.',
    en: 'This rule is not known to your side. Choose it from the list.',
    fr: 'Cette règle est inconnue de votre partie. Choisissez dans la liste.',
  },
  'attendanceRule.ofASide': {
    ar: 'لكل جهة قاعدتها. تكتبها الجهة نفسها.',
    en: 'Each side has its own rule. That side drafts it.',
    fr: 'Chaque partie a sa règle et la rédige elle-même.',
  },
  'attendanceRule.draftWaits': {
    ar: 'توجد مسودة تنتظر التوقيع. وقّعوها أولاً.',
    en: 'A draft waits for its signature. Have it signed first.',
    fr: 'Un projet attend sa signature. Faites-le signer d’abord.',
  },
} satisfies Record<string, Texts>

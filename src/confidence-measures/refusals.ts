import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'confidenceMeasure.exists': {
    ar: 'سُجّل هذا التدبير من قبل. أعد تحميل الصفحة.',
    en: 'This measure was recorded already. Reload the page.',
    fr: 'Cette mesure est déjà consignée. Rechargez la page.',
  },
  'confidenceMeasure.unknown': {
    ar: 'لا تدبير كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such measure. Go back to the list.',
    fr: 'Vous n’avez pas cette mesure. Revenez à la liste.',
  },
  'confidenceMeasure.notNow': {
    ar: 'لا تصح هذه الخطوة في حال التدبير الآن. أعد تحميل الصفحة.',
    en: 'The measure’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la mesure ne permet pas cette étape. Rechargez la page.',
  },
  'confidenceMeasure.ofASide': {
    ar: 'تعرض التدبيرَ إحدى الجهتين، لا هيئة مشتركة.',
    en: 'A measure is offered by one of the sides, not by a joint body.',
    fr: 'Une mesure est offerte par l’une des parties, non par un organe conjoint.',
  },
  'confidenceMeasure.notTheOther': {
    ar: 'اختر الجهة الأخرى التي يُعرض عليها.',
    en: 'Choose the other side, to which it is offered.',
    fr: 'Choisissez l’autre partie, à qui elle est offerte.',
  },
  'confidenceMeasure.notReciprocal': {
    ar: 'ليس هذا تدبيراً عرضته عليكم تلك الجهة.',
    en: 'That is no measure which that side offered to you.',
    fr: 'Ce n’est pas une mesure que cette partie vous a offerte.',
  },
  'confidenceMeasure.tooLate': {
    ar: 'مضى آخر يوم للجواب. عدّل المسودة قبل عرضها.',
    en: 'The last day to answer is over. Edit the draft before it is offered.',
    fr: 'Le dernier jour pour répondre est passé. Modifiez le projet avant de l’offrir.',
  },
  'confidenceMeasure.notYours': {
    ar: 'تجيب عنه الجهة التي عُرض عليها وحدها.',
    en: 'The side to which it was offered answers, and nobody for it.',
    fr: 'Seule la partie à qui elle est offerte répond.',
  },
  'confidenceMeasure.noReason': {
    ar: 'اذكر لماذا تُرفض.',
    en: 'Say why it is declined.',
    fr: 'Dites pourquoi elle est déclinée.',
  },
  'confidenceMeasure.tasksOpen': {
    ar: 'لم تُؤكد كل مهمة بعد. يتم التدبير حين تؤكد جهة أخرى كل مهمة.',
    en: 'Not every task is confirmed yet. A measure is done when another authority confirmed each.',
    fr: 'Toutes les tâches ne sont pas confirmées. Une mesure est faite quand une autre autorité a confirmé chacune.',
  },
  'confidenceMeasure.notOver': {
    ar: 'مهلته حتى {day}. لا يُقال إنه انقضى قبل ذلك.',
    en: 'Its time runs until {day}. It has not lapsed before that.',
    fr: 'Son délai court jusqu’au {day}. Elle n’est pas caduque avant.',
  },
  'confidenceTask.exists': {
    ar: 'سُجّلت هذه المهمة من قبل. أعد تحميل الصفحة.',
    en: 'This task was recorded already. Reload the page.',
    fr: 'Cette tâche est déjà consignée. Rechargez la page.',
  },
  'confidenceTask.unknown': {
    ar: 'لا مهمة كهذه لديكم. ارجع إلى التدبير.',
    en: 'You have no such task. Go back to the measure.',
    fr: 'Vous n’avez pas cette tâche. Revenez à la mesure.',
  },
  'confidenceTask.notNow': {
    ar: 'لا تصح هذه الخطوة في حال المهمة الآن. أعد تحميل الصفحة.',
    en: 'The task’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la tâche ne permet pas cette étape. Rechargez la page.',
  },
  'confidenceTask.notAParty': {
    ar: 'المهمة على إحدى جهتي التدبير.',
    en: 'A task is owed by one of the two sides of the measure.',
    fr: 'Une tâche incombe à l’une des deux parties de la mesure.',
  },
  'confidenceTask.notAgreed': {
    ar: 'لم تقبل الجهة الأخرى بعد. لا تُكتب عليها مهمة قبل ذلك.',
    en: 'The other side has not accepted yet. No task of its is written down before.',
    fr: 'L’autre partie n’a pas encore accepté. Aucune tâche ne lui est attribuée avant.',
  },
  'confidenceTask.notYours': {
    ar: 'تقول الجهة التي عليها المهمة إنها أتمتها، لا غيرها.',
    en: 'The side that owes the task says that it did it, and nobody for it.',
    fr: 'La partie qui doit la tâche dit l’avoir faite, et nulle autre.',
  },
  'confidenceTask.byAnother': {
    ar: 'تؤكد المهمةَ جهة أخرى غير التي عليها.',
    en: 'A task is confirmed by another authority than the one that owes it.',
    fr: 'Une tâche est confirmée par une autre autorité que celle qui la doit.',
  },
  'confidenceTask.notYet': {
    ar: 'هذا اليوم لم يأتِ بعد.',
    en: 'That day is still to come.',
    fr: 'Ce jour n’est pas encore venu.',
  },
} as const satisfies Readonly<Record<string, Texts>>

import type { Texts } from '../kernel/texts.ts'

/** Why a webhook is refused, and what to do next. */
export const refusals = {
  'webhook.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Déjà consigné. Rechargez la page.',
  },
  'webhook.unknown': {
    ar: 'لا يوجد هذا الإخطار في نطاقك. اختر واحداً من القائمة.',
    en: 'There is no such webhook within your reach. Choose one of the list.',
    fr: 'Aucun webhook de ce nom à votre portée. Choisissez dans la liste.',
  },
  'webhook.notNow': {
    ar: 'أُنهي هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was ended already. Reload the page.',
    fr: 'Déjà terminé. Rechargez la page.',
  },
  'webhook.noneDead': {
    ar: 'لا رسالة عنده لم تصل. أعد تحميل الصفحة.',
    en: 'It has no message that never arrived. Reload the page.',
    fr: 'Aucun message n’est resté sans arriver. Rechargez la page.',
  },
  'webhook.notYours': {
    ar: 'لا يُخطَر إلا بسجلات تقرأ قوائمها أنت. اختر منها، كل نوع مرة.',
    en: 'It tells of records whose lists you read yourself. Choose among those, each once.',
    fr: 'Il ne parle que de fiches dont vous lisez les listes. Choisissez parmi elles, chacune une fois.',
  },
  'webhook.address': {
    ar: 'لا يصلح هذا العنوان: يلزم https وعنوان على الشبكة العامة. لعنوان في شبكتكم اطلب من المشغّل أن يسمح به.',
    en: 'This address will not do: it takes https and a host on the open network. For one in your own network ask the operator to allow it.',
    fr: 'Adresse refusée : il faut https et un hôte du réseau public. Pour un hôte interne, demandez à l’exploitant de l’autoriser.',
  },
} satisfies Readonly<Record<string, Texts>>

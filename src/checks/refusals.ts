import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'check.exists': {
    ar: 'أُرسل هذا الطلب من قبل. أعد تحميل الصفحة.',
    en: 'This request was sent already. Reload the page.',
    fr: 'Cette demande est déjà envoyée. Rechargez la page.',
  },
  'check.unknown': {
    ar: 'هذا الطلب غير معروف أو ليس لمكتبك. ارجع إلى القائمة.',
    en: 'This request is not known, or not for your office. Go back to the list.',
    fr: 'Cette demande est inconnue ou n’est pas pour votre bureau. Revenez à la liste.',
  },
  'check.child': {
    ar: 'قد يكون عمره أقل من ثماني عشرة سنة. لا يُسأل أي مكتب عنه: استدعِ مسؤول حماية الطفل.',
    en: 'This person may be under eighteen. No office is asked about them: call the child protection officer.',
    fr: 'Cette personne a peut-être moins de dix-huit ans. Aucun bureau n’est interrogé : appelez l’agent de protection de l’enfance.',
  },
  'check.noOffice': {
    ar: 'ليس لجهتكم مكتب يجيب عن هذا. اطلب من المسؤول فتح المكتب، أو اختر نوعاً آخر.',
    en: 'Your side has no office that answers this. Ask your administrator to open it, or choose another kind.',
    fr: 'Votre partie n’a pas de bureau pour cela. Demandez à l’administrateur de l’ouvrir ou choisissez un autre type.',
  },
  'check.waiting': {
    ar: 'السؤال نفسه ينتظر جواب المكتب. انتظر الجواب أو اسحب الطلب أولاً.',
    en: 'The same question waits for its office already. Wait for the answer, or withdraw that request first.',
    fr: 'La même question attend déjà la réponse du bureau. Attendez-la ou retirez d’abord cette demande.',
  },
  'check.dueInPast': {
    ar: 'اليوم المحدد للجواب قد مضى. اختر يوماً لاحقاً.',
    en: 'The day by which to answer is over. Choose a later one.',
    fr: 'Le jour fixé pour la réponse est passé. Choisissez-en un plus tard.',
  },
  'check.withdrawn': {
    ar: 'سُحب هذا الطلب. لا حاجة إلى جواب.',
    en: 'This request was withdrawn. No answer is needed any more.',
    fr: 'Cette demande a été retirée. Aucune réponse n’est plus nécessaire.',
  },
  'check.answered': {
    ar: 'أجاب المكتب من قبل، فلا يُسحب الطلب. اطلب فحصاً جديداً إن لزم.',
    en: 'The office has answered, so the request cannot be withdrawn. Ask again if it is needed.',
    fr: 'Le bureau a répondu ; la demande ne peut être retirée. Redemandez si nécessaire.',
  },
  'check.twoPersonRule': {
    ar: 'أنت من طلب هذا الفحص، فلا بد أن يجيب شخص آخر.',
    en: 'You asked for this check, so somebody else has to answer it.',
    fr: 'Vous avez demandé cette vérification ; une autre personne doit y répondre.',
  },
  'check.noteNeeded': {
    ar: 'اكتب ما وجده المكتب: لا يكفي جواب غير «سليم» بلا سبب.',
    en: 'Write what the office found: an answer that is not clear needs its reason.',
    fr: 'Écrivez ce que le bureau a trouvé : une réponse non favorable doit être motivée.',
  },
  'check.validNeeded': {
    ar: 'حدد إلى متى يسري الجواب.',
    en: 'Say until when the answer is good.',
    fr: 'Indiquez jusqu’à quand la réponse vaut.',
  },
  'check.validInPast': {
    ar: 'آخر يوم لسريان الجواب قد مضى. اختر يوماً لاحقاً.',
    en: 'The last day on which the answer is good is over. Choose a later one.',
    fr: 'Le dernier jour de validité est passé. Choisissez-en un plus tard.',
  },
  'check.officeNeeded': {
    ar: 'لست معيّناً في مكتب. اطلب من المسؤول تعيينك في مكتبك.',
    en: 'You are appointed to no office. Ask your administrator to appoint you to yours.',
    fr: 'Vous n’êtes affecté à aucun bureau. Demandez à l’administrateur de vous y affecter.',
  },
  'check.nothingWaits': {
    ar: 'لا طلبات تنتظر مكتبك، فلا شيء يُصدَّر.',
    en: 'No requests wait for your office, so there is nothing to take out.',
    fr: 'Aucune demande n’attend votre bureau ; il n’y a rien à extraire.',
  },
  'checkShare.exists': {
    ar: 'صُدّرت هذه الحزمة من قبل. أعد تحميل الصفحة.',
    en: 'This packet was made already. Reload the page.',
    fr: 'Ce paquet est déjà fait. Rechargez la page.',
  },
  'checkShare.expired': {
    ar: 'انتهت مدة هذه الحزمة. صدّر الطلبات من جديد.',
    en: 'This packet can no longer be fetched. Take the requests out anew.',
    fr: 'Ce paquet n’est plus disponible. Extrayez de nouveau les demandes.',
  },
} satisfies Record<string, Texts>

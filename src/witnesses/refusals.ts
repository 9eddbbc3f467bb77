import type { Texts } from '../kernel/texts.ts'

/** Why something about witnesses is refused, and what to do next. */
export const refusals = {
  'witnessRule.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Déjà consigné. Rechargez la page.',
  },
  'witnessRule.waits': {
    ar: 'ثمة اقتراح ينتظر التوقيع. وقّعوه أو ردّوه أولاً.',
    en: 'A proposal waits for its second signature. Sign it or turn it down first.',
    fr: 'Une proposition attend sa seconde signature. Signez-la ou rejetez-la d’abord.',
  },
  'witnessRule.noAuthority': {
    ar: 'ليس هذا طرفاً في البرنامج. اختر سلطة من القائمة، أو «محايد».',
    en: 'This is no authority of the programme. Choose one of the list, or neutral.',
    fr: 'Ce n’est pas une autorité du programme. Choisissez dans la liste, ou « neutre ».',
  },
  'witnessRule.neverMet': {
    ar: 'لا يكفي الشهود لهذا النصاب أبداً. أضف شهوداً أو خفّض العدد.',
    en: 'There are too few witnesses for this quorum ever to be met. Add witnesses, or ask for fewer.',
    fr: 'Trop peu de témoins pour que ce quorum soit jamais atteint. Ajoutez-en, ou exigez-en moins.',
  },
  'witnessRule.twice': {
    ar: 'المفتاح نفسه أو الاسم نفسه مذكور مرتين. لكل شاهد مفتاحه واسمه.',
    en: 'The same key or name is there twice. Each witness has a key and a name of its own.',
    fr: 'La même clé ou le même nom figure deux fois. Chaque témoin a sa clé et son nom.',
  },
  'witnessRule.address': {
    ar: 'لا يصلح عنوان شاهد: يلزم https وعنوان على الشبكة العامة. لعنوان في شبكتكم اطلب من المشغّل أن يسمح به، أو اتركه فارغاً ليأتي الشاهد بنفسه.',
    en: 'The address of a witness will not do: it takes https and a host on the open network. For one in your own network ask the operator to allow it, or leave it empty: then the witness comes by itself.',
    fr: 'Adresse de témoin refusée : il faut https et un hôte du réseau public. Pour un hôte interne, demandez à l’exploitant de l’autoriser, ou laissez vide : le témoin viendra de lui-même.',
  },
  'witnessRule.unknown': {
    ar: 'لا يوجد هذا الاقتراح. أعد تحميل الصفحة.',
    en: 'There is no such proposal. Reload the page.',
    fr: 'Cette proposition n’existe pas. Rechargez la page.',
  },
  'witnessRule.notNow': {
    ar: 'بُتّ في هذا الاقتراح من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was settled already. Reload the page.',
    fr: 'Cette proposition est déjà réglée. Rechargez la page.',
  },
  'witnessRule.noReason': {
    ar: 'قل لماذا يُردّ الاقتراح.',
    en: 'Say why it is turned down.',
    fr: 'Dites pourquoi elle est rejetée.',
  },
  'witnessRule.otherAuthority': {
    ar: 'اقترحت سلطتكم هذا. يوقّعه مدير من السلطة الأخرى: لا تغيّر سلطة وحدها شهود الآخرين.',
    en: 'Your authority proposed this. A director of another authority signs it: none alone exchanges the witnesses of the others.',
    fr: 'Votre autorité l’a proposé. Un directeur d’une autre autorité signe : aucune ne change seule les témoins des autres.',
  },
  'cosignature.unknownHead': {
    ar: 'لم تُوقَّع في هذا السجل نقطة تثبيت كهذه. خذها من ‎/log/to-cosign.',
    en: 'This journal signed no such head. Take the head from /log/to-cosign.',
    fr: 'Ce journal n’a signé aucun point de contrôle de ce genre. Prenez celui de /log/to-cosign.',
  },
  'cosignature.unknownWitness': {
    ar: 'ليس هذا توقيع شاهد اعتمده البرنامج. أدخلوا مفتاحه في صفحة الشهود.',
    en: 'This is no signature of a witness that the programme entered. Enter its key on the page of witnesses.',
    fr: 'Ce n’est pas la signature d’un témoin du programme. Saisissez sa clé sur la page des témoins.',
  },
  'cosignature.bad': {
    ar: 'لا يصح توقيع الشاهد، أو أن ساعته متقدمة. اضبط الساعة وأعد المحاولة.',
    en: 'The signature of the witness does not hold, or its clock is ahead. Set the clock and try again.',
    fr: 'La signature du témoin n’est pas valable, ou son horloge avance. Réglez l’horloge et réessayez.',
  },
} satisfies Readonly<Record<string, Texts>>

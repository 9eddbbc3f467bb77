import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'shipment.exists': {
    ar: 'سُجّلت هذه الشحنة من قبل. افتح صفحتها.',
    en: 'This shipment is recorded already. Open its page.',
    fr: 'Cet envoi est déjà enregistré. Ouvrez sa page.',
  },
  'shipment.unknown': {
    ar: 'هذه الشحنة غير معروفة أو ليست من موقعك ولا إليه. ارجع إلى القائمة.',
    en: 'This shipment is not known, or neither leaves your site nor reaches it. Go back to the list.',
    fr: 'Cet envoi est inconnu, ou ne part pas de votre site ni n’y arrive. Revenez à la liste.',
  },
  'shipment.ammunitionUnderSeal': {
    ar: 'بهذا الختم ذخيرة في الطريق. لا تُنقل الأسلحة والذخيرة معاً؛ استعمل ختماً آخر ومركبة أخرى.',
    en: 'Ammunition is on the road under this seal. Arms and ammunition never travel together: use another seal and another vehicle.',
    fr: 'Des munitions circulent sous ce scellé. Armes et munitions ne voyagent jamais ensemble : prenez un autre scellé et un autre véhicule.',
  },
  'shipment.sealOnTheRoad': {
    ar: 'بهذا الختم أسلحة أخرى في الطريق. لكل صندوق ختمه؛ اقرأ الرقم من جديد.',
    en: 'Other weapons are on the road under this seal. Each crate has its own: read the number again.',
    fr: 'D’autres armes circulent sous ce scellé. Chaque caisse a le sien : relisez le numéro.',
  },
  'shipment.twice': {
    ar: 'ورد سلاح مرتين في القائمة. أبقه مرة واحدة.',
    en: 'A weapon is in the list twice. Leave it in once.',
    fr: 'Une arme figure deux fois dans la liste. Gardez-la une seule fois.',
  },
  'shipment.wrongStatus': {
    ar: 'حالة السلاح {tag} ({status}) لا تسمح بإرساله. أخرجه من القائمة.',
    en: 'The state of {tag} ({status}) does not let it be sent. Take it out of the list.',
    fr: 'L’état de {tag} ({status}) ne permet pas son envoi. Retirez-la de la liste.',
  },
  'shipment.notYours': {
    ar: 'السلاح {tag} ليس في عهدتك. لا يرسله إلا من هو في عهدته.',
    en: '{tag} is not in your custody. Only who holds it can send it.',
    fr: '{tag} n’est pas sous votre garde. Seul son détenteur peut l’envoyer.',
  },
  'shipment.notOnTheRoad': {
    ar: 'استُلمت هذه الشحنة من قبل. أعد تحميل الصفحة.',
    en: 'This shipment was received already. Reload the page.',
    fr: 'Cet envoi a déjà été reçu. Rechargez la page.',
  },
  'shipment.sealBroken': {
    ar: 'الختم مكسور أو مختلف: الشحنة متنازع عليها، وفيها {absent} مفقود و{surplus} زائد من {sent}، حتى يسوّيها شخص ثالث.',
    en: 'The seal is broken or another one: the shipment is disputed, with {absent} absent and {surplus} too many of {sent}, until a third person has settled it.',
    fr: 'Le scellé est brisé ou différent : l’envoi est contesté, {absent} absente(s) et {surplus} en trop sur {sent}, jusqu’à son règlement par un tiers.',
  },
  'shipment.otherContents': {
    ar: 'المحتوى غير ما أُرسل: {absent} مفقود و{surplus} زائد من {sent}. الشحنة متنازع عليها حتى يسوّيها شخص ثالث.',
    en: 'The contents are not what was sent: {absent} absent and {surplus} too many of {sent}. The shipment is disputed until a third person has settled it.',
    fr: 'Le contenu n’est pas ce qui fut envoyé : {absent} absente(s) et {surplus} en trop sur {sent}. L’envoi est contesté jusqu’à son règlement par un tiers.',
  },
  'shipment.nothingAbsent': {
    ar: 'لا ينتظر في هذه الشحنة سلاح متأخر. أعد تحميل الصفحة.',
    en: 'No weapon of this shipment is awaited any more. Reload the page.',
    fr: 'Plus aucune arme de cet envoi n’est attendue. Rechargez la page.',
  },
  'shipment.notAbsent': {
    ar: '{tag} ليس من الأسلحة الغائبة عن هذه الشحنة. اقرأ البطاقة من جديد.',
    en: '{tag} is not one of the weapons absent from this shipment. Read the tag again.',
    fr: '{tag} n’est pas une des armes absentes de cet envoi. Relisez l’étiquette.',
  },
  'shipment.nothingToSettle': {
    ar: 'لا خلاف في هذه الشحنة ينتظر التسوية.',
    en: 'Nothing about this shipment waits to be settled.',
    fr: 'Rien dans cet envoi n’attend de règlement.',
  },
  'shipment.thirdPerson': {
    ar: 'أنت من أرسلها أو استلمها، فلا بد أن يسوّي شخص ثالث.',
    en: 'You sent or received it, so a third person has to settle it.',
    fr: 'Vous l’avez envoyé ou reçu : un tiers doit régler.',
  },
} satisfies Record<string, Texts>

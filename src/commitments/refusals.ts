import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'commitment.exists': {
    ar: 'سُجّل هذا الالتزام من قبل. أعد تحميل الصفحة.',
    en: 'This commitment was recorded already. Reload the page.',
    fr: 'Cet engagement est déjà consigné. Rechargez la page.',
  },
  'commitment.unknown': {
    ar: 'لا التزام كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such commitment. Go back to the list.',
    fr: 'Vous n’avez pas cet engagement. Revenez à la liste.',
  },
  'commitment.notNow': {
    ar: 'لا تصح هذه الخطوة في حال الالتزام الآن. أعد تحميل الصفحة.',
    en: 'The commitment’s state does not allow this step now. Reload the page.',
    fr: 'L’état de l’engagement ne permet pas cette étape. Rechargez la page.',
  },
  'commitment.partyUnknown': {
    ar: 'لا جهة بهذا الرمز، أو يحمل طرف خارجي رمز جهة. اختر الجهة من القائمة.',
    en: 'No authority has this code, or an outside party has the code of one. Choose the authority from the list.',
    fr: 'Aucune autorité n’a ce code, ou une partie extérieure porte celui d’une autorité. Choisissez dans la liste.',
  },
  'commitment.sourceUnknown': {
    ar: 'ليست هذه مادة من اتفاق ملزم. اختر مادة من القائمة.',
    en: 'That is no article of an agreement that binds. Choose an article from the list.',
    fr: 'Ce n’est pas un article d’un accord qui lie. Choisissez un article dans la liste.',
  },
  'commitment.talkUnknown': {
    ar: 'لا محادثات أو لقاء أو نص كهذا لديكم. سجّل الالتزام من صفحته.',
    en: 'You have no such talks, meeting or text. Record the commitment from its page.',
    fr: 'Vous n’avez pas ces pourparlers, cette réunion ou ce texte. Consignez l’engagement depuis sa page.',
  },
  'commitment.toThemselves': {
    ar: 'لا يلتزم طرف لنفسه. اختر من يُلتزم له.',
    en: 'Nobody owes themselves. Choose to whom it is owed.',
    fr: 'Nul ne se doit rien à soi-même. Choisissez à qui c’est dû.',
  },
  'commitment.dueDiffers': {
    ar: 'المهلة تنتهي يوم {day}، لا في اليوم المكتوب. صحّح أحدهما.',
    en: 'The period ends on {day}, not on the day given. Correct one of them.',
    fr: 'Le délai prend fin le {day}, non au jour donné. Corrigez l’un des deux.',
  },
  'commitment.noMeasure': {
    ar: 'يوم المقارنة والهدف لرقم من أرقام النظام. اختر الرقم، أو اتركهما فارغين.',
    en: 'A day of comparison and a target belong to a figure. Choose the figure, or leave both empty.',
    fr: 'Un jour de comparaison et une cible vont avec un chiffre. Choisissez le chiffre ou laissez-les vides.',
  },
  'commitment.noBaseline': {
    ar: 'اذكر اليوم الذي يُقارن به الرقم.',
    en: 'Say with which day the figure is compared.',
    fr: 'Dites avec quel jour le chiffre est comparé.',
  },
  'commitment.notAParty': {
    ar: 'ما بين طرفين وحدهما يسجله أحدهما. الهيئة المشتركة تسجل ما تقرؤه الجهتان.',
    en: 'What its parties alone read is written down by one of them. A joint body writes what both sides read.',
    fr: 'Ce que seules ses parties lisent est consigné par l’une d’elles. Un organe conjoint consigne ce que les deux lisent.',
  },
  'commitment.jointParty': {
    ar: 'لا تقرأ هيئة مشتركة ما تقرؤه أطرافه وحدها، ولو كانت منها. اختر أن تقرأه الجهتان.',
    en: 'A joint body reads nothing that its parties alone read, also where it is one of them. Let both sides read it.',
    fr: 'Un organe conjoint ne lit rien de ce que seules ses parties lisent, même s’il en est une. Laissez les deux parties le lire.',
  },
  'commitment.notAPartyOfIt': {
    ar: 'ليس هذا من أطراف الالتزام.',
    en: 'That is no party of this commitment.',
    fr: 'Ce n’est pas une partie à cet engagement.',
  },
  'commitment.notYours': {
    ar: 'سجّلته جهة أخرى. قل ما لديك في بيان.',
    en: 'Another authority wrote it down. Say what you have to say in a statement.',
    fr: 'Une autre autorité l’a consigné. Dites ce que vous avez à dire dans une déclaration.',
  },
  'commitment.otherParties': {
    ar: 'لا تتغير أطراف الالتزام. سجّل التزاماً آخر.',
    en: 'The parties of a commitment do not change. Record another commitment.',
    fr: 'Les parties d’un engagement ne changent pas. Consignez un autre engagement.',
  },
  'commitment.extend': {
    ar: 'أُكدت هذه الصيغة. لا يتغير موعدها إلا بتمديد يتفق عليه الطرفان.',
    en: 'These words were confirmed. Their day changes by an extension alone, which both agree to.',
    fr: 'Ce libellé est confirmé. Son échéance ne change que par une prolongation acceptée par les deux.',
  },
  'commitment.byTheOther': {
    ar: 'هذا للجهة الأخرى، لا لجهتك.',
    en: 'This is for the other authority, not for yours.',
    fr: 'Cela revient à l’autre autorité, non à la vôtre.',
  },
  'commitment.confirmed': {
    ar: 'أُكدت هذه الصيغة، فلا تُسحب. سجّل ما وُجد منها.',
    en: 'These words were confirmed and are not withdrawn. Record what is found of them.',
    fr: 'Ce libellé est confirmé et ne se retire pas. Consignez ce qui en est constaté.',
  },
  'commitmentFinding.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This finding was recorded already. Reload the page.',
    fr: 'Ce constat est déjà consigné. Rechargez la page.',
  },
  'commitmentFinding.unknown': {
    ar: 'لا شيء كهذا لديكم. ارجع إلى الالتزام.',
    en: 'You have no such finding. Go back to the commitment.',
    fr: 'Vous n’avez pas ce constat. Revenez à l’engagement.',
  },
  'commitmentFinding.notNow': {
    ar: 'بُتّ في هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was decided already. Reload the page.',
    fr: 'C’est déjà décidé. Rechargez la page.',
  },
  'commitmentFinding.notYet': {
    ar: 'هذا اليوم لم يأتِ بعد.',
    en: 'That day is still to come.',
    fr: 'Ce jour n’est pas encore venu.',
  },
  'commitmentFinding.noEvidence': {
    ar: 'اذكر الدليل. بلا دليل لا يقال إلا إنه غير معروف، والرقم وحده ليس دليلاً.',
    en: 'Give the evidence. Without it a commitment can only be unknown; a figure alone is no evidence.',
    fr: 'Donnez la preuve. Sans elle on ne peut dire qu’inconnu ; un chiffre seul n’est pas une preuve.',
  },
  'commitmentStatement.exists': {
    ar: 'سُجّل هذا البيان من قبل. أعد تحميل الصفحة.',
    en: 'This statement was recorded already. Reload the page.',
    fr: 'Cette déclaration est déjà consignée. Rechargez la page.',
  },
  'commitmentStatement.notYours': {
    ar: 'تتكلم كل جهة عن نفسها. اختر جهتك أو طرفاً خارجياً.',
    en: 'Each authority speaks for itself. Choose your own, or an outside party.',
    fr: 'Chaque autorité parle pour elle-même. Choisissez la vôtre ou une partie extérieure.',
  },
  'commitmentStatement.noSource': {
    ar: 'اذكر أين قال الطرف الخارجي ذلك.',
    en: 'Say where the outside party said so.',
    fr: 'Dites où la partie extérieure l’a déclaré.',
  },
  'commitmentExtension.waits': {
    ar: 'تمديد مقترح ينتظر الجواب. لا يُقترح آخر قبل البتّ فيه.',
    en: 'An extension waits for its answer. No other is proposed before that.',
    fr: 'Une prolongation attend sa réponse. Aucune autre n’est proposée avant.',
  },
  'commitmentExtension.unknown': {
    ar: 'لا تمديد كهذا لديكم. ارجع إلى الالتزام.',
    en: 'You have no such extension. Go back to the commitment.',
    fr: 'Vous n’avez pas cette prolongation. Revenez à l’engagement.',
  },
  'commitmentExtension.notLater': {
    ar: 'اختر يوماً بعد الموعد القائم. ما لا موعد له لا يُمدد.',
    en: 'Choose a day after the one that stands. What has no day is not extended.',
    fr: 'Choisissez un jour après l’échéance actuelle. Ce qui n’en a pas ne se prolonge pas.',
  },
  'commitmentExtension.noReason': {
    ar: 'اذكر السبب، أو أين وافق الطرف الخارجي.',
    en: 'Give the reason, or where the outside party agreed.',
    fr: 'Donnez le motif, ou l’endroit où la partie extérieure a accepté.',
  },
} as const satisfies Readonly<Record<string, Texts>>

import { idOf } from './acting.ts'

/**
 * What the ceasefire signed in Geneva on 23 October 2020 provides, in neutral words of our own: not the authentic text, which the United
 * Nations published. Numbers of articles are of this paraphrase.
 */
export const ceasefireArticles = [
  article('1', 'وقف دائم لإطلاق النار', 'Permanent ceasefire', 'Cessez-le-feu permanent', [
    'يتوقف الطرفان عن القتال في كل البلاد وفي البر والجو والبحر توقفاً دائماً منذ يوم التوقيع.',
    'Both parties stop fighting for good, everywhere in the country, on land, in the air and at sea, from the day of signature.',
    'Les deux parties cessent durablement le combat dans tout le pays, sur terre, dans les airs et en mer, dès la signature.',
  ]),
  article('2', 'عودة الوحدات إلى معسكراتها', 'Units return to their camps', 'Retour des unités aux camps', [
    'تُخلي الوحدات العسكرية والمجموعات المسلحة خطوط التماس وتعود إلى معسكراتها.',
    'Military units and armed groups leave the lines of contact and go back to their camps.',
    'Les unités militaires et les groupes armés quittent les lignes de contact et regagnent leurs camps.',
  ]),
  article(
    '3',
    'رحيل المقاتلين الأجانب والمرتزقة',
    'Foreign fighters and mercenaries leave',
    'Départ des combattants étrangers',
    [
      'يغادر المرتزقة والمقاتلون الأجانب البلاد براً وبحراً وجواً خلال ثلاثة أشهر، وتُعلَّق اتفاقات التدريب ويغادر مدربوها.',
      'Mercenaries and foreign fighters leave the country within three months; training agreements are suspended and their crews leave.',
      'Mercenaires et combattants étrangers partent sous trois mois ; les accords de formation sont suspendus et leurs équipes partent.',
    ],
  ),
  article('4', 'قوة وغرفة أمنية مشتركة', 'Joint police and operations room', 'Police et salle d’opérations communes', [
    'تُشكَّل قوة محدودة من النظاميين وغرفة أمنية مشتركة لتأمين المناطق التي تُخلى.',
    'A limited force of regulars and a joint security room are formed to secure what is left.',
    'Une force limitée de réguliers et une salle de sécurité commune sécurisent les zones évacuées.',
  ]),
  article(
    '5',
    'حصر المجموعات المسلحة وتصنيفها',
    'Armed groups are listed and classified',
    'Recensement des groupes armés',
    [
      'تُحصر المجموعات المسلحة في البلاد كلها وتُصنَّف، وتوضع شروط لانضمام أفرادها فرداً فرداً إلى المؤسسات.',
      'All armed groups of the country are listed and classified, and terms are set for their members to join institutions one by one.',
      'Tous les groupes armés du pays sont recensés et classés, et les conditions d’intégration individuelle sont fixées.',
    ],
  ),
  article('6', 'وقف خطاب الكراهية', 'Hate speech stops', 'Fin des discours de haine', [
    'تُمنع الحملات الإعلامية وخطاب الكراهية والتحريض على العنف.',
    'Campaigns of the media, hate speech and incitement to violence are stopped.',
    'Les campagnes médiatiques, discours de haine et incitations à la violence cessent.',
  ]),
  article('7', 'فتح الطرق والأجواء', 'Roads and airspace are opened', 'Ouverture des routes et de l’espace aérien', [
    'تُفتح الطرق البرية والمجال الجوي بين المناطق ويأمن من يسلكها.',
    'Land roads and the airspace between regions are opened, and those who use them are safe.',
    'Les routes et l’espace aérien entre régions sont ouverts et sûrs pour qui les emprunte.',
  ]),
  article(
    '8',
    'وقف التوقيف على الهوية وتبادل المحتجزين',
    'No arrest by identity; exchange of detainees',
    'Pas d’arrestation identitaire ; échanges',
    [
      'يتوقف القبض على الناس لهويتهم، ويُتبادل المحتجزون بسبب العمليات.',
      'Nobody is arrested for who they are, and those detained because of the fighting are exchanged.',
      'Nul n’est arrêté pour son identité, et les détenus liés aux combats sont échangés.',
    ],
  ),
  article('9', 'المراقبة ونزع الألغام', 'Monitoring and clearance', 'Surveillance et déminage', [
    'تراقب لجنة مشتركة التنفيذ بدعم البعثة الأممية، وتُسلَّم سجلات الألغام وتُطهَّر خطوط التماس.',
    'A joint committee monitors with the United Nations mission; minefield records are handed over and lines of contact cleared.',
    'Une commission conjointe surveille avec la mission onusienne ; les relevés de mines sont remis et les lignes déminées.',
  ]),
]

function article(number: string, ar: string, en: string, fr: string, words: readonly [string, string, string]) {
  return {
    ...{ id: idOf(`ceasefire article ${number}`), number, heading: { ar, en, fr } },
    words: { ar: words[0], en: words[1], fr: words[2] },
  }
}

/** Which codes breach which of these articles. */
export const ceasefireAnnex: Readonly<Record<string, readonly string[]>> = {
  ...{ firing: ['1'], shelling: ['1'], airStrike: ['1'], overflight: ['1', '7'], attackOnCivilians: ['1'] },
  ...{ movement: ['2'], heavyWeapon: ['1', '2'], notWithdrawn: ['2'], fortification: ['2'], mineLaying: ['1', '9'] },
  ...{ foreignFighters: ['3'], foreignTrainers: ['3'], armsDelivery: ['3'], hateSpeech: ['6'], roadClosure: ['7'] },
  ...{ identityArrest: ['8'], obstruction: ['9'], jamming: ['9'] },
}

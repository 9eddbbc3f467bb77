import type { Texts } from '../../kernel/texts.ts'
import type { AlarmKey } from '../alarm.ts'

export const alarmTexts: Readonly<Record<AlarmKey, Texts>> = {
  weaponsPerCombatant: {
    ar: 'أسلحة صالحة لكل مقاتل أقل من الحد',
    en: 'Fewer serviceable weapons a combatant than the threshold',
    fr: 'Moins d’armes en état par combattant que le seuil',
  },
  falling: {
    ar: 'نسبة الأسلحة في الأسابيع الأربعة الأخيرة تهبط',
    en: 'The ratio of the last four weeks falls behind the one before',
    fr: 'Le ratio des quatre dernières semaines baisse',
  },
  lowQuality: {
    ar: 'نسبة الأسلحة غير الصالحة فوق الحد',
    en: 'More unserviceable weapons than the threshold',
    fr: 'Plus d’armes hors d’usage que le seuil',
  },
  capUse: {
    ar: 'المؤهلون يقاربون السقف المتفق عليه',
    en: 'Those found eligible come close to the agreed cap',
    fr: 'Les admis approchent du plafond convenu',
  },
  lateShare: {
    ar: 'نسبة من انضموا بعد تاريخ القطع فوق الحد',
    en: 'More late recruits in the list than the threshold',
    fr: 'Plus de recrues tardives dans la liste que le seuil',
  },
  recordsADay: {
    ar: 'سجلات قرأها موظف في يوم',
    en: 'Records that an officer read in a day',
    fr: 'Dossiers lus par un agent en un jour',
  },
  timesUsual: {
    ar: 'كم مرة يفوق يومُه المعتاد له',
    en: 'Times their own usual day',
    fr: 'Fois sa journée habituelle',
  },
  nightReads: {
    ar: 'سجلات قُرئت ليلاً (22:00 إلى 5:00)',
    en: 'Records read at night (22:00 to 5:00)',
    fr: 'Dossiers lus la nuit (22 h à 5 h)',
  },
  rowsADay: {
    ar: 'صفوف خرجت في ملفات في يوم',
    en: 'Rows taken out in files in a day',
    fr: 'Lignes sorties en fichiers en un jour',
  },
  refusedReads: {
    ar: 'سجلات طُلبت ورُفضت أو لا وجود لها',
    en: 'Records asked for and refused, or not there',
    fr: 'Dossiers demandés et refusés, ou inexistants',
  },
}

export const texts = {
  title: { ar: 'التنبيهات', en: 'Alarms', fr: 'Alertes' },
  lead: {
    ar: 'التنبيه لا يتهم أحداً: يقول إن على إنسان أن ينظر. يُحسب من الأرقام المسجلة الآن.',
    en: 'An alarm accuses nobody: it says that somebody should look. It is computed from what is recorded now.',
    fr: 'Une alerte n’accuse personne : elle dit que quelqu’un doit regarder. Elle se calcule sur ce qui est enregistré.',
  },
  group: { ar: 'التشكيل', en: 'Group', fr: 'Groupe' },
  alarms: { ar: 'التنبيهات', en: 'Alarms', fr: 'Alertes' },
  none: { ar: 'لا تنبيه', en: 'None', fr: 'Aucune' },
  combatants: { ar: 'المقاتلون', en: 'Combatants', fr: 'Combattants' },
  weapons: { ar: 'الأسلحة (الصالح منها)', en: 'Weapons (serviceable)', fr: 'Armes (en état)' },
  ratio: { ar: 'لكل مقاتل', en: 'A combatant', fr: 'Par combattant' },
  eligible: { ar: 'المؤهلون / السقف', en: 'Eligible / cap', fr: 'Admis / plafond' },
  listed: { ar: 'في القائمة (المتأخرون)', en: 'Listed (late)', fr: 'Sur liste (tardifs)' },
  tooFew: { ar: 'قليل', en: 'Too few', fr: 'Trop peu' },
  noGroups: { ar: 'لا تشكيلات بعد.', en: 'No groups yet.', fr: 'Aucun groupe pour l’instant.' },
  value: { ar: '{value} والحد {threshold}', en: '{value}, threshold {threshold}', fr: '{value}, seuil {threshold}' },
  settings: { ar: 'الحدود', en: 'Thresholds', fr: 'Seuils' },
  settingsLead: {
    ar: 'هذه إعدادات يملكها البرنامج، وليست معياراً دولياً. كل تغيير يُسجَّل بسببه ويبقى السابق مقروءاً.',
    en: 'These are settings that the programme owns, not an international standard. Each change is recorded with its reason, and the earlier ones stay readable.',
    fr: 'Ce sont des réglages du programme, non une norme internationale. Chaque changement est enregistré avec son motif et les précédents restent lisibles.',
  },
  setting: { ar: 'الحد', en: 'Threshold', fr: 'Seuil' },
  inForce: { ar: 'النافذ', en: 'In force', fr: 'En vigueur' },
  change: { ar: 'تغيير حد', en: 'Change a threshold', fr: 'Modifier un seuil' },
  number: { ar: 'القيمة', en: 'Value', fr: 'Valeur' },
  numberHint: {
    ar: 'عدد أكبر من 0، مثل 0.5 للنصف أو 100 للسجلات في يوم.',
    en: 'A number above 0, such as 0.5 for one half, or 100 for records in a day.',
    fr: 'Un nombre supérieur à 0, par exemple 0,5 pour la moitié, ou 100 pour les dossiers d’un jour.',
  },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  save: { ar: 'حفظ الحد', en: 'Set the threshold', fr: 'Fixer le seuil' },
  history: { ar: 'ما ضُبط من قبل', en: 'What was set before', fr: 'Réglages précédents' },
  noHistory: {
    ar: 'لم يُغيَّر حد بعد؛ تسري القيم المعتادة.',
    en: 'No threshold was changed yet; the usual values hold.',
    fr: 'Aucun seuil modifié ; les valeurs usuelles s’appliquent.',
  },
  by: { ar: 'من', en: 'By', fr: 'Par' },
  when: { ar: 'متى', en: 'When', fr: 'Quand' },
  readingTitle: { ar: 'تنبيهات الاطلاع', en: 'Alarms about reading', fr: 'Alertes sur les lectures' },
  readingLead: {
    ar: 'أيام الأسبوعين الأخيرين التي قرأ فيها موظف على غير المألوف. التنبيه لا يتهم أحداً: اسأل عن السبب.',
    en: 'Days of the last two weeks on which somebody read out of the ordinary. An alarm accuses nobody: ask for the reason.',
    fr: 'Jours des deux dernières semaines où quelqu’un a lu de façon inhabituelle. Une alerte n’accuse personne : demandez la raison.',
  },
  day: { ar: 'اليوم', en: 'Day', fr: 'Jour' },
  reader: { ar: 'من قرأ', en: 'Who read', fr: 'Lecteur' },
  someone: { ar: 'موظف جهة أخرى', en: 'An officer of another body', fr: 'Un agent d’un autre organe' },
  records: { ar: 'سجلات', en: 'Records', fr: 'Dossiers' },
  usual: { ar: 'المعتاد', en: 'Usual', fr: 'Habituel' },
  noReading: {
    ar: 'لا شيء خارج المألوف في أسبوعين.',
    en: 'Nothing out of the ordinary in two weeks.',
    fr: 'Rien d’inhabituel en deux semaines.',
  },
  onlyDirector: { ar: 'يضبط الحدود المدير.', en: 'A director sets thresholds.', fr: 'Un directeur fixe les seuils.' },
} satisfies Record<string, Texts>

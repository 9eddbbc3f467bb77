import type { Measure, MeasureId } from './measure.ts'

const people = { ar: 'أشخاص', en: 'people', fr: 'personnes' }
const reports = { ar: 'بلاغات', en: 'reports', fr: 'signalements' }

/** The figures that commitments are followed by. Each says how it comes about; none says whether a commitment is met. */
const definitions: Readonly<Record<MeasureId, Omit<Measure, 'id'>>> = {
  foreignFighters: {
    name: {
      ar: 'القوات الأجنبية: الحاضرون ومن غادر',
      en: 'Foreign forces: who is here and who left',
      fr: 'Forces étrangères : présents et partis',
    },
    unit: people,
    how: [
      {
        ar: 'الباقون: من قُدّر حضورهم في آخر رصد، ومن وصل أو عاد بعده، ناقص من تحقق المراقبون من مغادرتهم.',
        en: 'Remaining: who was estimated to be here at the newest sighting, and who came or came back since, less whose departure monitors verified.',
        fr: 'Restants : effectif estimé à la dernière observation, plus les arrivées et retours, moins les départs vérifiés par les observateurs.',
      },
      {
        ar: 'المغادرة المبلّغ عنها ليست مغادرة متحققاً منها، ولا تنقص من الباقين (R-FF).',
        en: 'A departure that was reported is not one that was verified, and takes nothing from who remains (R-FF).',
        fr: 'Un départ signalé n’est pas un départ vérifié et ne réduit pas les restants (R-FF).',
      },
    ],
    parts: [
      { key: 'remaining', words: { ar: 'الباقون', en: 'Remaining', fr: 'Restants' } },
      { key: 'leftVerified', words: { ar: 'غادروا، متحقق منه', en: 'Left, verified', fr: 'Partis, vérifié' } },
      { key: 'leftReported', words: { ar: 'غادروا، مبلّغ عنه', en: 'Left, reported', fr: 'Partis, signalé' } },
    ],
    main: 'remaining',
    better: 'less',
    href: '/foreign-forces',
  },
  weaponsWithdrawn: {
    name: {
      ar: 'الأسلحة المسحوبة خلف الخط',
      en: 'Weapons withdrawn behind the line',
      fr: 'Armes retirées derrière la ligne',
    },
    unit: { ar: 'قطع', en: 'weapons', fr: 'armes' },
    how: [
      {
        ar: 'المعلنة: قطع كل عملية سحب مخططة لم تُلغَ. المسحوبة: قطع العمليات التي تحقق منها شخص آخر كاملة.',
        en: 'Declared: weapons of every planned withdrawal that was not cancelled. Withdrawn: those of withdrawals that another person verified as complete.',
        fr: 'Déclarées : armes de tout retrait prévu et non annulé. Retirées : celles des retraits vérifiés complets par une autre personne.',
      },
    ],
    parts: [
      { key: 'withdrawn', words: { ar: 'مسحوبة ومتحقق منها', en: 'Withdrawn, verified', fr: 'Retirées, vérifié' } },
      { key: 'declared', words: { ar: 'معلنة', en: 'Declared', fr: 'Déclarées' } },
    ],
    main: 'withdrawn',
    better: 'more',
    href: '/withdrawals',
  },
  violationsPerHour: {
    name: {
      ar: 'خروقات وقف إطلاق النار لكل مئة ساعة مراقبة',
      en: 'Ceasefire violations per hundred monitored hours',
      fr: 'Violations du cessez-le-feu pour cent heures d’observation',
    },
    unit: { ar: 'لكل مئة ساعة', en: 'per 100 hours', fr: 'pour 100 heures' },
    how: [
      {
        ar: 'الخروقات المؤكدة لوقائع آخر ثمانية وعشرين يوماً حتى هذا اليوم، منسوبة إلى من عليه الالتزام حيث يكون جهة، مقسومة على الساعات التي رُوقبت فعلاً.',
        en: 'Confirmed violations of incidents of the twenty-eight days up to this day, said to be by whoever owes the commitment where that is an authority, over the hours that were really watched.',
        fr: 'Violations confirmées d’incidents des vingt-huit jours jusqu’à ce jour, attribuées au débiteur s’il est une autorité, rapportées aux heures réellement observées.',
      },
      {
        ar: 'ما وجدته هيئة مشتركة غير خرق لا يُحسب. وحيث لم يراقب أحد فلا معدل، وهذا ليس صفراً.',
        en: 'What a joint body found to be no breach is not counted. Where nobody watched there is no rate, which is no zero.',
        fr: 'Ce qu’un organe conjoint a jugé n’être pas une violation n’est pas compté. Sans observation il n’y a pas de taux, ce qui n’est pas zéro.',
      },
    ],
    parts: [
      { key: 'rate', words: { ar: 'لكل مئة ساعة', en: 'Per 100 hours', fr: 'Pour 100 heures' } },
      { key: 'violations', words: { ar: 'خروقات مؤكدة', en: 'Confirmed violations', fr: 'Violations confirmées' } },
      { key: 'hours', words: { ar: 'ساعات مراقبة', en: 'Hours watched', fr: 'Heures observées' } },
    ],
    main: 'rate',
    better: 'less',
    href: '/violations',
  },
  groupsClassified: {
    name: {
      ar: 'المجموعات المحصورة والمصنّفة',
      en: 'Groups inventoried and classified',
      fr: 'Groupes recensés et classés',
    },
    unit: { ar: 'مجموعات', en: 'groups', fr: 'groupes' },
    how: [
      {
        ar: 'كل مجموعة مسلحة سُجّلت حتى هذا اليوم، ومنها ما وقّع شخصان تصنيفها ولم يُلغَ.',
        en: 'Every armed group that was recorded by this day, and of these those whose class two people signed and nobody set aside.',
        fr: 'Tout groupe armé consigné jusqu’à ce jour, et parmi eux ceux dont deux personnes ont signé le classement, non écarté depuis.',
      },
    ],
    parts: [
      { key: 'classified', words: { ar: 'مصنّفة', en: 'Classified', fr: 'Classés' } },
      { key: 'inventoried', words: { ar: 'محصورة', en: 'Inventoried', fr: 'Recensés' } },
    ],
    main: 'classified',
    better: 'more',
    href: '/groups',
  },
  personsDemobilized: {
    name: { ar: 'الأشخاص المسرّحون', en: 'Persons demobilized', fr: 'Personnes démobilisées' },
    unit: people,
    how: [
      {
        ar: 'من خرج من موقع تسريح بشهادة حتى هذا اليوم. عدد فقط: لا اسم ولا موقع.',
        en: 'Who left a demobilization site with a discharge by this day. A number alone: no name and no site.',
        fr: 'Personnes libérées d’un site de démobilisation jusqu’à ce jour. Un nombre seul : ni nom ni site.',
      },
    ],
    parts: [{ key: 'discharged', words: { ar: 'مسرّحون', en: 'Discharged', fr: 'Libérés' } }],
    main: 'discharged',
    better: 'more',
    href: '/site-visits',
  },
  ordnanceCleared: {
    name: {
      ar: 'بلاغات الذخائر غير المنفجرة المنتهية',
      en: 'Reports of unexploded ordnance that were cleared',
      fr: 'Signalements de munitions non explosées traités',
    },
    unit: reports,
    how: [
      {
        ar: 'البلاغات التي تولاها مكتب حتى هذا اليوم، ومنها ما أُغلق بعد إتلاف ما وُجد أو رفعه أو تسليمه.',
        en: 'Reports that an office had taken on by this day, and of these those closed because what was found was destroyed, removed or handed over.',
        fr: 'Signalements pris en charge jusqu’à ce jour, et parmi eux ceux clos après destruction, enlèvement ou remise.',
      },
    ],
    parts: [
      { key: 'cleared', words: { ar: 'منتهية', en: 'Cleared', fr: 'Traités' } },
      { key: 'reported', words: { ar: 'مبلّغ عنها', en: 'Reported', fr: 'Signalés' } },
    ],
    main: 'cleared',
    better: 'more',
    href: '/ordnance-reports',
  },
  detaineesReleased: {
    name: {
      ar: 'المحتجزون المفرج عنهم في تدابير بناء الثقة',
      en: 'Detainees released in confidence-building measures',
      fr: 'Détenus libérés au titre de mesures de confiance',
    },
    unit: people,
    how: [
      {
        ar: 'الأعداد التي قالت كل جهة إنها أفرجت عنها في تبادل محتجزين، ومنها ما أكدته جهة أخرى.',
        en: 'The numbers that each side says it released in exchanges of detainees, and of these what another authority confirmed.',
        fr: 'Nombres que chaque partie dit avoir libérés lors d’échanges, et parmi eux ceux qu’une autre autorité a confirmés.',
      },
    ],
    parts: [
      { key: 'confirmed', words: { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmé' } },
      { key: 'said', words: { ar: 'معلن', en: 'Said', fr: 'Déclaré' } },
    ],
    main: 'confirmed',
    better: 'more',
    href: '/confidence-measures',
  },
  restrictionsLifted: {
    name: {
      ar: 'قيود الحركة المرفوعة: الطرق والأجواء',
      en: 'Restrictions of movement lifted: roads and air',
      fr: 'Restrictions de mouvement levées : routes et air',
    },
    unit: { ar: 'قيود', en: 'restrictions', fr: 'restrictions' },
    how: [
      {
        ar: 'القيود التي سجّلها المراقبون: القائمة في نهاية هذا اليوم، وما رُفع منها حتى نهايته.',
        en: 'Restrictions that monitors wrote down: those that stood at the end of this day, and those that were lifted by then.',
        fr: 'Restrictions consignées par les observateurs : celles en vigueur à la fin de ce jour, et celles levées d’ici là.',
      },
    ],
    parts: [
      { key: 'standing', words: { ar: 'قائمة', en: 'Standing', fr: 'En vigueur' } },
      { key: 'lifted', words: { ar: 'مرفوعة', en: 'Lifted', fr: 'Levées' } },
    ],
    main: 'standing',
    better: 'less',
    href: '/movement-restrictions',
  },
  embargoDeliveries: {
    name: {
      ar: 'شحنات الأسلحة المسجلة بعد يوم المقارنة',
      en: 'Arms deliveries recorded after the day of comparison',
      fr: 'Livraisons d’armes consignées après le jour de comparaison',
    },
    unit: { ar: 'شحنات', en: 'deliveries', fr: 'livraisons' },
    how: [
      {
        ar: 'الشحنات التي بدأت بعد يوم المقارنة وحتى هذا اليوم، ومنها ما وجده شخصان مثبتاً. المسجل ليس مثبتاً.',
        en: 'Deliveries that began after the day of comparison and by this day, and of these those that two people found substantiated. Recorded is not substantiated.',
        fr: 'Livraisons commencées après le jour de comparaison et jusqu’à ce jour, et parmi elles celles que deux personnes ont jugées établies. Consigné n’est pas établi.',
      },
    ],
    parts: [
      { key: 'recorded', words: { ar: 'مسجلة', en: 'Recorded', fr: 'Consignées' } },
      { key: 'substantiated', words: { ar: 'مثبتة', en: 'Substantiated', fr: 'Établies' } },
    ],
    main: 'recorded',
    better: 'less',
    href: '/arms-deliveries',
  },
}

export function measureOf(id: MeasureId): Measure {
  return { id, ...definitions[id] }
}

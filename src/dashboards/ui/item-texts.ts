import { notFound, verdictTexts } from '../../commitments/words.ts'
import type { Texts } from '../../kernel/texts.ts'

/** What the series and parts of the panels are called, by the panel and the key. */
export const itemTexts: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  pathway: {
    listed: { ar: 'في قوائم القادة', en: 'On the commanders’ lists', fr: 'Sur les listes des commandants' },
    registered: { ar: 'مسجلون', en: 'Registered', fr: 'Inscrits' },
    clear: { ar: 'لا مطابقة في القوائم الدولية', en: 'Screened, no match', fr: 'Vérifiés, sans concordance' },
    eligible: { ar: 'مستحقون للتسريح', en: 'Eligible for demobilization', fr: 'Éligibles à la démobilisation' },
    discharged: { ar: 'سُرّحوا', en: 'Discharged', fr: 'Sortis du site' },
    inReintegration: { ar: 'في إعادة الإدماج', en: 'In reintegration', fr: 'En réintégration' },
    reintegrated: { ar: 'أُعيد إدماجهم', en: 'Reintegrated', fr: 'Réintégrés' },
  },
  registrations: {
    male: { ar: 'رجال', en: 'Men', fr: 'Hommes' },
    female: { ar: 'نساء', en: 'Women', fr: 'Femmes' },
  },
  visits: {
    open: { ar: 'في الموقع الآن', en: 'At the site now', fr: 'Sur le site' },
    discharged: { ar: 'سُرّحوا', en: 'Discharged', fr: 'Sortis' },
    left: { ar: 'غادروا قبل ذلك', en: 'Left before', fr: 'Partis avant' },
  },
  cases: {
    opened: { ar: 'مفتوح', en: 'Opened', fr: 'Ouvert' },
    counselled: { ar: 'أُرشد', en: 'Counselled', fr: 'Conseillé' },
    planned: { ar: 'له خطة', en: 'Planned', fr: 'Avec plan' },
    referred: { ar: 'أُحيل', en: 'Referred', fr: 'Orienté' },
    enrolled: { ar: 'مقيَّد', en: 'Enrolled', fr: 'Admis' },
    attending: { ar: 'يحضر', en: 'Attending', fr: 'Assidu' },
    completed: { ar: 'أتمّ', en: 'Completed', fr: 'Achevé' },
    placed: { ar: 'وُظّف', en: 'Placed', fr: 'Placé' },
    followUp: { ar: 'متابعة', en: 'Follow-up', fr: 'Suivi' },
    dropped: { ar: 'انقطع', en: 'Dropped out', fr: 'Abandon' },
    closed: { ar: 'مغلق', en: 'Closed', fr: 'Clos' },
  },
  armsReceived: {
    person: { ar: 'من أشخاص', en: 'From people', fr: 'De personnes' },
    group: { ar: 'من جماعات', en: 'From groups', fr: 'De groupes' },
    cache: { ar: 'مخابئ', en: 'Caches', fr: 'Caches' },
    seizure: { ar: 'مصادرة', en: 'Seized', fr: 'Saisies' },
    spontaneous: { ar: 'تسليم طوعي', en: 'Handed in freely', fr: 'Remises spontanées' },
  },
  armsStock: {
    inCustody: { ar: 'في العهدة', en: 'In custody', fr: 'Détenues' },
    inTransit: { ar: 'في الطريق', en: 'In transit', fr: 'En transit' },
    disputed: { ar: 'محل خلاف', en: 'Disputed', fr: 'Contestées' },
    missing: { ar: 'مفقودة', en: 'Missing', fr: 'Manquantes' },
    writtenOff: { ar: 'مشطوبة', en: 'Written off', fr: 'Radiées' },
    destroyed: { ar: 'أُتلفت', en: 'Destroyed', fr: 'Détruites' },
    transferred: { ar: 'سُلّمت للدولة', en: 'Handed to the state', fr: 'Remises à l’État' },
  },
  payments: {
    paid: { ar: 'دُفعت', en: 'Paid', fr: 'Payés' },
    failed: { ar: 'فشلت', en: 'Failed', fr: 'Échoués' },
    returned: { ar: 'أُعيدت', en: 'Returned', fr: 'Retournés' },
  },
  ordnanceReports: {
    public: { ar: 'الجمهور', en: 'The public', fr: 'Le public' },
    patrol: { ar: 'دورية', en: 'Patrol', fr: 'Patrouille' },
    hotline: { ar: 'خط ساخن', en: 'Hotline', fr: 'Ligne directe' },
    disclosure: { ar: 'إفصاح', en: 'Disclosure', fr: 'Déclaration' },
    weaponsSite: { ar: 'موقع أسلحة', en: 'Weapons site', fr: 'Site d’armes' },
  },
  ordnanceStates: {
    received: { ar: 'واردة', en: 'Received', fr: 'Reçus' },
    triaged: { ar: 'مفروزة', en: 'Sorted', fr: 'Triés' },
    needsInfo: { ar: 'تحتاج معلومات', en: 'Need information', fr: 'À préciser' },
    verified: { ar: 'متحقق منها', en: 'Verified', fr: 'Vérifiés' },
    rejected: { ar: 'مرفوضة', en: 'Rejected', fr: 'Rejetés' },
    duplicate: { ar: 'مكررة', en: 'Told before', fr: 'Doublons' },
    closed: { ar: 'مغلقة', en: 'Closed', fr: 'Clos' },
  },
  hazards: {
    suspected: { ar: 'مشتبه بها', en: 'Suspected', fr: 'Soupçonnées' },
    confirmed: { ar: 'مؤكدة', en: 'Confirmed', fr: 'Confirmées' },
  },
  incidents: {
    withDead: { ar: 'فيها قتلى', en: 'With people killed', fr: 'Avec des morts' },
    withoutDead: { ar: 'بلا قتلى معروفين', en: 'Without known dead', fr: 'Sans mort connu' },
  },
  commitments: { ...verdictTexts, notFound },
}

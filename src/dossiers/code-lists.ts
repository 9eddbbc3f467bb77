import type { Texts } from '../kernel/texts.ts'
import type { DossierKind, DossierStatus, DossierStep } from './dossier.ts'
import type { Bearing, EvidenceNature, Finance, RecordKind } from './evidence.ts'
import type { LegalBasis } from './legal-basis.ts'
import type { Confidence, LinkKind } from './link.ts'
import type { Lack } from './readiness.ts'

export const kindTexts: Readonly<Record<DossierKind, Texts>> = {
  person: { ar: 'شخص', en: 'Person', fr: 'Personne' },
  group: { ar: 'جماعة', en: 'Group', fr: 'Groupe' },
  network: { ar: 'شبكة', en: 'Network', fr: 'Réseau' },
}

export const statusTexts: Readonly<Record<DossierStatus, Texts>> = {
  opened: { ar: 'مفتوح', en: 'Opened', fr: 'Ouvert' },
  collecting: { ar: 'قيد الجمع', en: 'Collecting', fr: 'En constitution' },
  legalReview: { ar: 'في المراجعة القانونية', en: 'In legal review', fr: 'En relecture juridique' },
  returned: { ar: 'أُعيد', en: 'Returned', fr: 'Renvoyé' },
  ready: { ar: 'جاهز', en: 'Ready', fr: 'Prêt' },
  released: { ar: 'أُفرج عنه للسلطة', en: 'Released to the authority', fr: 'Remis à l’autorité' },
  submitted: { ar: 'قدمته السلطة', en: 'Submitted by the authority', fr: 'Soumis par l’autorité' },
  listed: { ar: 'أُدرج', en: 'Listed', fr: 'Inscrit' },
  notListed: { ar: 'لم يُدرج', en: 'Not listed', fr: 'Non inscrit' },
  delisted: { ar: 'رُفع من القائمة', en: 'Delisted', fr: 'Radié' },
  closed: { ar: 'مغلق: لا أساس', en: 'Closed: no basis', fr: 'Clos : sans fondement' },
}

export const stepTexts: Readonly<Record<DossierStep['kind'], Texts>> = {
  opened: { ar: 'فُتح الملف', en: 'Opened', fr: 'Ouvert' },
  identified: { ar: 'كُتبت الهوية من جديد', en: 'Identity written anew', fr: 'Identité réécrite' },
  finding: { ar: 'سُجل استنتاج', en: 'Finding recorded', fr: 'Constat consigné' },
  findingDropped: { ar: 'أُسقط استنتاج', en: 'Finding dropped', fr: 'Constat retiré' },
  evidence: { ar: 'أُضيف دليل', en: 'Evidence added', fr: 'Élément ajouté' },
  searched: { ar: 'وُقع بيان البحث عن أدلة النفي', en: 'Exculpatory search signed', fr: 'Recherche à décharge signée' },
  linked: { ar: 'رُسمت صلة', en: 'Link drawn', fr: 'Lien tracé' },
  unlinked: { ar: 'أُسقطت صلة', en: 'Link dropped', fr: 'Lien retiré' },
  basisProposed: { ar: 'اقتُرح سند قانوني', en: 'Legal basis proposed', fr: 'Base légale proposée' },
  basisConfirmed: { ar: 'أُكد سند قانوني', en: 'Legal basis confirmed', fr: 'Base légale confirmée' },
  basisTurnedDown: { ar: 'رُفض سند قانوني', en: 'Legal basis turned down', fr: 'Base légale refusée' },
  basisRevoked: { ar: 'أُبطل سند قانوني', en: 'Legal basis revoked', fr: 'Base légale révoquée' },
  sent: { ar: 'أُرسل إلى المراجعة', en: 'Sent to legal review', fr: 'Envoyé en relecture' },
  returned: { ar: 'أعادته المراجعة', en: 'Returned by the review', fr: 'Renvoyé par la relecture' },
  ready: { ar: 'قبلته المراجعة', en: 'Found ready', fr: 'Jugé prêt' },
  reopened: { ar: 'أُعيد فتحه', en: 'Taken up again', fr: 'Repris' },
  released: { ar: 'أُفرج عنه', en: 'Released', fr: 'Remis' },
  submitted: { ar: 'قُدم', en: 'Submitted', fr: 'Soumis' },
  listed: { ar: 'أُدرج', en: 'Listed', fr: 'Inscrit' },
  notListed: { ar: 'لم يُدرج', en: 'Not listed', fr: 'Non inscrit' },
  delisted: { ar: 'رُفع', en: 'Delisted', fr: 'Radié' },
  closed: { ar: 'أُغلق', en: 'Closed', fr: 'Clos' },
}

export const natureTexts: Readonly<Record<EvidenceNature, Texts>> = {
  panelReport: { ar: 'تقرير فريق خبراء', en: 'Panel report', fr: 'Rapport d’un groupe d’experts' },
  intelligence: { ar: 'معلومات استخبارية', en: 'Intelligence', fr: 'Renseignement' },
  lawEnforcement: { ar: 'إنفاذ القانون', en: 'Law enforcement', fr: 'Forces de l’ordre' },
  judicial: { ar: 'قضائي', en: 'Judicial', fr: 'Judiciaire' },
  media: { ar: 'وسائل الإعلام', en: 'Media', fr: 'Médias' },
  admission: { ar: 'اعتراف', en: 'Admission by the subject', fr: 'Aveu de l’intéressé' },
  testimony: { ar: 'شهادة', en: 'Testimony', fr: 'Témoignage' },
  document: { ar: 'وثيقة', en: 'Document', fr: 'Document' },
  image: { ar: 'صورة أو تسجيل', en: 'Image or recording', fr: 'Image ou enregistrement' },
  observation: { ar: 'مشاهدة مراقبين', en: 'Observation by monitors', fr: 'Observation' },
  trace: { ar: 'تتبع سلاح', en: 'Weapons trace', fr: 'Traçage d’arme' },
  finance: { ar: 'مال', en: 'Finance', fr: 'Finances' },
  programmeRecord: { ar: 'سجل في البرنامج', en: 'Programme record', fr: 'Dossier du programme' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const bearsTexts: Readonly<Record<Bearing, Texts>> = {
  supports: { ar: 'يؤيد', en: 'Supports', fr: 'Appuie' },
  contradicts: { ar: 'ينفي', en: 'Contradicts', fr: 'Contredit' },
  exculpatory: { ar: 'في صالح صاحب الملف', en: 'Exculpatory', fr: 'À décharge' },
}

export const recordTexts: Readonly<Record<RecordKind, Texts>> = {
  incident: { ar: 'حادثة', en: 'Incident', fr: 'Incident' },
  armsDelivery: { ar: 'توريد سلاح', en: 'Arms delivery', fr: 'Livraison d’armes' },
  weaponTrace: { ar: 'طلب تتبع', en: 'Weapons trace', fr: 'Demande de traçage' },
  group: { ar: 'جماعة مسجلة', en: 'Registered group', fr: 'Groupe enregistré' },
  registration: { ar: 'تسجيل في البرنامج', en: 'Registration', fr: 'Enregistrement' },
  eligibility: { ar: 'قرار أهلية', en: 'Eligibility decision', fr: 'Décision d’admissibilité' },
  vetting: { ar: 'تدقيق أمني', en: 'Vetting case', fr: 'Dossier d’habilitation' },
  complaint: { ar: 'شكوى سلوك', en: 'Conduct complaint', fr: 'Plainte sur la conduite' },
  benefit: { ar: 'استحقاق', en: 'Benefit', fr: 'Prestation' },
}

export const streamTexts: Readonly<Record<Finance['stream'], Texts>> = {
  fuel: { ar: 'وقود ونفط', en: 'Fuel and oil', fr: 'Carburant et pétrole' },
  ports: { ar: 'موانئ', en: 'Ports', fr: 'Ports' },
  gold: { ar: 'ذهب', en: 'Gold', fr: 'Or' },
  land: { ar: 'استيلاء على أرض', en: 'Land seizure', fr: 'Accaparement de terres' },
  smuggling: { ar: 'تهريب مهاجرين', en: 'Migrant smuggling', fr: 'Trafic de migrants' },
  detention: { ar: 'احتجاز', en: 'Detention', fr: 'Détention' },
  checkpoints: { ar: 'نقاط تفتيش', en: 'Checkpoints', fr: 'Points de contrôle' },
  stateFunds: { ar: 'أموال الدولة', en: 'State funds', fr: 'Fonds publics' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const linkTexts: Readonly<Record<LinkKind, Texts>> = {
  commands: { ar: 'يقود', en: 'commands', fr: 'commande' },
  finances: { ar: 'يمول', en: 'finances', fr: 'finance' },
  supplies: { ar: 'يزود', en: 'supplies', fr: 'approvisionne' },
  family: { ar: 'قريب', en: 'is family of', fr: 'est parent de' },
  actsFor: { ar: 'يعمل لصالح', en: 'acts for', fr: 'agit pour' },
  meets: { ar: 'يلتقي', en: 'meets', fr: 'rencontre' },
}

export const confidenceTexts: Readonly<Record<Confidence, Texts>> = {
  confirmed: { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmé' },
  probable: { ar: 'مرجح', en: 'Probable', fr: 'Probable' },
  possible: { ar: 'ممكن', en: 'Possible', fr: 'Possible' },
  doubtful: { ar: 'مشكوك فيه', en: 'Doubtful', fr: 'Douteux' },
}

export const basisStatusTexts: Readonly<Record<LegalBasis['status'], Texts>> = {
  proposed: { ar: 'ينتظر التأكيد', en: 'Waits to be confirmed', fr: 'À confirmer' },
  confirmed: { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmée' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Refusée' },
  revoked: { ar: 'مبطل', en: 'Revoked', fr: 'Révoquée' },
}

export const lackTexts: Readonly<Record<Lack, Texts>> = {
  noFinding: { ar: 'لا استنتاج بعد', en: 'There is no finding yet', fr: 'Pas encore de constat' },
  findingWithoutEvidence: {
    ar: 'استنتاج بلا دليل يؤيده',
    en: 'A finding has no evidence that supports it',
    fr: 'Un constat n’a aucun élément qui l’appuie',
  },
  basisEnded: {
    ar: 'انتهى سند قانوني لبيانات من البرنامج',
    en: 'A legal basis for programme data has ended',
    fr: 'Une base légale de données du programme a pris fin',
  },
  notSearched: {
    ar: 'لم يوقع أحد بحثاً عن أدلة النفي',
    en: 'Nobody has signed a search for exculpatory material',
    fr: 'Personne n’a signé de recherche à décharge',
  },
  searchOutdated: {
    ar: 'تغير استنتاج بعد آخر بحث عن أدلة النفي',
    en: 'A finding changed after the last exculpatory search',
    fr: 'Un constat a changé depuis la dernière recherche à décharge',
  },
  nothingFoundRecorded: {
    ar: 'يقول البيان إن أدلة نفي وُجدت ولا شيء مسجل',
    en: 'The statement says something was found, and nothing is recorded',
    fr: 'La déclaration dit trouvé, et rien n’est consigné',
  },
  foundButDenied: {
    ar: 'في الملف دليل نفي والبيان يقول إنه لم يوجد شيء',
    en: 'Exculpatory evidence is recorded, and the statement denies it',
    fr: 'Un élément à décharge existe, et la déclaration le nie',
  },
}

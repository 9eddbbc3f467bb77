import type { Texts } from '../kernel/texts.ts'
import type { Channel, Danger, ItemClass, OrdnanceReport, OrdnanceReportStep, Outcome } from './ordnance-report.ts'

export const classTexts: Readonly<Record<ItemClass, Texts>> = {
  mine: { ar: 'لغم', en: 'Mine', fr: 'Mine' },
  cluster: { ar: 'قنبلة عنقودية صغيرة', en: 'Cluster bomblet', fr: 'Sous-munition' },
  bomb: { ar: 'قنبلة طائرة', en: 'Aircraft bomb', fr: 'Bombe d’avion' },
  shell: { ar: 'قذيفة مدفع', en: 'Artillery shell', fr: 'Obus' },
  mortar: { ar: 'قذيفة هاون', en: 'Mortar bomb', fr: 'Obus de mortier' },
  rocket: { ar: 'صاروخ', en: 'Rocket or missile', fr: 'Roquette ou missile' },
  grenade: { ar: 'قنبلة يدوية أو قاذفة', en: 'Grenade', fr: 'Grenade' },
  improvised: { ar: 'عبوة مصنوعة', en: 'Home-made device', fr: 'Engin artisanal' },
  cartridges: { ar: 'طلقات', en: 'Cartridges', fr: 'Cartouches' },
  unknown: { ar: 'لا أعرف', en: 'I do not know', fr: 'Je ne sais pas' },
}

export const dangerTexts: Readonly<Record<Danger, Texts>> = {
  children: { ar: 'أطفال قريبون', en: 'Children are near', fr: 'Des enfants à proximité' },
  homes: { ar: 'بيوت مسكونة', en: 'Homes are near', fr: 'Des habitations' },
  school: { ar: 'مدرسة', en: 'A school', fr: 'Une école' },
  hospital: { ar: 'مستشفى أو مركز صحي', en: 'A hospital or clinic', fr: 'Un hôpital ou un centre de santé' },
  road: { ar: 'يسد طريقاً', en: 'It blocks a road', fr: 'Une route est bloquée' },
  water: { ar: 'يسد بئراً أو ماء', en: 'It blocks a well or water', fr: 'Un puits ou de l’eau est bloqué' },
  burning: { ar: 'يحترق أو يخرج منه دخان', en: 'It burns or smokes', fr: 'Ça brûle ou fume' },
  moved: { ar: 'حرّكه أحد', en: 'Somebody moved it', fr: 'Quelqu’un l’a déplacé' },
}

export const channelTexts: Readonly<Record<Channel, Texts>> = {
  public: { ar: 'من الناس', en: 'The public', fr: 'Le public' },
  patrol: { ar: 'دورية', en: 'A patrol', fr: 'Une patrouille' },
  hotline: { ar: 'الخط الساخن', en: 'The hotline', fr: 'La ligne d’appel' },
  disclosure: { ar: 'إفادة مقاتل سابق', en: 'Told by an ex-combatant', fr: 'Révélé par un ex-combattant' },
  weaponsSite: { ar: 'موقع سلاح', en: 'A weapons site', fr: 'Un site d’armes' },
}

export const statusTexts: Readonly<Record<OrdnanceReport['status'], Texts>> = {
  received: { ar: 'وصل', en: 'Received', fr: 'Reçu' },
  triaged: { ar: 'قيد النظر', en: 'Taken on', fr: 'Pris en charge' },
  needsInfo: { ar: 'تلزم معلومات', en: 'More is needed', fr: 'À compléter' },
  verified: { ar: 'مؤكد', en: 'True', fr: 'Avéré' },
  rejected: { ar: 'مرفوض', en: 'Turned down', fr: 'Rejeté' },
  duplicate: { ar: 'مكرر', en: 'Duplicate', fr: 'Doublon' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Clos' },
}

export const stepTexts: Readonly<Record<OrdnanceReportStep['kind'], Texts>> = {
  triaged: { ar: 'تولّاه المكتب', en: 'Taken on', fr: 'Pris en charge' },
  needsInfo: { ar: 'تلزم معلومات أخرى', en: 'More is needed', fr: 'À compléter' },
  verified: { ar: 'تأكد أنه صحيح', en: 'Found true', fr: 'Avéré' },
  rejected: { ar: 'رُفض', en: 'Turned down', fr: 'Rejeté' },
  duplicate: { ar: 'دُمج في بلاغ آخر', en: 'Merged into another', fr: 'Fusionné' },
  closed: { ar: 'أُغلق', en: 'Closed', fr: 'Clos' },
  reopened: { ar: 'أُعيد فتحه', en: 'Opened again', fr: 'Rouvert' },
}

export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  disposed: { ar: 'أُتلف في مكانه', en: 'Destroyed where it lay', fr: 'Détruit sur place' },
  removed: { ar: 'أُزيل', en: 'Taken away', fr: 'Enlevé' },
  handedOver: { ar: 'سُلّم إلى جهة أخرى', en: 'Handed to another body', fr: 'Remis à un autre service' },
  notFound: { ar: 'لم يُعثر عليه', en: 'Not found', fr: 'Introuvable' },
  hazardCreated: { ar: 'سُجّلت منطقة خطرة', en: 'A hazardous area was recorded', fr: 'Zone dangereuse consignée' },
}

/** The words of what makes a report urgent, by the keys of `priorityParts`. */
export const reportPartTexts: Readonly<Record<string, Texts>> = {
  ...Object.fromEntries(Object.entries(classTexts).map(([key, words]) => [`class.${key}`, words])),
  ...Object.fromEntries(Object.entries(dangerTexts).map(([key, words]) => [`danger.${key}`, words])),
  many: { ar: 'أكثر من عشر قطع', en: 'More than ten items', fr: 'Plus de dix objets' },
} satisfies Record<string, Texts>

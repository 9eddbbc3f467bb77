import { notFound, verdictTexts } from '../commitments/words.ts'
import { kindTexts as hazardTexts } from '../hazards/code-lists.ts'
import type { Texts } from '../kernel/texts.ts'
import { channelTexts, statusTexts as reportTexts } from '../ordnance-reports/code-lists.ts'
import { paymentTexts } from '../payment-lists/code-lists.ts'
import { sexTexts } from '../people/sex-texts.ts'
import { caseTexts } from '../reintegration/code-lists.ts'
import { statusTexts as visitTexts } from '../site-flow/code-lists.ts'
import { sourceTexts, statusTexts as weaponTexts } from '../weapons/code-lists.ts'
import type { PanelKey } from './readers.ts'

/** What the series and parts of the panels are called, by the panel and the key: as on the pages of their records. */
export const itemTexts: Readonly<Partial<Record<PanelKey, Readonly<Record<string, Texts>>>>> = {
  pathway: {
    listed: { ar: 'في قوائم القادة', en: 'On the commanders’ lists', fr: 'Sur les listes des commandants' },
    registered: { ar: 'مسجلون', en: 'Registered', fr: 'Inscrits' },
    clear: { ar: 'لا مطابقة في القوائم الدولية', en: 'Screened, no match', fr: 'Vérifiés, sans concordance' },
    eligible: {
      ar: 'مستحقون للتسريح',
      en: 'Eligible for demobilization',
      fr: 'Éligibles à la démobilisation',
    },
    discharged: { ar: 'سُرّحوا', en: 'Discharged', fr: 'Sortis du site' },
    inReintegration: { ar: 'في إعادة الإدماج', en: 'In reintegration', fr: 'En réintégration' },
    reintegrated: { ar: 'أُعيد إدماجهم', en: 'Reintegrated', fr: 'Réintégrés' },
  },
  registrations: sexTexts,
  visits: visitTexts,
  cases: caseTexts,
  armsReceived: sourceTexts,
  armsStock: weaponTexts,
  payments: paymentTexts,
  ordnanceReports: channelTexts,
  ordnanceStates: reportTexts,
  hazards: hazardTexts,
  incidents: {
    withDead: { ar: 'فيها قتلى', en: 'With people killed', fr: 'Avec des morts' },
    withoutDead: { ar: 'بلا قتلى معروفين', en: 'Without known dead', fr: 'Sans mort connu' },
  },
  commitments: { ...verdictTexts, notFound },
}

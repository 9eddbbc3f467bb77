import type { Texts } from '../kernel/texts.ts'
import type { Block } from './block.ts'
import type { ReportKind } from './report-template.ts'

/** A template that comes with the program, to begin from: the programme takes it over, changes it, and approves it. */
export interface ShippedTemplate {
  readonly kind: ReportKind
  readonly title: Texts
  readonly blocks: readonly Block[]
}

const opening = (ar: string, en: string, fr: string): Block => ({ kind: 'text', text: { ar, en, fr } })

export const shippedTemplates: readonly ShippedTemplate[] = [
  {
    kind: 'programme',
    title: { ar: 'تقرير البرنامج الشهري', en: 'Monthly programme report', fr: 'Rapport mensuel du programme' },
    blocks: [
      opening(
        'يعرض هذا التقرير عمل {programme} لدى {authority} من {from} إلى {to}. أرقام المؤشرات كما نُشرت، وسائر الأرقام كما في السجل يوم {asOf}.',
        'This report presents the work of {programme} at {authority} from {from} to {to}. Figures of indicators are as they were published; all others are as the record stood on {asOf}.',
        'Ce rapport présente le travail de {programme} auprès de {authority} du {from} au {to}. Les indicateurs sont tels que publiés ; les autres chiffres reflètent le registre au {asOf}.',
      ),
      {
        kind: 'indicators',
        codes: ['DIS-01', 'DIS-02', 'DIS-03', 'DIS-08', 'DEM-01', 'DEM-02', 'PAY-01', 'REI-01', 'GOV-01'],
      },
      { kind: 'panel', panel: 'pathway' },
      { kind: 'panel', panel: 'registrations' },
      { kind: 'panel', panel: 'sites' },
      { kind: 'panel', panel: 'armsReceived' },
      { kind: 'panel', panel: 'armsStock' },
      { kind: 'trend', code: 'DIS-01' },
      { kind: 'panel', panel: 'amounts' },
      { kind: 'panel', panel: 'cases' },
    ],
  },
  {
    kind: 'donor',
    title: { ar: 'تقرير إلى المانحين', en: 'Report to donors', fr: 'Rapport aux bailleurs' },
    blocks: [
      opening(
        'إلى شركاء {programme}: ما أُنجز من {from} إلى {to} وكيف صُرفت الأموال. لا يحوي هذا التقرير إلا أرقاماً مجمعة.',
        'To the partners of {programme}: what was achieved from {from} to {to}, and how the money was spent. This report holds aggregate figures alone.',
        'Aux partenaires de {programme} : ce qui a été accompli du {from} au {to}, et l’emploi des fonds. Ce rapport ne contient que des chiffres agrégés.',
      ),
      { kind: 'panel', panel: 'pathway' },
      { kind: 'panel', panel: 'sites' },
      { kind: 'panel', panel: 'amounts' },
      { kind: 'panel', panel: 'payments' },
      { kind: 'panel', panel: 'cases' },
      { kind: 'panel', panel: 'armsStock' },
      { kind: 'indicators', codes: ['DIS-01', 'DEM-01', 'PAY-01', 'PAY-02', 'REI-01', 'REI-02', 'CVR-02'] },
    ],
  },
  {
    kind: 'jmc',
    title: {
      ar: 'تقرير اللجنة العسكرية المشتركة',
      en: 'Report of the joint military commission',
      fr: 'Rapport de la commission militaire mixte',
    },
    blocks: [
      opening(
        'الحوادث والالتزامات والأسلحة والذخائر من {from} إلى {to}، كما سجلتها {authority}.',
        'Incidents, commitments, arms and explosive ordnance from {from} to {to}, as {authority} recorded them.',
        'Incidents, engagements, armes et engins explosifs du {from} au {to}, tels que consignés par {authority}.',
      ),
      { kind: 'panel', panel: 'incidents' },
      { kind: 'fieldMap', shows: 'incidents' },
      { kind: 'panel', panel: 'commitments' },
      { kind: 'panel', panel: 'armsStock' },
      { kind: 'panel', panel: 'hazards' },
      { kind: 'fieldMap', shows: 'hazards' },
      { kind: 'panel', panel: 'ordnanceReports' },
      { kind: 'indicators', codes: ['LBY-01', 'LBY-02', 'LBY-03', 'GOV-01'] },
    ],
  },
  {
    kind: 'ordnanceYear',
    title: { ar: 'حصيلة الذخائر السنوية', en: 'Yearly ordnance roll-up', fr: 'Bilan annuel des engins explosifs' },
    blocks: [
      opening(
        'ما جرى بشأن الذخائر المتفجرة من {from} إلى {to} ضمن ما تراه {authority}.',
        'What was done about explosive ordnance from {from} to {to}, within the reach of {authority}.',
        'Ce qui a été fait au sujet des engins explosifs du {from} au {to}, dans le ressort de {authority}.',
      ),
      { kind: 'ordnanceYear' },
      { kind: 'panel', panel: 'hazards' },
      { kind: 'fieldMap', shows: 'hazards' },
      { kind: 'panel', panel: 'ordnanceStates' },
    ],
  },
]

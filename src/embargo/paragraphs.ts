import type { Texts } from '../kernel/texts.ts'

/** The edition of this list: what is recorded says which paragraph by its code, and codes keep their meaning. */
export const paragraphEdition = '2026-11'

interface Paragraph {
  readonly resolution: number
  readonly year: number
  readonly paragraph: string
  /** What it is: an obligation, or an exemption and what that asks of whoever claims it. */
  readonly kind: 'obligation' | 'exemption'
  readonly needs: 'approval' | 'notification' | 'nothing'
  readonly words: Texts
}

const obligation = { kind: 'obligation', needs: 'nothing' } as const

/**
 * Paragraphs of resolutions of the Security Council about arms to and from Libya (§2.2). The words are short, neutral paraphrases for
 * whoever fills in a form; what holds is the text of the resolution. A code is never given another meaning: a new edition adds codes.
 */
export const paragraphs = {
  '1970-9': {
    ...{ ...obligation, resolution: 1970, year: 2011, paragraph: '9' },
    words: {
      ar: 'منع توريد السلاح والعتاد المتصل به والمساعدة والتدريب والمرتزقة المسلحين إلى ليبيا',
      en: 'No supply to Libya of arms, related materiel, assistance, training or armed mercenaries',
      fr: 'Interdiction de fournir à la Libye armes, matériel connexe, assistance, formation ou mercenaires armés',
    },
  },
  '1970-10': {
    ...{ ...obligation, resolution: 1970, year: 2011, paragraph: '10' },
    words: {
      ar: 'منع تصدير السلاح والعتاد المتصل به من ليبيا ومنع اقتنائه منها',
      en: 'No export from Libya of arms and related materiel, and no procurement of them',
      fr: 'Interdiction d’exporter de Libye des armes et du matériel connexe, et de s’en procurer',
    },
  },
  '1970-12': {
    ...{ ...obligation, resolution: 1970, year: 2011, paragraph: '12' },
    words: {
      ar: 'حجز المواد المحظورة التي يُعثر عليها والتصرف فيها',
      en: 'Seizure and disposal of prohibited items that are found',
      fr: 'Saisie et neutralisation des articles interdits découverts',
    },
  },
  '1973-13': {
    ...{ ...obligation, resolution: 1973, year: 2011, paragraph: '13' },
    words: {
      ar: 'تفتيش الشحنات المتجهة إلى ليبيا أو القادمة منها عند الاشتباه المعقول',
      en: 'Inspection of cargo to or from Libya on reasonable grounds',
      fr: 'Inspection des cargaisons vers ou depuis la Libye pour motifs raisonnables',
    },
  },
  '1973-16': {
    ...{ ...obligation, resolution: 1973, year: 2011, paragraph: '16' },
    words: {
      ar: 'منع توفير أفراد مرتزقة مسلحين',
      en: 'Prevention of the provision of armed mercenary personnel',
      fr: 'Prévention de la fourniture de personnel mercenaire armé',
    },
  },
  '2174-8': {
    ...{ ...obligation, resolution: 2174, year: 2014, paragraph: '8' },
    words: {
      ar: 'موافقة اللجنة مسبقاً على توريد السلاح والذخيرة وقطع الغيار إلى ليبيا',
      en: 'Supply of arms, ammunition and spare parts to Libya needs the Committee’s approval in advance',
      fr: 'La fourniture d’armes, de munitions et de pièces exige l’approbation préalable du Comité',
    },
  },
  '2292-3': {
    ...{ ...obligation, resolution: 2292, year: 2016, paragraph: '3' },
    words: {
      ar: 'تفتيش السفن في أعالي البحار المتجهة إلى ليبيا أو القادمة منها',
      en: 'Inspection on the high seas of vessels bound to or from Libya',
      fr: 'Inspection en haute mer des navires à destination ou en provenance de Libye',
    },
  },
  '2292-5': {
    ...{ ...obligation, resolution: 2292, year: 2016, paragraph: '5' },
    words: {
      ar: 'حجز المواد المحظورة التي يُعثر عليها عند التفتيش والتصرف فيها',
      en: 'Seizure and disposal of prohibited items found in such an inspection',
      fr: 'Saisie et neutralisation des articles interdits trouvés lors d’une telle inspection',
    },
  },
  '1970-9a': {
    ...{ kind: 'exemption', needs: 'approval', resolution: 1970, year: 2011, paragraph: '9 (a)' },
    words: {
      ar: 'عتاد عسكري غير فتاك لأغراض إنسانية أو للحماية، بموافقة مسبقة',
      en: 'Non-lethal equipment for humanitarian or protective use, as approved in advance',
      fr: 'Matériel non létal à usage humanitaire ou de protection, approuvé à l’avance',
    },
  },
  '1970-9b': {
    ...{ kind: 'exemption', needs: 'nothing', resolution: 1970, year: 2011, paragraph: '9 (b)' },
    words: {
      ar: 'ملابس واقية يجلبها مؤقتاً موظفو الأمم المتحدة والإعلام والعمل الإنساني',
      en: 'Protective clothing brought temporarily by UN staff, media and humanitarian workers',
      fr: 'Vêtements de protection apportés temporairement par l’ONU, les médias, les humanitaires',
    },
  },
  '1970-9c': {
    ...{ kind: 'exemption', needs: 'approval', resolution: 1970, year: 2011, paragraph: '9 (c)' },
    words: {
      ar: 'توريدات أخرى توافق عليها اللجنة مسبقاً',
      en: 'Other supplies as approved in advance by the Committee',
      fr: 'Autres fournitures approuvées à l’avance par le Comité',
    },
  },
  '2009-13a': {
    ...{ kind: 'exemption', needs: 'notification', resolution: 2009, year: 2011, paragraph: '13 (a)' },
    words: {
      ar: 'مساعدة السلطات الليبية في الأمن ونزع السلاح، بعد إخطار اللجنة',
      en: 'Security or disarmament assistance to the Libyan authorities, as notified to the Committee',
      fr: 'Aide aux autorités libyennes en sécurité ou désarmement, notifiée au Comité',
    },
  },
  '2009-13b': {
    ...{ kind: 'exemption', needs: 'notification', resolution: 2009, year: 2011, paragraph: '13 (b)' },
    words: {
      ar: 'أسلحة خفيفة تُجلب مؤقتاً لموظفي الأمم المتحدة والإعلام والعمل الإنساني، بعد الإخطار',
      en: 'Small arms brought temporarily for UN staff, media and humanitarian workers, as notified',
      fr: 'Armes légères apportées temporairement pour l’ONU, les médias, les humanitaires, notifiées',
    },
  },
  '2095-9': {
    ...{ kind: 'exemption', needs: 'nothing', resolution: 2095, year: 2013, paragraph: '9' },
    words: {
      ar: 'عتاد غير فتاك لأغراض إنسانية أو للحماية، دون حاجة إلى موافقة',
      en: 'Non-lethal equipment for humanitarian or protective use, without approval',
      fr: 'Matériel non létal à usage humanitaire ou de protection, sans approbation',
    },
  },
  '2095-10': {
    ...{ kind: 'exemption', needs: 'nothing', resolution: 2095, year: 2013, paragraph: '10' },
    words: {
      ar: 'مساعدة غير فتاكة للحكومة في الأمن ونزع السلاح، دون حاجة إلى إخطار',
      en: 'Non-lethal security or disarmament assistance to the Government, without notification',
      fr: 'Aide non létale au Gouvernement en sécurité ou désarmement, sans notification',
    },
  },
} as const satisfies Readonly<Record<string, Paragraph>>

export type ParagraphCode = keyof typeof paragraphs

const codes = Object.keys(paragraphs)
function isCode(code: string): code is ParagraphCode {
  return codes.includes(code)
}

/** Codes of obligations, which can be breached. */
export const obligationCodes: readonly ParagraphCode[] = codes
  .filter(isCode)
  .filter((code) => paragraphs[code].kind === 'obligation')
/** Codes of exemptions, which can be claimed. */
export const exemptionCodes: readonly ParagraphCode[] = codes
  .filter(isCode)
  .filter((code) => paragraphs[code].kind === 'exemption')

/** Whether a text is the code of an obligation. */
export function isObligation(code: string): code is ParagraphCode {
  return isCode(code) && paragraphs[code].kind === 'obligation'
}
/** Whether a text is the code of an exemption. */
export function isExemption(code: string): code is ParagraphCode {
  return isCode(code) && paragraphs[code].kind === 'exemption'
}

/** A paragraph as it is cited: `S/RES/1970 (2011) § 9`. */
export function citation(code: ParagraphCode): string {
  const { resolution, year, paragraph } = paragraphs[code]
  return `S/RES/${resolution} (${year}) § ${paragraph}`
}

import type { Texts } from '../kernel/texts.ts'

/** What everybody does who finds something dangerous: said on the page for reports, and to the public. */
export const safetyTexts = {
  stop: {
    ar: 'قف. لا تلمس شيئاً ولا تحركه.',
    en: 'Stop. Touch and move nothing.',
    fr: 'Arrêtez-vous. Ne touchez à rien.',
  },
  back: {
    ar: 'ارجع على خطواتك نفسها من حيث أتيت.',
    en: 'Go back the way you came, in your own steps.',
    fr: 'Revenez sur vos pas, par le même chemin.',
  },
  noPhone: {
    ar: 'لا تستعمل الهاتف ولا اللاسلكي قرب الجسم.',
    en: 'Use no telephone or radio near it.',
    fr: 'N’utilisez ni téléphone ni radio à proximité.',
  },
  warn: {
    ar: 'أبعد الناس، والأطفال أولاً.',
    en: 'Keep others away, children first.',
    fr: 'Éloignez les autres, les enfants d’abord.',
  },
  never: {
    ar: 'لا تقترب لتصوره أو لتعرف مكانه بدقة. لا تعني هذه الصفحة أن مكاناً آمن.',
    en: 'Do not go near to photograph it or to find its exact place. This page never says that a place is safe.',
    fr: 'N’approchez pas pour le photographier ni le situer. Cette page ne dit jamais qu’un lieu est sûr.',
  },
} satisfies Readonly<Record<string, Texts>>

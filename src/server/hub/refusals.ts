import type { Texts } from '../../kernel/texts.ts'

export const refusals = {
  'hub.centreAlone': {
    ar: 'هذا لا يُفعل إلا في المركز. هذا الحاسوب خادم الموقع نفسه: افعله في صفحات المركز حين يتوفر الاتصال.',
    en: 'Only the centre can do this. This is the site’s own server: do it on the centre’s pages when there is a link.',
    fr: 'Seul le centre peut le faire. Ceci est le serveur du site lui-même : faites-le sur les pages du centre quand la liaison est là.',
  },
  'hub.centreNeeded': {
    ar: 'يحتاج هذا إلى اتصال بالمركز، والمركز لا يجيب الآن. أعد المحاولة حين يتوفر الاتصال.',
    en: 'This needs a link to the centre, which does not answer now. Try again when there is a link.',
    fr: 'Il faut pour cela une liaison avec le centre, qui ne répond pas. Réessayez quand la liaison est là.',
  },
  'hub.otherSite': {
    ar: 'هذا الرمز لجهاز في موقع آخر. سجّله عند خادم ذلك الموقع أو عند المركز.',
    en: 'This code is for a device of another site. Enrol it at that site’s server or at the centre.',
    fr: 'Ce code est pour un appareil d’un autre site. Inscrivez-le auprès du serveur de ce site ou du centre.',
  },
} satisfies Record<string, Texts>

import { publicReleaseReaders } from '../../public-releases/release.ts'
import { texts as publicReleaseTexts } from '../../public-releases/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksMenu: readonly MenuSection[] = [
  {
    words: { ar: 'المحادثات والعقوبات', en: 'Talks and sanctions', fr: 'Pourparlers et sanctions' },
    items: [{ href: '/public-releases', words: publicReleaseTexts.manageTitle, roles: publicReleaseReaders }],
  },
]

import { commitmentReaders } from '../../commitments/commitment.ts'
import { texts as commitmentTexts } from '../../commitments/ui/texts.ts'
import { confidenceReaders } from '../../confidence-measures/confidence-measure.ts'
import { texts as confidenceTexts } from '../../confidence-measures/ui/texts.ts'
import { criterionReaders } from '../../designation-criteria/criterion.ts'
import { texts as criterionTexts } from '../../designation-criteria/ui/texts.ts'
import { dossierDesk } from '../../dossiers/dossier.ts'
import { texts as dossierTexts } from '../../dossiers/ui/texts.ts'
import { publicReleaseReaders } from '../../public-releases/release.ts'
import { texts as publicReleaseTexts } from '../../public-releases/ui/texts.ts'
import { texts as offerTexts } from '../../talk-offers/ui/texts.ts'
import { texts as talkTextTexts } from '../../talk-texts/ui/texts.ts'
import { talkReaders } from '../../talks/track.ts'
import { texts as talkTexts } from '../../talks/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksMenu: readonly MenuSection[] = [
  {
    words: { ar: 'المحادثات', en: 'Talks', fr: 'Pourparlers' },
    items: [
      { href: '/talks', words: talkTexts.tracks, roles: talkReaders },
      { href: '/talk-texts', words: talkTextTexts.texts, roles: talkReaders },
      { href: '/talk-offers', words: offerTexts.equality, roles: talkReaders },
      { href: '/commitments', words: commitmentTexts.commitments, roles: commitmentReaders },
      { href: '/confidence-measures', words: confidenceTexts.measures, roles: confidenceReaders },
      { href: '/public-releases', words: publicReleaseTexts.manageTitle, roles: publicReleaseReaders },
    ],
  },
  {
    words: { ar: 'العقوبات', en: 'Sanctions', fr: 'Sanctions' },
    items: [
      { href: '/dossiers', words: dossierTexts.dossiers, roles: dossierDesk },
      { href: '/designation-criteria', words: criterionTexts.criteria, roles: criterionReaders },
    ],
  },
]

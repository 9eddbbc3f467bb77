import type { Texts } from '../../kernel/texts.ts'
import { texts as peopleTexts } from '../../people/ui/texts.ts'
import { type Translate, useText } from '../../web/i18n.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import type { RecordStanding } from '../standing.ts'
import { recordTexts } from './texts.ts'

const interviewWords = {
  none: recordTexts.interviewNone,
  held: recordTexts.interviewHeld,
  passed: recordTexts.interviewPassed,
  failed: recordTexts.interviewFailed,
  disputed: recordTexts.interviewDisputed,
} satisfies Record<RecordStanding['interview'], Texts>
const checkWords = {
  waiting: recordTexts.checkWaiting,
  clear: recordTexts.checkClear,
  adverse: recordTexts.checkAdverse,
  cannotTell: recordTexts.checkCannotTell,
} satisfies Record<RecordStanding['checks'][number]['result'], Texts>

/** What the record says beside a criterion, by its source. It is no result, and nothing here looks like one. */
export function RecordSays({ source, standing }: { source: string; standing: RecordStanding }) {
  const t = useText()
  return <>{saysOf(source, standing, t).join(' ')}</>
}

function saysOf(source: string, standing: RecordStanding, t: Translate): string[] {
  const { association, listings, weapons } = standing
  switch (source) {
    case 'officer':
      return [t(recordTexts.nothing)]
    case 'adult':
      return [t(recordTexts.adult)]
    case 'screening':
      return [`${t(peopleTexts[standing.screening])}.`, ...(association ? listedWords(association, t) : [])]
    case 'interview':
      return [t(interviewWords[standing.interview])]
    case 'weapon':
      return [t(recordTexts.weapons, weapons)]
    case 'listing':
      return [listings.length === 0 ? t(recordTexts.notListedBy) : t(recordTexts.listedBy, { count: listings.length })]
    case 'association':
      return association === null
        ? [t(recordTexts.noAssociation)]
        : [
            t(recordTexts[association.role]),
            joinedWords(association, t),
            ...roomWords(association, t),
            ...listedWords(association, t),
          ]
    case 'cutOff':
      return cutOffWords(association, t)
    default:
      return checkSays(source.replace(/^check:/, ''), standing, t)
  }
}

type Association = NonNullable<RecordStanding['association']>

function joinedWords({ joined }: Association, t: Translate): string {
  return joined === null
    ? t(recordTexts.joinedNotKnown)
    : t(recordTexts.joined, { from: leftToRight(joined.from), to: leftToRight(joined.to) })
}

function roomWords({ cap, eligible }: Association, t: Translate): string[] {
  return cap === null ? [] : [t(recordTexts.room, { cap, eligible })]
}

function listedWords({ listing }: Association, t: Translate): string[] {
  if (listing === 'clear') return []
  return [t(listing === 'listed' ? recordTexts.groupListed : recordTexts.groupMayBeListed)]
}

function cutOffWords(association: RecordStanding['association'], t: Translate): string[] {
  if (!association) return [t(recordTexts.noAssociation)]
  const { cutOff, joined } = association
  if (cutOff === null) return [t(recordTexts.noCutOff), joinedWords(association, t)]
  const words = [t(recordTexts.cutOff, { day: leftToRight(cutOff) }), joinedWords(association, t)]
  if (joined !== null && joined.from > cutOff) words.push(t(recordTexts.late))
  else if (joined !== null && joined.to > cutOff) words.push(t(recordTexts.perhapsLate))
  return words
}

function checkSays(kind: string, { checks }: RecordStanding, t: Translate): string[] {
  const check = checks.find((one) => one.kind === kind)
  const words = [t(check ? checkWords[check.result] : recordTexts.checkNone)]
  return checks.some(({ openAllegation }) => openAllegation) ? [...words, t(recordTexts.openAllegation)] : words
}

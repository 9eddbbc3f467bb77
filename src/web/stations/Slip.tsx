import type { ReactNode } from 'react'
import { register } from '../../people/actions.ts'
import { fullName } from '../../people/person.ts'
import { texts as people } from '../../people/ui/texts.ts'
import { ageTexts, sexTexts, texts as site } from '../../site-flow/ui/texts.ts'
import { receiveVisit } from '../../site-flow/visit-actions.ts'
import { takeIn } from '../../weapons/actions.ts'
import { classTexts, conditionTexts } from '../../weapons/code-lists.ts'
import { texts as weapons } from '../../weapons/ui/texts.ts'
import { useText } from '../i18n.tsx'
import { Bidi, Code } from '../kit/Bidi.tsx'
import { Moment, PartialDateText } from '../kit/Dates.tsx'
import { ProvisionalPaper } from '../kit/ProvisionalPaper.tsx'
import { wordsOf } from './act-words.ts'
import { paperTexts } from './paper-texts.ts'
import type { SavedAct } from './saved-acts.ts'

type Say = ReturnType<typeof useText>
interface Item {
  readonly term: string
  readonly value: ReactNode
}

/** What the paper says of an act, by its name; an act that is not here leaves no paper with anybody. */
const said: Readonly<Record<string, (input: unknown, t: Say) => Item[] | undefined>> = {
  [register.name]: (input, t) => {
    const person = register.input.safeParse(input).data
    if (!person) return undefined
    const { nameArabic, nameLatin, birth, sex } = person
    return [
      { term: t(people.nameArabic), value: <Bidi lang="ar">{fullName(nameArabic)}</Bidi> },
      { term: t(people.nameLatin), value: <Bidi lang="en">{fullName(nameLatin)}</Bidi> },
      { term: t(people.birth), value: <PartialDateText value={birth} /> },
      { term: t(people.sex), value: t(people[sex]) },
    ]
  },
  [takeIn.name]: (input, t) => {
    const weapon = takeIn.input.safeParse(input).data
    if (!weapon) return undefined
    const { make, model, calibre, serial, condition, tag } = weapon
    return [
      { term: t(weapons.class), value: t(classTexts[weapon.class]) },
      { term: t(weapons.make), value: <Bidi>{`${make} ${model}`.trim() || '—'}</Bidi> },
      { term: t(weapons.calibre), value: <Code>{calibre}</Code> },
      { term: t(weapons.serialShort), value: serial === null ? '—' : <Code>{serial}</Code> },
      { term: t(weapons.condition), value: t(conditionTexts[condition]) },
      { term: t(weapons.label), value: tag === null ? '—' : <Code>{tag}</Code> },
    ]
  },
  [receiveVisit.name]: (input, t) => {
    const visit = receiveVisit.input.safeParse(input).data
    if (!visit) return undefined
    const { sex, ageGroup } = visit
    return [
      { term: t(site.age), value: t(ageTexts[ageGroup]) },
      ...(sex === null ? [] : [{ term: t(site.sex), value: t(sexTexts[sex]) }]),
    ]
  },
}

/**
 * The provisional paper of an act that waits here: a slip of a registration or of an arrival, a receipt of a weapon. Nothing for an act that
 * leaves no paper with anybody.
 */
export function Slip({ act }: { act: SavedAct }) {
  const t = useText()
  const items = said[act.action]?.(act.input, t)
  if (!items) return null
  return (
    <ProvisionalPaper
      title={t(wordsOf(act.action))}
      of="act"
      items={[
        ...items,
        { term: t(paperTexts.recordedAt), value: <Moment value={act.at} /> },
        { term: t(paperTexts.reference), value: <Code>{act.id}</Code> },
      ]}
    />
  )
}

import { useState } from 'react'
import type { z } from 'zod'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import type { Id } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { type ConfidenceInput, ConfidenceKind, confidenceReference } from '../confidence-measure.ts'
import { draftMeasure, editMeasure } from '../measure-actions.ts'
import { ConfidenceMeasuresView } from '../views.ts'
import { kindTexts, texts } from './texts.ts'

const none = { ar: '', en: '', fr: '' }
type Told = z.infer<typeof ConfidenceInput>
interface Choice {
  readonly key: string
  readonly label: string
}

/** A measure drafted for the first time, or a draft written anew. */
export function MeasureForm(props: { id: Id; before?: Told; onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const programme = useRead('/api/programme', ProgrammeView)
  const offered = useRead('/api/confidence-measures?status=all&order=-drafted&page=1', ConfidenceMeasuresView)
  return (
    <Loaded read={programme}>
      {({ authorities }) => (
        <Loaded read={offered}>
          {({ measures }) => (
            <Fields
              {...props}
              others={authorities
                .filter(({ id, kind }) => kind === 'side' && id !== actor.sideId)
                .map(({ id, name }) => ({ key: id, label: t(name) }))}
              returns={measures
                .filter(({ measure }) => measure.offeredTo === actor.sideId)
                .map(({ measure }) => ({
                  key: measure.id,
                  label: `${confidenceReference(measure.id)} · ${givenIn(measure.title, language).words}`,
                }))}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Fields({
  id,
  before,
  onDone,
  others,
  returns,
}: {
  id: Id
  before?: Told
  onDone: () => void
  others: readonly Choice[]
  returns: readonly Choice[]
}) {
  const t = useText()
  const [kind, setKind] = useState<ConfidenceKind | ''>(before?.kind ?? '')
  const [title, setTitle] = useState(before?.title ?? none)
  const [what, setWhat] = useState(before?.what ?? none)
  const [offeredTo, setOfferedTo] = useState<string>(before?.offeredTo ?? '')
  const [reciprocalOf, setReciprocalOf] = useState<string>(before ? (before.reciprocalOf ?? 'none') : '')
  const [answerBy, setAnswerBy] = useState<string>(before?.answerBy ?? '')
  const input = () => ({
    ...{ id, kind, title, what, offeredTo, answerBy },
    reciprocalOf: reciprocalOf === 'none' ? null : reciprocalOf,
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(draftMeasure), input, submit: t(texts.save) }}
      anew={{
        state: useAction(editMeasure),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.edit),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={ConfidenceKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <GivenFields name="title" label={t(texts.title)} value={title} onChange={setTitle} />
      <GivenFields name="what" label={t(texts.what)} value={what} onChange={setWhat} lines={3} />
      <Select name="offeredTo" label={t(texts.to)} value={offeredTo} onChange={setOfferedTo} choices={others} />
      <Select
        name="reciprocalOf"
        label={t(texts.reciprocalOf)}
        value={reciprocalOf}
        onChange={setReciprocalOf}
        choices={[{ key: 'none', label: t(texts.noReciprocal) }, ...returns]}
      />
      <DayField name="answerBy" label={t(texts.answerBy)} value={answerBy} onChange={setAnswerBy} />
    </FirstOrAnew>
  )
}

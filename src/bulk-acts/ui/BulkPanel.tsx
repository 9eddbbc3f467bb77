import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import type { ManyRowsProps } from '../../web/row-choice.ts'
import { type BulkAct, type BulkList, mostRows } from '../bulk-act.ts'
import type { SaidForAll } from '../bulk-run.ts'
import type { BulkPreview } from '../views.ts'
import { BulkForm } from './BulkForm.tsx'
import { ChosenRows } from './ChosenRows.tsx'
import { PreviewedRows } from './PreviewedRows.tsx'
import { texts } from './texts.ts'

/** What was asked, and what would come of it. */
export interface Previewed {
  readonly act: BulkAct
  readonly said: SaidForAll
  readonly preview: BulkPreview
}

/** Choosing rows, the act, what is filled in once, and looking at what would come of it before anything is done. */
export function BulkPanel({
  address,
  choice,
  list,
  acts,
}: ManyRowsProps & { list: BulkList; acts: readonly BulkAct[] }) {
  const t = useText()
  const [only] = acts
  const [name, setName] = useState(acts.length === 1 && only ? only.name : '')
  const [said, setSaid] = useState<SaidForAll>({})
  const [previewed, setPreviewed] = useState<Previewed>()
  const heading = useRef<HTMLHeadingElement>(null)
  const step = previewed === undefined ? 'ask' : 'look'
  // Whoever opened it or pressed for the preview by keyboard goes on where it appeared.
  useEffect(() => {
    if (step) heading.current?.focus()
  }, [step])
  const act = acts.find((one) => one.name === name)
  const rows: Id[] = [...choice.chosen]
  return (
    <section className="section bulk" aria-labelledby="bulk-title">
      <h2 id="bulk-title" tabIndex={-1} ref={heading}>
        {previewed ? t(texts.previewTitle, { act: t(previewed.act.title) }) : t(texts.onSeveral)}
      </h2>
      {previewed ? (
        <PreviewedRows {...previewed} list={list} onBack={() => setPreviewed(undefined)} />
      ) : (
        <>
          <ChosenRows address={address} choice={choice} list={list} />
          <RadioGroup
            name="act"
            label={t(texts.act)}
            value={name}
            onChange={setName}
            choices={acts.map((one) => ({ key: one.name, label: t(one.title) }))}
          />
          {act && (
            <BulkForm
              key={act.name}
              act={act}
              rows={rows}
              said={said}
              onSaid={setSaid}
              disabledReason={
                rows.length === 0
                  ? t(texts.chooseFirst)
                  : rows.length > mostRows
                    ? t(texts.tooMany, { most: mostRows })
                    : undefined
              }
              onPreview={(asked, preview) => setPreviewed({ act, said: asked, preview })}
            />
          )}
          <div className="row">
            <Button look="quiet" onPress={() => choice.setOn(false)}>
              {t(texts.leave)}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

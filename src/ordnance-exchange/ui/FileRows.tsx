import { useMemo, useState } from 'react'
import type { Place } from '../../programme/programme.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { useSession } from '../../web/session.tsx'
import { readFormatTexts } from '../code-lists.ts'
import { columnsIn, importRows, type Mapping, suggestedColumns } from '../import-rows.ts'
import type { ReadFileView } from '../views.ts'
import { MappingFields } from './MappingFields.tsx'
import { RowsTable } from './RowsTable.tsx'
import { texts } from './texts.ts'
import { type Compared, type Taken, useComparison, useTaking } from './use-import.ts'

/** What a file holds: how it is understood, each row, and recording those that a person chose. */
export function FileRows({ file, places }: { file: ReadFileView; places: readonly Place[] }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const columns = useMemo(() => columnsIn(file.features), [file])
  const [mapping, setMapping] = useState<Mapping>(() => ({
    ...{ columns: suggestedColumns(columns), classes: {}, contaminations: {}, channel: 'patrol' },
    ...{ contamination: 'mixed', placeCode: null, keepOthers: true },
  }))
  const rows = useMemo(
    () => importRows(file.features, mapping, { sideId: actor.sideId, sha256: file.sha256, places }),
    [file, mapping, actor.sideId, places],
  )
  const { compared, work: comparing, compare } = useComparison(rows)
  const { taken, work: taking, take } = useTaking()
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const isChosen = (id: string) => turned.has(id) !== chosenAtFirst(id, compared)
  const chosen = rows.filter(({ kind, id }) => kind !== 'fault' && isChosen(id) && isOpen(id, taken))
  const busy = taking.share !== undefined
  return (
    <>
      <Notice kind="info">{t(texts.found, { count: rows.length, format: t(readFormatTexts[file.format]) })}</Notice>
      <MappingFields
        mapping={mapping}
        onChange={(change) => setMapping((before) => ({ ...before, ...change }))}
        columns={columns}
        features={file.features}
      />
      <Section title={t(texts.preview)}>
        {comparing.share !== undefined && <Progress label={t(texts.comparing)} share={comparing.share} />}
        {comparing.problem && (
          <Notice kind="danger">
            {t(texts.compareFailed)} {comparing.problem}{' '}
            <Button onPress={() => void compare()}>{t(texts.compare)}</Button>
          </Notice>
        )}
        {compared && [...compared.values()].some(({ recorded, near }) => recorded || near.length > 0) && (
          <Notice kind="warning">{t(texts.suggestion)}</Notice>
        )}
        <RowsTable
          rows={rows}
          compared={compared}
          taken={taken}
          isChosen={isChosen}
          onTurn={(id) =>
            setTurned((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
          }
        />
        {busy && <Progress label={t(texts.recording)} share={taking.share ?? 0} />}
        {taking.problem && (
          <Notice kind="danger">
            {t(texts.stopped)} {taking.problem}
          </Notice>
        )}
        {taken.size > 0 && !busy && <Result taken={taken} number={number} />}
        <Button
          look="main"
          onPress={() => void take(chosen)}
          isPending={busy}
          disabledReason={
            !compared
              ? t(comparing.problem ? texts.compareFailed : texts.comparing)
              : chosen.length === 0
                ? t(texts.nothingChosen)
                : undefined
          }
        >
          {t(texts.recordRows, { count: chosen.length })}
        </Button>
      </Section>
    </>
  )
}

/** What may be recorded already is left for a person to tick. */
function chosenAtFirst(id: string, compared: Compared | undefined): boolean {
  const found = compared?.get(id)
  return !found || (!found.recorded && found.near.length === 0)
}

/** Whether a row is not recorded yet: those that were refused can be sent again. */
function isOpen(id: string, taken: Taken): boolean {
  const outcome = taken.get(id)?.outcome
  return outcome === undefined || outcome === 'refused'
}

function Result({ taken, number }: { taken: Taken; number: (value: number) => string }) {
  const t = useText()
  const count = (wanted: string) => number([...taken.values()].filter(({ outcome }) => outcome === wanted).length)
  const refused = [...taken.values()].some(({ outcome }) => outcome === 'refused')
  return (
    <Notice kind={refused ? 'warning' : 'success'}>
      {t(texts.result, { recorded: count('recorded'), known: count('known'), refused: count('refused') })}
    </Notice>
  )
}

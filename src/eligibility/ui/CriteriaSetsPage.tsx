import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { stageTexts } from '../code-lists.ts'
import { type CriteriaSet, Stage } from '../criteria.ts'
import { draftCriteria } from '../criteria-actions.ts'
import { type Preset, presets } from '../data/presets.ts'
import { CriteriaSetsView } from '../views.ts'
import { CriteriaBadge } from './Badges.tsx'
import { texts } from './texts.ts'

/** The criteria of each stage, version after version, and where the next draft begins. */
export function CriteriaSetsPage() {
  const t = useText()
  const read = useRead('/api/criteria', CriteriaSetsView)
  return (
    <Page title={t(texts.criteria)} lead={t(texts.criteriaLead)}>
      <Loaded read={read}>
        {(view) => Stage.options.map((stage) => <StageSection key={stage} stage={stage} view={view} />)}
      </Loaded>
    </Page>
  )
}

type Row = CriteriaSetsView['sets'][number]

function StageSection({ stage, view }: { stage: Stage; view: CriteriaSetsView }) {
  const t = useText()
  const { actor } = useSession()
  const rows = view.sets.filter(({ set }) => set.stage === stage)
  const mine = rows.filter(({ set }) => set.sideId === actor.sideId)
  const columns: Column<Row>[] = [
    { key: 'version', header: t(texts.version), cell: ({ set }) => set.version },
    {
      key: 'title',
      header: t(texts.title),
      cell: ({ set, sideName }) => (
        <span>
          <Link href={`/criteria/${set.id}`}>{t(set.title)}</Link> {actor.joint && <Bidi>({t(sideName)})</Bidi>}
        </span>
      ),
    },
    { key: 'state', header: t(texts.state), cell: ({ set }) => <CriteriaBadge set={set} today={view.today} /> },
    { key: 'from', header: t(texts.from), cell: ({ set }) => <DayOrNone day={set.effectiveFrom} /> },
    { key: 'until', header: t(texts.until), cell: ({ set }) => <DayOrNone day={set.effectiveUntil} /> },
  ]
  return (
    <Section title={t(stageTexts[stage])}>
      <Table
        caption={t(stageTexts[stage])}
        columns={columns}
        rows={rows}
        rowKey={({ set }) => set.id}
        empty={<Empty>{t(texts.noCriteria)}</Empty>}
      />
      <Begin stage={stage} sets={mine.map(({ set }) => set)} />
    </Section>
  )
}

function DayOrNone({ day }: { day: string | null }) {
  return day === null ? <>—</> : <DateText value={day} plain />
}

/** Begins the next draft: from the preset, or from the newest version. */
function Begin({ stage, sets }: { stage: Stage; sets: readonly CriteriaSet[] }) {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const state = useAction(draftCriteria)
  const [id] = useState(() => newId())
  const newest = sets.find(({ status }) => status !== 'draft')
  const mayDraft = actor.roles.some((role) => role === 'director' || role === 'adjudicator')
  const why = !mayDraft
    ? t(texts.onlyDrafters)
    : actor.joint
      ? t(texts.onlySide)
      : sets.some(({ status }) => status === 'draft')
        ? t(texts.draftOpen)
        : undefined
  const begin = async ({ title, criteria, panelSize, appealDays, interviewRequired }: Omit<Preset, 'basis'>) => {
    const said = await state.send({ id, stage, title, criteria, panelSize, appealDays, interviewRequired })
    if (said && said.outcome !== 'refused') go(`/criteria/${id}`)
  }
  const problem = state.answer?.outcome === 'refused' ? state.answer.text : state.problem?.message
  return (
    <>
      <p className="hint">{t(texts.presetIs, { basis: presets[stage].basis })}</p>
      {problem && <Notice kind="danger">{problem}</Notice>}
      <div className="row">
        <Button disabledReason={why} isPending={state.sending} onPress={() => void begin(presets[stage])}>
          {t(texts.beginPreset)}
        </Button>
        {newest && why === undefined && (
          <Button isPending={state.sending} onPress={() => void begin(newest)}>
            {t(texts.beginCopy, { version: newest.version })}
          </Button>
        )}
      </div>
    </>
  )
}

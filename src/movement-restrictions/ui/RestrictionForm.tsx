import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { incidentReference } from '../../incidents/incident.ts'
import type { Id } from '../../kernel/ids.ts'
import { MomentField, momentOf, typedOf } from '../../monitoring/ui/MomentField.tsx'
import { MonitoringSubjects } from '../../monitoring/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { restrictionKindTexts } from '../code-lists.ts'
import { type MovementRestriction, RestrictionKind } from '../movement-restriction.ts'
import { correctRestriction, recordRestriction } from '../restriction-actions.ts'
import { Obstructions } from '../views.ts'
import { texts } from './texts.ts'

/** What is said of a restriction: for the first time, or anew with the reason. */
export function RestrictionForm({ id, before, onDone }: { id: Id; before?: MovementRestriction; onDone: () => void }) {
  const t = useText()
  const zone = useTimeZone()
  const subjects = useRead('/api/monitoring-subjects', MonitoringSubjects)
  const obstructions = useRead('/api/obstructions', Obstructions)
  const [kind, setKind] = useState<RestrictionKind | ''>(before?.kind ?? '')
  const [began, setBegan] = useState(() => typedOf(before?.beganAt ?? null, zone))
  const [ended, setEnded] = useState(() => typedOf(before?.endedAt ?? null, zone))
  const [said, setSaid] = useState({
    ...{ placeCode: before?.placeCode ?? '', placeTyped: before?.placeTyped ?? '' },
    ...{ imposedBy: before?.imposedBy ?? '', reasonGiven: before?.reasonGiven ?? '' },
    ...{ description: before?.description ?? '', watcher: before?.postId ?? before?.patrolId ?? 'none' },
    incidentId: before?.incidentId ?? 'none',
  })
  const put = (next: Partial<typeof said>) => setSaid((now) => ({ ...now, ...next }))
  const chosen = said.watcher === 'none' ? null : said.watcher
  const isPost = before?.postId === chosen || subjects.data?.posts.some((one) => one.id === chosen)
  const input = () => ({
    ...{ id, kind, placeCode: said.placeCode, placeTyped: said.placeTyped, beganAt: momentOf(began, zone) },
    endedAt: ended.day === '' && ended.time === '' ? null : momentOf(ended, zone),
    ...{ imposedBy: said.imposedBy, reasonGiven: said.reasonGiven, description: said.description },
    ...{ postId: isPost ? chosen : null, patrolId: isPost ? null : chosen },
    incidentId: said.incidentId === 'none' ? null : said.incidentId,
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordRestriction), input, submit: t(texts.record) }}
      anew={{
        state: useAction(correctRestriction),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <Pick
        name="kind"
        label={texts.kind}
        words={restrictionKindTexts}
        options={RestrictionKind.options}
        value={kind}
        onChange={setKind}
      />
      <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
      <CoordinatesField
        name="placeTyped"
        label={t(texts.coordinates)}
        value={said.placeTyped}
        onChange={(placeTyped) => put({ placeTyped })}
        optional
      />
      <MomentField name="beganAt" label={t(texts.began)} value={began} onChange={setBegan} />
      <MomentField name="endedAt" label={t(texts.ended)} value={ended} onChange={setEnded} optional />
      <TextField
        name="imposedBy"
        label={t(texts.imposedBy)}
        hint={t(texts.imposedHint)}
        value={said.imposedBy}
        onChange={(imposedBy) => put({ imposedBy })}
      />
      <TextField
        name="reasonGiven"
        label={t(texts.reasonGiven)}
        value={said.reasonGiven}
        onChange={(reasonGiven) => put({ reasonGiven })}
        optional
      />
      <Loaded read={subjects}>
        {({ posts, patrols }) => (
          <Select
            name="patrolId"
            label={t(texts.watcher)}
            value={said.watcher}
            onChange={(watcher) => put({ watcher })}
            choices={[
              { key: 'none', label: t(texts.nothing) },
              ...[...patrols, ...posts].map((one) => ({ key: one.id, label: one.name })),
            ]}
          />
        )}
      </Loaded>
      <Loaded read={obstructions}>
        {({ obstructions: rows }) => (
          <Select
            name="incidentId"
            label={t(texts.incident)}
            value={said.incidentId}
            onChange={(incidentId) => put({ incidentId })}
            choices={[
              { key: 'none', label: t(texts.nothing) },
              ...rows.map((one) => ({
                key: one.id,
                label: `${incidentReference(one.id)} · ${one.startedOn} · ${t(one.placeName)}`,
              })),
            ]}
          />
        )}
      </Loaded>
      <TextField
        name="description"
        label={t(texts.description)}
        value={said.description}
        onChange={(description) => put({ description })}
        lines={3}
        optional
      />
    </FirstOrAnew>
  )
}

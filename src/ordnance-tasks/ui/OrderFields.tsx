import { assetTexts, levelTexts } from '../../ordnance-teams/code-lists.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useToday } from '../../web/time-zone.ts'
import { fuzeTexts, handlingTexts, reasonTexts, taskKindTexts } from '../code-lists.ts'
import { assetsFor, codeOf, Fuze, Handling, shortfallOf, TaskKind } from '../required-capability.ts'
import type { TaskSubjectsView } from '../views.ts'
import { Fit } from './Fit.tsx'
import { aidOf, alsos, isNear, neededBy, type OrderDraft } from './order-draft.ts'
import { texts } from './texts.ts'

interface FieldsProps {
  readonly draft: OrderDraft
  readonly change: (part: Partial<OrderDraft>) => void
  readonly subjects: TaskSubjectsView
}

/** What an order says, with the level that follows from the work and the distance of the aid while it is typed. */
export function OrderFields(props: FieldsProps) {
  return (
    <>
      <WorkFields {...props} />
      <TeamFields {...props} />
      <ExclusionFields {...props} />
      <MedevacFields {...props} />
    </>
  )
}

function WorkFields({ draft, change }: FieldsProps) {
  const t = useText()
  return (
    <FieldGroup title={t(texts.work)}>
      <Select
        name="kind"
        label={t(texts.kind)}
        value={draft.kind}
        onChange={(kind) => change({ kind, assets: assetsFor[kind].slice(0, 1) })}
        choices={TaskKind.options.map((key) => ({ key, label: t(taskKindTexts[key]) }))}
      />
      <Select
        name="handling"
        label={t(texts.handling)}
        value={draft.handling}
        onChange={(handling) => change({ handling })}
        choices={Handling.options.map((key) => ({ key, label: t(handlingTexts[key]) }))}
      />
      <Select
        name="fuze"
        label={t(texts.fuze)}
        value={draft.fuze}
        onChange={(fuze) => change({ fuze })}
        choices={Fuze.options.map((key) => ({ key, label: t(fuzeTexts[key]) }))}
      />
      <TextField
        name="neqKg"
        label={t(texts.neq)}
        hint={t(texts.unknownHint)}
        value={draft.neqKg}
        onChange={(neqKg) => change({ neqKg })}
        inputMode="decimal"
        optional
      />
      <CheckboxGroup
        name="several"
        label={t(texts.circumstances)}
        value={draft.also}
        onChange={(also) => change({ also })}
        choices={alsos.map((key) => ({ key, label: t(texts[key]) }))}
        optional
      />
      <TextField
        name="instructions"
        label={t(texts.instructions)}
        value={draft.instructions}
        onChange={(instructions) => change({ instructions })}
        lines={4}
        maxLength={1200}
      />
    </FieldGroup>
  )
}

function TeamFields({ draft, change, subjects }: FieldsProps) {
  const t = useText()
  return (
    <FieldGroup title={t(texts.team)}>
      {draft.kind !== '' && (
        <CheckboxGroup
          name="assets"
          label={t(texts.assets)}
          value={draft.assets}
          onChange={(assets) => change({ assets })}
          choices={assetsFor[draft.kind].map((key) => ({ key, label: t(assetTexts[key]) }))}
        />
      )}
      <Select
        name="teamId"
        label={t(texts.team)}
        value={draft.teamId}
        onChange={(teamId) => change({ teamId })}
        choices={subjects.teams.map(({ team }) => ({ key: team.id, label: team.name }))}
      />
      <Needed draft={draft} subjects={subjects} />
    </FieldGroup>
  )
}

/** What the work needs, and whether the team that is chosen has it today; the order is checked again when it is issued. */
function Needed({ draft, subjects }: Pick<FieldsProps, 'draft' | 'subjects'>) {
  const t = useText()
  const { list } = useFormat()
  const today = useToday()
  const needed = neededBy(draft)
  if (!needed) return null
  const chosen = subjects.teams.find(({ team }) => team.id === draft.teamId)
  const short = chosen && shortfallOf(needed, chosen.qualifications, today)
  return (
    <Fit
      team={chosen && { team: chosen.team, missing: short?.missing ?? [], blocked: short?.blocked ?? 0 }}
      asked={draft.assets}
      title={`${t(texts.needs)}: ${needed.requiredLevel === null ? t(texts.noLevel) : codeOf(needed)}`}
    >
      {needed.requiredReasons.length > 0 && (
        <p>
          {t(texts.why)}: {list(needed.requiredReasons.map((reason) => t(reasonTexts[reason])))}
        </p>
      )}
    </Fit>
  )
}

function ExclusionFields({ draft, change, subjects }: FieldsProps) {
  const t = useText()
  const { number } = useFormat()
  const aid = aidOf(draft)
  const sayers = subjects.teams.flatMap(({ qualifications }) =>
    qualifications.filter(({ level }) => level !== 'level1' && level !== 'improvised'),
  )
  return (
    <FieldGroup title={t(texts.exclusion)}>
      <TextField
        name="allUpKg"
        label={t(texts.allUp)}
        hint={t(texts.unknownHint)}
        value={draft.allUpKg}
        onChange={(allUpKg) => change({ allUpKg })}
        inputMode="decimal"
        optional
      />
      <TextField
        name="exclusionM"
        label={t(texts.exclusionM)}
        {...(aid === null ? {} : { hint: t(texts.aidSays, { metres: number(aid) }) })}
        value={draft.exclusionM}
        onChange={(exclusionM) => change({ exclusionM })}
        inputMode="numeric"
      />
      {isNear(draft) && (
        <>
          <TextField
            name="exclusionNote"
            label={t(texts.nearer)}
            value={draft.exclusionNote}
            onChange={(exclusionNote) => change({ exclusionNote })}
            lines={2}
          />
          <Select
            name="exclusionBy"
            label={t(texts.nearerBy)}
            value={draft.exclusionBy}
            onChange={(exclusionBy) => change({ exclusionBy })}
            choices={sayers.map(({ id, personName, level }) => ({
              key: id,
              label: `${personName} – ${t(levelTexts[level])}`,
            }))}
          />
        </>
      )}
    </FieldGroup>
  )
}

function MedevacFields({ draft, change }: FieldsProps) {
  const t = useText()
  return (
    <FieldGroup title={t(texts.medevac)}>
      <TextField
        name="medevac.hospital"
        label={t(texts.hospital)}
        value={draft.hospital}
        onChange={(hospital) => change({ hospital })}
      />
      <TextField
        name="medevac.means"
        label={t(texts.means)}
        value={draft.means}
        onChange={(means) => change({ means })}
      />
      <TextField
        name="medevac.minutes"
        label={t(texts.minutes)}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        inputMode="numeric"
      />
      <TextField
        name="medevac.contact"
        label={t(texts.contact)}
        value={draft.contact}
        onChange={(contact) => change({ contact })}
      />
      <RadioGroup
        name="medevac.medicPresent"
        label={t(texts.medic)}
        value={draft.medic}
        onChange={(medic) => change({ medic })}
        choices={(['yes', 'no'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      <TextField
        name="security"
        label={t(texts.security)}
        value={draft.security}
        onChange={(security) => change({ security })}
        lines={2}
      />
    </FieldGroup>
  )
}

import { z } from 'zod'
import { GroupNamesView } from '../../groups/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { takeAs, useDrafted } from '../../web/kit/drafted-field.ts'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { actorKindTexts, actorRoleTexts } from '../code-lists.ts'
import { ActorKind, IncidentActor } from '../incident.ts'
import { texts } from './texts.ts'

/** While it is typed a name may be empty. */
const TypedActors = z.array(IncidentActor.extend({ name: z.string() }))
const nobody: IncidentActor = { role: 'actor', kind: 'unknown', name: '', groupId: null }

/** Groups of the register as choices; empty until they are read. */
export function useGroupChoices() {
  const read = useRead('/api/groups/names', GroupNamesView)
  return (read.data?.groups ?? []).map(({ id, code, nameArabic, nameLatin }) => ({
    key: id,
    label: [code, nameArabic, nameLatin].filter((part) => part !== '').join(' · '),
  }))
}

/** Who took part and who was hit, each with their part; a group of the register where it is one. */
export function ActorsField({
  value,
  onChange,
}: {
  value: readonly IncidentActor[]
  onChange: (value: IncidentActor[]) => void
}) {
  const t = useText()
  const groups = useGroupChoices()
  useDrafted('actors', value, takeAs(TypedActors, onChange))
  const change = (at: number, part: Partial<IncidentActor>) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <section className="stack" data-field="actors" aria-label={t(texts.actors)}>
      <h2>{t(texts.actors)}</h2>
      <p className="hint">{t(texts.actorsHint)}</p>
      {value.map((actor, at) => (
        <FieldGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: an actor has no id, and its place is what it is called by
          key={at}
          title={`${t(texts.actors)} ${at + 1}`}
        >
          <Pick
            name={`actors.${at}.role`}
            label={texts.actorRole}
            words={actorRoleTexts}
            options={IncidentActor.shape.role.options}
            value={actor.role}
            onChange={(role) => change(at, { role })}
          />
          <Pick
            name={`actors.${at}.kind`}
            label={texts.actorKind}
            words={actorKindTexts}
            options={ActorKind.options}
            value={actor.kind}
            onChange={(kind) => change(at, { kind })}
          />
          <TextField
            name={`actors.${at}.name`}
            label={t(texts.actorName)}
            value={actor.name}
            onChange={(name) => change(at, { name })}
            maxLength={200}
          />
          <Select
            name={`actors.${at}.groupId`}
            label={t(texts.group)}
            value={actor.groupId ?? 'none'}
            onChange={(key) => change(at, { groupId: key === 'none' ? null : key })}
            choices={[{ key: 'none', label: t(texts.noGroup) }, ...groups]}
          />
          <Button look="quiet" onPress={() => onChange(value.filter((_, i) => i !== at))}>
            {t(texts.remove)}
          </Button>
        </FieldGroup>
      ))}
      {value.length < 20 && (
        <div>
          <Button look="plain" onPress={() => onChange([...value, nobody])}>
            {t(texts.addActor)}
          </Button>
        </div>
      )}
    </section>
  )
}

import { ConductFormView } from '../../conduct-complaints/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { texts } from './texts.ts'

/** A unit of the officer's own side, found by typing its name. */
export function UnitField({ value, onChange }: { value: string; onChange: (unitId: string) => void }) {
  const t = useText()
  const { actor } = useSession()
  const read = useRead('/api/public/conduct-form', ConductFormView)
  return (
    <Loaded read={read}>
      {({ units }) => (
        <ComboBox
          name="unitId"
          label={t(texts.unit)}
          value={value}
          onChange={onChange}
          choices={units
            .filter(({ sideId }) => sideId === actor.sideId)
            .map((unit) => ({ key: unit.id, label: `${t(unit.name)} · ${t(unit.institutionName)}` }))}
          optional
        />
      )}
    </Loaded>
  )
}

import { useState } from 'react'
import { WorkPart } from '../../stations/scope.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { changeStationScope } from '../scope-actions.ts'
import type { StationRow } from '../views.ts'
import { workPartTexts } from '../work-part-texts.ts'
import { useSitesInReach } from './sites-in-reach.ts'
import { texts } from './texts.ts'

/** Gives a tablet another site, or other parts of the work, with the reason. */
export function ChangeScope({ row: { station, parts: carried } }: { row: StationRow }) {
  const t = useText()
  const { actor } = useSession()
  const sites = useSitesInReach()
  const [siteId, setSite] = useState<string>(station.siteId)
  const [parts, setParts] = useState<WorkPart[]>(carried)
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => changeStationScope.roles.includes(role))
  return (
    <Form
      state={useAction(changeStationScope)}
      input={() => ({ id: station.id, siteId, parts, reason })}
      onDone={() => setReason('')}
      submit={t(texts.changeWork)}
      disabledReason={may ? undefined : t(texts.notManager)}
    >
      <p className="hint">{t(texts.changeWorkLead)}</p>
      <Select name="siteId" label={t(texts.site)} value={siteId} onChange={setSite} choices={sites} />
      <CheckboxGroup
        name="parts"
        label={t(texts.work)}
        value={parts}
        onChange={setParts}
        choices={WorkPart.options.map((key) => ({ key, label: t(workPartTexts[key]) }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} />
    </Form>
  )
}

import { useState } from 'react'
import { meansTexts } from '../../incidents/code-lists.ts'
import type { Incident } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { exclusionTexts, saysTexts } from '../code-lists.ts'
import { Says } from '../evidence.ts'
import { IncidentObservation } from '../evidence-file.ts'
import { observeIncident } from '../file-actions.ts'
import type { EvidenceView } from '../views.ts'
import { AccountFields, accountOf, noAccount } from './AccountFields.tsx'
import { texts } from './texts.ts'

const means = IncidentObservation.shape.means.options

/** What monitors saw or heard themselves; a monitor adds their own. */
export function ObservationsSection({ incident, evidence }: { incident: Incident; evidence: EvidenceView }) {
  const t = useText()
  const bar = useRoleBar(observeIncident)
  return (
    <Section title={t(texts.observations)}>
      {evidence.observations.length === 0 && <Empty>{t(texts.noObservations)}</Empty>}
      {evidence.observations.map(({ observation, placeName, observedByName, disagrees }) => (
        <article key={observation.id} className="stack">
          <p>
            <Badge tone={observation.says === 'contradicts' ? 'bad' : disagrees === null ? 'good' : 'neutral'}>
              {observation.says === 'contradicts'
                ? t(texts.contradicts)
                : disagrees === null
                  ? t(texts.agrees)
                  : t(texts.countsNot, { why: t(exclusionTexts[disagrees]) })}
            </Badge>{' '}
            {t(meansTexts[observation.means])} · {observation.startedOn ?? t(texts.unsaid)} ·{' '}
            <Bidi>
              {[placeName ? t(placeName) : '', observation.placeTyped].filter((part) => part !== '').join(' · ')}
            </Bidi>
          </p>
          <p>
            <Bidi>{observation.note}</Bidi>
          </p>
          <p>
            <ByWhom name={observedByName} at={observation.observedAt} />
          </p>
        </article>
      ))}
      {bar === undefined && (
        <Disclosure title={t(texts.observe)}>
          {(close) => <ObservationForm incident={incident} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function ObservationForm({ incident, onDone }: { incident: Incident; onDone: () => void }) {
  const t = useText()
  const state = useAction(observeIncident)
  const [id] = useState(() => newId())
  const [says, setSays] = useState<Says | ''>('')
  const [how, setHow] = useState<(typeof means)[number] | ''>('')
  const [account, setAccount] = useState(noAccount)
  const [note, setNote] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ ...accountOf(account), id, incidentId: incident.id, says, means: how, note })}
      onDone={onDone}
      submit={t(texts.observe)}
    >
      <RadioGroup
        name="says"
        label={t(texts.finds)}
        value={says}
        onChange={setSays}
        choices={Says.options.map((key) => ({ key, label: t(saysTexts[key]) }))}
      />
      <Pick name="means" label={texts.means} words={meansTexts} options={means} value={how} onChange={setHow} />
      <AccountFields value={account} onChange={setAccount} />
      <TextField name="note" label={t(texts.seen)} value={note} onChange={setNote} lines={3} />
    </Form>
  )
}

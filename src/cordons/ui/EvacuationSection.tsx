import { useState } from 'react'
import { nameIn } from '../../facilities/code-lists.ts'
import { FacilityName } from '../../facilities/ui/FacilityName.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { evacuationTexts } from '../code-lists.ts'
import { CordonEvacuation, cordonKeepers } from '../cordon.ts'
import { recordEvacuation } from '../people-actions.ts'
import type { CordonView } from '../views.ts'
import { facilitiesIn } from './NotifySection.tsx'
import { texts } from './texts.ts'

/** Who left for where, who came back, and where people could assemble. */
export function EvacuationSection({ view }: { view: CordonView }) {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const { evacuations, assemblies } = view
  const sum = (kind: CordonEvacuation['kind']) =>
    evacuations.reduce((total, { evacuation: one }) => total + (one.kind === kind ? one.people : 0), 0)
  return (
    <Section title={t(texts.evacuation)}>
      <p>{t(texts.evacuated, { people: number(sum('evacuated')), returned: number(sum('returned')) })}</p>
      <ul className="plain">
        {evacuations.map(({ evacuation, recordedByName, facilityName, assemblyName }) => (
          <li key={evacuation.id}>
            <Moment value={evacuation.happenedAt} /> · {t(evacuationTexts[evacuation.kind])}:{' '}
            {number(evacuation.people)}
            {facilityName && (
              <>
                {' '}
                · {t(texts.facility)}: <Bidi>{nameIn(language, facilityName)}</Bidi>
              </>
            )}
            {assemblyName && (
              <>
                {' '}
                · {t(texts.assembly)}: <Bidi>{nameIn(language, assemblyName)}</Bidi>
              </>
            )}
            {evacuation.note !== '' && (
              <>
                {' '}
                · <Bidi>{evacuation.note}</Bidi>
              </>
            )}{' '}
            · <Bidi>{recordedByName}</Bidi>
          </li>
        ))}
      </ul>
      <h3>{t(texts.assemblies)}</h3>
      <p className="hint">{t(texts.assembliesLead)}</p>
      {assemblies.length === 0 && <p className="muted">{t(texts.noAssemblies)}</p>}
      <ul className="plain">
        {assemblies.map((one) => (
          <li key={one.id}>
            <FacilityName {...one} /> · {t(texts.metres, { metres: number(Math.round(one.metres)) })}
          </li>
        ))}
      </ul>
      <Disclosure title={t(texts.recordEvacuation)}>{(close) => <Moved view={view} onDone={close} />}</Disclosure>
    </Section>
  )
}

const none = 'none'

function Moved({ view, onDone }: { view: CordonView; onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<CordonEvacuation['kind'] | ''>('')
  const [facilityId, setFacility] = useState(none)
  const [assemblyId, setAssembly] = useState(none)
  const [people, setPeople] = useState('')
  const [note, setNote] = useState('')
  const may = cordonKeepers.some((role) => actor.roles.includes(role))
  const orNull = (key: string) => (key === none ? null : key)
  return (
    <Form
      state={useAction(recordEvacuation)}
      input={() => ({
        ...{ id, cordonId: view.cordon.id, kind, facilityId: orNull(facilityId), assemblyId: orNull(assemblyId) },
        ...{ people: wholeNumber(people), note, happenedAt: new Date().toISOString() },
      })}
      onDone={onDone}
      submit={t(texts.recordEvacuation)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <RadioGroup
        name="kind"
        label={t(texts.evacuationKind)}
        value={kind}
        onChange={setKind}
        choices={CordonEvacuation.shape.kind.options.map((key) => ({ key, label: t(evacuationTexts[key]) }))}
      />
      <TextField
        name="people"
        label={t(texts.count)}
        inputMode="numeric"
        maxLength={7}
        value={people}
        onChange={setPeople}
      />
      <Select
        name="facilityId"
        label={t(texts.facility)}
        value={facilityId}
        onChange={setFacility}
        choices={[
          { key: none, label: t(texts.otherBody) },
          ...facilitiesIn(view).map((one) => ({ key: one.id, label: nameIn(language, one) })),
        ]}
      />
      <Select
        name="assemblyId"
        label={t(texts.assembly)}
        value={assemblyId}
        onChange={setAssembly}
        choices={[
          { key: none, label: t(texts.noAssembly) },
          ...view.assemblies.map((one) => ({ key: one.id, label: nameIn(language, one) })),
        ]}
      />
      <TextField
        name="note"
        label={t(texts.note)}
        hint={t(texts.now)}
        optional
        lines={2}
        value={note}
        onChange={setNote}
      />
    </Form>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { NumberField } from '../../web/stations/NumberField.tsx'
import { useLeasedNumbers } from '../../web/stations/use-leased-numbers.ts'
import { PartKind, partTexts } from '../part.ts'
import { removePart } from '../part-actions.ts'
import { PartsView } from '../part-views.ts'
import type { Weapon } from '../weapon.ts'
import { PartBadge } from './PartBadge.tsx'
import { texts } from './texts.ts'

/** The principal parts that were taken off a weapon, and taking another off. */
export function PartsSection({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/parts?weapon=${weapon.id}`, PartsView)
  const may = weapon.status === 'inCustody' && actor.roles.includes('armourer')
  return (
    <Section title={t(texts.parts)}>
      <Loaded read={read}>
        {({ parts }) =>
          parts.length === 0 ? (
            <p className="muted">{t(texts.noParts)}</p>
          ) : (
            <ul className="plain">
              {parts.map(({ part, siteName }) => (
                <li key={part.id}>
                  <Link href={`/parts/${part.id}`}>
                    <Code>{part.tag}</Code>
                  </Link>{' '}
                  {t(partTexts[part.kind])} <PartBadge status={part.status} /> {t(siteName)} ·{' '}
                  <Bidi>{part.keptIn}</Bidi>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {may && (
        <Disclosure title={t(texts.removePart)}>{(close) => <RemoveForm weapon={weapon} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

function RemoveForm({ weapon, onDone }: { weapon: Weapon; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<PartKind | ''>('')
  const [fields, setFields] = useState({ serial: '', note: '', keptIn: '', tag: '' })
  const numbers = useLeasedNumbers('tag', id)
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const orNull = (text: string) => (text.trim() === '' ? null : text)
  const { serial, note, keptIn, tag } = fields
  return (
    <Form
      state={useAction(removePart)}
      input={() => ({
        ...{ id, weaponId: weapon.id, kind, serial: orNull(serial), note, keptIn },
        ...{ tag: orNull(tag), leaseId: numbers.leaseOf(tag) },
      })}
      onDone={onDone}
      submit={t(texts.removePart)}
      disabledReason={weapon.holder === `armourer:${actor.id}` ? undefined : t(texts.notHolder)}
    >
      <Select
        name="kind"
        label={t(texts.partKind)}
        value={kind}
        onChange={setKind}
        choices={PartKind.options.map((key) => ({ key, label: t(partTexts[key]) }))}
      />
      <TextField name="serial" label={t(texts.partSerial)} value={serial} onChange={set('serial')} code optional />
      <TextField
        name="keptIn"
        label={t(texts.keptIn)}
        hint={t(texts.keptInHint)}
        value={keptIn}
        onChange={set('keptIn')}
      />
      <TextField name="note" label={t(texts.description)} value={note} onChange={set('note')} optional />
      <NumberField
        numbers={numbers}
        name="tag"
        label={t(texts.label)}
        hint={t(texts.labelHint)}
        value={tag}
        onChange={set('tag')}
        optional
      />
    </Form>
  )
}

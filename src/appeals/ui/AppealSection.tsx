import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { fileAppeal } from '../actions.ts'
import { type Appeal, appealWithinDays, isDecided, type SubjectKind } from '../appeal.ts'
import { AppealsOfView } from '../views.ts'
import { AppealBadge } from './AppealBadge.tsx'
import { texts } from './texts.ts'

interface Against {
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  /** Null for a decision about a group. */
  readonly personId: string | null
}

/** For the page of a decision: the appeals against it, and writing one down where it can be appealed now. */
export function AppealSection({ appealable, ...against }: Against & { appealable: boolean }) {
  const t = useText()
  const read = useRead(`/api/appeals/of/${against.subjectKind}/${against.subjectId}`, AppealsOfView)
  return (
    <Loaded read={read}>
      {({ appeals }) =>
        appeals.length === 0 && !appealable ? null : (
          <Section title={t(texts.appeals)}>
            <ul className="plain">
              {appeals.map((appeal) => (
                <li key={appeal.id}>
                  <Link href={`/appeals/${appeal.id}`}>
                    <DateText value={appeal.filedAt} />
                  </Link>{' '}
                  <AppealBadge appeal={appeal} />
                </li>
              ))}
            </ul>
            {appealable && appeals.every(isDecided) && <AppealButton {...against} />}
          </Section>
        )
      }
    </Loaded>
  )
}

const filers: readonly Role[] = ['registrationOfficer', 'screener', 'adjudicator', 'groupOfficer']
const ways = ['inPerson', 'inWriting', 'byTelephone', 'byRepresentative'] as const

/** A button that asks for the words of the appeal and leads to it. */
export function AppealButton(against: Against) {
  const t = useText()
  const { actor } = useSession()
  const [asking, ask] = useState(false)
  const allowed = actor.roles.some((role) => filers.includes(role))
  return (
    <>
      <Button onPress={() => ask(true)} disabledReason={allowed ? undefined : t(texts.notFiler)}>
        {t(texts.file)}
      </Button>
      <Dialog title={t(texts.file)} isOpen={asking} onClose={() => ask(false)}>
        <AppealForm {...against} />
      </Dialog>
    </>
  )
}

function AppealForm(against: Against) {
  const t = useText()
  const go = useGo()
  const state = useAction(fileAppeal)
  const [id] = useState(() => newId())
  const [grounds, setGrounds] = useState('')
  const [how, setHow] = useState<Appeal['how'] | ''>('')
  return (
    <Form
      state={state}
      input={() => ({ id, ...against, grounds, how })}
      onDone={() => go(`/appeals/${id}`)}
      submit={t(texts.file)}
    >
      <p className="hint">{t(texts.fileLead, { days: appealWithinDays })}</p>
      <TextField
        name="grounds"
        label={t(texts.grounds)}
        hint={t(texts.groundsHint)}
        value={grounds}
        onChange={setGrounds}
        lines={5}
        maxLength={2000}
      />
      <RadioGroup
        name="how"
        label={t(texts.how)}
        value={how}
        onChange={setHow}
        choices={ways.map((key) => ({ key, label: t(texts[key]) }))}
      />
    </Form>
  )
}

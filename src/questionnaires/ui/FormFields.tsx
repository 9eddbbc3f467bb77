import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { type Answers, FilledForm, type Place, pathOf, presetsOfRound, type Rounds, withoutRound } from '../answers.ts'
import { allRoundsAtMost, type Content, type ReadItem, readForm, roundsAtMost } from '../content.ts'
import { type Filling, useLabel } from './filling.ts'
import { QuestionField } from './QuestionField.tsx'
import { texts } from './texts.ts'

/**
 * A form as it is filled: what is relevant now, groups and repeats, each answer judged as it is typed. The evaluator is the one by
 * which the server decides.
 */
export function FormFields({
  content,
  answers,
  today,
  onChange,
}: {
  content: Content
  answers: Answers
  today: string
  onChange: (answers: Answers) => void
}) {
  const form = new FilledForm(content, answers, today)
  const faults = new Map(
    form.faults().flatMap((fault) => (fault.code === 'required' ? [] : [[fault.path, fault] as const])),
  )
  return <Items filling={{ content, form, answers, today, faults, onChange }} within={null} rounds={[]} />
}

function Items({ filling, within, rounds }: { filling: Filling; within: string | null; rounds: Rounds }) {
  const { content, form } = filling
  const items = [...readForm(content).items.values()].filter(
    (read) => read.item.within === within && form.isAsked(read, rounds),
  )
  return (
    <>
      {items.map((read) => {
        const place = { path: pathOf(read, rounds), read, rounds }
        if (read.item.kind === 'calculate') return null
        if (read.item.kind === 'group') return <Group key={place.path} filling={filling} place={place} />
        if (read.item.kind === 'repeat') return <Repeat key={place.path} filling={filling} place={place} />
        return <QuestionField key={place.path} filling={filling} place={place} />
      })}
    </>
  )
}

function Group({ filling, place }: { filling: Filling; place: Place }) {
  const label = useLabel(filling.form)
  const { item } = place.read
  return (
    <FieldGroup title={label(item.label, place)} hint={label(item.hint, place)}>
      <Items filling={filling} within={item.name} rounds={place.rounds} />
    </FieldGroup>
  )
}

function Repeat({ filling, place }: { filling: Filling; place: Place }) {
  const t = useText()
  const label = useLabel(filling.form)
  const { content, form, answers, today, onChange } = filling
  const { read, rounds, path } = place
  const count = form.roundsOf(read, rounds)
  const what = label(read.item.label, place)
  const numbers = [...Array(count).keys()]
  const add = () => {
    const presets = presetsOfRound(content, read.item.name, [...rounds, count], today)
    onChange({ ...answers, ...presets, [path]: String(count + 1) })
  }
  return (
    <section className="form" aria-label={what}>
      {numbers.map((n) => (
        // A round has no name but its number; removing one moves the later up, with what was typed in them.
        <RoundCard
          key={`${path}[${n}]`}
          filling={filling}
          read={read}
          rounds={[...rounds, n]}
          what={`${what} ${n + 1}`}
        >
          <Button look="quiet" onPress={() => onChange(withoutRound(answers, path, n))}>
            {t(texts.removeRound)}
          </Button>
        </RoundCard>
      ))}
      <div>
        <Button
          onPress={add}
          disabledReason={count >= roundsAtMost || form.allRounds >= allRoundsAtMost ? t(texts.roundsFull) : undefined}
        >
          {t(texts.addRound, { what })}
        </Button>
      </div>
    </section>
  )
}

function RoundCard({
  filling,
  read,
  rounds,
  what,
  children,
}: {
  filling: Filling
  read: ReadItem
  rounds: Rounds
  what: string
  children: React.ReactNode
}) {
  return (
    <div className="card">
      <FieldGroup title={what}>
        <Items filling={filling} within={read.item.name} rounds={rounds} />
      </FieldGroup>
      <div className="row">{children}</div>
    </div>
  )
}

import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText, PartialDateText } from '../../web/kit/Dates.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { entryMay } from '../entry.ts'
import { matchEntries } from '../entry-actions.ts'
import { type EntryRow, EntryView } from '../views.ts'
import { StateBadge } from './ListBadges.tsx'
import { Names } from './PreviewRows.tsx'
import { texts } from './texts.ts'

const verdictTexts = {
  match: texts.confirm,
  notThisPerson: texts.notThisPerson,
  reject: texts.reject,
  markAbsent: texts.markAbsent,
  reopen: texts.reopen,
}

/** Whom an entry may be among the registered, and what was decided of it. */
export function EntryDialog({
  listId,
  entry,
  may,
  onClose,
}: {
  listId: string
  entry: EntryRow
  may: boolean
  onClose: () => void
}) {
  const t = useText()
  const read = useRead(`/api/commander-lists/${listId}/entries/${entry.id}`, EntryView)
  const { send, sending, answer } = useAction(matchEntries)
  async function match(personId: string) {
    const said = await send({ id: listId, pairs: [{ entryId: entry.id, personId }], reason: '' })
    if (said && said.outcome !== 'refused') onClose()
  }
  const matchable = may && entryMay('match', entry)
  return (
    <Dialog title={`${t(texts.row)} ${entry.row}`} isOpen onClose={onClose}>
      <p>
        <Names person={entry} /> <StateBadge state={entry.state} />
      </p>
      {answer?.outcome === 'refused' && <Notice kind="danger">{answer.text}</Notice>}
      <Loaded read={read}>
        {({ candidates, decisions, names }) => (
          <>
            <h3>{t(texts.candidates)}</h3>
            {candidates.length === 0 && <p>{t(texts.noCandidates)}</p>}
            <ul className="plain">
              {candidates.map((person) => (
                <li key={person.id} className="row">
                  <span>
                    <Names person={person} /> <Code>{person.number}</Code> <PartialDateText value={person.birth} />
                  </span>
                  <ScoreBar score={person.score} />
                  {matchable && (
                    <Button isPending={sending} onPress={() => void match(person.id)}>
                      {t(texts.itIs)}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <h3>{t(texts.history)}</h3>
            {decisions.length === 0 && <p>{t(texts.noHistory)}</p>}
            <ul className="plain">
              {decisions.map((decision) => (
                <li key={decision.id}>
                  {t(verdictTexts[decision.verdict])} <StateBadge state={decision.state} />{' '}
                  <Bidi>{names[decision.decidedBy] ?? ''}</Bidi>, <DateText value={decision.decidedAt} plain />{' '}
                  <Bidi>{decision.reason}</Bidi>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Button onPress={onClose}>{t(texts.close)}</Button>
    </Dialog>
  )
}

import { useState } from 'react'
import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { pageSize } from '../../kernel/paging.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { problemWords } from '../../web/problem-words.ts'
import { ask } from '../../web/request.ts'
import type { ManyRowsProps } from '../../web/row-choice.ts'
import { type BulkList, mostRows } from '../bulk-act.ts'
import { texts } from './texts.ts'

/** How many rows are chosen; choosing all that the list shows with its filters, up to the limit, or none. */
export function ChosenRows({ address, choice, list }: ManyRowsProps & { list: BulkList }) {
  const t = useText()
  const { language } = useLanguage()
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<Error>()
  const [more, setMore] = useState(false)
  const count = choice.chosen.size
  async function chooseAll() {
    setReading(true)
    setProblem(undefined)
    try {
      const ids = await idsOfList(list, address, (path) => ask(path, z.unknown(), { language }))
      setMore(ids.length > mostRows)
      choice.choose([...choice.chosen], false)
      choice.choose(ids.slice(0, mostRows), true)
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setReading(false)
    }
  }
  return (
    <>
      <p role="status">
        {t(texts.chosen, { count, most: mostRows })}{' '}
        {more && count === mostRows && t(texts.firstOnly, { most: mostRows })}
      </p>
      {problem && <Notice kind="warning">{problemWords(problem, t)}</Notice>}
      <div className="row">
        <Button isPending={reading} onPress={() => void chooseAll()}>
          {t(texts.chooseAll, { most: mostRows })}
        </Button>
        <Button look="quiet" onPress={() => choice.choose([...choice.chosen], false)}>
          {t(texts.clear)}
        </Button>
      </div>
    </>
  )
}

/** The ids of a list's rows with its filters and in its order, page by page, until there are more than may be chosen. */
async function idsOfList(
  { path, idsOf }: BulkList,
  address: string,
  read: (path: string) => Promise<unknown>,
): Promise<Id[]> {
  const query = new URLSearchParams(address.split('?')[1])
  const ids: Id[] = []
  for (let page = 1; ids.length <= mostRows; page++) {
    query.set('page', String(page))
    const next = idsOf(await read(`${path}?${query}`))
    ids.push(...next)
    if (next.length < pageSize) break
  }
  return ids
}

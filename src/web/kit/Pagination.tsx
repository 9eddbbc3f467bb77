import { rowsAtMost } from '../../kernel/paging.ts'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'

/**
 * Back and forth between the pages of a list; nothing where there is only one. Where there are `more` rows than were
 * counted, it says so instead of a last page; behind ten thousand rows there is no next page, but a word of advice.
 */
export function Pagination({
  page,
  pageSize,
  total,
  more = false,
  onPage,
}: {
  page: number
  pageSize: number
  total: number
  more?: boolean
  onPage: (page: number) => void
}) {
  const t = useText()
  const counted = Math.max(1, Math.ceil(total / pageSize))
  const last = more ? Math.ceil(rowsAtMost / pageSize) : counted
  if (last === 1 && page === 1) return null
  return (
    <nav className="pagination" aria-label={t(webTexts.pages)}>
      {page > 1 && <Button onPress={() => onPage(Math.min(page - 1, last))}>{t(webTexts.previous)}</Button>}
      <span>{more ? t(webTexts.pageOfMore, { page, total }) : t(webTexts.pageOf, { page, pages: counted })}</span>
      {page < last && <Button onPress={() => onPage(page + 1)}>{t(webTexts.next)}</Button>}
      {more && page >= last && <span>{t(webTexts.narrow)}</span>}
    </nav>
  )
}

import { rowsAtMost } from '../../kernel/paging.ts'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { ListOffer } from './ListOffer.tsx'

/**
 * How many there are in a list, and back and forth between its pages where there are several. Where there are `more` rows
 * than were counted, it says so instead of a last page; behind ten thousand rows there is no next page, but advice. With the
 * `address` of a list that goes out as a file it offers that.
 */
export function Pagination({
  page,
  pageSize,
  total,
  more = false,
  onPage,
  address,
}: {
  page: number
  pageSize: number
  total: number
  more?: boolean
  onPage: (page: number) => void
  address?: string
}) {
  const t = useText()
  const offer = address !== undefined && <ListOffer address={address} />
  const counted = Math.max(1, Math.ceil(total / pageSize))
  const last = more ? Math.ceil(rowsAtMost / pageSize) : counted
  const inAll = (
    <span className="muted" role="status">
      {t(more ? webTexts.inListMore : webTexts.inList, { count: total })}
    </span>
  )
  if (last === 1 && page === 1)
    return total > 0 ? (
      <div className="pagination">
        {inAll}
        {offer}
      </div>
    ) : null
  return (
    <nav className="pagination" aria-label={t(webTexts.pages)}>
      {page > 1 && <Button onPress={() => onPage(Math.min(page - 1, last))}>{t(webTexts.previous)}</Button>}
      <span>{more ? t(webTexts.pageOfMore, { page }) : t(webTexts.pageOf, { page, pages: counted })}</span>
      {page < last && <Button onPress={() => onPage(page + 1)}>{t(webTexts.next)}</Button>}
      {inAll}
      {more && page >= last && <span>{t(webTexts.narrow)}</span>}
      {offer}
    </nav>
  )
}

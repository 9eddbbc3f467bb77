import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { type AccountKind, availableOn, type MoneyAccount } from '../account.ts'
import { AccountsView } from '../views.ts'
import { texts } from './texts.ts'

const all = () => true

/** One of the open accounts of a kind, with what is on it; `among` narrows them. */
export function AccountSelect({
  kind,
  name,
  label,
  value,
  onChange,
  among = all,
}: {
  kind: AccountKind
  name: string
  label: string
  value: string
  onChange: (id: string) => void
  among?: (account: MoneyAccount) => boolean
}) {
  const t = useText()
  const read = useRead(`/api/money-accounts?kind=${kind}`, AccountsView)
  return (
    <Loaded read={read}>
      {({ accounts }) => {
        const choices = accounts.filter(among)
        return (
          <Select
            name={name}
            label={label}
            value={value}
            onChange={onChange}
            choices={choices.map((account) => ({
              key: account.id,
              // Isolated, so that a name in Arabic does not turn the amount round.
              label: `${account.name} · ${leftToRight(`${availableOn(account)} ${account.currency}`)}`,
            }))}
            {...(choices.length === 0 ? { hint: t(texts.noChoice) } : {})}
          />
        )
      }}
    </Loaded>
  )
}

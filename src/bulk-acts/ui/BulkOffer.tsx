import { holds } from '../../kernel/roles.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import type { ManyRowsProps } from '../../web/row-choice.ts'
import { useSession } from '../../web/session.tsx'
import { useAway } from '../../web/stations/use-away.ts'
import { bulkActs, bulkLists } from '../bulk-acts.ts'
import { BulkPanel } from './BulkPanel.tsx'
import { texts } from './texts.ts'

/** Under a list: the button by which several rows are chosen, then what is done on them; nothing for who may do none of it. */
export function BulkOffer({ address, choice }: ManyRowsProps) {
  const t = useText()
  const { actor } = useSession()
  const away = useAway()
  const [path = ''] = address.split('?')
  const list = bulkLists.find((one) => one.path === path)
  const acts = bulkActs.filter((act) => act.list === path && holds(actor, act.action.roles))
  if (!list || acts.length === 0) return null
  if (choice.isOn) return <BulkPanel address={address} choice={choice} list={list} acts={acts} />
  return (
    <div className="row">
      <Button onPress={() => choice.setOn(true)} disabledReason={away ? t(texts.needsServer) : undefined}>
        {t(texts.several)}
      </Button>
    </div>
  )
}

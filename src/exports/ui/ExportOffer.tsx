import { useState } from 'react'
import { holds } from '../../kernel/roles.ts'
import type { ExportOfferProps } from '../../web/export-offer.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { useSession } from '../../web/session.tsx'
import { exportedLists } from '../exported-lists.ts'
import { NewListExport } from './NewListExport.tsx'
import { texts } from './texts.ts'

/** The button by which a list is let out, with its filters as they stand; nothing for who may not read it or where it stays inside. */
export function ExportOffer({ address }: ExportOfferProps) {
  const t = useText()
  const { actor } = useSession()
  const [open, setOpen] = useState(false)
  const [path = '', query = ''] = address.split('?')
  const list = exportedLists.find((one) => one.path === path)
  if (!list || !holds(actor, list.readers)) return null
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t(texts.export)}
      </Button>
      <Dialog title={`${t(texts.export)}: ${t(list.title)}`} isOpen={open} onClose={() => setOpen(false)}>
        <NewListExport list={list} asked={new URLSearchParams(query)} />
      </Dialog>
    </>
  )
}

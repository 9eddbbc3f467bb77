import { recordExport } from '../src/ordnance-exchange/export-actions.ts'
import { idOf, type Play } from './acting.ts'

/** Ordnance data that went out: of reduced precision to an aid body, exact to those who clear. All invented. */
export async function playExchange(play: Play): Promise<void> {
  await play.act('munir', recordExport, {
    ...{
      id: idOf('ordnance export shared'),
      what: 'hazards',
      format: 'hxlCsv',
      precision: 'reduced',
      chosen: 'standing',
    },
    ...{ purpose: 'خريطة عامة للعاملين في الإغاثة', recipient: 'منسق الشؤون الإنسانية في طرابلس' },
  })
  await play.act('huda', recordExport, {
    ...{ id: idOf('ordnance export exact'), what: 'hazards', format: 'shapefile', precision: 'exact', chosen: 'all' },
    ...{ purpose: 'مسح تقني جنوب تاجوراء', recipient: 'المركز الليبي للأعمال المتعلقة بالألغام' },
  })
}

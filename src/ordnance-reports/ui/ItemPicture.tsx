import type { ItemClass } from '../ordnance-report.ts'

/** Outlines that are known without words; each is drawn in a square of 48. */
const outlines: Readonly<Record<ItemClass, string>> = {
  mine: 'M8 30c0-6 7-10 16-10s16 4 16 10v6H8zM18 20v-5h12v5M24 15v-4',
  cluster: 'M17 24a7 7 0 1014 0 7 7 0 10-14 0zM24 17v-7M20 10h8M17 28l-5 8M31 28l5 8',
  bomb: 'M24 6c7 5 9 11 9 17s-3 11-6 14h-6c-3-3-6-8-6-14s2-12 9-17zM21 37l-6 6h18l-6-6M24 37v6',
  shell: 'M24 5c5 5 7 10 7 16v21H17V21c0-6 2-11 7-16zM17 35h14M17 25h14',
  mortar: 'M24 5c5 4 7 9 7 14s-3 9-5 13h-4c-2-4-5-8-5-13s2-10 7-14zM22 32v10M26 32v10M16 42h16M18 36l4 3M30 36l-4 3',
  rocket: 'M24 4l5 8v22H19V12zM19 30l-6 8v4l6-3M29 30l6 8v4l-6-3M21 40v4M27 40v4',
  grenade: 'M15 28a9 10 0 1018 0 9 10 0 10-18 0zM20 18v-6h8v6M28 13l7 3v8M17 24h14M17 32h14M24 18v20',
  improvised: 'M9 20h30v20H9zM15 20v-4h18v4M24 16c0-6 8-4 8-10M15 30h6M27 30h6M21 30l3-4 3 4',
  cartridges:
    'M11 40V20c0-4 1-8 3-11 2 3 3 7 3 11v20zM21 40V20c0-4 1-8 3-11 2 3 3 7 3 11v20zM31 40V20c0-4 1-8 3-11 2 3 3 7 3 11v20z',
  unknown: 'M17 18c0-5 3-8 7-8s7 3 7 7c0 6-7 6-7 12M24 36v1',
}

/** A picture of a kind of item, beside its word. */
export function ItemPicture({ kind }: { kind: ItemClass }) {
  return (
    <svg className="item-picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={outlines[kind]} />
    </svg>
  )
}

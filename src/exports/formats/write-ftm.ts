import type { Cell } from '../../server/list-rows.ts'
import type { OutTable } from './out-table.ts'

/** Several values in one cell, as a list says other names. */
const parting = ' | '

/**
 * A table as entities of FollowTheMoney, a JSON object on each line, so that programs of screening and research read them. Ids are of this
 * programme and list. Countries are in small letters there, and one that is not known is left out.
 */
export async function* writeFtm(table: OutTable): AsyncGenerator<string> {
  const { name, entity, columns } = table
  if (!entity) throw new Error(`rows of ${name} are no entities`)
  const at = columns.findIndex(({ key }) => key === entity.id)
  const properties = new Map<string, string | undefined>(Object.entries(entity.properties))
  for await (const rows of table.rows)
    yield rows
      .map((row) => {
        const said: Record<string, string[]> = {}
        for (const [n, { key }] of columns.entries()) {
          const property = properties.get(key)
          if (property !== undefined)
            said[property] = [...(said[property] ?? []), ...valuesOf(property, row[n] ?? null)]
        }
        const filled = Object.fromEntries(Object.entries(said).filter(([, values]) => values.length > 0))
        return `${JSON.stringify({ id: `sulh-${name}-${row[at]}`, schema: entity.schema, properties: filled })}\n`
      })
      .join('')
}

function valuesOf(property: string, cell: Cell): string[] {
  const values = cell === null ? [] : String(cell).split(parting)
  const said = property === 'nationality' ? values.map((value) => value.toLowerCase()) : values
  return said.filter((value) => value !== '' && value !== 'xx')
}

import { stringify } from 'csv-stringify'
import type { FastifyReply } from 'fastify'

/** Sends a report as a file for spreadsheets; a cell that one would run as a formula is made words. */
export function sendCsv(reply: FastifyReply, name: string, lines: Iterable<readonly (string | number)[]>) {
  const csv = stringify({ bom: true, escape_formulas: true })
  for (const line of lines) csv.write(line)
  csv.end()
  return reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(csv)
}

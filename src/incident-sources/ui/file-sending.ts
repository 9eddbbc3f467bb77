import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import type { Language } from '../../kernel/texts.ts'
import { hashOf } from '../../web/file-hash.ts'
import { ask, jsonOf, problemOf, send } from '../../web/request.ts'

const Kept = z.object({ sha256: z.string(), mime: z.string(), bytes: z.int() })

/** Sends a file of evidence under its hash; throws what the server says where it is not taken in. */
export async function sendFile(incidentId: Id, file: File, language: Language): Promise<z.infer<typeof Kept>> {
  const sha256 = await hashOf(await file.arrayBuffer())
  const body = new Blob([file], { type: 'application/octet-stream' })
  return ask(`/api/incidents/${incidentId}/files/${sha256}`, Kept, { method: 'PUT', body, language })
}

/** Opens a file, which is written into its custody; throws what the server says where it may not be. */
export async function openFile(id: Id, as: 'original' | 'preview', language: Language): Promise<Blob> {
  const response = await send(`/api/incident-files/${id}/open`, { method: 'POST', body: { as }, language })
  if (!response.ok) throw problemOf(response.status, await jsonOf(response))
  return response.blob()
}

/** Lets the browser save a file under a name that says nothing but its hash. */
export function saveAs(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import type { Language } from '../../kernel/texts.ts'
import { ask, jsonOf, problemOf, send } from '../../web/request.ts'

const Kept = z.object({ sha256: z.string(), mime: z.string(), bytes: z.int() })

/** The SHA-256 of a file, computed here, so that the server can see that what arrived is what was sent. */
export async function hashOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Sends a file of evidence under its hash; throws what the server says where it is not taken in. */
export async function sendFile(incidentId: Id, file: File, language: Language): Promise<z.infer<typeof Kept>> {
  const sha256 = await hashOf(file)
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

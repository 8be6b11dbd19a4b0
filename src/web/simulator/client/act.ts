import type { ActionAnswer, PageAction } from '../actions.ts'

/** A file that a phone sends: which phone, in which chat, and what it answers. */
export interface FileAction {
  readonly phone: string
  readonly chat: string
  readonly file: File
  readonly replyTo?: string
}

/** Sends a file that the reader chose; a refusal comes back in plain words. */
export async function sendFile({ phone, chat, file, replyTo }: FileAction): Promise<ActionAnswer> {
  const named = { phone, chat, name: file.name, type: file.type, ...(replyTo && { replyTo }) }
  return await asked(`/simulator/files?${new URLSearchParams(named)}`, {
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
}

/** Asks the server to let something happen in the simulated network; a refusal comes back in plain words. */
export async function sendAction(action: PageAction): Promise<ActionAnswer> {
  return await asked('/simulator/actions', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  })
}

async function asked(address: string, request: RequestInit): Promise<ActionAnswer> {
  try {
    const response = await fetch(address, { method: 'POST', ...request })
    const answer: ActionAnswer = await response.json()
    return answer
  } catch {
    // The banner tells that the server is gone; the same fault needs no second text.
    return { ok: false, message: '' }
  }
}

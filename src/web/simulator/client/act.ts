import type { ActionAnswer, PageAction } from '../actions.ts'

/** Asks the server to let something happen in the simulated network; a refusal comes back in plain words. */
export async function sendAction(action: PageAction): Promise<ActionAnswer> {
  try {
    const response = await fetch('/simulator/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    })
    const answer: ActionAnswer = await response.json()
    return answer
  } catch {
    // The banner tells that the server is gone; the same fault needs no second text.
    return { ok: false, message: '' }
  }
}

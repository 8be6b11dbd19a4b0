import type { Update } from 'grammy/types'
import { deliveryAnswer, isSameSecret, refusal } from '../shared/webhook.ts'

/** The header in which Telegram repeats the secret that we gave it with the webhook. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/**
 * Answers one delivery of Telegram's: 200 only once `take` tells that it is committed, 503 if it is not,
 * so that Telegram delivers it again; 401 to whoever does not know `secret`.
 */
export async function answerUpdate(
  request: Request,
  secret: string,
  take: (update: Update) => Promise<boolean>,
): Promise<Response> {
  if (request.method !== 'POST') return refusal(405, { allow: 'POST' })
  if (!isSameSecret(request.headers.get(SECRET_HEADER) ?? '', secret)) return refusal(401)
  const update = await readUpdate(request)
  if (!update) return refusal(400)
  return deliveryAnswer(await take(update))
}

async function readUpdate(request: Request): Promise<Update | undefined> {
  try {
    const body: unknown = await request.json()
    return isUpdate(body) ? body : undefined
  } catch {
    // Not JSON, or cut off on the way: either way there is nothing to take.
    return undefined
  }
}

/** True of any object with an id: who knows the secret is Telegram, so the id is all that is checked before its types are believed. */
function isUpdate(body: unknown): body is Update {
  return typeof body === 'object' && body !== null && 'update_id' in body && Number.isInteger(body.update_id)
}

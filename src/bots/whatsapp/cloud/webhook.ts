import { createHmac } from 'node:crypto'
import { jsonOf } from '../../shared/json.ts'
import { deliveryAnswer, isSameSecret, refusal } from '../../shared/webhook.ts'

/** The header in which Meta signs the bytes of a delivery with the app secret. */
const SIGNATURE_HEADER = 'x-hub-signature-256'

/**
 * Answers Meta's question, when an operator names our address in its dashboard, whether it is really ours: with
 * the challenge for whoever knows `verifyToken`, and 403 for everybody else.
 */
export function answerHandshake(url: URL, verifyToken: string): Response {
  const asked = url.searchParams
  const knows =
    asked.get('hub.mode') === 'subscribe' && isSameSecret(asked.get('hub.verify_token') ?? '', verifyToken)
  if (!knows) return refusal(403)
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }
  return new Response(asked.get('hub.challenge') ?? '', { headers })
}

/**
 * Answers one delivery: 200 only once `take` tells that all of it is committed, 503 if it is not, so that Meta
 * delivers it again; 401 to whoever cannot sign with `appSecret`, before a byte of it is read as anything.
 */
export async function answerDelivery(
  request: Request,
  appSecret: string,
  take: (body: unknown) => Promise<boolean>,
): Promise<Response> {
  const raw = await bytesOf(request)
  if (!raw) return refusal(400)
  const signature = `sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`
  if (!isSameSecret(request.headers.get(SIGNATURE_HEADER) ?? '', signature)) return refusal(401)
  // Signed and yet not JSON: it cannot be read now nor later.
  const body = jsonOf(new TextDecoder().decode(raw))
  return body === undefined ? refusal(400) : deliveryAnswer(await take(body))
}

async function bytesOf(request: Request): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await request.arrayBuffer())
  } catch {
    // Cut off on the way: there is nothing to take.
    return undefined
  }
}

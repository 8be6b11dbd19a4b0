import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The header in which Meta signs the bytes of a delivery with the app secret. */
const SIGNATURE_HEADER = 'x-hub-signature-256'

/**
 * Answers Meta's question, when an operator names our address in its dashboard, whether it is really ours: with
 * the challenge for whoever knows `verifyToken`, and 403 for everybody else.
 */
export function answerHandshake(url: URL, verifyToken: string): Response {
  const asked = url.searchParams
  const knows =
    asked.get('hub.mode') === 'subscribe' && isSame(asked.get('hub.verify_token') ?? '', verifyToken)
  if (!knows) return new Response(null, { status: 403 })
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
  if (!raw) return new Response(null, { status: 400 })
  const signature = `sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`
  if (!isSame(request.headers.get(SIGNATURE_HEADER) ?? '', signature))
    return new Response(null, { status: 401 })
  const body = jsonOf(raw)
  if (body === undefined) return new Response(null, { status: 400 })
  return new Response(null, { status: (await take(body)) ? 200 : 503 })
}

/** Compares in a time that tells nothing of where the two differ, nor of how long they are. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

async function bytesOf(request: Request): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await request.arrayBuffer())
  } catch {
    // Cut off on the way: there is nothing to take.
    return undefined
  }
}

function jsonOf(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(raw))
  } catch {
    // Signed and yet not JSON: it cannot be read now nor later.
    return undefined
  }
}

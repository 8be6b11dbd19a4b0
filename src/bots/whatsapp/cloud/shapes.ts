import { z } from 'zod'
import { each, some } from '../../shared/lenient.ts'
import { sharedCards } from './cards.ts'
import { SENT_MEDIA } from './media.ts'

const text = some(z.string())

/** A moment in seconds, as text; some programs between Meta and us write a number. */
const stamp = some(z.coerce.number())

const written = some(z.object({ body: z.string() }))
const context = some(
  z.object({
    id: text,
    forwarded: some(z.boolean()),
    /** In place of the other for what was forwarded more than five times. */
    frequently_forwarded: some(z.boolean()),
  }),
)

/** Somebody who wrote, as a delivery names them beside their message. */
export const writer = z.object({
  wa_id: text,
  user_id: text,
  profile: some(z.object({ name: text })),
})

const replyBody = some(z.object({ id: z.string() }))

/** A message of somebody's: its name is all that must be there. */
export const received = z.object({
  ...SENT_MEDIA,
  context,
  text: written,
  id: z.string().min(1),
  timestamp: stamp,
  type: z.string().catch('unknown'),
  from: text,
  from_user_id: text,
  group_id: text,
  button: some(z.object({ payload: z.string() })),
  interactive: some(z.object({ button_reply: replyBody, list_reply: replyBody })),
  location: some(z.object({ latitude: z.number(), longitude: z.number() })),
  contacts: some(sharedCards),
  reaction: some(z.object({ message_id: z.string(), emoji: text })),
  /** New words for an earlier message; Meta tells of them where the number is also used by an app. */
  edit: some(
    z.object({
      original_message_id: z.string(),
      message: z.object({ ...SENT_MEDIA, context, text: written }),
    }),
  ),
  system: some(z.object({ type: z.string(), wa_id: text, user_id: text, previous_user_id: text })),
})

/** A message as a delivery brings it. */
export type Received = z.infer<typeof received>

/** Somebody who wrote. */
export type Writer = z.infer<typeof writer>

/** The fate of a message of ours. */
export const statusBody = z.object({
  id: z.string().min(1),
  status: z.string(),
  timestamp: stamp,
  recipient_id: text,
  recipient_user_id: text,
  biz_opaque_callback_data: text,
  errors: each(z.object({ code: z.int() })),
})

/** Somebody who calls our number: `connect` is the beginning. */
export const calling = z.object({
  event: z.string(),
  direction: text,
  timestamp: stamp,
  from: text,
  from_user_id: text,
})

/** The news about one number of ours. */
export const newsBody = z.object({
  metadata: z.object({ phone_number_id: z.string() }),
  contacts: each(writer),
  messages: z.array(z.unknown()).catch([]),
  statuses: z.array(z.unknown()).catch([]),
  calls: z.array(z.unknown()).catch([]),
  errors: each(z.object({ code: z.int() })),
})

/** A delivery as a whole. */
export const envelope = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: each(z.object({ changes: each(z.object({ field: z.string(), value: z.unknown() })) })),
})

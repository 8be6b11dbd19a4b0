import { z } from 'zod'
import { GraphError, invalidParameter } from './errors.ts'

const title = (longest: number) =>
  z
    .string()
    .min(1)
    .refine(text => text.length <= longest, `longer than ${longest}`)

const body = z.object({ text: title(1_024) })
const row = z.strictObject({ id: title(200), title: title(24), description: title(72).optional() })
const button = z.strictObject({
  type: z.literal('reply'),
  reply: z.strictObject({ id: title(256), title: title(20) }),
})

const interactive = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('button'),
    body,
    action: z.strictObject({ buttons: z.array(button).min(1).max(3) }),
  }),
  z.strictObject({
    type: z.literal('list'),
    body,
    action: z.strictObject({
      button: title(20),
      sections: z.array(z.strictObject({ rows: z.array(row).min(1) })).length(1),
    }),
  }),
  z.strictObject({
    type: z.literal('location_request_message'),
    body,
    action: z.strictObject({ name: z.literal('send_location') }),
  }),
])

const component = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('body'),
    parameters: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })),
  }),
  z.strictObject({
    type: z.literal('button'),
    sub_type: z.literal('quick_reply'),
    index: z.string().regex(/^\d$/),
    parameters: z.array(z.strictObject({ type: z.literal('payload'), payload: title(128) })).length(1),
  }),
])

const captioned = z.strictObject({ id: z.string(), caption: title(1_024).optional() })

const content = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.strictObject({ body: title(4_096), preview_url: z.boolean().optional() }),
  }),
  z.object({
    type: z.literal('location'),
    location: z.strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      name: z.string().optional(),
      address: z.string().optional(),
    }),
  }),
  z.object({ type: z.literal('interactive'), interactive }),
  z.object({ type: z.literal('audio'), audio: z.strictObject({ id: z.string() }) }),
  z.object({ type: z.literal('image'), image: captioned }),
  z.object({ type: z.literal('video'), video: captioned }),
  z.object({ type: z.literal('document'), document: captioned.extend({ filename: z.string().optional() }) }),
  z.object({
    type: z.literal('template'),
    template: z.strictObject({
      name: z.string(),
      language: z.strictObject({ code: z.string() }),
      components: z.array(component),
    }),
  }),
])

const outgoing = z
  .object({
    messaging_product: z.literal('whatsapp'),
    recipient_type: z.literal('individual'),
    to: z.string().optional(),
    recipient: z.string().optional(),
    context: z.strictObject({ message_id: z.string().startsWith('wamid.') }).optional(),
    biz_opaque_callback_data: title(512).optional(),
  })
  .and(content)

/** A message as somebody sends it through the API, once it is known to keep the reference's rules. */
export type Outgoing = z.infer<typeof outgoing>

/** The file that a message names, and the words under it; undefined if it names none. */
export function fileOfOutgoing(
  message: Outgoing,
): { readonly id: string; readonly caption?: string | undefined } | undefined {
  switch (message.type) {
    case 'audio':
      return message.audio
    case 'image':
      return message.image
    case 'video':
      return message.video
    case 'document':
      return message.document
    case 'text':
    case 'location':
    case 'interactive':
    case 'template':
      return undefined
    default:
      return message satisfies never
  }
}

/** A template of the account. `text` has `{{1}}` and so on; `buttons` are quick replies. */
export interface ApprovedTemplate {
  readonly name: string
  readonly language: string
  readonly text: string
  readonly buttons: readonly string[]
  /** Meta stopped it for its readers' complaints. */
  readonly paused?: boolean
}

/** Reads what was posted to `/messages`, or throws the error of the first rule that it breaks. */
export function readOutgoing(posted: unknown, templates: readonly ApprovedTemplate[]): Outgoing {
  const read = outgoing.safeParse(posted)
  if (!read.success) {
    const [issue] = read.error.issues
    throw invalidParameter(`${issue?.path.join('.')} ${issue?.message}`)
  }
  const message = read.data
  if (message.type === 'interactive') checkTaps(message.interactive)
  if (message.type === 'template') templateOf(message, templates)
  return message
}

function checkTaps(taps: z.infer<typeof interactive>): void {
  if (taps.type === 'button') {
    const titles = taps.action.buttons.map(({ reply }) => reply.title)
    if (new Set(titles).size < titles.length) throw invalidParameter('duplicated button title')
  }
  if (taps.type !== 'list') return
  const rows = taps.action.sections.flatMap(section => section.rows)
  if (rows.length > 10) throw invalidParameter('more than 10 rows')
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw invalidParameter('duplicated row id')
}

/** What a template message shows: its text filled in, and its quick replies with their payloads. */
export function templateOf(
  { template }: Extract<Outgoing, { type: 'template' }>,
  templates: readonly ApprovedTemplate[],
): { readonly text: string; readonly buttons: readonly { readonly id: string; readonly title: string }[] } {
  const approved = templates.find(
    ({ name, language }) => name === template.name && language === template.language.code,
  )
  if (!approved) throw new GraphError(404, 132_001, 'Template name does not exist in the translation')
  if (approved.paused) throw new GraphError(400, 132_015, 'Template is paused')
  const values = template.components.flatMap(each => (each.type === 'body' ? each.parameters : []))
  const payloads = template.components.flatMap(each => (each.type === 'button' ? each.parameters : []))
  const holes = new Set(approved.text.match(/\{\{\d\}\}/g)).size
  if (values.length !== holes || payloads.length > approved.buttons.length)
    throw new GraphError(400, 132_000, 'Number of parameters does not match')
  if (values.some(({ text }) => /[\n\t]| {5}/.test(text)))
    throw new GraphError(400, 132_012, 'Param text cannot have new-line/tab characters or 5 spaces')
  const text = approved.text.replaceAll(
    /\{\{(\d)\}\}/g,
    (_, place: string) => values[Number(place) - 1]?.text ?? '',
  )
  if (text.length > 1_024) throw new GraphError(400, 132_005, 'Translated text too long')
  const buttons = approved.buttons.map((label, place) => ({
    id: payloads[place]?.payload ?? label,
    title: label,
  }))
  return { text, buttons }
}

import { bareWords } from '../../../domain/messaging/bare-words.ts'
import type { Choice, Message } from '../../../domain/messaging/message.ts'
import { numbered } from '../../../domain/messaging/numbered-list.ts'
import { textParts } from '../../../domain/messaging/text-parts.ts'
import type { CloudContent } from './outbound.ts'

/**
 * A message template that Meta approved: the only thing that reaches somebody who wrote more than 24 hours ago, or
 * never. Its text has one parameter, which takes what we have to say; its quick replies are fixed.
 */
export interface Template {
  /** Its text, with `{{1}}` for what we have to say. */
  readonly text: string
  /** As it was submitted: lower case letters, digits and `_`. */
  readonly name: string
  /** Meta's code of the language that it was approved in, such as `es` or `en`. */
  readonly language: string
  /** The labels of its quick replies in their order; empty for one that carries any message. */
  readonly buttons: readonly string[]
}

/** The longest parameter, in UTF-16 units: a template's text holds 1,024 with its own words. */
const PARAMETER_LIMIT = 800

/**
 * Contents that say `message` by one of `templates`, best first: by those whose quick replies are the message's own
 * choices, then by those without any, in which the choices are numbered.
 */
export function templateContents(message: Message, templates: readonly Template[]): readonly CloudContent[] {
  const choices = message.kind === 'text' ? (message.choices?.flat() ?? []) : []
  const bearing = choices.length === 0 ? [] : templates.filter(template => bears(template, choices))
  return [
    ...bearing.map(template => templateContent(template, lineOf(templateText(message)), choices)),
    ...templates
      .filter(({ buttons }) => buttons.length === 0)
      .map(template => ({
        ...templateContent(template, numberedLine(message, choices), []),
        ...(choices.length > 0 && { numbers: choices }),
      })),
  ]
}

/** Meta allows no emoji on a quick reply, so labels are the same if their words are. */
function bears({ buttons }: Template, choices: readonly Choice[]): boolean {
  return (
    buttons.length === choices.length &&
    buttons.every((button, place) => bareWords(button) === bareWords(choices[place]?.label ?? ''))
  )
}

function templateContent(
  { name, language, text: frame }: Template,
  { text, cut }: BearableLine,
  choices: readonly Choice[],
): CloudContent {
  const replies = choices.map(({ id }, index) => ({
    type: 'button',
    sub_type: 'quick_reply',
    index: String(index),
    parameters: [{ type: 'payload', payload: id }],
  }))
  const components = [{ type: 'body', parameters: [{ type: 'text', text }] }, ...replies]
  const body = { type: 'template', template: { name, language: { code: language }, components } }
  return { body, shown: frame.replace('{{1}}', () => text), ...(cut && { cut }) }
}

/** A template cannot hold a pin, so its place is a link. */
function templateText(message: Message): string {
  if (message.kind === 'text') return message.text
  if (message.kind === 'media') return message.caption
  const { point, title, address } = message
  return [title, address ?? '', `https://maps.google.com/?q=${point.lat},${point.lon}`].join('\n')
}

/** The content of a parameter, and whether that is only the beginning of what was to be said. */
interface BearableLine {
  readonly text: string
  readonly cut: boolean
}

function numberedLine(message: Message, choices: readonly Choice[]): BearableLine {
  const { text: list } = lineOf(numbered({ kind: 'text', text: '', choices: [choices] }))
  const { text, cut } = lineOf(templateText(message), PARAMETER_LIMIT - list.length)
  return { text: list === '' ? text : `${text} · ${list}`, cut }
}

/** A parameter is one line: a line break, a tab or a run of spaces in it is refused. */
function lineOf(text: string, limit = PARAMETER_LIMIT): BearableLine {
  const line = text
    .split(/\s*\n\s*/)
    .filter(part => part !== '')
    .join(' · ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [start = '', ...rest] = textParts(line, Math.max(1, limit))
  return rest.length === 0 ? { text: start, cut: false } : { text: `${start}…`, cut: true }
}

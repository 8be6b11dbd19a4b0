import type { Directory } from '../consulates/directory.ts'
import { isLive, type Recipient } from '../domain/alert/alert.ts'
import { isSettled } from '../domain/alert/escalation.ts'
import type { Instant } from '../domain/ids.ts'
import { MINUTE } from '../domain/ids.ts'
import type { Message, TextMessage } from '../domain/messaging/message.ts'
import type { Notice } from '../domain/outbox/notice.ts'
import { DEFAULT_LANGUAGE } from '../domain/people/person.ts'
import { words } from '../locales/words.ts'
import { numberAlert } from './by-number.ts'
import { deskAlert, deskDigest } from './desk.ts'
import { familyAlert, placePin } from './family.ts'
import { type KnownAlert, type Scene, sceneForStrangers, sceneOf, textMessage } from './phrases.ts'
import type { Reader } from './reader.ts'
import { deskReminder, familyReminder } from './reminder.ts'
import { echoMessage } from './said/echo.ts'
import { saidMessage, saidToPerson } from './said/said.ts'
import { tracker } from './tracker.ts'
import { updateMessage } from './update.ts'

/** After so long in the queue a group's pin is left out, in milliseconds: the alert's own link shows the place. */
const PIN_PATIENCE = 2 * MINUTE

/**
 * The words of a notice at the moment of sending, from what is known then. Undefined if there is nothing to say
 * any more: the alert ended or was erased, the place is gone, a pin waited too long in a crowded group. A
 * notice that may have arrived before says so, unless it only edits what is there.
 */
export function render(
  notice: Notice,
  facts: KnownAlert | undefined,
  directory: Directory,
  organisation: string,
  now: Instant,
): Message | undefined {
  const { about, language, repeat, replaces } = notice
  if (about.kind === 'say') return repeat ? marked(about.message, [repeatMark(notice)]) : about.message
  if (facts === undefined) return undefined
  const known = sceneOf(facts, directory, language, now)
  const recipient = facts.recipients.find(one => one.id === notice.recipient)
  const scene = recipient?.byNumber ? sceneForStrangers(known) : known
  const message = messageAbout(notice, recipient, scene, organisation)
  if (message === undefined || message.kind === 'pin') return message
  const drill = facts.alert.drill ? [scene.say('alert.drill-mark')] : []
  const twice = repeat && replaces === undefined ? [repeatMark(notice)] : []
  const whole = replaces === undefined || message.kind !== 'text' ? message : { ...message, replaces }
  return marked(whole, [...drill, ...twice])
}

function messageAbout(
  notice: Notice,
  recipient: Recipient | undefined,
  scene: Scene,
  organisation: string,
): Message | undefined {
  const { about } = notice
  const live = isLive(scene.alert)
  switch (about.kind) {
    case 'say':
      return about.message
    case 'alert':
      return live && recipient ? alertMessage(recipient, about.again, scene, organisation) : undefined
    case 'pin':
      return live && !(notice.group && scene.now - notice.addedAt > PIN_PATIENCE)
        ? placePin(scene)
        : undefined
    case 'update':
      return tapsFor(recipient, updateMessage(scene, about.update, readerOf(notice, recipient), recipient))
    case 'said':
      return recipient === undefined ? saidToPerson(scene, about) : saidMessage(scene, notice, recipient)
    case 'echo':
      return echoMessage(scene)
    case 'tracker':
      return tracker(scene)
    default:
      return about satisfies never
  }
}

/** The news without its taps for a contact who was removed: nothing that they tap counts. */
function tapsFor(
  recipient: Recipient | undefined,
  message: TextMessage | undefined,
): TextMessage | undefined {
  const { standing } = recipient ?? {}
  if (message?.choices === undefined || standing?.of !== 'contact' || standing.state !== 'removed')
    return message
  const { choices: _, ...news } = message
  return news
}

function alertMessage(
  recipient: Recipient,
  again: number,
  scene: Scene,
  organisation: string,
): Message | undefined {
  if (recipient.byNumber) return again > 0 ? undefined : numberAlert(scene, recipient, organisation)
  if (again === 0) return firstAlert(recipient, 0, scene, organisation)
  // A reminder that waited is for nobody who has answered in the meantime.
  if (isSettled(scene, recipient, scene.now)) return undefined
  // Whoever has not got the alert itself reads all of it, and for whom it never arrived it is no reminder.
  if (recipient.state === 'unreachable') return firstAlert(recipient, 0, scene, organisation)
  const isFirst = scene.alert.drill || recipient.state === 'waiting'
  if (isFirst) return firstAlert(recipient, again, scene, organisation)
  return recipient.role === 'desk'
    ? deskReminder(scene, recipient)
    : familyReminder(scene, recipient, organisation)
}

function firstAlert(recipient: Recipient, again: number, scene: Scene, organisation: string): Message {
  return recipient.role === 'desk'
    ? deskAlert(scene, recipient, again)
    : familyAlert(scene, recipient, organisation, again)
}

/** News for nobody on the list of recipients is for the person. */
function readerOf(notice: Notice, recipient: Recipient | undefined): Reader {
  if (notice.recipient === undefined) return 'person'
  return recipient?.byNumber ? 'number' : (recipient?.role ?? 'family')
}

function repeatMark({ language }: Pick<Notice, 'language'>): string {
  return words(language)('alert.repeat-mark')
}

/** Puts marks before a text, or before the line over something that is passed on; a pin carries none. */
function marked(message: Message, marks: readonly string[]): Message {
  if (message.kind === 'pin') return message
  if (message.kind === 'media') return { ...message, caption: [...marks, message.caption].join('\n') }
  return { ...message, text: [...marks, message.text].join('\n') }
}

/**
 * Several alerts for one desk in one message: their folios as buttons that show each in full. `facts` holds the
 * alerts of `notices`; those that ended in the meantime are left out.
 */
export function renderDigest(
  notices: readonly Notice[],
  facts: readonly KnownAlert[],
  directory: Directory,
  now: Instant,
): Message {
  const language = notices[0]?.language ?? DEFAULT_LANGUAGE
  const scenes = facts.filter(({ alert }) => isLive(alert)).map(one => sceneOf(one, directory, language, now))
  const digest = deskDigest(
    scenes,
    notices.some(notice => notice.repeat),
  )
  return digest ?? textMessage([words(language)('desk.digest-over')])
}

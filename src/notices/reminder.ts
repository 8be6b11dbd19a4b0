import { hasLeft, isDoubted, type Recipient, wasReached } from '../domain/alert/alert.ts'
import { isAnswered, isOpenTo, isTurnOf, stepsPassed } from '../domain/alert/escalation.ts'
import { MINUTE } from '../domain/ids.ts'
import type { TextMessage } from '../domain/messaging/message.ts'
import { lasting, list } from '../locales/formats.ts'
import { deskChoices, familyLines, howItBeganForDesk } from './desk.ts'
import { markedName } from './desk-names.ts'
import { consulateLine, hasDeskResponded, pastLines } from './desk-response.ts'
import { answerLines, familyChoices, howItBegan, unreachedLines } from './family.ts'
import { helperLines, takenByHelper } from './helpers/helpers.ts'
import { folioOf, type Line, nameOf, phoneLines, placeLines, type Scene, textMessage } from './phrases.ts'
import { isNotToBeCalled, noCallsLine } from './said/calls.ts'
import { hearsayLines } from './said/hearsay.ts'
import { wordsInReminder } from './said/said.ts'
import { takenLines, takenOf } from './third-party.ts'

/**
 * A reminder to a relative who has the alert: how long it lasts, who has answered, what was said since, where, and the one thing
 * to do now. No two are equal, since each tells another minute.
 */
export function familyReminder(scene: Scene, recipient: Recipient, organisation: string): TextMessage {
  const { say, alert } = scene
  const name = nameOf(scene)
  return textMessage(
    [
      say('reminder.family', { name, lasting: soFar(scene) }),
      say('alert.family-folio', { folio: folioOf(scene) }),
      ...howItBegan(scene, name),
      noCallsLine(scene),
      '',
      ...answers(
        scene,
        say('reminder.family-answered'),
        say(hasDeskResponded(scene) ? 'reminder.family-nobody-else' : 'reminder.family-nobody'),
      ),
      ...unreachedLines(scene, recipient),
      consulateLine(scene),
      ...helperLines(scene),
      ...wordsInReminder(scene, recipient),
      '',
      ...(isDoubted(recipient) ? [say('alert.place-unconfirmed', { name })] : placeLines(scene)),
      '',
      ...nextStep(scene),
      ...phoneLines(scene),
      '',
      say('alert.footer', { organisation }),
    ],
    familyChoices(alert, say),
  )
}

/** A reminder to a desk that has the alert and that no officer of any took. */
export function deskReminder(scene: Scene, desk: Recipient): TextMessage {
  const { say } = scene
  const about = takenOf(scene)
  const takenBy = takenByHelper(scene, desk)
  const title = { folio: folioOf(scene), name: nameOf(scene), lasting: soFar(scene) }
  return textMessage(
    [
      takenBy.length > 0 ? say('helper.reminder', title) : say('reminder.desk', title),
      ...takenBy,
      ...(desk.helper ? [consulateLine(scene)] : pastLines(scene)),
      ...(about ? takenLines(scene, about) : howItBeganForDesk(scene)),
      ...wordsInReminder(scene, desk),
      ...(about ? [] : ownReminder(scene, desk)),
      othersTold(scene, desk),
      say('reminder.desk-next'),
    ],
    deskChoices(scene, desk, isOpenTo(scene, desk)),
  )
}

/** Where somebody is, and their family: of one who has no chat with us, whoever told of them said all that is known. */
function ownReminder(scene: Scene, desk: Recipient): readonly Line[] {
  const { say } = scene
  return [
    '',
    ...placeLines(scene),
    ...hearsayLines(scene, desk),
    '',
    ...answers(scene, say('reminder.desk-family'), say('reminder.desk-nobody')),
    ...familyLines(scene),
  ]
}

/** Who else was told, from the second reminder on: a desk that sees that nobody else acts acts sooner. */
function othersTold(scene: Scene, desk: Recipient): Line {
  if (!isTurnOf('others', scene.alert, scene.now)) return undefined
  const others = scene.recipients.filter(one => one.id !== desk.id && (wasReached(one) || isAnswered(one)))
  if (others.length === 0) return undefined
  const names = [...new Set(others.map(one => markedName(scene, one)))]
  return scene.say('helper.others', { names: list(scene.language, names) })
}

/** How long the alert lasts; "0 min" would read as none. */
function soFar({ alert, now, say }: Scene): string {
  const milliseconds = hasLeft(alert) ? now - alert.raisedAt : 0
  return milliseconds < MINUTE ? say('reminder.under-minute') : lasting(milliseconds)
}

function answers(scene: Scene, head: string, nobody: string): readonly Line[] {
  const known = answerLines(scene, head)
  return known.length === 0 ? [nobody] : known
}

/** The next step of the family at each of `ESCALATION_STEPS`. */
const FAMILY_STEPS = [
  'reminder.step-1',
  'reminder.step-2',
  'reminder.step-3',
  'reminder.step-4',
  'reminder.step-5',
  'reminder.step-6',
  'reminder.step-7',
  'reminder.step-8',
  'reminder.step-9',
  'reminder.step-10',
  'reminder.step-11',
] as const

/** The one thing to do at the step that the alert has come to. */
function nextStep(scene: Scene): readonly Line[] {
  const { say, alert, now } = scene
  const at = Math.max(1, stepsPassed(alert, now))
  const step = FAMILY_STEPS[at - 1] ?? 'reminder.step-11'
  const quiet = step === 'reminder.step-1' && isNotToBeCalled(scene) ? 'reminder.step-1-quiet' : undefined
  // Minors are shown in no search: it is said where the search begins.
  return [
    say('reminder.next', { step: say(quiet ?? step) }),
    step === 'reminder.step-6' ? say('reminder.minor') : undefined,
  ]
}

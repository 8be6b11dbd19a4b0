import { confirmed } from './alert/confirm.ts'
import { heardEndUntrue } from './alert/end-untrue.ts'
import { answeredPassedOn, heardWhoLate } from './alert/for-whom.ts'
import {
  heardPanicCommand,
  heardPanicKey,
  heardPin,
  heardStatus,
  heardVoice,
  heardWords,
} from './alert/hear.ts'
import { answeredReport } from './alert/reported.ts'
import { heardFromWhom } from './alert/said/from-whom.ts'
import { heardHiding } from './alert/said/hiding.ts'
import { heardPassedOn } from './alert/said/passed-on.ts'
import { heardInAlert } from './alert/said/said.ts'
import { heardSaidPlace } from './alert/said/said-place.ts'
import { heardMediaInAlert } from './alert/said/sent-media.ts'
import { heardPlaceStopped } from './alert/said/stopped-place.ts'
import { heardElseAfterReport } from './alert/taken/after-report.ts'
import { heardAboutAnother } from './alert/third-party.ts'
import { heardConcern } from './concerns/hear.ts'
import type { Context } from './context.ts'
import { heardInGroup, heardInOwnChat, heardOfficersAnswer, heardTalkAtDesk } from './desk/desk.ts'
import { heardOfNobody } from './family/after-end.ts'
import { heardByNumber } from './family/by-number.ts'
import { heardCard, heardPerson } from './family/contact-question.ts'
import { heardLeaving } from './family/leave.ts'
import { heardByRelative } from './family/relative.ts'
import { heardWhoItIs } from './family/who-accepted.ts'
import { wordsToo } from './family/words-too.ts'
import { heardAlly } from './menu/allies.ts'
import { heardAsked } from './menu/asked.ts'
import { heardAnything, heardPlaceKey, heardQuestion, heardUnreadable } from './menu/menu.ts'
import { heardCommand } from './menu/obey.ts'
import { heardCall, heardCorrection } from './menu/passing.ts'
import { heardAnswer, heardLabel, heardShortAnswer } from './questions.ts'
import { heardReaction } from './reactions.ts'
import { silence } from './reply.ts'
import { heardTap } from './taps.ts'
import type { Turn } from './turn.ts'

/** Somebody who may take a message: its turn, or undefined to leave it to those after. */
export interface Listener {
  readonly name: string
  /** True if its answer is not all that its words are for: in an alert of a relative's they go on besides, by {@link wordsToo}. */
  readonly passesOn?: true
  hears(context: Context): Turn | undefined
}

/** The turn of the first that answers. */
export function firstToHear(context: Context): Turn {
  for (const { hears, passesOn } of LISTENERS) {
    const turn = hears(context)
    if (turn) return passesOn ? wordsToo(context, turn) : turn
  }
  return silence(context)
}

/** The order in which a message is heard: the first that answers has it. docs/conversations.md says what each hears. */
export const LISTENERS: readonly Listener[] = [
  { name: 'tap', hears: heardTap },
  { name: 'label', hears: heardLabel },
  { name: 'group', hears: heardInGroup },
  { name: 'call', hears: heardCall },
  { name: 'reaction', hears: heardReaction },
  { name: 'correction', hears: heardCorrection },
  { name: 'alert question', hears: confirmed },
  { name: 'report answer', hears: answeredReport },
  { name: "officer's answer", hears: heardOfficersAnswer },
  { name: 'end taken back', hears: heardEndUntrue },
  { name: 'place taken back', hears: heardPlaceStopped },
  { name: 'from whom', hears: heardFromWhom },
  { name: 'not to be told', hears: heardHiding },
  { name: 'concern', passesOn: true, hears: heardConcern },
  { name: 'leaving', hears: heardLeaving },
  { name: 'passed on', passesOn: true, hears: heardPassedOn },
  { name: 'whose was passed on', hears: answeredPassedOn },
  { name: 'ally in words', hears: heardAlly },
  { name: 'panic key', hears: heardPanicKey },
  { name: 'alert status', hears: heardStatus },
  { name: 'panic command', hears: heardPanicCommand },
  { name: 'alert words', passesOn: true, hears: heardWords },
  { name: 'location', hears: heardPin },
  { name: 'place in words', hears: heardSaidPlace },
  { name: 'voice note', hears: heardVoice },
  { name: 'file in an alert', hears: heardMediaInAlert },
  { name: 'own chat of a desk', hears: heardInOwnChat },
  { name: 'place key', hears: heardPlaceKey },
  { name: 'command', hears: heardCommand },
  { name: 'said in an alert', hears: heardInAlert },
  { name: 'told by number', hears: heardByNumber },
  { name: 'relative', hears: heardByRelative },
  { name: 'short answer', hears: heardShortAnswer },
  { name: 'who accepted', hears: heardWhoItIs },
  { name: 'late name', hears: heardWhoLate },
  { name: 'about another', hears: heardAboutAnother },
  { name: 'advice', passesOn: true, hears: heardQuestion },
  { name: 'answer', hears: heardAnswer },
  { name: 'contact card', hears: heardCard },
  { name: 'contact in words', hears: heardPerson },
  { name: 'unreadable', hears: heardUnreadable },
  { name: 'talk at a desk', hears: heardTalkAtDesk },
  { name: 'news of nobody here', hears: heardOfNobody },
  { name: 'question', passesOn: true, hears: heardAsked },
  { name: 'after a report', hears: heardElseAfterReport },
  { name: 'anything else', passesOn: true, hears: heardAnything },
]

import type { CommandWord } from '../../understanding/vocabulary/vocabulary.ts'
import { askDrill } from '../alert/drill.ts'
import { type Context, wordsOf } from '../context.ts'
import { heardDeskCommand } from '../desk/desk.ts'
import { showFamily } from '../family/contacts.ts'
import { openInvite } from '../family/invite.ts'
import { askLeave } from '../family/leave.ts'
import { heardOwnName } from '../registration/own-name.ts'
import { showConsulate } from '../registration/region.ts'
import { start } from '../registration/register.ts'
import type { Turn } from '../turn.ts'
import { askLanguage } from './language.ts'
import { help, keyOf } from './menu.ts'
import { askErase, showPrivacy, takeErase } from './privacy.ts'
import { rightsMenu } from './rights.ts'

/** A command, or a key of the permanent keyboard; `panic` is heard long before. */
export function heardCommand(context: Context): Turn | undefined {
  const text = wordsOf(context)
  if (text === undefined) return undefined
  const command = context.utterance.command()
  const name = command?.name ?? keyOf(text)
  return name && obey(context, name, command?.args ?? '')
}

function obey(context: Context, name: CommandWord, args: string): Turn {
  switch (name) {
    case 'start':
      return args === '' ? start(context) : openInvite(context)
    case 'family':
      return showFamily(context)
    case 'name':
      return heardOwnName(context, args)
    case 'rights':
      return rightsMenu(context)
    case 'consulate':
      return showConsulate(context)
    case 'drill':
      return askDrill(context)
    case 'language':
      return askLanguage(context)
    case 'privacy':
      return showPrivacy(context)
    case 'erase':
      return isErasingWord(context) ? takeErase(context, true) : askErase(context)
    case 'leave':
      return askLeave(context)
    case 'desk':
      return heardDeskCommand(context, args)
    // A panic is the alert's matter and never comes here.
    case 'help':
    case 'panic':
      return help(context)
    default:
      return name satisfies never
  }
}

/**
 * True for the word that the question whether to erase everything names, typed in answer to it. The same wish said again, as whoever saw no
 * answer does, is asked again.
 */
function isErasingWord(context: Context): boolean {
  return context.state.at === 'erase' && /^[^/\s]+$/.test(wordsOf(context)?.trim() ?? '')
}

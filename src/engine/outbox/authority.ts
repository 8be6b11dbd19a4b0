import { mayHear, type Subject } from '../../domain/alert/authority.ts'
import type { About, Notice } from '../../domain/outbox/notice.ts'
import type { KnownAlert } from '../../notices/phrases.ts'

/**
 * True if whoever a notice is for may hear it, as they stand in `facts`, which are read when it is sent. Nobody needs
 * leave for settled words, nor the person for their own alert.
 */
export function isAllowed({ about, recipient }: Notice, facts: KnownAlert | undefined): boolean {
  const what = subjectOf(about)
  if (what === undefined || recipient === undefined || facts === undefined) return true
  const copy = facts.recipients.find(one => one.id === recipient)
  return copy !== undefined && mayHear(copy, facts.alert, what)
}

function subjectOf(about: About): Subject | undefined {
  switch (about.kind) {
    case 'alert':
      return 'alert'
    case 'pin':
      return 'place'
    case 'update':
      return ofUpdate(about.update)
    case 'said':
      return 'news'
    case 'say':
    case 'tracker':
    case 'echo':
      return undefined
    default:
      return about satisfies never
  }
}

function ofUpdate({ kind }: (About & { readonly kind: 'update' })['update']): Subject {
  switch (kind) {
    case 'place':
    case 'hearsay':
      return 'place'
    // That it is over no more is for all to whom it was said to be over.
    case 'reopened':
    case 'closed':
      return 'end'
    case 'place-stopped':
    case 'received':
    case 'unreached':
    case 'safe':
    case 'unsafe':
    case 'attended':
    case 'contacted':
    case 'tried':
    case 'watch':
    case 'handed-back':
    case 'protection':
    case 'confirmed':
    case 'cried':
    case 'described':
    case 'same-offered':
    case 'same-judged':
    case 'not-passed':
    case 'hotlines':
    case 'helper':
    case 'share':
      return 'news'
    default:
      return kind satisfies never
  }
}

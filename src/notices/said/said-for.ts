import { type Alert, hearsNews, type Recipient } from '../../domain/alert/alert.ts'
import { withheldWords } from '../../domain/alert/cry.ts'
import { isMeantFor, type Said } from '../../domain/alert/said/said.ts'
import type { KnownAlert } from '../phrases.ts'

/** The words that are meant for one recipient, oldest first. */
export function saidFor(
  { said = [], alert, recipients }: Pick<KnownAlert, 'said' | 'alert' | 'recipients'>,
  reader: Recipient,
): readonly Said[] {
  if (!hearsNews(reader)) return []
  const withheld = withheldWords(alert) ?? 0
  return said.filter(
    one =>
      one.id > withheld &&
      isMeantFor(one, reader, recipients) &&
      !(reader.role === 'family' && isTakenBack(alert, one)),
  )
}

/** True for words of the person that tell where they are, from before they took back that this is told. */
function isTakenBack({ placeStopped }: Alert, { author, at, what }: Said): boolean {
  if (placeStopped === undefined || author.by !== 'person' || at > placeStopped) return false
  return what.namesPlace === true || what.placeless !== undefined
}

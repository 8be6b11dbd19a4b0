import { describe, expect, it } from 'vitest'
import { instant } from '../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../src/domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../src/domain/messaging/inbound.ts'
import { attribute, copiedIn } from '../../src/understanding/authorship.ts'
import { understand } from '../../src/understanding/intent.ts'
import { type Utterance, utteranceOf } from '../../src/understanding/utterance.ts'

function saying(text: string, more: Pick<Inbound, 'authorship'> = {}): Utterance {
  return utteranceOf({
    id: 'entrega-1' as InboundId,
    at: instant(0),
    from: { network: 'telegram', account: 'telegram:1' as AccountId, chat: 'mama' as ChatId },
    sender: { id: 'mama', name: 'Mamá' },
    group: false,
    kind: 'text',
    text,
    ...more,
  })
}

const CRY = 'me agarró la migra'

describe('words that were copied', () => {
  it.each([
    ['out of WhatsApp on Android', `[8:30, 29/11/2025] Lupita: ${CRY}`],
    ['out of WhatsApp with a. m.', `[8:30\u202fa.\u00a0m., 29/11/2025] +1 312 555 0123: ${CRY}`],
    ['out of WhatsApp on an iPhone', `\u200e[29/11/25, 8:30:12 a.m.] Lupita 💛: ${CRY}`],
    ['out of WhatsApp in English', `[8:30 AM, 11/29/2025] Lupita: ${CRY}`],
    ['out of a chat that was exported', `29/11/25, 8:30 - Lupita: ${CRY}`],
    ['out of Telegram', `Lupita, [29/11/2025 8:30]\n${CRY}`],
    ['out of several messages', `[8:30, 29/11/2025] Lupita: mamá\n[8:31, 29/11/2025] Lupita: ${CRY}`],
    ['after "mi hija me mandó esto"', `mi hija me mandó esto: ${CRY}`],
    ['after "mi hija me escribió"', `Ayúdenme, mi hija me escribió: "${CRY}"`],
    ['after "me llegó este mensaje de mi hermano"', `me llegó este mensaje de mi hermano: ${CRY}`],
    ['after "recibí este mensaje"', `Recibi este mensaje:\n${CRY}`],
    ['after "my daughter sent me this"', `my daughter sent me this: ${CRY}`],
    ['after "I got this text"', `I got this text from Lupita: ${CRY}`],
  ])('%s are somebody else’s cry', (_, text) => {
    const utterance = saying(text)
    expect(utterance.authorship()).toBe('copied')
    expect(utterance.understanding().intent).toBe('panic')
  })

  it.each([
    ['a cry', CRY],
    ['a cry with the words of an officer', 'me agarró la migra, el oficial me dijo: estás detenida'],
    ['a cry before what was copied', `${CRY} en la 47. Mi hija me escribió esto: mamá, dónde estás`],
    ['a cry before a cry that was copied', `${CRY}. Mi hermano me mandó esto: a mí también ${CRY}`],
    [
      'words beside what was copied and says nothing',
      'auxilio, mi hija me mandó esto: mamá, ya llegué a la escuela',
    ],
    ['a time in brackets', `[8:30] ${CRY}`],
    ['a promise to send', 'te mando esto: ya voy'],
  ])('are not %s of the sender’s own', (_, text) => expect(saying(text).authorship()).toBe('own'))

  it('are told from what stands before them', () => {
    expect(copiedIn(`Mi hija:\n[8:30, 29/11/2025] Lupita: mamá\n[8:31, 29/11/2025] Lupita: ${CRY}`)).toEqual({
      own: 'Mi hija:',
      copied: `mamá\n ${CRY}`,
    })
    expect(copiedIn('hola')).toBeUndefined()
  })
})

describe('words that were forwarded', () => {
  it('are somebody else’s, whatever they say', () => {
    expect(saying(CRY, { authorship: 'forwarded' }).authorship()).toBe('forwarded')
    expect(saying('hola', { authorship: 'forwarded' }).authorship()).toBe('forwarded')
  })

  it.each(['sí', 'no', 'sí, por favor ayuda', 'ya lo leí'])('answer nothing: "%s"', text => {
    const { reply, beginsWithYes, relativeSays } = saying(text, { authorship: 'forwarded' })
    expect([reply(), beginsWithYes(), relativeSays()]).toEqual([undefined, false, undefined])
  })
})

describe('words that came another way', () => {
  it.each([
    '[8:30] Lupita: me agarró la migra',
    'mi hija me mandó esto me agarró la migra',
    'Mi hija me mandó esto\nme agarró la migra',
    'me escribió mi hermano «me agarró la migra»',
    'mi esposo me mandó un mensaje que dice me agarró la migra',
    'Mensaje de mi hija: me agarraron',
    'Reenviado: me agarró la migra',
    '> me agarró la migra',
    '“me agarró la migra”',
    'My daughter sent me this ICE got me',
  ])('%s is nobody’s own cry', text => {
    expect(attribute(text, understand)).toMatchObject({
      authorship: 'copied',
      understanding: { intent: 'panic' },
    })
  })

  it.each([
    'me mandaron a migración: me tienen',
    'me llegó la migra: me llevan',
    'nos llegó la migra me llevan',
    'me puso las esposas: me llevan',
    'me escribieron una multa y me llevan',
    'ayuda: me agarró la migra',
    'el mensaje es urgente me agarró la migra',
  ])('%s is the sender’s', text => expect(attribute(text, understand).authorship).toBe('own'))
})

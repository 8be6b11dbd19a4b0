import { describe, expect, it } from 'vitest'
import { inviteLinkOf } from '../../src/bots/simulator/world.ts'
import type { AccountId } from '../../src/domain/messaging/address.ts'
import { piecesOf } from '../../src/web/simulator/client/rich-text.tsx'

const invite = inviteLinkOf('simulator' as AccountId, 'ABC_def-123')

describe('the pieces of a message', () => {
  it('finds an invite among words and leaves the full stop outside', () => {
    expect(piecesOf(`Abre ${invite}. Vence en 7 días.`)).toEqual([
      { kind: 'words', text: 'Abre ' },
      { kind: 'invite', text: invite },
      { kind: 'words', text: '. Vence en 7 días.' },
    ])
  })

  it('finds a web address, without what closes the sentence', () => {
    expect(piecesOf('(mapa: https://maps.example/?q=41.85,-87.65).')).toEqual([
      { kind: 'words', text: '(mapa: ' },
      { kind: 'address', text: 'https://maps.example/?q=41.85,-87.65' },
      { kind: 'words', text: ').' },
    ])
  })

  it('makes no link of what only a script could open', () => {
    const hostile = 'javascript:alert(1) data:text/html,x <a href="https://">'
    expect(piecesOf(hostile).filter(({ kind }) => kind !== 'words')).toEqual([])
  })

  it('loses no letter', () => {
    const text = `${invite}\n${invite} https://a.example fin`
    expect(
      piecesOf(text)
        .map(piece => piece.text)
        .join(''),
    ).toBe(text)
  })
})

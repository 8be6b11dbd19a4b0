import { describe, expect, test } from 'vitest'
import { bestNumber, vcardsIn } from '../../../src/bots/shared/vcard.ts'

/** The name and the number that a card with these lines is read as. */
function read(...lines: readonly string[]): readonly [name: string, number: string | undefined] {
  const [card] = vcardsIn(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n'))
  return [card?.name ?? '', bestNumber(card?.numbers ?? [])]
}

describe('the number of a card', () => {
  test.each([
    [
      'the one that WhatsApp knows, not the landline before it',
      ['item1.TEL:+1 (312) 555-0100', 'item1.X-ABLabel:Casa', 'item2.TEL;waid=13125550142:+1 (312) 555-0142'],
      '+13125550142',
    ],
    [
      'of two that WhatsApp knows the preferred one',
      ['TEL;type=CELL;waid=525555550126:+52 55 5555 0126', 'TEL;type=CELL;type=pref;waid=13125550142:x'],
      '+13125550142',
    ],
    [
      'a cell before work',
      ['TEL;TYPE=WORK,VOICE:+1 312 555 0100', 'TEL;TYPE=CELL,VOICE:+1 312 555 0142'],
      '+1 312 555 0142',
    ],
    ['a cell before home', ['TEL;HOME;VOICE:312 555 0100', 'TEL;CELL:312 555 0142'], '312 555 0142'],
    ['home before work', ['TEL;WORK:312 555 0100', 'TEL;HOME:312 555 0142'], '312 555 0142'],
    ['never a fax', ['TEL;TYPE=fax,pref:312 555 0100', 'TEL;TYPE=work:312 555 0142'], '312 555 0142'],
    ['in a group of DAVx5', ['DAVDROID1.TEL;TYPE=cell:+1 312 555 0142'], '+1 312 555 0142'],
    [
      'as version 4 writes it',
      [
        'TEL;VALUE=uri;TYPE="voice,home":tel:+1-312-555-0100',
        'TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+1-312-555-0142',
      ],
      '+1-312-555-0142',
    ],
    ['none', ['EMAIL:rosa@example.com'], undefined],
  ])('is %s', (_, lines, number) => expect(read('FN:Rosa', ...lines)[1]).toBe(number))
})

describe('the name of a card', () => {
  test.each([
    ['in quoted-printable', ['FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=6F=73=C3=A9'], 'José'],
    [
      'in quoted-printable over two lines',
      ['FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=6F=', '=73=C3=A9'],
      'José',
    ],
    ['in its parts alone', ['N:Pérez;José;;;'], 'José Pérez'],
    [
      'in its parts, in quoted-printable',
      ['N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:P=C3=A9rez;Jos=C3=A9;;;'],
      'José Pérez',
    ],
    ['with a comma', ['FN:Pérez\\, José'], 'Pérez, José'],
    ['folded', ['FN:Rosa', '  Ejemplo'], 'Rosa Ejemplo'],
    ['with a percent sign', ['FN;ENCODING=QUOTED-PRINTABLE:100=25 Rosa'], '100% Rosa'],
    ['that is not UTF-8', ['FN;ENCODING=QUOTED-PRINTABLE:Jos=E9'], 'Jos=E9'],
  ])('%s', (_, lines, name) => expect(read(...lines)[0]).toBe(name))
})

test('a file of several cards is several people', () => {
  const file = 'BEGIN:VCARD\nFN:Rosa\nTEL:312 555 0142\nEND:VCARD\nBEGIN:VCARD\nFN:Luis\nEND:VCARD\n'
  expect(vcardsIn(file).map(({ name }) => name)).toEqual(['Rosa', 'Luis'])
})

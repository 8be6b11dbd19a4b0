import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE } from '../../src/domain/ids.ts'
import { age, clockTime, dayAndTime, list, maskedPhone, phone } from '../../src/locales/formats.ts'
import { LONGEST_NAME, sanitize, sanitizeName } from '../../src/locales/plain.ts'
import { isLabel, words } from '../../src/locales/words.ts'

describe('values', () => {
  test('cannot call other sentences or parameters', () => {
    const t = words('es')
    expect(t('family.removed', { name: '$t(menu.help) {{count}}' })).toBe(
      'Listo. $t(menu.help) {{count}} ya no está en tu lista.',
    )
  })

  test('are made safe on their way into a sentence', () => {
    expect(words('es')('family.removed', { name: 'Ana\n\u202EICE' })).toBe(
      'Listo. Ana ICE ya no está en tu lista.',
    )
  })

  test('are one line, visible, in one direction and no endless pile', () => {
    expect(sanitize('Ana\r\nConsulado:\u2028 listo')).toBe('Ana Consulado: listo')
    expect(sanitize('\u202Eana\u2066\u200B\uFEFF\u0007')).toBe('ana')
    expect(sanitize(`e${'\u0301'.repeat(50)}`).length).toBeLessThan(5)
    expect([...sanitize('x'.repeat(5_000))]).toHaveLength(240)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const safe = sanitize(text)
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(sanitize(safe)).toBe(safe)
        expect([...sanitizeName(text)].length).toBeLessThanOrEqual(LONGEST_NAME)
      }),
    )
  })

  test.each([
    ['Mamá ❤️', 'Mamá ❤️'],
    ['L. Pérez', 'L. Pérez'],
    ['@admin', 'admin'],
    ['ve a www.evil.example/x', 've a www. evil. example x'],
    ['tg://user?id=1', 'tg user?id=1'],
    ['\u2800\u3164', ''],
    ['...', ''],
  ])('the name %j becomes %j', (given, kept) => {
    expect(sanitizeName(given)).toBe(kept)
  })

  test('a link passes whole', () => {
    const link = `https://wa.me/13125550123?text=ALTA%20${'a'.repeat(64)}`
    expect(sanitize(link)).toBe(link)
  })
})

test('a key is known by its label in every language, and nothing else is', () => {
  expect(isLabel('menu.key-panic', ' 🆘 PÁNICO ')).toBe(true)
  expect(isLabel('menu.key-panic', '🆘 PANIC')).toBe(true)
  expect(isLabel('menu.key-panic', 'PÁNICO')).toBe(false)
})

describe('times and numbers', () => {
  const at = instant(Date.UTC(2026, 2, 5, 16, 42))

  test('are told in the zone of the place, with plain spaces', () => {
    expect(clockTime('es', at, 'America/Chicago')).toBe('10:42 a.m.')
    expect(clockTime('en', at, 'America/New_York')).toBe('11:42 AM')
    expect(dayAndTime('es', at, 'America/Chicago')).toBe('5 de marzo, 10:42 a.m.')
  })

  test.each([
    [-5, 'ahora'],
    [59_000, 'ahora'],
    [MINUTE, 'hace 1 minuto'],
    [12 * MINUTE, 'hace 12 minutos'],
    [3 * HOUR, 'hace 3 horas'],
    [2 * DAY + HOUR, 'hace 2 días'],
  ])('%i ms ago is %j', (milliseconds, text) => {
    expect(age('es', milliseconds)).toBe(text)
  })

  test('numbers are grouped as people read them, or hidden but for four digits', () => {
    expect(phone('+15206237874')).toBe('+1 520 623 7874')
    expect(phone('(312) 555-0123')).toBe('+1 312 555 0123')
    expect(phone('+52 55 5555 0123')).toBe('+52 55 5555 0123')
    expect(maskedPhone('+1 312 555 0123')).toBe('••• 0123')
  })

  test('names are listed as Spanish says them', () => {
    expect(list('es', ['Mamá', 'Luis', 'Inés'])).toBe('Mamá, Luis e Inés')
  })
})

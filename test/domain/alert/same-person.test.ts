import { describe, expect, test } from 'vitest'
import { soundsAlike } from '../../../src/domain/alert/same-person.ts'

describe('names of one who was taken', () => {
  test.each([
    ['Juan Pérez Gómez', 'juan peres gomes'],
    ['Juan Pérez Gómez', 'Gómez Pérez Juan'],
    ['José Hernández', 'Jose Luis Ernandes Cruz'],
    ['Guadalupe Vázquez', 'Guadalupe Basques'],
  ])('%s and %s sound alike', (one, other) => {
    expect(soundsAlike(one, other)).toBe(true)
    expect(soundsAlike(other, one)).toBe(true)
  })

  test.each([
    ['Juan Pérez', 'Juan López'],
    ['Juan', 'Juan Pérez Gómez'],
    ['', 'Juan Pérez'],
    ['no sé', 'no sé'],
    ['Juan de la Cruz', 'Pedro de la Cruz'],
    ['José Ramos', 'Josefa Ramírez'],
  ])('%s and %s do not', (one, other) => {
    expect(soundsAlike(one, other)).toBe(false)
  })
})

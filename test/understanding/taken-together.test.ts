import { expect, test } from 'vitest'
import { takenTogether } from '../../src/understanding/report/taken-together.ts'

const whoIn = (text: string) =>
  takenTogether(text, part => /broadview|kankakee/i.test(part)).map(({ whom }) => whom)

test.each([
  ['se llevaron a mi esposo y a mi hijo', ['mi esposo', 'mi hijo']],
  ['se yevaron a mi esposo y mi hijo en cicero', ['mi esposo', 'mi hijo']],
  ['SE LLEVARON A MI ESPOSO Y A MI HIJO', ['MI ESPOSO', 'MI HIJO']],
  ['detuvieron a mi esposo, a mi hijo y a mi tía Rosa', ['mi esposo', 'mi hijo', 'mi tía']],
  ['agarraron a mi hija Ana y a mi esposo Pedro Lopez en cicero il', ['mi hija', 'mi esposo']],
  ['se llevaron a mi esposo y al vecino', ['mi esposo', 'vecino']],
  ['se llevaron a mis dos hermanos', ['mis dos hermanos', 'mis dos hermanos']],
  ['se llevaron a mis papás', ['mis papás', 'mis papás']],
  ['la migra agarró a Juan y a Pedro en la 26', ['Juan', 'Pedro']],
  ['a mi esposo y a mi hijo se los llevaron', ['mi esposo', 'mi hijo']],
  ['mi esposo y mi hijo fueron detenidos', ['mi esposo', 'mi hijo']],
  ['se llevaron a mi esposo y a mi hijo también lo agarraron', ['mi esposo', 'mi hijo']],
  ['ICE took my husband and my son', ['my husband', 'my son']],
  ['ICE took my husband and son in Cicero', ['my husband', 'son']],
])('of those who were taken at once each is found: %s', (text, whom) => {
  expect(whoIn(text)).toEqual(whom)
})

test.each([
  'se llevaron a mi esposo',
  'se llevaron a mi esposo y a mi hijo lo dejaron en la escuela',
  'se llevaron a mi esposo y mi hija está llorando',
  'se llevaron a mi esposo y estoy con mi hijo',
  'se llevaron a mi hermano y me dejaron',
  'se llevaron a Pedro, mi esposo',
  'llevaron a mi esposo a Broadview y a Kankakee',
  'mi hermana dice que se llevaron a mi mamá',
  'ICE took my husband and my son is crying',
])('nobody is made of whoever is only spoken of: %s', text => {
  expect(whoIn(text)).toEqual([])
})

import { expect, test } from 'vitest'
import { nameReported } from '../../src/understanding/report/name-in-report.ts'
import { placePart, withoutAgeAndNumber } from '../../src/understanding/report/place-part.ts'
import { ageBehindName } from '../../src/understanding/told-of-taken.ts'

const nameIn = (text: string) => nameReported(text, part => /cicero|waukegan|elgin/i.test(part))?.name

test.each([
  ['se llevaron a mi esposo Juan Pérez López en Cicero, Illinois', 'Juan Pérez López'],
  ['se llevaron a mi hermano juan perez lopez en cicero il', 'juan perez lopez'],
  ['la migra se llevo a mi hijo Kevin Ramirez Garcia de 15 años en la 26', 'Kevin Ramirez Garcia'],
  ['me llamo Rosa Garcia la migra se llevo a mi hijo kevin ramirez de 15 años', 'kevin ramirez'],
  ['agarraron a mi hermana se llama Lupe Díaz', 'Lupe Díaz'],
  ['detuvieron a mi hermana, se llama lupe', 'lupe'],
  ['se llevaron a mi hijo Kevin', 'Kevin'],
  ['mi esposo Pedro Ruiz lo agarraron afuera del trabajo', 'Pedro Ruiz'],
  ['a mi mamá María de la Luz Ortega la detuvieron ayer', 'María de la Luz Ortega'],
  ['arrestaron a mi primo josé de jesús luna saliendo de la corte', 'josé de jesús luna'],
  ['Detuvieron a Óscar Luna Vega por la mañana', 'Óscar Luna Vega'],
  ['levantaron a mi papá, Ramón Solís, en Elgin', 'Ramón Solís'],
  ['migra agarró a mi vecino Tomás Cruz Mata hace una hora', 'Tomás Cruz Mata'],
  ['tambien se llevaron a su primo Brayan Ramirez de 19', 'Brayan Ramirez'],
  ['SE LLEVARON A MI ESPOSO JUAN LOPEZ CRUZ EN CICERO', 'JUAN LOPEZ CRUZ'],
  ['mi novio fernando alvarado fue detenido en la 63', 'fernando alvarado'],
  ['mi hermana Ana dice que se llevaron a Luis Ortega', 'Luis Ortega'],
  ['se llevaron a mi suegro don Chema Ríos', 'don Chema Ríos'],
  ['detuvieron a mi sobrina ana karen mendez cuando iba a la escuela', 'ana karen mendez'],
  ['se yevaron a mi esposo Luis Ángel Mora de Jesús Ríos, ayúdenme', 'Luis Ángel Mora de Jesús Ríos'],
  ['ICE took my friend Juan Perez in Cicero Illinois', 'Juan Perez'],
  ['they arrested my husband luis mora at work', 'luis mora'],
  ['my brother was taken, his name is Beto Salas', 'Beto Salas'],
])('is the name of whoever was taken: %s', (text, name) => {
  expect(nameIn(text)).toBe(name)
})

test.each([
  'se llevaron a mi esposo en Cicero',
  'mi hijo lo agarraron',
  'se llevaron a mi hermano ayer',
  'mi hermano ayer no llegó',
  'se llevaron a mi esposo',
  'se llevaron a mi esposo Cicero Illinois',
  'agarraron a mi hijo otra vez',
  'detuvieron a mi papá manejando su troca',
  'se llevaron a mi esposo injustamente',
  'se llevaron a mi hijo llorando mucho',
  'se llevaron a mi esposo ayudenme porfavor',
  'se llevaron a mi esposo esposado y golpeado',
  'agarraron a mi mamá saliendo de la iglesia',
  'tres hombres armados se llevaron a mi hijo menor',
  'detuvieron a mi vecino la migra',
  'se llevaron a mi hermano de la casa',
  'la migra agarró a mi esposo del trabajo',
  'se llevaron a mi esposa embarazada',
  'mi hermana Ana dice que se llevaron a su esposo',
  'mi prima Ana vio que agarraron a tres',
  'me llamo Rosa García, se llevaron a mi hijo',
  'se llevaron a mi esposo frente a los niños',
  'agarraron a mi tío muy temprano en Elgin',
  'SE LLEVARON A MI HIJO AYUDENME',
  'they took my husband this morning',
  'ICE arrested my son at school',
  'ICE took my dad away crying',
])('is no name: %s', text => {
  expect(nameIn(text)).toBeUndefined()
})

test.each([
  ['en la 26 y pulaski chicago mi telefono es 312-555-0188', 'en la 26 y pulaski chicago'],
  ['en Cicero, tiene 15 años', 'en Cicero'],
  ['en Elgin Illinois, mi numero es 312 555 0144 y tiene 20 años', 'en Elgin Illinois'],
  ['tiene 15 años, fue en Joliet', 'fue en Joliet'],
  ['en la 18 y Blue Island', 'en la 18 y Blue Island'],
])('is the place without an age and a number: %s', (text, place) => {
  expect(withoutAgeAndNumber(text)).toBe(place)
})

test.each([
  ['en Cicero, Illinois ayer, ayúdenme', 'en Cicero, Illinois'],
  ['en la 26 y Pulaski se llama Kevin', 'en la 26 y Pulaski'],
  ['en el lado este de Joliet', 'en el lado este de Joliet'],
])('is the place up to the next clause: %s', (text, place) => {
  expect(placePart(text)).toBe(place)
})

test.each([
  ['de 15 años en la 26', 15],
  ['de 19', 19],
  ['de 15 en Cicero', 15],
])('is an age behind a name: %s', (rest, years) => {
  expect(ageBehindName(rest)?.years).toBe(years)
})

test.each(['en la 26', 'de 26 de julio', 'de 312 555 0188'])('is no age behind a name: %s', rest => {
  expect(ageBehindName(rest)).toBeUndefined()
})

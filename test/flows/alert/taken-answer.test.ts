import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
})

/** Rosa reports, and answers so. */
async function tells(report: string, ...answers: readonly string[]): Promise<void> {
  for (const text of [report, ...answers]) await world.says('rosa', text)
  await world.pass(SECOND)
}

const about = async () => (await world.alerts())[0]?.alert.about

describe('an answer that says more than it was asked', () => {
  test.each([
    ['Mario Solís lo detuvieron llegando a su casa en Joliet, Illinois', 'Mario Solís'],
    ['Elena Ríos Mata, en Waukegan Illinois', 'Elena Ríos Mata'],
    ['se llama Raúl Ibarra, fue en Elgin, IL', 'Raúl Ibarra'],
  ])('gives the name and the place, and the desk of that place is told at once: %s', async (text, name) => {
    await tells('se llevaron a mi marido', text)
    expect((await about())?.name).toBe(name)
    expect(world.heardBy('mesa')).toContain(name)
    expect(world.heardBy('rosa')).not.toContain('¿Dónde fue?')
    expect(world.heardBy('rosa')).toContain('¿Tiene menos de 18 años?')
  })

  test.each([
    'creo que lo agarraron en Joliet Illinois',
    'saliendo del Walmart de Elgin, Illinois',
    'Elgin Illinois',
  ])('is a place and no name, the desk is told, and the name is asked again: %s', async text => {
    await tells('se llevaron a mi marido', text)
    expect(await about()).toMatchObject({ where: text })
    expect((await about())?.name).toBeUndefined()
    expect(world.heardBy('mesa')).toContain(text)
    expect(world.heardBy('rosa').match(/¿Cómo se llama\?/g)).toHaveLength(2)
  })

  test('gives the name and the age, and the age is not asked', async () => {
    await tells('detuvieron a mi primo', 'Óscar Luna, tiene 27 años', 'Elgin, Illinois')
    expect(await about()).toMatchObject({ name: 'Óscar Luna', minor: false, age: 27 })
    expect(world.heardBy('rosa')).not.toContain('¿Tiene menos de 18')
    expect(world.heardBy('rosa')).toContain('locator.ice.gov')
    expect(world.heardBy('mesa')).toContain('Tiene 27 años')
  })

  test.each([
    ['the place', ['Óscar Luna', '312 555 0161', 'Elgin, Illinois', 'no']],
    ['the age', ['Óscar Luna', 'Elgin, Illinois', '(312) 555-0161', 'no']],
  ])(
    'is a telephone number while %s is asked, which the desk reads and nobody asks for',
    async (_, answers) => {
      await tells('detuvieron a mi primo', ...answers)
      await world.pass(MINUTE)
      expect(await about()).toMatchObject({ where: 'Elgin, Illinois', phone: '13125550161' })
      expect(world.heardBy('rosa')).not.toContain('¿Qué número tienes tú?')
      expect(world.heardBy('mesa')).toContain('📞 Quien avisa: +1 312 555 0161')
    },
  )

  test('keeps another’s number for the desk, and not as the writer’s', async () => {
    await tells('detuvieron a mi primo', 'Óscar Luna, su celular es 312 555 0161', 'Elgin, Illinois')
    expect((await about())?.phone).toBeUndefined()
    expect(world.heardBy('mesa')).toContain('su celular es 312 555 0161')
  })
})

describe('the report itself', () => {
  test('says the place, and its desk is told with the name', async () => {
    await tells('agarraron a mi cuñado en Elgin, Illinois', 'Óscar Luna')
    expect(world.heardBy('mesa')).toContain('Dicen que fue en: «en Elgin, Illinois»')
    expect(world.heardBy('rosa')).not.toContain('¿Dónde fue?')
  })

  test('says a child’s age: nobody asks it, and the adults’ locator is never named', async () => {
    await tells('auxilio la migra tiene a mi sobrino de 13 años en Elgin, Illinois', 'Hugo Luna')
    expect(await about()).toMatchObject({ minor: true, age: 13 })
    expect(world.heardBy('rosa')).not.toContain('¿Tiene menos de 18')
    expect(world.heardBy('rosa')).toContain('1-800-203-7001')
    expect(world.heardBy('rosa')).not.toContain('Busca en locator.ice.gov')
    expect(world.heardBy('mesa')).toContain('Tiene 13 años: es menor')
  })

  test.each(['se llevaron a mi marido y a mi hija de 6 años', 'se llevaron a mi marido, lleva 15 años aquí'])(
    'says no age of whoever was taken: %s',
    async text => {
      await tells(text, 'Óscar Luna', 'Elgin, Illinois')
      expect((await about())?.minor).toBeUndefined()
      expect(world.heardBy('rosa')).toContain('¿Tiene menos de 18')
    },
  )
})

describe('whether they are under 18', () => {
  test.each([
    ['sí, tiene 16', true],
    ['16', true],
    ['tiene dieciséis años', true],
    ['si es menor', true],
    ['tiene como 16', true],
    ['es menor', true],
    ['17 años cumplidos', true],
    ['casi 18', true],
    ['va a cumplir 18', true],
    ['menos de 18', true],
    ['almost 18', true],
    ['acaba de cumplir 18', false],
    ['45 años', false],
    ['adulto', false],
    ['no, ya es mayor', false],
  ])('is answered by %s', async (text, minor) => {
    await tells('detuvieron a mi primo', 'Óscar Luna', 'Elgin, Illinois', text)
    expect((await about())?.minor).toBe(minor)
    expect(world.heardBy('rosa')).toContain('¿Qué número tienes tú?')
  })

  test('by a no is read by the desk', async () => {
    await tells('detuvieron a mi primo', 'Óscar Luna', 'Elgin, Illinois', 'no')
    await world.pass(MINUTE)
    expect(world.heardBy('mesa')).toContain('Tiene 18 años o más')
  })

  test.each(['no tengo teléfono', 'luego se los doy'])(
    'is the last where there is no number: %s',
    async text => {
      await tells('detuvieron a mi primo', 'Óscar Luna', 'Elgin, Illinois', 'no', text)
      expect(world.heardBy('rosa')).toContain('Gracias')
    },
  )
})

describe('a report that says all in one sentence', () => {
  test('names him, and the desk reads the name and only the place at once', async () => {
    await tells('se llevaron a mi esposo Juan Pérez López en Cicero, Illinois')
    expect(await about()).toMatchObject({ name: 'Juan Pérez López', where: 'en Cicero, Illinois' })
    expect(world.heardBy('mesa')).toContain('Juan Pérez López')
    expect(world.heardBy('rosa')).not.toContain('¿Cómo se llama?')
    expect(world.heardBy('rosa')).toContain('¿Tiene menos de 18 años?')
  })

  test('has the desk asked whether another one of the same name is the same', async () => {
    await world.says('tere', 'se llevaron a mi hermano juan perez lopez en cicero il')
    await tells('se llevaron a mi esposo Juan Pérez López en Cicero, Illinois')
    expect(world.heardBy('mesa')).toContain('¿Es la misma persona')
  })

  test('of a boy with his corner and her number has her read the line for minors, and nothing is asked', async () => {
    await tells(
      'me llamo Rosa Garcia la migra se llevo a mi hijo Kevin Ramirez Garcia de 15 años en la 26 y pulaski chicago mi telefono es 312-555-0188',
    )
    expect(await about()).toEqual({
      name: 'Kevin Ramirez Garcia',
      where: 'en la 26 y pulaski chicago',
      minor: true,
      age: 15,
      phone: '13125550188',
    })
    expect(world.heardBy('rosa')).toContain('ORR')
    expect(world.heardBy('rosa')).not.toContain('¿')
  })

  test('in answer to the name is a name in small letters and a place, and the name is not asked again', async () => {
    await tells(
      'se yevaron a mi esposo ayudenme porfavor',
      'Juan perez lopez lo agarraron en cicero illinois afuera del trabajo',
      'tiene 34 años',
    )
    expect(await about()).toMatchObject({
      name: 'Juan perez lopez',
      where: 'en cicero illinois afuera del trabajo',
      age: 34,
    })
    expect(world.heardBy('rosa').match(/¿Cómo se llama\?/g)).toHaveLength(1)
  })

  test.each(['tres hombres lo agarraron en Elgin Illinois', 'la migra lo agarro en Elgin Illinois'])(
    'names nobody by who took him: %s',
    async text => {
      await tells('se llevaron a mi esposo', text)
      expect((await about())?.name).toBeUndefined()
    },
  )
})

describe('whoever does not know what is asked', () => {
  test.each([
    'no sé cómo se llama',
    'no lo conozco',
    'es un vecino, no sé',
    'la verdad no se como se llama',
    'ni idea, es un muchacho',
    'no me acuerdo de su apellido',
    'quien sabe',
    'no me dijeron el nombre',
    "i don't know him",
    'idk his name',
  ])('goes on without a name, and the desk reads that it is not known: %s', async text => {
    await tells('se llevaron a un vecino', text, 'en la 26 y Kedzie, Chicago')
    expect(await about()).toMatchObject({ withoutName: true })
    expect((await about())?.name).toBeUndefined()
    expect(world.heardBy('rosa').match(/¿Cómo se llama\?/g)).toHaveLength(1)
    expect(world.heardBy('mesa')).toContain('No se sabe el nombre')
  })

  test('goes on, and what stands beside it is taken: where it was', async () => {
    await tells('se llevaron a un vecino', 'no sé el nombre pero fue en Cicero, Illinois')
    expect(world.heardBy('mesa')).toContain('Cicero, Illinois')
    expect(world.heardBy('rosa')).toContain('¿Tiene menos de 18 años?')
  })

  test('may tell the name later, and the desk reads that one', async () => {
    await tells('se llevaron a un vecino', 'no lo conozco', 'en Elgin, Illinois', 'no sé', 'saltar')
    world.forget()
    await world.says('rosa', 'se llama Juan Pérez')
    await world.pass(SECOND)
    expect((await about())?.name).toBe('Juan Pérez')
    expect(world.heardBy('mesa')).not.toContain('No se sabe el nombre')
  })

  test.each(['no se donde fue', 'no me dijeron donde', 'quien sabe', "i don't know"])(
    'goes on without a place: %s',
    async text => {
      await tells('se llevaron a mi marido', 'Óscar Luna', text)
      expect((await about())?.where).toBeUndefined()
      expect(world.heardBy('rosa')).toContain('¿Tiene menos de 18 años?')
    },
  )

  test('tells a place all the same: no sé bien, por la 26 y Kedzie', async () => {
    await tells('se llevaron a mi marido', 'Óscar Luna', 'no sé bien, por la 26 y Kedzie')
    expect(await about()).toMatchObject({ where: 'no sé bien, por la 26 y Kedzie' })
  })

  test.each(['no se cuantos años tiene', 'no estoy seguro', 'no sé, se ve joven'])(
    'goes on without an age: %s',
    async text => {
      await tells('se llevaron a mi marido', 'Óscar Luna', 'Elgin, Illinois', text)
      expect((await about())?.minor).toBeUndefined()
      expect(world.heardBy('rosa')).toContain('¿Qué número tienes tú?')
      expect(world.heardBy('rosa')).not.toContain('¿Es una emergencia?')
    },
  )

  test('goes on without a number: no me lo se', async () => {
    await tells('se llevaron a mi marido', 'Óscar Luna', 'Elgin, Illinois', 'no', 'no me lo se')
    expect(await about()).toMatchObject({ withoutPhone: true })
  })

  test('is asked for the name again who asks what to do: no se que hacer', async () => {
    await tells('se llevaron a un vecino', 'no se que hacer')
    expect((await about())?.withoutName).toBeUndefined()
  })
})

describe('a question in the place of an answer', () => {
  test.each([
    ['¿me van a cobrar?', 'No te cobro nada.'],
    ['me van a cobrar', 'No te cobro nada.'],
    ['is this free', 'No te cobro nada.'],
    ['quien eres tu', 'No soy del gobierno'],
    ['¿y qué van a hacer?', 'No lo sé.'],
    ['¿y mis hijos?', 'No lo sé.'],
    ['¿lo van a deportar?', 'No lo sé'],
  ])(
    'is answered or said to be not known, is no place, and where it was is asked again: %s',
    async (text, told) => {
      await tells('se llevaron a mi marido', 'Óscar Luna', text)
      expect((await about())?.where).toBeUndefined()
      expect(world.heardBy('rosa')).toContain(told)
      expect(world.heardBy('rosa').match(/¿Dónde fue\?/g)).toHaveLength(2)
    },
  )

  test.each(['¿en la 26?', 'cerca de la 26?', 'cicero?', 'hay una gasolinera ahí en la 26'])(
    'is a place in doubt where it names one: %s',
    async text => {
      await tells('se llevaron a mi marido', 'Óscar Luna', text)
      expect(await about()).toMatchObject({ where: text })
    },
  )

  test('is answered, and the place beside it is taken', async () => {
    await tells('se llevaron a mi marido', 'Óscar Luna', 'fue en Elgin, Illinois. ¿Me van a cobrar?')
    expect(await about()).toMatchObject({ where: 'fue en Elgin, Illinois.' })
    expect(world.heardBy('rosa')).toContain('No te cobro nada.')
  })

  test.each([
    ['¿quién eres?', [], '¿Cómo se llama?'],
    ['¿me van a cobrar?', ['Óscar Luna', 'Elgin, Illinois'], '¿Tiene menos de 18 años?'],
    ['para que quieres mi numero', ['Óscar Luna', 'Elgin, Illinois', 'no'], '¿Qué número tienes tú?'],
  ])('is answered at the other questions too: %s', async (text, before, asked) => {
    await tells('se llevaron a mi marido', ...before)
    world.forget()
    await world.says('rosa', text)
    expect(world.heardBy('rosa')).toMatch(/No te cobro|No soy del gobierno|No lo sé/)
    expect(world.heardBy('rosa')).toContain(asked)
  })
})

import { afterEach, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { Service } from '../service.ts'

let service: Service
afterEach(() => service.stop())

/** Reads an alert with its person, whoever asks for it. */
const FACTS = /^select .* from "alerts" inner join "persons"/i

/** The statements up to the commit that notes that `copies` copies have left; the first commit only keeps the alert. */
function untilTold(statements: readonly string[], copies: number): readonly string[] {
  const kept = statements.indexOf('COMMIT')
  const noted = statements.flatMap((one, index) =>
    index > kept && one.startsWith('update "recipients"') ? [index] : [],
  )
  const last = noted[copies - 1] ?? statements.length
  return statements.slice(0, statements.indexOf('COMMIT', last) + 1)
}

// Issue 8 asks for at most 90 and 6; the bounds lie at what it takes, with room for a few statements.
test('a PÁNICO until a relative and a desk are told costs at most 88 statements and 4 reads of the alert', async () => {
  service = await Service.start()
  const [ana, mama, officer] = [
    service.phone('Ana'),
    service.phone('Mamá', 'relative'),
    service.phone('Pérez', 'officer'),
  ]
  await service.register(ana, mama)
  const group = await service.desk(officer)
  await service.pass(MINUTE)
  service.statements.length = 0
  await service.says(ana, 'PÁNICO')
  expect(service.heard(mama).join('\n')).toContain('ALERTA de Ana')
  expect(service.shown(group).join('\n')).toContain('CHI-0001')
  const cost = untilTold(service.statements, 2)
  const reads = cost.filter(one => FACTS.test(one)).length
  console.log(`a PÁNICO until two are told: ${cost.length} statements, ${reads} reads of the alert`)
  expect(cost.length).toBeGreaterThan(20)
  expect(cost.length).toBeLessThanOrEqual(88)
  expect(reads).toBeLessThanOrEqual(4)
  // Nobody of theirs is a bare number, so that none is looked up.
  expect(cost.filter(one => one.includes('"told_numbers"'))).toEqual([])
})

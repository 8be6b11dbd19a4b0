import { expect, test } from 'vitest'
import { findAnswer } from '../../src/answers/answers.ts'

test.each([
  ['cuanto tardan en contestar', 'answer-time'],
  ['para que quieren mi nombre', 'why-name'],
  ['porque necesitan mi nombre', 'why-name'],
  ['para que piden mi direccion', 'why-place'],
  ['como cambio el nombre que puse', 'change-name'],
  ['tengo que contestar lo que me preguntan los agentes', 'silence'],
  ['tengo que dar mi nombre al policia', 'unknown-name-to-police'],
  ['cuanto tarda el juez en contestar la peticion', 'unknown-own-case'],
])('%s is answered by %s', (question, id) => {
  expect(findAnswer(question)?.id).toBe(id)
})

import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Scene } from '../../scripts/faults/scene.ts'

test('a fault that throws leaves nothing of it behind, whatever cannot be undone', async () => {
  const scene = await Scene.of(1)
  const undone: string[] = []
  scene.later(() => void undone.push('first'))
  scene.later(() => {
    throw new Error('it is busy')
  })
  scene.later(() => void undone.push('last'))
  expect(await scene.clear()).toEqual(['it is busy'])
  expect(undone).toEqual(['last', 'first'])
  expect(existsSync(scene.ground.database)).toBe(false)
  await expect(fetch(scene.server.url)).rejects.toThrow()
})

test('a fault that was ended from outside begins no service after that, and what it does is undone at once', async () => {
  const scene = await Scene.of(1)
  await Promise.all([scene.clear(), scene.clear()])
  await expect(scene.start()).rejects.toThrow('cleared away')
  await expect(scene.refused()).rejects.toThrow('cleared away')
  let undone = false
  scene.later(() => {
    undone = true
  })
  expect(undone).toBe(true)
})

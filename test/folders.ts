import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * A new folder of a test's own, which is removed once the test is over; with `afterAll` in the place of `later`, once
 * all tests of the file are.
 */
export function temporaryFolder(
  name: string,
  later: (remove: () => void) => void = remove => void onTestFinished(remove),
): string {
  const folder = mkdtempSync(join(tmpdir(), `avisa-${name}-`))
  later(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

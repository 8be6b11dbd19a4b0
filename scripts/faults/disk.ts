import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type FaultCase, must } from './cases.ts'
import { killed, type Scene, seconds } from './scene.ts'

const MEGABYTE = 1024 * 1024

/** Larger than any database of these few people and its journal. */
const SMALL_DISK = 24 * MEGABYTE

const lacksMount = () => (canMount(['-t', 'tmpfs', 'tmpfs']) ? undefined : 'a machine on which we may mount')
const lacksLoop = () => lacksMount() ?? (hasExt4() ? undefined : 'mkfs.ext4 and a loop device')

/** The disk of the database is full, or turns read-only. */
export const DISK_CASES: readonly FaultCase[] = [
  {
    name: 'the disk is full for 8 s: nothing is accepted, /readyz is 503',
    lacks: lacksMount,
    async run(scene) {
      moveTo(scene, ['-t', 'tmpfs', '-o', `size=${SMALL_DISK}`, 'tmpfs'])
      await scene.start()
      const makeRoom = fill(scene)
      scene.cry(3)
      await seconds(8)
      must((await scene.readyz()) === 503, '/readyz is 503')
      must(scene.server.updates.held === 3, 'Telegram keeps what was written')
      makeRoom()
    },
  },
  {
    name: 'the disk is full while things are sent',
    lacks: lacksMount,
    async run(scene) {
      moveTo(scene, ['-t', 'tmpfs', '-o', `size=${SMALL_DISK}`, 'tmpfs'])
      await scene.start()
      scene.cry(3)
      await scene.until(() => scene.server.calls.includes('sendMessage'), 10_000)
      const makeRoom = fill(scene)
      await seconds(8)
      makeRoom()
    },
  },
  {
    name: 'the disk is full at the start: it is refused by name, and starts once there is room',
    lacks: lacksMount,
    async run(scene) {
      moveTo(scene, ['-t', 'tmpfs', '-o', `size=${SMALL_DISK}`, 'tmpfs'])
      const makeRoom = fill(scene)
      scene.cry(2)
      must((await scene.refused()).includes('is full. Make room on it'), 'the start names the full disk')
      makeRoom()
      await scene.start()
    },
  },
  {
    name: 'the disk turns read-only under the service; then it is mounted again',
    lacks: lacksLoop,
    async run(scene) {
      const disk = makeExt4()
      scene.later(() => rmSync(dirname(disk), { recursive: true }))
      moveTo(scene, ['-o', 'loop', disk])
      const service = await scene.start()
      tool('mount', ['-o', 'remount,abort', folderOf(scene)])
      scene.cry(2)
      await seconds(4)
      must((await scene.readyz()) === 503, '/readyz is 503')
      must(scene.server.updates.held === 2, 'Telegram keeps what was written')
      await killed(service)
      tool('umount', [folderOf(scene)])
      tool('mount', ['-o', 'loop', disk, folderOf(scene)])
      await scene.start()
    },
  },
]

const folderOf = (scene: Scene): string => dirname(scene.ground.database)

/** Runs a tool of the system to its end; throws with what it said if it failed. */
function tool(name: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(name, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
}

/** Moves the database to a disk of its own, in the place where it was. */
function moveTo(scene: Scene, disk: readonly string[]): void {
  const folder = folderOf(scene)
  const aside = `${folder}-aside`
  cpSync(folder, aside, { recursive: true })
  tool('mount', [...disk, folder])
  // Also while something of ours still holds it, which is killed before, and may take its time to be gone.
  scene.later(() => tool('umount', ['--lazy', folder]))
  cpSync(aside, folder, { recursive: true })
  rmSync(aside, { recursive: true })
}

/** Fills the disk of the database to its last byte; what is returned makes room again. */
function fill(scene: Scene): () => void {
  const ballast = join(folderOf(scene), 'ballast')
  // Ends with a refusal, once nothing more fits.
  spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4096'], { stdio: 'ignore' })
  return () => rmSync(ballast)
}

function canMount(disk: readonly string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'avisa-mount-'))
  const isMounted = spawnSync('mount', [...disk, folder]).status === 0
  if (isMounted) tool('umount', [folder])
  rmSync(folder, { recursive: true })
  return isMounted
}

function hasExt4(): boolean {
  try {
    const disk = makeExt4()
    const isMounted = canMount(['-o', 'loop', disk])
    rmSync(dirname(disk), { recursive: true })
    return isMounted
  } catch {
    return false
  }
}

/** A file with an empty file system of ext4 in it, in a folder of its own. */
function makeExt4(): string {
  const folder = mkdtempSync(join(tmpdir(), 'avisa-disk-'))
  const disk = join(folder, 'disk')
  writeFileSync(disk, Buffer.alloc(SMALL_DISK))
  tool('mkfs.ext4', ['-q', '-F', disk])
  return disk
}

import { type Instant, later, SECOND } from '../domain/ids.ts'
import { type Bindings, judge } from './match.ts'
import { prologueOf, REST, unprepared } from './prologue.ts'
import { Screens } from './screen.ts'
import { Stage } from './stage.ts'
import type { Deed, Story, StoryFault, StoryStep } from './story.ts'
import type { Played, StoryResult } from './story-result.ts'
import { heardLines } from './transcript.ts'
import type { StoryWorld } from './world.ts'

/** How long people take between one thing and the next: nobody reads and types faster. */
const BREATH = 3 * SECOND

/** More timers than this at one moment are a circle in the program, not a story. */
const TOO_MANY_TIMERS = 100_000

/**
 * Plays a story from its first step to its last, or to one that cannot be done, and compares what everybody
 * hears with what is written. `tell` is handed each step as soon as it has been played.
 */
export async function playStory(
  story: Story,
  world: StoryWorld,
  tell: (played: Played) => void = () => {},
): Promise<StoryResult> {
  const bindings: Bindings = new Map()
  const stage = new Stage(story, world, bindings)
  const screens = new Screens(world, chat => stage.nameOf(chat))
  await pass(world, 0)
  const fault = await prepare(story, world, stage)
  if (fault) return { ok: false, played: [], fault }
  screens.look()
  const played: Played[] = []
  let breath = 0
  for (const step of story.steps) {
    const { deed } = step
    // "Pasan 5 min" counts from what was done before it: the breath after that is a part of the five minutes.
    const began = later(world.clock.now(), deed.kind === 'pass' ? -breath : 0)
    const stuck = deed.kind === 'pass' ? undefined : await stage.act(deed)
    if (stuck === undefined)
      await pass(world, deed.kind === 'pass' ? Math.max(0, deed.milliseconds - breath) : breathAfter(deed))
    breath = breathAfter(deed)
    const now = concluded(story, step, screens, began, bindings, stuck)
    played.push(now)
    tell(now)
    if (stuck !== undefined) break
  }
  const ok = played.length === story.steps.length && played.every(each => each.verdict.ok && !each.stuck)
  return { ok, played }
}

/** Does what the head says was done before, which nobody is told of; the story's clock then stands where it begins. */
async function prepare(story: Story, world: StoryWorld, stage: Stage): Promise<StoryFault | undefined> {
  for (const before of prologueOf(story)) {
    const stuck = await stage.act(before.deed)
    if (stuck !== undefined) return unprepared(before, stuck)
    await pass(world, REST)
  }
  return undefined
}

/** Only people need a breath: what happens by itself takes no time. */
const breathAfter = (deed: Deed): number => ('who' in deed ? BREATH : 0)

function concluded(
  story: Story,
  step: StoryStep,
  screens: Screens,
  began: Instant,
  bindings: Bindings,
  stuck: string | undefined,
): Played {
  const verdict = judge(step, screens.look(), began, bindings)
  const source = story.source.slice(step.heardAt.from, step.heardAt.to)
  const lines = verdict.ok || stuck !== undefined ? source : heardLines(step, verdict, began, bindings)
  return { step, verdict, lines, ...(stuck !== undefined && { stuck }) }
}

/** Lets time pass, timer by timer, with all that follows from each done before the next. */
async function pass(world: StoryWorld, milliseconds: number): Promise<void> {
  const end = world.clock.steady() + milliseconds
  await world.settle()
  for (let timers = 0; ; timers += 1) {
    const next = world.clock.nextDue()
    if (next === undefined || world.clock.steady() + next > end) break
    if (timers > TOO_MANY_TIMERS) throw new Error('Timers follow each other without end; time cannot pass')
    world.clock.advance(next)
    await world.settle()
  }
  world.clock.advance(Math.max(0, end - world.clock.steady()))
  await world.settle()
}

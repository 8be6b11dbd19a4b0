import type { Said } from '../../domain/alert/said/said.ts'
import { phone } from '../../locales/formats.ts'
import type { Line, Scene } from '../phrases.ts'

/**
 * The warning under words of money, whoever wrote them: a scam reaches a family by way of somebody who believed it. A desk reads it as
 * those who do not ask for any. Undefined where no money is spoken of.
 */
export function moneyLine(
  { say, directory }: Pick<Scene, 'say' | 'directory'>,
  said: readonly Pick<Said, 'what'>[],
  role: 'family' | 'desk',
): Line {
  if (!said.some(({ what }) => what.ofMoney)) return undefined
  return role === 'desk' ? say('said.desk-money') : say('said.money', { ciam: phone(directory.ciam.number) })
}

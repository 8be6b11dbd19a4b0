/**
 * Checks every sentence that people see, those of `data/answers/` too, and keeps `src/locales/keys.ts` in step with the Spanish files.
 * `node scripts/check-locales.ts` reports; with `--write` it also rewrites keys.ts.
 */
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { ENTRIES } from '../src/answers/answers.ts'

const LOCALES = 'src/locales'
const KEYS = `${LOCALES}/keys.ts`
const SOURCE = 'es'

/** The rule is "about twelve"; a sentence is reported when it is clearly longer. */
const LONGEST_SENTENCE = 14

/** Telegram and WhatsApp cut a button's label near this length on a narrow phone. */
const LONGEST_LABEL = 24

/** What must never be said to anybody, whatever the occasion: each has harmed people or would mislead them. */
const NEVER: readonly RegExp[] = [
  /va[n]? en camino|on (?:its|the|their) way/i,
  /no te (?:pueden|van a) deportar|(?:can(?:no|'|’)?t|won(?:'|’)t) (?:be )?deport/i,
  /\bnotari[oa]s?\b/i,
  /\besc[oó]nd[ea]te|\bhide\b/i,
  /(?<!no )\b(?:corre|huye|miente)\b|(?<!(?:not|don[’']t) )\b(?:run away|lie to)\b/i,
  /(?:el consulado|the consulate) (?:ya )?(?:sabe|knows|est[aá] enterado|is aware)/i,
  /(?:dos|two) (?:a[nñ]os|years)|deportaci[oó]n (?:expedita|acelerada)|expedited removal/i,
  /(?:cu[aá]l es tu|what is your) (?:estatus|situaci[oó]n migratoria|immigration status)/i,
  /\bUTC\b/,
  /\+?1?[ -]?424[ -]?309[ -]?0009/,
]

type Sentences = Map<string, string>

const faults: string[] = []
const warnings: string[] = []

const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
const spoken = new Map(languages.map(language => [language, read(language)]))
const source = spoken.get(SOURCE) ?? new Map<string, string>()

for (const [language, sentences] of spoken) {
  if (language !== SOURCE) compare(language, sentences)
  for (const [key, text] of sentences) judge(`${language}/${key}`, text)
}
for (const { id, es, en } of ENTRIES)
  for (const lines of [es, en]) if (lines) judge(`answers/${id}`, lines.join('\n'))
checkUse()
checkKeys()

for (const warning of warnings) console.warn(`warning: ${warning}`)
for (const fault of faults) console.error(`fault: ${fault}`)
console.log(
  `${source.size} sentences in ${languages.join(', ')}: ${faults.length} faults, ${warnings.length} warnings`,
)
process.exitCode = faults.length > 0 ? 1 : 0

/** Reads a language's folder: key → text, an array of lines joined as i18next joins it. */
function read(language: string): Sentences {
  const sentences: Sentences = new Map()
  for (const path of globSync(`${LOCALES}/${language}/*.json`).sort()) {
    const file = path.replace(/^.*\/(.+)\.json$/, '$1')
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    for (const [name, value] of Object.entries(parsed ?? {})) {
      const text: unknown = Array.isArray(value) ? value.join('\n') : value
      if (typeof text !== 'string' || text.trim() === '') faults.push(`${path}: ${name} is not a text`)
      else sentences.set(`${file}.${name}`, text)
    }
  }
  return sentences
}

function compare(language: string, sentences: Sentences): void {
  for (const [key, text] of source) {
    const other = sentences.get(key)
    if (other === undefined) faults.push(`${language} lacks ${key}`)
    else if (parametersOf(text).join() !== parametersOf(other).join())
      faults.push(
        `${language}/${key} takes {${parametersOf(other)}}, ${SOURCE} takes {${parametersOf(text)}}`,
      )
  }
  for (const key of sentences.keys())
    if (!source.has(key)) faults.push(`${language}/${key} is not in ${SOURCE}`)
}

function judge(where: string, text: string): void {
  for (const phrase of NEVER) if (phrase.test(text)) faults.push(`${where} says ${phrase.exec(text)?.[0]}`)
  if (/<\/?[a-z]|\]\(/i.test(text)) faults.push(`${where} holds markup; messages are plain text`)
  const isLabel = /\.(?:key|choice)-/.test(where)
  if (isLabel && [...text].length > LONGEST_LABEL)
    faults.push(`${where} is a label of more than ${LONGEST_LABEL}`)
  for (const sentence of text.split(/[.!?…:;]\s|\n/)) {
    const count = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (count > LONGEST_SENTENCE) warnings.push(`${where} has a sentence of ${count} words`)
  }
}

function parametersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? ''))].sort(inOrder)
}

/** A sentence is used if its key, or a template that its key fits, stands in the code. */
function checkUse(): void {
  const code = globSync('src/**/*.{ts,tsx}')
    .filter(path => path !== KEYS)
    .map(path => readFileSync(path, 'utf8'))
    .join('\n')
  const literal = new Set([...code.matchAll(/'([a-z]+\.[\w-]+)'/g)].map(match => match[1]))
  const templates = [...code.matchAll(/`([a-z]+\.[\w-]*\$\{[^`]*)`/g)].map(
    match => new RegExp(`^${(match[1] ?? '').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+').replaceAll('.', '\\.')}$`),
  )
  for (const key of phrases().keys())
    if (!literal.has(key) && !templates.some(template => template.test(key)))
      faults.push(`${key} is never said`)
}

/** Each key without plural endings, with its parameters. */
function phrases(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [key, text] of source) {
    const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '')
    const parameters = base === key ? parametersOf(text) : ['count', ...parametersOf(text)]
    found.set(base, [...new Set([...(found.get(base) ?? []), ...parameters])].sort(inOrder))
  }
  return new Map([...found].sort(([one], [other]) => inOrder(one, other)))
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : 1
}

function checkKeys(): void {
  const lines = [...phrases()].map(([key, parameters]) => {
    const fields = parameters.map(name => `readonly ${name}: ${name === 'count' ? 'number' : 'string'}`)
    return `  readonly '${key}': ${fields.length === 0 ? 'null' : `{ ${fields.join('; ')} }`}`
  })
  const wanted = [
    '/** Every key of the Spanish files with the parameters its sentence takes. Made by `npm run locales -- --write`. */',
    '// biome-ignore format: one line a key, as the script writes them',
    'export interface Phrases {',
    ...lines,
    '}',
    '',
  ].join('\n')
  if (process.argv.includes('--write')) writeFileSync(KEYS, wanted)
  else if (!globSync(KEYS).length || readFileSync(KEYS, 'utf8') !== wanted)
    faults.push(`${KEYS} is out of step: run npm run locales -- --write`)
}

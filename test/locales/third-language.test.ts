import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'

/** A copy of the program, to which a language `xx` is added that nobody speaks. */
let tree: string
beforeAll(() => {
  tree = temporaryFolder('third-language', afterAll)
  for (const name of ['src', 'package.json', 'tsconfig.json'])
    cpSync(name, join(tree, name), { recursive: true })
  for (const name of ['node_modules', 'data', 'migrations'])
    symlinkSync(join(process.cwd(), name), join(tree, name))
})

/** In milliseconds: the program is read by the compiler twice, which takes some seconds of a machine that rests. */
const PATIENCE = 240_000

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(tree, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${file} has no ${from}`)
  writeFileSync(path, after)
}

/** The compiler, over every file that speaks of a language, whatever it means by it. */
class Compiler {
  readonly #libraries = new Map<string, ts.SourceFile | undefined>()

  /** The files in which it finds something wrong, in the order of their names; looks in `only` those, if given. */
  named(only?: readonly string[]): readonly string[] {
    const { config } = ts.readConfigFile(join(tree, 'tsconfig.json'), ts.sys.readFile)
    const { options, fileNames } = ts.parseJsonConfigFileContent(
      { ...config, include: ['src'] },
      ts.sys,
      tree,
    )
    const roots = fileNames.filter(name => /language/i.test(readFileSync(name, 'utf8')))
    const program = ts.createProgram(roots, options, this.#host(options))
    return roots
      .map(name => relative(tree, name))
      .filter(name => only?.includes(name) ?? true)
      .filter(name => program.getSemanticDiagnostics(program.getSourceFile(join(tree, name))).length > 0)
      .toSorted()
  }

  /** Reads the libraries once: only the program changes between two looks. */
  #host(options: ts.CompilerOptions): ts.CompilerHost {
    const host = ts.createCompilerHost(options)
    const getSourceFile: typeof host.getSourceFile = (name, how) => {
      if (!name.includes('/node_modules/')) return host.getSourceFile(name, how)
      const known = this.#libraries.get(name) ?? host.getSourceFile(name, how)
      this.#libraries.set(name, known)
      return known
    }
    return { ...host, getSourceFile }
  }
}

/** Adds the folder of texts, and says what differs: a greeting that no other language has. */
function addFolder(): void {
  cpSync(join(tree, 'src/locales/es'), join(tree, 'src/locales/xx'), { recursive: true })
  change('src/locales/xx/register.json', 'Hola, soy Avisa', 'Xola, soy Avisa')
}

/** Does what the compiler asks for, in each file that it named. */
const MENDS: Readonly<Record<string, () => void>> = {
  'src/consulates/tables/states.ts': () =>
    change('src/consulates/tables/states.ts', "{ es: 'es', en: 'en' }", "{ es: 'es', en: 'en', xx: 'es' }"),
  'src/flows/menu/language.ts': () =>
    change(
      'src/locales/keys.ts',
      "  readonly 'language.choice-es': null",
      "  readonly 'language.choice-es': null\n  readonly 'language.choice-xx': null",
    ),
  'src/locales/formats.ts': () =>
    change('src/locales/formats.ts', "en: 'en-US' }", "en: 'en-US', xx: 'es-MX' }"),
  'src/locales/resources.ts': addResources,
  'src/stories/cast.ts': () =>
    change('src/stories/cast.ts', "en: 'en inglés' }", "en: 'en inglés', xx: 'en equis' }"),
  'src/understanding/vocabulary/languages.ts': () =>
    change('src/understanding/vocabulary/languages.ts', 'en: ENGLISH }', 'en: ENGLISH, xx: SPANISH }'),
}

function addResources(): void {
  const path = join(tree, 'src/locales/resources.ts')
  const source = readFileSync(path, 'utf8')
  const subjects = readdirSync(join(tree, 'src/locales/xx')).map(name => name.replace('.json', ''))
  const imports = subjects.map(name => `import ${name}Xx from './xx/${name}.json' with { type: 'json' }`)
  const entries = subjects.map(name => `${name}: ${name}Xx`)
  const added = source.replace(/\n} satisfies/, `\n  xx: { ${entries.join(', ')} },\n} satisfies`)
  writeFileSync(path, [...imports, added].join('\n'))
}

const GREETING = `
  import { openStoryWorld } from './src/cli/story-world.ts'
  import { parseStory } from './src/stories/parse.ts'
  import { playStory } from './src/stories/play.ts'
  const parsed = parseStory('Historia: Xola\\nTeléfono: Ana, idioma xx\\n\\nAna: hola\\n')
  const world = await openStoryWorld(parsed.story)
  const { played } = await playStory(parsed.story, world)
  await world.close()
  process.stdout.write(played.flatMap(each => each.lines).join('\\n'))
`

test('of a third language the compiler names every place but its folder', { timeout: PATIENCE }, () => {
  change('src/domain/people/person.ts', "['es', 'en'] as const", "['es', 'en', 'xx'] as const")
  addFolder()
  const compiler = new Compiler()
  expect(compiler.named()).toEqual(Object.keys(MENDS))
  for (const mend of Object.values(MENDS)) mend()
  expect(compiler.named(Object.keys(MENDS))).toEqual([])
  writeFileSync(join(tree, 'greeting.ts'), GREETING)
  const heard = execFileSync(process.execPath, ['greeting.ts'], { cwd: tree, encoding: 'utf8' })
  expect(heard).toContain('Xola, soy Avisa')
})

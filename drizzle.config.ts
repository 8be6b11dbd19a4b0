import { defineConfig } from 'drizzle-kit'

/** Where `npm run migrations` finds the schema and puts the next step of it. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './migrations/schema-sqlite.ts',
  out: './migrations/sqlite',
})

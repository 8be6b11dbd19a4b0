import { isDamage } from '../../store-error.ts'

/** A list that is read at once, or one by one where something in it is damaged. */
export interface List<Id, Row> {
  all(): Promise<Row[]>
  ids(): Promise<readonly Id[]>
  one(id: Id): Promise<Row | undefined>
}

/** The rows of a list, without those that cannot be read: a damaged one costs itself, and none of the others. */
export async function readable<Id, Row>({ all, ids, one }: List<Id, Row>): Promise<Row[]> {
  try {
    return await all()
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown
  }
  const rows: Row[] = []
  for (const id of await ids()) {
    try {
      const row = await one(id)
      if (row !== undefined) rows.push(row)
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown
    }
  }
  return rows
}

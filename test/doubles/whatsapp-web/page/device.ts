/** The page's own memory of being a linked device, which lives in the browser's profile as WhatsApp Web's does. */

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('device', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('device')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })

/** The device that this profile is; undefined if no phone has taken it in. */
export async function readDevice(): Promise<string | undefined> {
  const database = await open()
  return await new Promise((resolve, reject) => {
    const reading = database.transaction('device').objectStore('device').get('name')
    reading.onsuccess = () => resolve(reading.result)
    reading.onerror = () => reject(reading.error)
  })
}

/** Makes this profile that device; it is on disk when it resolves. Without a name the profile is none. */
export async function keepDevice(name: string | undefined): Promise<void> {
  const database = await open()
  await new Promise<void>((resolve, reject) => {
    const keeping = database.transaction('device', 'readwrite', { durability: 'strict' })
    keeping.objectStore('device').put(name, 'name')
    keeping.oncomplete = () => resolve()
    keeping.onerror = () => reject(keeping.error)
  })
}

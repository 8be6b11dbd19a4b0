import { launch } from './launch/launch.ts'

/** Starts the service. */
await launch('service.ts')

import { render } from 'preact'
import { SimulatorPage } from './app.tsx'

const { map, neighbours } = document.body.dataset
if (map === undefined || neighbours === undefined) throw new Error('The page does not name its map')
render(<SimulatorPage shapes={{ map, neighbours }} />, document.body)

import type { Assets } from './bundle.ts'

// A bell on a disc, as the avatar of the service; a data address, so that nothing is asked of the network.
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#0b6e63"/>' +
    '<path d="M9 20.5v-6a7 7 0 0 1 14 0v6l1.5 2h-17zM14 25h4" fill="none" stroke="#fff" stroke-width="2" ' +
    'stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`

/** The page's frame; everything in it is drawn by the script, and nothing comes from another host. */
export function pageOf({ script, style, map, neighbours }: Assets): string {
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Avisa · simulador</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/simulator/assets/${style.name}">
<script type="module" src="/simulator/assets/${script.name}"></script>
</head>
<body data-map="/simulator/assets/${map.name}" data-neighbours="/simulator/assets/${neighbours.name}">
<noscript>El simulador necesita JavaScript. · The simulator needs JavaScript.</noscript>
</body>
</html>
`
}

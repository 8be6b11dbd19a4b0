Historia: Un sí al consulado no cierra la alerta, y le llega
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
  …

Luis toca [Atender] en Mesa Chicago
  …

Ana: estoy bien
  …

Luis en Mesa Chicago: CHI-0001 Ana, ¿sigues detenida en Broadview?
  …

Luis toca [Ana] en Mesa Chicago
  …

Ana: sí
  → Ana
    ¿Ya estás libre?
    [Sí, ya salí]
    [No, sigo detenido]
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:00 p.m.: «sí»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «sí»

Ana: sí
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: atiende Luis, folio CHI-0001, 12:00 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.

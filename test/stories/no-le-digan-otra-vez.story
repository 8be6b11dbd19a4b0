Historia: Quien no debía saber de la última alerta no sabe de la siguiente
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra, no le digan a Beto
  → Ana
    🤐 De esta alerta no le aviso a Beto.
    Si cambias de idea, toca abajo.
    [Sí avísale a Beto]
    [🗑 Quitar de mi lista]
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra, no le digan a Beto»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    • Beto: no le avisamos, como pediste.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Ana manda su ubicación: 41.85, -87.65
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    • Beto: no le avisamos, como pediste.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mesa Chicago
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Pasan 2 min
  → Ana · 1 min 57 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste hace 1 minuto.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    • Beto: no le avisamos, como pediste.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 1 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.

    📍 Condado de Cook, Illinois: ubicación mandada hace 1 minuto.
    https://maps.google.com/?q=41.85,-87.65

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 1 min 57 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra, no le digan a Beto»

    📍 Condado de Cook, Illinois: ubicación mandada hace 1 minuto.
    https://maps.google.com/?q=41.85,-87.65

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Ana: ya me soltaron
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
Pasan 2 min
Ana: PÁNICO
  → Ana
    🤐 Como en tu última alerta, no le aviso a Beto.
    Si cambias de idea, toca abajo.
    [Sí avísale a Beto]
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Ana pidió ayuda: 12:04 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada hace 4 minutos.
    https://maps.google.com/?q=41.85,-87.65

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio y la ubicación.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
  → Mesa Chicago
    🆘 CHI-0002 · Ana
    🕐 Pidió ayuda: 12:04 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada hace 4 minutos.
    https://maps.google.com/?q=41.85,-87.65

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
  → Ana
    🆘 Alerta CHI-0002 guardada, 12:04 p.m.
    📍 Va con la ubicación que mandaste hace 4 minutos.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:04 p.m.
    • Consulado en Chicago: entregado 12:04 p.m.
    • Beto: no le avisamos, como pediste.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 30 s

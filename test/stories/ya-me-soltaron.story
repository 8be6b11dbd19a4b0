Historia: Ya me soltaron
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== La alerta ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: me detuvieron
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me detuvieron»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

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
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me detuvieron»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Mamá toca [Recibido]
  …
Luis toca [Atender] en Mesa Chicago
  …

== «Me sacaron» no cierra nada ==
Pasan 5 h
  …
Ana: me sacaron
  …
Ana toca [No, sigo en EE. UU.]
  → Ana
    La alerta sigue activa.

== Lo que no es una salida se pregunta ==
Ana: me soltaron pero aquí sigo
  ✎ Ana
    🗣️ Tus 2 mensajes, enviados a: Mamá y Consulado en Chicago.
  → Ana
    ¿Ya estás libre?
    [Sí, ya salí]
    [No, sigo detenido]
  ✎ Mamá
    🗣️ Ana escribió:
    5:30 p.m.: «me sacaron»
    5:30 p.m.: «me soltaron pero aquí sigo»
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    5:30 p.m.: «me sacaron»
    5:30 p.m.: «me soltaron pero aquí sigo»
Ana toca [No, sigo detenido]
  → Ana
    La alerta sigue activa.

== La buena noticia ==
Ana: ya me soltaron!!
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: atendió L. Pérez hasta 5:00 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
Pasan 2 h
Ana: PANICO
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Ana pidió ayuda: 7:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PANICO»

    📍 ANTERIOR, hace 7 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

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
  → Mesa Chicago
    🆘 CHI-0002 · Ana
    🕐 Pidió ayuda: 7:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PANICO»

    📍 ANTERIOR, hace 7 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0002 guardada, 7:30 p.m.
    📍 Va con tu última ubicación, de hace 7 horas. Manda una nueva.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 7:30 p.m.
    • Consulado en Chicago: entregado 7:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

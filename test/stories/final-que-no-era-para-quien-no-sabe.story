Historia: Un final que no era cierto, para quien no debía saber y para quien Ana quitó
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: PÁNICO
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
    🗣️ Escribió: «PÁNICO»

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
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Ana: no le digan a Beto
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: ya no le avisamos.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🤐 A Beto ya no le digo nada de esta alerta.
    Solo leerá cómo termina.
    Si cambias de idea, toca abajo.
    [Sí avísale a Beto]
    [🗑 Quitar de mi lista]
  → Ana
    🗣️ Enviado a: Consulado en Chicago.
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «no le digan a Beto»
Ana: quita a Mamá
  ✎ Ana
    🗣️ Tus 2 mensajes, enviados a: Consulado en Chicago.
  → Ana
    ¿Quito a Mamá de tu lista?
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    Después ya no recibirá tus alertas.
    [Sí, quitar]
    [No]
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:00 p.m.: «no le digan a Beto»
    12:00 p.m.: «quita a Mamá»
Ana toca [Sí, quitar]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: ya no le avisamos.
    • Beto: ya no le avisamos.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    Listo. Mamá ya no está en tu lista.
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    [⬅️ Mi familia]
  → Mamá
    Ya no eres contacto de Ana.
    De la alerta que sigue abierta solo te digo cómo termina.
Ana: ya me soltaron
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá: ya no le avisamos.
    • Beto: ya no le avisamos.
    • Consulado en Chicago: entregado 12:00 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Beto
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.

== No era cierto ==
# Los dos leyeron el final: leen que no lo es, y nada más.
Ana: no es cierto, me obligaron a decir eso
  ✎ Ana
    🗣️ Tus 3 mensajes, enviados a: Consulado en Chicago.
  → Ana
    ⚠️ Abrimos otra vez tu alerta CHI-0001. Avisamos que no ha terminado.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: ya no le avisamos.
    • Beto: ya no le avisamos.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ⚠️ La alerta CHI-0001 de Ana no ha terminado.
    Te aviso cuando termine.
  → Beto
    ⚠️ La alerta CHI-0001 de Ana no ha terminado.
    Te aviso cuando termine.
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:00 p.m.: «no le digan a Beto»
    12:00 p.m.: «quita a Mamá»
    12:00 p.m.: «no es cierto, me obligaron a decir eso»
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    ⚠️ Abierta otra vez, 12:00 p.m.: dicen que no había terminado.
    🗣️ Ana escribió:
    12:00 p.m.: «PÁNICO»
    12:00 p.m.: «no le digan a Beto»
    12:00 p.m.: «quita a Mamá»
    12:00 p.m.: «no es cierto, me obligaron a decir eso»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Ana manda su ubicación: 41.86, -87.65 ±20 m
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: ya no le avisamos.
    • Beto: ya no le avisamos.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    Precisión: unos 20 metros.
    https://maps.google.com/?q=41.86,-87.65
  → Mesa Chicago
    📍 41.86000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois

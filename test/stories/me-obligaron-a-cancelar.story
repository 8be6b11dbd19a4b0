Historia: Me obligaron a cancelar
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
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
    🗣️ Escribió: «me agarró la migra»

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
    🗣️ Escribió: «me agarró la migra»

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

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]









Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.


Luis toca [Atender] en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 12:00 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 12:00 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 12:00 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🙋 L. Pérez atiende CHI-0001, 12:00 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]


Ana: cancelar
  → Ana
    ¿Cancelas la alerta?
    Avisaremos que se canceló desde este teléfono.
    Pediremos que te llamen para confirmar.
    [Sí, cancelar]
    [🎉 Ya me soltaron]
    [No, seguir avisando]
Ana: sí
  ✎ Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.

    • Mamá respondió 12:00 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:00 p.m.
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: canceló desde su teléfono; llamen para confirmar.

Pasan 20 min
Ana: ayúdenme, me obligaron a cancelar
  → Ana
    ⚠️ Abrimos otra vez tu alerta CHI-0001. Avisamos que no ha terminado.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: leído 12:00 p.m.
    • Consulado en Chicago: atendió L. Pérez hasta 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    🗣️ Ana escribió, 12:20 p.m.: «ayúdenme, me obligaron a cancelar»
  → Mamá
    ⚠️ Ana escribe que el final no era cierto.
    La alerta CHI-0001 sigue, como antes de ese final.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 12:00 p.m.).
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 20 minutos).
    ⚠️ Abierta otra vez, 12:20 p.m.: dicen que no había terminado.
    🗣️ Ana escribió:
    12:00 p.m.: «me agarró la migra»
    12:20 p.m.: «ayúdenme, me obligaron a cancelar»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]




Pasan 6 min
  → Mamá · 2 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 22 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 22 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atendió L. Pérez (hasta 12:00 p.m.). Ahora ahí nadie atiende.
    🗣️ Lo último que escribió Ana, 12:20 p.m.: «ayúdenme, me obligaron a cancelar»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 2 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 22 min y nadie atiende
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 12:00 p.m.).
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 22 minutos).
    ⚠️ Abierta otra vez, 12:20 p.m.: dicen que no había terminado.
    🗣️ Lo último que escribió Ana, 12:20 p.m.: «ayúdenme, me obligaron a cancelar»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 5 min
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: leído 12:00 p.m.
    • Consulado en Chicago: atendió L. Pérez hasta 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 5 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 25 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 25 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atendió L. Pérez (hasta 12:00 p.m.). Ahora ahí nadie atiende.
    🗣️ Lo último que escribió Ana, 12:20 p.m.: «ayúdenme, me obligaron a cancelar»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 5 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 25 min y nadie atiende
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 12:00 p.m.).
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 25 minutos).
    ⚠️ Abierta otra vez, 12:20 p.m.: dicen que no había terminado.
    🗣️ Lo último que escribió Ana, 12:20 p.m.: «ayúdenme, me obligaron a cancelar»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]














Ana toca [Ya me soltaron]
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá: leído 12:00 p.m.
    • Consulado en Chicago: atendió L. Pérez hasta 12:00 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.

Ana: no fui yo
  → Ana
    ⚠️ Abrimos otra vez tu alerta CHI-0001. Avisamos que no ha terminado.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: leído 12:00 p.m.
    • Consulado en Chicago: atendió L. Pérez hasta 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    🗣️ Ana escribió, 12:26 p.m.: «no fui yo»
  → Mamá
    ⚠️ Ana escribe que el final no era cierto.
    La alerta CHI-0001 sigue, como antes de ese final.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 12:00 p.m.).
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 26 minutos).
    ⚠️ Abierta otra vez, 12:26 p.m.: dicen que no había terminado.
    🗣️ Ana escribió:
    12:00 p.m.: «me agarró la migra»
    12:20 p.m.: «ayúdenme, me obligaron a cancelar»
    12:26 p.m.: «no fui yo»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]




Pasan 1 min
Ana toca [Ya me soltaron]
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá: leído 12:00 p.m.
    • Consulado en Chicago: atendió L. Pérez hasta 12:00 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.


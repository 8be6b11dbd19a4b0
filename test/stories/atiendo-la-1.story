Historia: Atiendo la 1, yo la 2
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto
Teléfono: Tía, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Rosa, funcionaria, se llama «R. Soto»
Grupo: Mesa Chicago, con Luis y Rosa
Registrada: Ana, con Mamá, en Chicago
Registrada: Beto, con Tía, en Chicago
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
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]









Pasan 1 min
Beto: PÁNICO
  → Beto
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Tía
    🆘 ALERTA de Beto
    Folio: CHI-0002
    Beto pidió ayuda: 12:01 p.m., hora de Chicago (ahora).
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
    🆘 CHI-0002 · Beto
    🕐 Pidió ayuda: 12:01 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Tía, +1 312 555 0104
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Beto
    🆘 Alerta CHI-0002 guardada, 12:01 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Tía: entregado 12:01 p.m.
    • Consulado en Chicago: entregado 12:01 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]









Pasan 1 min
  → Ana · 1 min
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 1 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 1 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]








Luis en Mesa Chicago: atiendo la 1
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 12:02 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 12:02 p.m.
  → Mesa Chicago
    🙋 L. Pérez atiende CHI-0001, 12:02 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]


Rosa en Mesa Chicago: yo la 2
  ✎ Beto
    🆘 Alerta CHI-0002 guardada, 12:01 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Tía: entregado 12:01 p.m.
    • Consulado en Chicago: atiende R. Soto, folio CHI-0002, 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Beto
    🏛️ Consulado en Chicago: R. Soto atiende tu alerta. Folio CHI-0002, 12:02 p.m.
  → Tía
    🏛️ Consulado en Chicago: R. Soto atiende la alerta de Beto. Folio CHI-0002, 12:02 p.m.
  → Mesa Chicago
    🙋 R. Soto atiende CHI-0002, 12:02 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]


Luis en Mesa Chicago: CHI-0001 cerrar ya salió libre
  ✎ Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «salió libre».

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:02 p.m.
  → Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «salió libre».
  → Mamá
    ⚪ L. Pérez, Consulado en Chicago: cerró la alerta de Ana, folio CHI-0001.
    Motivo: «salió libre».
    [⚠️ Sigue sin aparecer]
  → Mesa Chicago
    ⚪ L. Pérez cerró CHI-0001: «salió libre».

Rosa en Mesa Chicago: cierra la 2
  → Mesa Chicago
    ¿Por qué cierras CHI-0002? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Ya sabemos dónde está]
    [Ya salió libre]
    [Ya tiene abogado]
    [Ya está en México]
    [No, sigue abierta]
Rosa en Mesa Chicago: ya salió libre
  ✎ Beto
    ⚪ El consulado cerró tu alerta CHI-0002. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: ya salió libre.

    • Tía: entregado 12:01 p.m.
    • Consulado en Chicago: atiende R. Soto, folio CHI-0002, 12:02 p.m.
  → Beto
    ⚪ El consulado cerró tu alerta CHI-0002. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: ya salió libre.
  → Tía
    ⚪ R. Soto, Consulado en Chicago: cerró la alerta de Beto, folio CHI-0002.
    Motivo: ya salió libre.
    [⚠️ Sigue sin aparecer]
  → Mesa Chicago
    ⚪ R. Soto cerró CHI-0002: ya salió libre.

Ana: PÁNICO
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0003
    Ana pidió ayuda: 12:02 p.m., hora de Chicago (ahora).
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
    🆘 CHI-0003 · Ana
    🕐 Pidió ayuda: 12:02 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0003 guardada, 12:02 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:02 p.m.
    • Consulado en Chicago: entregado 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 1 min
Beto: PÁNICO
  → Beto
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Tía
    🆘 ALERTA de Beto
    Folio: CHI-0004
    Beto pidió ayuda: 12:03 p.m., hora de Chicago (ahora).
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
    🆘 CHI-0004 · Beto
    🕐 Pidió ayuda: 12:03 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Tía, +1 312 555 0104
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Beto
    🆘 Alerta CHI-0004 guardada, 12:03 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Tía: entregado 12:03 p.m.
    • Consulado en Chicago: entregado 12:03 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 1 min
  → Ana · 1 min
    🆘 Alerta CHI-0003 guardada, 12:02 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:02 p.m.
    • Consulado en Chicago: entregado 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 1 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0003
    Ana pidió ayuda: 12:02 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:02 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 1 min
    🔁 Recordatorio: 🆘 CHI-0003 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:02 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:02 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis en Mesa Chicago: contactado la 3
  → Mesa Chicago
    📞 CHI-0003: ¿con quién hablaste?
    Contesta con una de estas:
    [La persona] [La familia]
    [Nadie contestó]
Luis en Mesa Chicago: contactado la 4
  → Mesa Chicago
    📞 CHI-0004: ¿con quién hablaste?
    Contesta con una de estas:
    [La persona] [La familia]
    [Nadie contestó]
Luis en Mesa Chicago: atiendo la 3
  ✎ Ana
    🆘 Alerta CHI-0003 guardada, 12:02 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:02 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0003, 12:04 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0003, 12:04 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0003, 12:04 p.m.
  → Mesa Chicago
    🙋 L. Pérez atiende CHI-0003, 12:04 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis en Mesa Chicago: con la mamá, está muy asustada
  ✎ Beto
    🆘 Alerta CHI-0004 guardada, 12:03 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Tía: entregado 12:03 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0004, 12:04 p.m.
    • Consulado en Chicago: dice que ya hizo contacto, 12:04 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Beto
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0004, 12:04 p.m.
  → Beto
    🏛️ Consulado en Chicago: L. Pérez dice que habló con tu familia.
  → Tía
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Beto. Folio CHI-0004, 12:04 p.m.
  → Tía
    🏛️ Consulado en Chicago: L. Pérez dice que habló con la familia de Beto.
  → Mesa Chicago
    📞 CHI-0004: L. Pérez habló con la familia.

Historia: una nota de voz abre la alerta, y un «sí» que llega tarde la confirma
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Tía, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Tía, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: está la migra afuera de mi casa
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Pasan 10 s
Ana manda una nota de voz «están tocando»
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
    ⚠️ Todavía no contesta si es una emergencia. Llámale primero.
    🗣️ Escribió: «está la migra afuera de mi casa»

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
  → Mamá
    🎤 «están tocando»
    🎤 Ana, 12:00 p.m.
  → Tía
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    ⚠️ Todavía no contesta si es una emergencia. Llámale primero.
    🗣️ Escribió: «está la migra afuera de mi casa»

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
  → Tía
    🎤 «están tocando»
    🎤 Ana, 12:00 p.m.
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    ⚠️ Sin confirmar: todavía no contesta si es una emergencia.
    🗣️ Escribió: «está la migra afuera de mi casa»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    🎤 «están tocando»
    🎤 CHI-0001 · Ana, 12:00 p.m.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    Salió por si acaso. Si es una emergencia, contesta Sí.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Tía: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]













Pasan 10 s
Ana: sí
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Tía: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    ✅ Anotado: sí es una emergencia. Se lo decimos a quienes avisamos.
  → Mamá
    🆘 Ana confirmó que sí es una emergencia. Folio CHI-0001.
  → Tía
    🆘 Ana confirmó que sí es una emergencia. Folio CHI-0001.
  → Mesa Chicago
    🆘 CHI-0001 · Ana: confirma que sí es una emergencia.


Pasan 60 s
Ana: sí
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Tía: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 5 min
  → Mamá · 50 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «está la migra afuera de mi casa»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Tía · 50 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «está la migra afuera de mi casa»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 50 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «está la migra afuera de mi casa»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 3 min 50 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Tía: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 3 min 50 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «está la migra afuera de mi casa»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Tía · 3 min 50 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «está la migra afuera de mi casa»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 3 min 50 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «está la migra afuera de mi casa»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá y Tía.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

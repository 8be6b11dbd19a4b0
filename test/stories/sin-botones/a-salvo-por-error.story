Historia: Sin botones, «ya está a salvo» se confirma, y se corrige
Empieza: 2025-07-01 12:00 America/Chicago

# Mamá lo dice por error, y luego sin saberlo.
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago
Registrada: Ana, con Mamá, en Chicago

Ana: me agarró la migra
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Mamá: ya está a salvo
  → Mamá
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.

    1. Sí, hablé con Ana
    2. No, fue un error
Mamá: 2
  → Mamá
    Está bien, no avisamos nada. La alerta de Ana sigue.
Pasan 1 min
  → Ana · 4 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Mamá: ya está a salvo
  → Mamá
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.

    1. Sí, hablé con Ana
    2. No, fue un error
Mamá: 1
  → Ana
    💚 Mamá dice que estás a salvo. Si es así, cierra la alerta.

    1. 🎉 Ya me soltaron
    2. No, seguir avisando
  → Mamá
    💚 Anotado: dices que Ana está a salvo. Avisamos a todos lo que dices.
    La alerta sigue abierta hasta que Ana o el consulado la cierre.

    1. No, fue un error
  → Mesa Chicago
    💚 CHI-0001: Mamá, su familiar, dice que está a salvo.
Pasan 20 min
  → Mesa Chicago · 51 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Ya contestaron: Mamá (12:01 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago · 3 min 51 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Ya contestaron: Mamá (12:01 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago · 13 min 51 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Ya contestaron: Mamá (12:01 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 18 min 51 s
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 18 min 51 s
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
Mamá: no, me equivoqué, no está a salvo
  → Ana
    ⚠️ Mamá corrige: todavía no sabe si estás bien. Tu alerta sigue.
  → Mamá
    Corregido. Avisamos a todos que todavía no sabes si Ana está bien.
  → Mesa Chicago
    ⚠️ CHI-0001: Mamá, su familiar, corrige: todavía no sabe si Ana está bien.
Pasan 15 min
  → Mamá · 8 min 51 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 30 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 30 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso enviado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Ten listos su nombre completo, su fecha de nacimiento y su país.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 8 min 51 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 30 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 30 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

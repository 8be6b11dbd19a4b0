Historia: Sin botones, lo que Ana escribe en una alerta llega
Empieza: 2025-07-01 10:30 America/Chicago

# Ana y Mamá no tienen botones. Lo que Ana escribe va citado, y lo que es para Avisa no se pasa.
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago
Registrada: Ana, con Mamá, en Chicago

Pasan 2 h
Ana: me agarró la migra en la 26 y Kedzie
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
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
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra en la 26 y Kedzie»

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
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra en la 26 y Kedzie»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 1 min
  → Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: enviado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Ana: mis hijos están en la escuela Whittier, que los recoja mi mamá
  → Mamá
    🗣️ Ana escribió, 12:31 p.m.: «mis hijos están en la escuela Whittier, que los recoja mi mamá»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:31 p.m.: «mis hijos están en la escuela Whittier, que los recoja mi mamá»
Pasan 5 s
Ana: soy diabética
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:31 p.m.: «mis hijos están en la escuela Whittier, que los recoja mi mamá»
    12:31 p.m.: «soy diabética»
Pasan 1 min
  → Ana · 5 s
    🗣️ Tus 2 mensajes, enviados a: Consulado en Chicago.
    ⏳ Falta: Mamá.
  → Mamá · 15 s
    🗣️ Ana escribió, 12:31 p.m.: «soy diabética»
  → Ana · 25 s
    🗣️ Tus 2 mensajes, enviados a: Mamá y Consulado en Chicago.
  → Ana · 55 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: enviado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá · 55 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso enviado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:31 p.m.: «soy diabética»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 55 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:31 p.m.: «soy diabética»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Ana: ¿qué hago?
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: enviado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    🗣️ Ana escribió, 12:32 p.m.: «¿qué hago?»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:32 p.m.: «¿qué hago?»
Ana: gracias
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:32 p.m.: «¿qué hago?»
    12:32 p.m.: «gracias»

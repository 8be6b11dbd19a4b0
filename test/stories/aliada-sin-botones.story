Historia: Ana pide a la aliada desde su alerta, sin botones
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Rita, funcionaria, en WhatsApp (vinculado), se llama «R. Ruiz»
Teléfono: Luis, funcionario, en WhatsApp (vinculado), se llama «L. Pérez»
Teléfono: Gil, funcionario, en WhatsApp (vinculado), se llama «G. Díaz»
Grupo: Mesa Chicago, con Luis
Grupo: Mesa Sur, con Rita
Grupo: Guardia, con Gil
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago
Mesa: Mesa Sur, de «Clínica Legal Sur», legal en IL, IN
Mesa: Guardia, de «Casa del Migrante», para todo

== En la alerta se le pregunta, y contesta con el número ==
Ana: PÁNICO
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    ⚖️ ¿Avisamos también a Clínica Legal Sur (ayuda legal)? No es el consulado.

    1. Falsa alarma
    2. 🎉 Ya me soltaron
    3. ⚖️ Clínica Legal Sur
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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
Pasan 15 s
  → Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    ⚖️ ¿Avisamos también a Clínica Legal Sur (ayuda legal)? No es el consulado.

    1. Falsa alarma
    2. 🎉 Ya me soltaron
    3. ⚖️ Clínica Legal Sur
Ana: 3
  → Ana
    ⚖️ Avisamos también a Clínica Legal Sur. No es el consulado.
    Verá tu nombre, dónde estás y lo que escribas.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    ⚖️ Clínica Legal Sur: aviso enviado. No es el consulado.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mesa Sur
    🆘 CHI-0001 · Ana
    ⚖️ Llega a Clínica Legal Sur porque la persona dijo que sí.
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.

    1. 🙋 Atender
    2. 📞 Contactado
Pasan 15 s

== Nadie contesta, y a los quince minutos se entera la guardia ==
Pasan 14 min 40 s
  → Ana · 1 min 30 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    ⚖️ Clínica Legal Sur: recibió el aviso. No es el consulado.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá · 1 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    ⚖️ Clínica Legal Sur: recibió el aviso. No es el consulado.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 1 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Mesa Sur · 1 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
  → Mamá · 4 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    ⚖️ Clínica Legal Sur: recibió el aviso. No es el consulado.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 4 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá y Clínica Legal Sur.
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Mesa Sur · 4 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Consulado en Chicago y Mamá.
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
  → Mamá · 14 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 15 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    ⚖️ Clínica Legal Sur: recibió el aviso. No es el consulado.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Habla con quien estaba ahí. ¿Dónde fue? ¿Quiénes eran?
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá · 14 min 30 s
    CHI-0001 · Ana
    🛟 Casa del Migrante: aviso enviado. No es el consulado.
  → Mesa Chicago · 14 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá y Clínica Legal Sur.
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Mesa Sur · 14 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Consulado en Chicago y Mamá.
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
  → Guardia · 14 min 30 s
    🆘 CHI-0001 · Ana
    🛟 Llega a Casa del Migrante porque ninguna otra mesa la atiende.
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.

    1. 🙋 Atender
    2. 📞 Contactado
  → Ana · 14 min 40 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    ⚖️ Clínica Legal Sur: recibió el aviso. No es el consulado.
    🛟 Casa del Migrante: recibió el aviso. No es el consulado.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Rita en Mesa Sur: CHI-0001 tomo
  → Ana
    ⚖️ Clínica Legal Sur: R. Ruiz atiende tu alerta. Folio CHI-0001, 12:15 p.m.
    No es el consulado.
  → Mamá
    ⚖️ Clínica Legal Sur: R. Ruiz atiende la alerta de Ana. Folio CHI-0001, 12:15 p.m.
    No es el consulado.
  → Mesa Chicago
    🙋 CHI-0001: atiende R. Ruiz, Clínica Legal Sur, 12:15 p.m.
    El consulado la puede tomar: CHI-0001 atender
  → Mesa Sur
    🙋 R. Ruiz atiende CHI-0001, 12:15 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».

    1. 📞 Contactado
    2. Falsa alarma
    3. Cerrar
  → Guardia
    🙋 CHI-0001: atiende R. Ruiz, Clínica Legal Sur, 12:15 p.m.
    El consulado la puede tomar: CHI-0001 atender
Pasan 10 min
Rita en Mesa Sur: CHI-0001 cerrar: ya tiene abogada
  → Ana
    ⚪ R. Ruiz, Clínica Legal Sur: cerró tu alerta CHI-0001. No es el consulado.
    Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «ya tiene abogada».
  → Mamá
    ⚪ R. Ruiz, Clínica Legal Sur: cerró la alerta de Ana, folio CHI-0001.
    No es el consulado.
    Motivo: «ya tiene abogada».

    1. ⚠️ Sigue sin aparecer
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: la mesa la cerró.
    La terminó R. Ruiz, Clínica Legal Sur. No es un consulado.
  → Mesa Sur
    ⚪ R. Ruiz cerró CHI-0001: «ya tiene abogada».
  → Guardia
    ⚪ CHI-0001 · Ana terminó: la mesa la cerró.
    La terminó R. Ruiz, Clínica Legal Sur. No es un consulado.

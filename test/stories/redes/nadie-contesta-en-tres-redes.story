Historia: Nadie contesta en ninguna red
Empieza: 2025-07-01 10:40 America/Chicago

Teléfono: Ana, en WhatsApp (nube)
Teléfono: Mamá, familiar, en Telegram
Teléfono: Beto, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en WhatsApp (vinculado), se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

Pasan 30 s

== La alerta, y silencio ==
Ana: me llevan
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:40 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Beto: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    [Enviar ubicación]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me llevan»

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
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me llevan»

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
    🕐 Pidió ayuda: 10:40 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me llevan»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
Pasan 30 s
  → Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 10:40 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: enviado 10:40 a.m.
    • Beto: entregado 10:40 a.m.
    • Consulado en Chicago: entregado 10:40 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
Pasan 2 min
  → Ana · 1 min 30 s
    🆘 Alerta CHI-0001 guardada, 10:40 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: enviado 10:40 a.m.
    • Beto: entregado 10:40 a.m.
    • Consulado en Chicago: entregado 10:40 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Mamá · 1 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Beto · 1 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

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
    🕐 Pidió ayuda: 10:40 a.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
Pasan 3 min
  → Mamá · 2 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Beto · 2 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 2 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 10:40 a.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá y Beto.
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
Pasan 5 min
Pasan 10 min
  → Mamá · 4 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 15 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (hace 15 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👉 Habla con quien estaba ahí. ¿Dónde fue? ¿Quiénes eran?
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Beto · 4 min 30 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 15 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (hace 15 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👉 Habla con quien estaba ahí. ¿Dónde fue? ¿Quiénes eran?
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 4 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🕐 Pidió ayuda: 10:40 a.m., hora de Chicago (hace 15 minutos).
    🗣️ Lo último que escribió Ana, 10:40 a.m.: «me llevan»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá y Beto.
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Ana · 9 min 30 s
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 9 min 30 s
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Beto · 9 min 30 s
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874

== Se reinicia el servidor, y contesta el primero ==
Se reinicia el servidor
Beto lee
Luis en Mesa Chicago: 1
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 11:01 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 11:01 a.m.
  → Beto
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 11:01 a.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🙋 L. Pérez atiende CHI-0001, 11:01 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».

    1. 📞 Contactado
    2. Falsa alarma
    3. Cerrar
Pasan 5 min

Historia: El puente y las palabras, en WhatsApp sin botones
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en WhatsApp (vinculado), se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Lo que Ana escribe llega, juntado donde no se puede corregir ==
Pasan 2 h
Ana: me agarró la migra
  …
Pasan 1 min
  → Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Ana: me llevan a Broadview
  → Ana
    📍 Anoté: Broadview, Illinois. Se lo decimos a quienes avisamos. Si puedes, manda tu ubicación con 📎.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con lo que dices: Broadview, Illinois. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 1 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 1 minuto).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Ana escribió, 12:31 p.m.: «me llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
  → Mesa Chicago
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 1 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 1 minuto).
    🗣️ Ana escribió, 12:31 p.m.: «me llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Mesa Chicago
    📍 CHI-0001 · Ana dice dónde está
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
Pasan 5 s
Ana: soy diabética
Pasan 30 s
  → Ana · 5 s
    🗣️ Lo estamos mandando a: Mamá y Consulado en Chicago.
  → Mamá · 15 s
    🗣️ Ana escribió, 12:31 p.m.: «soy diabética»
  → Mesa Chicago · 15 s
    🗣️ CHI-0001 · Ana, 12:31 p.m.: «soy diabética»
  → Ana · 25 s
    🗣️ Tus 2 mensajes, enviados a: Mamá y Consulado en Chicago.

== La mesa contesta y elige con un número ==
Luis responde a «Pidió ayuda» en Mesa Chicago: ya la estamos buscando
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 1 min y nadie atiende
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:

    1. 👪 Familia
    2. Ana
    3. Todos
    4. Solo la mesa
Luis en Mesa Chicago: 3
  → Ana
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:31 p.m.: «ya la estamos buscando»
  → Mesa Chicago
    ↩ CHI-0001: ¿para quién son estas palabras?
    🗣️ CHI-0001: lo pasamos a Mamá y Ana.
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:31 p.m.: «ya la estamos buscando»
Mamá: su número A es 012345678, toma insulina
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.
  → Mamá
    🆘 La alerta de Ana sigue. Folio CHI-0001.
    ¿Ya la viste?

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:31 p.m.: «su número A es A•••678, toma insulina»

    1. 🗣️ Ver todo lo escrito

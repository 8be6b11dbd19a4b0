Historia: A donde la quieren mandar no es donde está
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Pide ayuda y dice dónde está ==
Ana: PÁNICO estoy en Cicero Illinois
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
    🗣️ Escribió: «PÁNICO estoy en Cicero Illinois»

    📍 Ana dice (ahora): Cicero, Illinois. No es su GPS.

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
    🗣️ Escribió: «PÁNICO estoy en Cicero Illinois»

    📍 Ana dice (ahora): Cicero, Illinois. No es su GPS.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con lo que dices: Cicero, Illinois. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== La amenazan, cuenta de ayer y de su carro ==
# Sus palabras siguen a todos. El lugar y el consulado quedan como estaban.
Ana: me quieren mandar a el paso
  → Ana
    🆘 Tu alerta sigue activa.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:00 p.m.: «me quieren mandar a el paso»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «me quieren mandar a el paso»
Pasan 30 s
Ana: ayer estuve en joliet illinois
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:00 p.m.: «ayer estuve en joliet illinois»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «ayer estuve en joliet illinois»
Pasan 30 s
Ana: mi carro quedo en Berwyn Illinois
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:01 p.m.: «mi carro quedo en Berwyn Illinois»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:01 p.m.: «mi carro quedo en Berwyn Illinois»
Pasan 30 s

== Ya la llevan ==
# Va en camino: eso sí se dice.
Ana: nos llevan a Broadview
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con lo que dices: Broadview, Illinois. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Anoté: Broadview, Illinois. Se lo decimos a quienes avisamos. Si puedes, manda tu ubicación con 📎.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 1 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 1 minuto).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Ana escribió, 12:01 p.m.: «nos llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
  → Mesa Chicago
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 1 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 1 minuto).
    🗣️ Ana escribió, 12:01 p.m.: «nos llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 CHI-0001 · Ana dice dónde está
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
Pasan 30 s
  → Ana · 27 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con lo que dices: Broadview, Illinois. Si puedes, manda tu ubicación con 📎.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 27 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:01 p.m.: «nos llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 27 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:01 p.m.: «nos llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

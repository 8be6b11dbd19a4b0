Historia: El lugar va con su nombre
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Los Ángeles
Mesa: Mesa Chicago, de chicago

== Una ciudad en el grito: no es GPS, y la mesa de ahí recibe la alerta ==
Pasan 2 h
Ana: me agarró la migra en la 26 y Kedzie en Chicago
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
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra en la 26 y Kedzie en Chicago»

    📍 Ana dice (ahora): 26 y Kedzie, Chicago, Illinois. No es su GPS.

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
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra en la 26 y Kedzie en Chicago»

    📍 Ana dice (ahora): 26 y Kedzie, Chicago, Illinois. No es su GPS.

    👪 Familiar: Mamá, +1 312 555 0102
    ↪️ Su registro es de: Consulado en Los Ángeles.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con lo que dices: 26 y Kedzie, Chicago, Illinois. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Dice a dónde la llevan ==
Pasan 30 s
Ana: me llevan a Broadview
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con lo que dices: Broadview, Illinois. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Anoté: Broadview, Illinois. Se lo decimos a quienes avisamos. Si puedes, manda tu ubicación con 📎.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:30 p.m.: «me llevan a Broadview»
  → Mamá
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:30 p.m.: «me llevan a Broadview»
  → Mesa Chicago
    📍 CHI-0001 · Ana dice dónde está
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

== Un pueblo que se llama como otros ==
Pasan 30 s
Ana: estamos en Aurora
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con lo que dices: Aurora, Illinois. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Anoté: Aurora, Illinois. Se lo decimos a quienes avisamos. Si puedes, manda tu ubicación con 📎.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:31 p.m.: «estamos en Aurora»
  → Mamá
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Aurora, Illinois. No es su GPS.
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:31 p.m.: «estamos en Aurora»
  → Mesa Chicago
    📍 CHI-0001 · Ana dice dónde está
    📍 Ana dice (ahora): Aurora, Illinois. No es su GPS.

Historia: Ana retira su ubicación de su alerta y la vuelve a mandar
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar, sin botones
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

== La alerta, con su ubicación en vivo ==
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
  → Beto
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
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Ana: estoy en la 26 y Kedzie
  → Ana
    🗣️ Enviado a: Mamá, Beto y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:00 p.m.: «estoy en la 26 y Kedzie»
  → Beto
    🗣️ Ana escribió, 12:00 p.m.: «estoy en la 26 y Kedzie»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «estoy en la 26 y Kedzie»
Ana comparte su ubicación en vivo: 41.85, -87.65
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Beto
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Beto
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mesa Chicago
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois

== Ya no ==
Ana: ya no manden mi ubicación
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Ya no mando dónde estás, como pediste.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  ✎ Ana
    🗣️ Enviado a: Mamá, Beto y Consulado en Chicago.
    🔒 Lo que otros no deben leer, solo a: Consulado en Chicago.
  → Ana
    📍 Ya no le mando a nadie dónde estás. La alerta sigue.
    Lo que ya mandé no lo puedo borrar.
    Si cambias de idea, manda tu ubicación con 📎.
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:00 p.m.: «estoy en la 26 y Kedzie»
    12:00 p.m.: «ya no manden mi ubicación»
  → Mesa Chicago
    📍 CHI-0001 · Ana pidió que ya no se mande dónde está.
    No les mandamos más puntos, ni a la familia. La alerta sigue.
# Su teléfono sigue compartiendo.
Ana se mueve a: 41.86, -87.65
# Lo que Mamá lee ahora no dice dónde, tampoco en las palabras de antes.
Mamá: ¿dónde está?
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Beto.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Por ahora no mandamos dónde está.

    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
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
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:00 p.m.: «estoy en la 26 y Kedzie»
    12:00 p.m.: «ya no manden mi ubicación»
    🗣️ CHI-0001 · Mamá (familiar), 12:00 p.m.: «¿dónde está?»
# Otro grito no suelta la última ubicación.
Ana: PÁNICO
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Ya no mando dónde estás, como pediste.

    • Mamá escribió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  ✎ Ana
    🗣️ Tus 2 mensajes, enviados a: Mamá y Consulado en Chicago.
    ⏳ Falta: Beto.
    🔒 Lo que otros no deben leer, solo a: Consulado en Chicago.
  → Ana
    🆘 Tu alerta sigue activa.
  ✎ Mamá
    🗣️ Ana escribió, 12:00 p.m.: «PÁNICO»
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:00 p.m.: «estoy en la 26 y Kedzie»
    12:00 p.m.: «ya no manden mi ubicación»
    🗣️ CHI-0001 · Mamá (familiar), 12:00 p.m.: «¿dónde está?»
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «PÁNICO»
Pasan 3 min
  ✎ Ana · 5 s
    🗣️ Tus 2 mensajes, enviados a: Mamá, Beto y Consulado en Chicago.
    🔒 Lo que otros no deben leer, solo a: Consulado en Chicago.
  → Beto · 5 s
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «¿dónde está?»
    🗣️ Ana escribió, 12:00 p.m.: «PÁNICO»
  → Ana · 1 min 42 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Ya no mando dónde estás, como pediste.

    • Mamá escribió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 1 min 42 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    🗣️ Ya escribieron: Mamá (12:00 p.m.).
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Por ahora no mandamos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Beto · 1 min 42 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    🗣️ Ya escribieron: Mamá (12:00 p.m.).
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Por ahora no mandamos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 1 min 42 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Por ahora no mandamos dónde está.

    🗣️ Ya escribieron: Mamá (12:00 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

== Lo que escribe espera su sí ==
Ana: ya estoy en Joliet
  → Ana
    Eso dice dónde estás, y no querías que lo mande.
    No se lo mandé a nadie. ¿Lo mando?
    [📍 Sí, mándalo]
    [No lo mandes]
Ana: sí
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con lo que dices: Joliet, Illinois. Si puedes, manda tu ubicación con 📎.

    • Mamá escribió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Se lo mando a quienes avisamos.
  → Ana
    🗣️ Enviado a: Mamá, Beto y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 12:03 p.m.: «ya estoy en Joliet»
  → Mamá
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Joliet, Illinois. No es su GPS.
  → Beto
    🗣️ Ana escribió, 12:03 p.m.: «ya estoy en Joliet»
  → Beto
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Joliet, Illinois. No es su GPS.
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:03 p.m.: «ya estoy en Joliet»
  → Mesa Chicago
    📍 CHI-0001 · Ana dice dónde está
    📍 Ana dice (ahora): Joliet, Illinois. No es su GPS.

== Y otra vez no ==
Ana: no quiero que sepan dónde estoy
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Ya no mando dónde estás, como pediste.

    • Mamá escribió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  ✎ Ana
    🗣️ Enviado a: Mamá, Beto y Consulado en Chicago.
    🔒 Lo que otros no deben leer, solo a: Consulado en Chicago.
  → Ana
    📍 Ya no le mando a nadie dónde estás. La alerta sigue.
    Lo que ya mandé no lo puedo borrar.
    Si cambias de idea, manda tu ubicación con 📎.
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:03 p.m.: «ya estoy en Joliet»
    12:03 p.m.: «no quiero que sepan dónde estoy»
  → Mesa Chicago
    📍 CHI-0001 · Ana pidió que ya no se mande dónde está.
    No les mandamos más puntos, ni a la familia. La alerta sigue.

== Cambia de idea ==
Ana manda su ubicación: 41.86, -87.65 ±20 m
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá escribió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    Precisión: unos 20 metros.
    https://maps.google.com/?q=41.86,-87.65
  → Mamá
    📍 41.86000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Beto
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    Precisión: unos 20 metros.
    https://maps.google.com/?q=41.86,-87.65
  → Beto
    📍 41.86000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    Precisión: unos 20 metros.
    https://maps.google.com/?q=41.86,-87.65

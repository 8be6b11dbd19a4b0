Historia: Quien pregunta en su alerta lee cómo va, y nadie le dice que mande PÁNICO
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana, sin botones
Teléfono: Mamá, familiar, sin botones
Teléfono: Tía, familiar
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Tía, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
  …
Tía: recibido
  …

== Ana pregunta ==
Pasan 30 s
  …
Ana: ¿qué hago?
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Tía respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    🗣️ Ana escribió, 12:00 p.m.: «¿qué hago?»
  → Tía
    🗣️ Ana escribió, 12:00 p.m.: «¿qué hago?»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «¿qué hago?»
Pasan 30 s
  → Ana · 10 s
    🗣️ Enviado a: Mamá, Tía y Consulado en Chicago.
Ana: ya le avisaron a mi mama?
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Tía respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    🗣️ Ana escribió, 12:01 p.m.: «ya le avisaron a mi mama?»
  → Tía
    🗣️ Ana escribió, 12:01 p.m.: «ya le avisaron a mi mama?»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:01 p.m.: «ya le avisaron a mi mama?»
Pasan 30 s
  …
Ana: no entiendo
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Tía respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    🗣️ Ana escribió, 12:01 p.m.: «no entiendo»
  → Tía
    🗣️ Ana escribió, 12:01 p.m.: «no entiendo»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:01 p.m.: «no entiendo»
Pasan 30 s
  …
Ana: /ayuda
  → Ana
    🆘 Tu alerta sigue activa.
    Si puedes, manda tu ubicación.

    Lo demás:
    /estado: cómo va tu alerta
    /familia: a quién aviso
    /mi_nombre: cómo te llaman los avisos
    /mi_consulado: tu consulado y sus teléfonos
    /derechos: qué hacer y qué no
    /simulacro: practicar sin alarma
    /idioma: español o inglés
    /privacidad: qué guardo de ti
    /baja: dejar de recibir alertas de otros
    /borrar: borrar todo

    CIAM, ayuda consular día y noche: +1 520 623 7874
Ana llama
  → Ana
    No puedo contestar llamadas.
    🆘 Tu alerta sigue activa.

== Mamá pregunta ==
Mamá: ¿ya les avisaron?
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Tía.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Ana escribió:
    12:00 p.m.: «me agarró la migra»
    12:00 p.m.: «¿qué hago?»
    12:01 p.m.: «ya le avisaron a mi mama?»
    12:01 p.m.: «no entiendo»

    📍 Todavía no sabemos dónde está.

    ✅ Ya contestaron: Tía (12:00 p.m.).
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
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
  → Tía
    🗣️ Mamá (familiar) escribió, 12:02 p.m.: «¿ya les avisaron?»
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:02 p.m.: «¿ya les avisaron?»

== Luis la toma ==
Luis toca [Atender] de «CHI-0001» en Mesa Chicago
  …
Ana: ¿quién viene?
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá escribió 12:02 p.m.
    • Tía respondió 12:00 p.m.
    • Consulado en Chicago: atiende Luis, folio CHI-0001, 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    🗣️ Ana escribió, 12:02 p.m.: «¿quién viene?»
  ✎ Tía
    🗣️ Mamá (familiar) escribió, 12:02 p.m.: «¿ya les avisaron?»
    🗣️ Ana escribió, 12:02 p.m.: «¿quién viene?»
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:02 p.m.: «¿ya les avisaron?»
    🗣️ CHI-0001 · Ana, 12:02 p.m.: «¿quién viene?»

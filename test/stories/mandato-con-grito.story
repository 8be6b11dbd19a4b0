Historia: Detrás de un mandato hay un grito
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, sin botones
Teléfono: Mamá, familiar
Registrada: Ana, con Mamá, en Chicago

== «¿Es una emergencia?» se contesta con cualquier palabra ==
Ana: ayuda
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Ana: n
  → Ana
    Listo. No se mandó ninguna alerta.
Ana: ayuda
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Ana reacciona 👎 a «¿Es una emergencia?»
  → Ana
    Listo. No se mandó ninguna alerta.

== Y /ayuda con palabras detrás es un grito ==
Ana: /ayuda me agarró la migra
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
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
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]

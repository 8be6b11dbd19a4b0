Historia: Un álbum con un grito debajo se contesta una vez
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, sin botones
Teléfono: Mamá, familiar, sin botones
Registrada: Ana, con Mamá, en Chicago

== Tres fotos a la vez: la primera dice ayuda ==
Ana manda una foto «una patrulla»: ayuda
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Ana manda una foto «otra patrulla»
  → Ana
    🗣️ Anotado. Va junto con la alerta.
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Ana manda una foto «la calle»
Ana: sí
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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá
    🖼️ «una patrulla»
    🖼️ Ana, 10:30 a.m.
    «ayuda»
  → Mamá
    🖼️ «otra patrulla»
    🖼️ Ana, 10:30 a.m.
  → Mamá
    🖼️ «la calle»
    🖼️ Ana, 10:30 a.m.

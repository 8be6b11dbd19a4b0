Historia: Un «1» a quitar, con el mensaje de la alerta en medio, no cancela la alerta
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana, sin botones
Teléfono: Mamá, familiar, sin botones
Teléfono: Ex, familiar, sin botones
Registrada: Ana, con Mamá y Ex, en Chicago

Ana: me agarró la migra
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Ex: por enviar

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
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Ex
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    • Ex: ✅ aceptó

    1. Mamá
    2. Ex
    3. ➕ Agregar a alguien
Ana: 2
  → Ana
    Ex: ✅ aceptó

    1. 🗑 Quitar
    2. ⬅️ Mi familia
Ana: 1
  → Ana
    ¿Quito a Ex de tu lista?
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    Después ya no recibirá tus alertas.

    1. Sí, quitar
    2. No
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Ex: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Ana: 1
  → Ana
    ¿Quito a Ex de tu lista?
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    Después ya no recibirá tus alertas.

    1. Sí, quitar
    2. No
Ana: 1
  → Ana
    Listo. Ex ya no está en tu lista.
    De esta alerta solo sabrá cómo termina, nunca dónde estás.

    1. ⬅️ Mi familia
  → Ex
    Ya no eres contacto de Ana.
    De la alerta que sigue abierta solo te digo cómo termina.

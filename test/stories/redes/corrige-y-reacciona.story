Historia: En tres redes, Ana corrige, y Mamá y Papá reaccionan
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en Telegram
Teléfono: Papá, familiar, en WhatsApp (nube)
Registrada: Ana, con Mamá y Papá, en Chicago

== Ana llama a su número: nadie contesta, y lee qué hacer ==
Ana llama
  → Ana
    No puedo contestar llamadas.
    Escribe PÁNICO si necesitas ayuda.

== Corrige lo que escribió mal ==
Ana: pamoco
  → Ana
    No te entendí.
    Si es una emergencia, manda 🆘 PÁNICO.
    Para ver qué puedo hacer, escribe /ayuda.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Ana corrige a: PÁNICO
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Papá: por enviar

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

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
  → Papá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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

== Su familia pone una señal debajo de la alerta ==
Mamá reacciona 👍 a «ALERTA de Ana»
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 10:30 a.m.
    • Papá: entregado 10:30 a.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Papá
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:30 a.m.
Papá reacciona 🙏 a «ALERTA de Ana»
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 10:30 a.m.
    • Papá respondió 10:30 a.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:30 a.m.
    • Papá, 10:30 a.m.
  → Papá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Papá llama
  → Papá
    No puedo contestar llamadas.
    Escribe PÁNICO si necesitas ayuda.

== Ana quiere terminar: una señal no basta, su palabra sí ==
Pasan 5 min
Ana: falsa alarma
  → Ana
    ¿Cancelas la alerta?
    Avisaremos que se canceló desde este teléfono.
    Pediremos que te llamen para confirmar.

    1. Sí, cancelar
    2. 🎉 Ya me soltaron
    3. No, seguir avisando
Ana reacciona 👍 a «¿»
Ana: sí
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Papá
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.

Historia: Ana agrega a Beto en medio de su alerta, y escribe solo su nombre
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar
Registrada: Ana, con Mamá, en Chicago

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
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    [Mamá]
    [➕ Agregar a alguien]
Ana toca [Agregar]
  → Ana
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123
    [⬅️ Mi familia]
Ana: Beto
  → Ana
    Anoté a Beto.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.
  → Ana
    Hola, Beto. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
# Lo que no es un nombre va a la familia, como todo lo que escribe.
Ana: me llevan en una camioneta
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: todavía no acepta; no se le avisó.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🆘 Tu alerta sigue activa.
  → Ana
    🗣️ Enviado a: Mamá.
  → Mamá
    🗣️ Ana escribió, 12:00 p.m.: «me llevan en una camioneta»

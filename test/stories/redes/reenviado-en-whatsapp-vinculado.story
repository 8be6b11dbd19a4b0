Historia: Sin botones, Mamá reenvía y copia lo que otros escribieron
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en Telegram
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Beto, familiar, en Telegram
Registrada: Ana, con Mamá y Beto, en Chicago

== Mamá pega lo que le escribió una vecina: nadie más lo oye ==
Mamá: [8:30, 1/7/2025] Lupita: me agarró la migra
  → Mamá
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874

    1. Ana
    2. 🆘 Yo
    3. Solo lo comparto
Mamá: 3
  → Mamá
    Gracias por contarlo. No se lo paso a nadie.
    Mantén la calma: no corras ni mientas.
    Puedes guardar silencio.
    Si te detienen, manda 🆘 PÁNICO.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
    3. 📘 Mis derechos

== Reenvía lo que le escribió Ana, y contesta con el número ==
Pasan 1 h
Mamá reenvía de Ana: Mamá me agarró la migra
  → Mamá
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874

    1. Ana
    2. 🆘 Yo
    3. Solo lo comparto
Mamá: 1
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 11:30 a.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 11:30 a.m.
    • Beto: enviado 11:30 a.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Mamá avisó que se llevaron a Ana: 11:30 a.m., hora de Chicago (ahora).

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
    🆘 Alerta abierta por Ana. Avisamos a su familia y buscamos su consulado.
    Aquí verás cada respuesta.

    Qué hacer ahora:
    • Llama al CIAM, día y noche: +1 520 623 7874
    • Busca en locator.ice.gov con su número A y país de nacimiento.
    Si no lo tienes: nombre y apellidos exactos, y país de nacimiento.
    Prueba los dos órdenes de apellidos.
    Si no aparece, no prueba nada: busca otra vez más tarde.
    • Con su número A, llama a la corte: 1-800-898-7180.
    Si el número A tiene 8 dígitos, pon un 0 al principio.
    No hables de su estatus ni de dónde nació por teléfono.
    Nunca pedimos dinero. ICE tampoco pide dinero por teléfono.
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Mamá avisó que se llevaron a Ana: 11:30 a.m., hora de Chicago (ahora).
    ↪️ Mamá (familiar) reenvió, 11:30 a.m.: «Mamá me agarró la migra»

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
Beto reenvía de Ana: Mamá me agarró la migra
  → Beto
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874
    [Ana]
    [🆘 Yo]
    [Solo lo comparto]

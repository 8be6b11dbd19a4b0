Historia: BAJA: en cada red un familiar se da de baja con la misma palabra
Empieza: 2025-07-01 10:40 America/Chicago

Teléfono: Ana, en Telegram
Teléfono: Mamá, familiar, en WhatsApp (nube)
Teléfono: Beto, familiar, en WhatsApp (vinculado)
Teléfono: Lola, familiar, en Telegram
Registrada: Ana, con Mamá, Beto y Lola, en Chicago

Pasan 51 s

== Dos se van ==
Mamá: BAJA
  → Ana
    Mamá se dio de baja y ya no recibirá tus alertas.
    Puedes agregar a alguien más con /familia.
  → Mamá
    Listo. Ya no recibirás alertas de Ana.
    Para volver, pide un enlace nuevo.
Beto: baja
  → Ana
    Beto se dio de baja y ya no recibirá tus alertas.
    Puedes agregar a alguien más con /familia.
  → Beto
    Listo. Ya no recibirás alertas de Ana.
    Para volver, pide un enlace nuevo.

== La alerta ya no les llega ==
Ana manda su ubicación: 41.8525, -87.6514
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana: PÁNICO
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Lola: enviado 10:41 a.m.
    • Mamá: se dio de baja; no se le avisó. 📞 +1 312 555 0102
    • Beto: se dio de baja; no se le avisó. 📞 +1 312 555 0103

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Lola
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:40 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

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
  → Lola
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Pasan 30 s

== También durante una alerta ==
Lola: BAJA
  → Lola
    ⚠️ Ahora mismo hay una alerta abierta de Ana.

    ¿De quién ya no quieres recibir alertas?
    También puedes escribir otra vez: BAJA
    [Ana]
    [No, me quedo]
Lola: BAJA
  ✎ Ana
    ⚠️ Esta alerta ya no le llega a nadie. Llama tú a los números de abajo.
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste ahora.

    • Lola: ya no le avisamos.
    • Mamá: se dio de baja; no se le avisó. 📞 +1 312 555 0102
    • Beto: se dio de baja; no se le avisó. 📞 +1 312 555 0103

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    Lola se dio de baja y ya no recibirá tus alertas.
    Puedes agregar a alguien más con /familia.
  → Lola
    Listo. Ya no recibirás alertas de Ana.
    Para volver, pide un enlace nuevo.
Pasan 1 min

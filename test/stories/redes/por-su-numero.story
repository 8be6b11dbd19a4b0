Historia: Quien nunca abrió el enlace se entera una vez, por su número
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en Telegram
Teléfono: Lola, familiar, en WhatsApp (vinculado)
Teléfono: Beto, familiar, en WhatsApp (vinculado)

== Antes: Ana se registra, y nadie abre su enlace ==
Ana: /start
  …
Ana toca [Sí, acepto]
  …
Ana: Ana
  …
Ana: 60608
  …
Ana toca [✅ Sí]
  …
Ana: Tía Lola 312 555 0102
  → Ana
    Anoté a Tía Lola.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.

    Si no acepta antes de una emergencia, intento escribirle a su número.
    Será una sola vez, sin tu ubicación, y a 3 números cuando mucho.
  → Ana
    Hola, Tía Lola. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
  → Ana
    ⚠️ Todavía no le llega a nadie de tu familia.
    Tu alerta llega a quien acepte tu enlace.
    En una emergencia, manda 🆘 PÁNICO de todos modos.

    Cuando tu familia acepte, te ofrezco un simulacro.
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
Ana: /familia
  …
Ana toca [Agregar]
  …
Ana: Beto 312 555 0103
  …

== La alerta les llega una vez, sin el lugar ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: me levantó la migra
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Lola
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).

    Ana te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Ana.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).

    Ana te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Ana.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Tía Lola: aviso corto a su número, 12:30 p.m.; no ha aceptado.
    • Beto: aviso corto a su número, 12:30 p.m.; no ha aceptado.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 3 min
  → Ana · 2 min
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste hace 2 minutos.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Tía Lola: aviso corto a su número, 12:30 p.m.; no ha aceptado.
    • Beto: aviso corto a su número, 12:30 p.m.; no ha aceptado.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Lola dice que sí; Ana confirma que es ella, y Lola lo lee todo ==
Lola: 1
  …
Ana toca [Sí, es Tía Lola]
  → Ana
    ✅ Listo. Tía Lola recibirá tus alertas y tu ubicación.
  → Lola
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 3 minutos).
    🗣️ Escribió: «me levantó la migra»

    📍 Condado de Cook, Illinois: ubicación mandada hace 3 minutos.
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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Lola
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Lola
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste hace 3 minutos.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Tía Lola: entregado 12:33 p.m.
    • Beto: aviso corto a su número, 12:30 p.m.; no ha aceptado.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Beto no quiere avisos ==
Beto: BAJA
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste hace 3 minutos.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Tía Lola: entregado 12:33 p.m.
    • Beto: ya no le avisamos.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    En el número de Beto no quieren avisos. Ya no le escribo.
    Revisa si es su número.
  → Beto
    Está bien. No te escribo más por Ana.

== El final ==
Ana toca [Ya me soltaron]
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Tía Lola: entregado 12:33 p.m.
    • Beto: ya no le avisamos.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Lola
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
Pasan 2 h

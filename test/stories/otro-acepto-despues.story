Historia: Un sí de antes no confirma a quien aceptó después
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Papá, familiar
Teléfono: Buena, familiar, se llama «Lupe R.»
Teléfono: Malo, familiar, se llama «Raúl X.»
Registrada: Ana, con Papá, en Chicago

Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Papá: ✅ aceptó
    [Papá]
    [➕ Agregar a alguien]
Ana toca [Agregar]
  → Ana
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123
    [⬅️ Mi familia]
Ana: Hermana
  → Ana
    Anoté a Hermana.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.
  → Ana
    Hola, Hermana. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
Buena abre el enlace de Ana
  → Buena
    Ana quiere que seas su contacto de emergencia.

    Si aceptas:
    • Te aviso aquí si Ana pide ayuda.
    • Sabrás cuándo y dónde fue, y a quién llamar.
    • Fuera de una alerta no recibes su ubicación.

    Guardo este chat y el nombre que te dio.
    Es gratis y nunca pedimos dinero.
    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.

    ¿Aceptas?
    [✅ Sí, acepto]
    [No, gracias]
Buena toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Hermana».
    Aparece como «Lupe R.», sin número a la vista.
    ¿Es Hermana? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Hermana]
    [No, quitar]
  → Buena
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Buena: BAJA
  → Ana
    Hermana se dio de baja y ya no recibirá tus alertas.
    Puedes agregar a alguien más con /familia.
  → Buena
    Listo. Ya no recibirás alertas de Ana.
    Para volver, pide un enlace nuevo.
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Papá: ✅ aceptó
    • Hermana: se dio de baja
    [Papá]
    [Hermana]
    [➕ Agregar a alguien]
Ana toca [Hermana]
  → Ana
    Hermana: se dio de baja
    [🔗 Nuevo enlace]
    [🗑 Quitar]
    [⬅️ Mi familia]
Ana toca [enlace]
  → Ana
    Aquí va otro enlace para Hermana.
    El de antes ya no sirve.
    Reenvíale el mensaje que sigue. 👇
  → Ana
    Hola, Hermana. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
Malo abre el enlace de Ana
  → Malo
    Ana quiere que seas su contacto de emergencia.

    Si aceptas:
    • Te aviso aquí si Ana pide ayuda.
    • Sabrás cuándo y dónde fue, y a quién llamar.
    • Fuera de una alerta no recibes su ubicación.

    Guardo este chat y el nombre que te dio.
    Es gratis y nunca pedimos dinero.
    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.

    ¿Aceptas?
    [✅ Sí, acepto]
    [No, gracias]
Malo toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Hermana».
    Aparece como «Raúl X.», sin número a la vista.
    ¿Es Hermana? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Hermana]
    [No, quitar]
  → Malo
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Ana toca [Sí, es Hermana] de «Lupe R.»
  → Ana
    Alguien aceptó ser tu contacto «Hermana».
    Aparece como «Raúl X.», sin número a la vista.
    ¿Es Hermana? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Hermana]
    [No, quitar]
Ana: me agarró la migra
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Papá
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
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Malo
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Ana todavía no confirma que eres tú; por eso no te mando dónde está.

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
    • Papá: entregado 12:00 p.m.
    • Hermana: entregado 12:00 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás)

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
    [✅ Sí, es Hermana]
Ana manda su ubicación: 41.85, -87.65
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Papá: entregado 12:00 p.m.
    • Hermana: entregado 12:00 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás)

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
    [✅ Sí, es Hermana]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Papá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Papá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois

Historia: Quien acepta se muestra como aparece en la red, y Ana confirma quién es
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Hermana, familiar, se llama «Lupe R.»
Teléfono: Extraño, familiar, se llama «Raúl X.»

== Antes: Ana se registra ==
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
Ana: Hermana
  …

== El enlace se reenvía, y lo abre un extraño ==
Extraño abre el enlace de Ana
  → Extraño
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
Extraño toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Hermana».
    Aparece como «Raúl X.», sin número a la vista.
    ¿Es Hermana? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Hermana]
    [No, quitar]
  → Extraño
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Hermana abre el enlace de Ana
  → Ana
    ⚠️ Alguien abrió otra vez el enlace de Hermana.
    Aparece como «Lupe R.», sin número a la vista.
    No le di nada.
  → Hermana
    Este enlace ya se usó.
    Pide uno nuevo a quien te lo mandó.
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Hermana: ❔ alguien aceptó; falta que confirmes quién es
    [Hermana]
    [➕ Agregar a alguien]

== Ana pide ayuda: quien no está confirmado no sabe dónde ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: me levantó la migra
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Extraño
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me levantó la migra»

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
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Hermana: entregado 12:30 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás)

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
    [✅ Sí, es Hermana]

== Ana quita al extraño y agrega a su hermana ==
Ana toca [No, quitar]
  ✎ Ana
    ⚠️ Esta alerta ya no le llega a nadie. Llama tú a los números de abajo.
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Hermana: ya no le avisamos.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    Listo. Hermana ya no está en tu lista.
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    [⬅️ Mi familia]
  → Extraño
    Ya no eres contacto de Ana.
    De la alerta que sigue abierta solo te digo cómo termina.
Ana: /familia
  …
Ana toca [Agregar]
  …
Ana: Hermana
  …
Hermana abre el enlace de Ana
  …
Hermana toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Hermana».
    Aparece como «Lupe R.», sin número a la vista.
    ¿Es Hermana? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Hermana]
    [No, quitar]
  → Hermana
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me levantó la migra»

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
  → Hermana
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Hermana: ya no le avisamos.
    • Hermana: entregado 12:30 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás)

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
    [✅ Sí, es Hermana]
Ana toca [Sí, es Hermana]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Hermana: ya no le avisamos.
    • Hermana: entregado 12:30 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    ✅ Listo. Hermana recibirá tus alertas y tu ubicación.
  → Hermana
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me levantó la migra»

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
  → Hermana
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Ana toca [Ya me soltaron]
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Hermana: ya no le avisamos.
    • Hermana: entregado 12:30 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Hermana
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Extraño
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.

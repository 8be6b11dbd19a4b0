Historia: Un extraño acepta con el enlace de la tía, y el número de ella se entera de cómo termina
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en Telegram
Teléfono: Lola, familiar, en WhatsApp (vinculado)
Teléfono: Extraño, familiar, en Telegram

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
  …

== La alerta llega al número, y un extraño acepta ==
Pasan 2 h
Ana: me levantó la migra
  …
Extraño abre el enlace de Ana
  …
Extraño toca [Sí, acepto]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Tía Lola: enviado 12:30 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás; también aviso corto a su número)

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
    [✅ Sí, es Tía Lola]
  → Ana
    Alguien aceptó ser tu contacto «Tía Lola».
    Aparece como «Extraño», sin número a la vista.
    ¿Es Tía Lola? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Tía Lola]
    [No, quitar]
  … Extraño
Lola: 1
  → Lola
    Alguien ya aceptó con el enlace de Ana.
    Si no fuiste tú, llámale y díselo.

== Todos los que se enteraron leen cómo termina ==
Ana toca [Ya me soltaron]
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Tía Lola: enviado 12:30 p.m. (también aviso corto a su número)
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Lola
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Extraño
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.

== Quien dice que no, no recibe otro aviso por un enlace nuevo ==
Extraño: BAJA
  …
Ana: /familia
  …
Ana toca [Tía Lola]
  …
Ana toca [Nuevo enlace]
  …
Pasan 25 h
  …
Extraño abre el enlace de Ana
  …
Extraño toca [Sí, acepto]
  …
Ana: me levantó la migra
  → Ana
    🆘 Alerta CHI-0002 guardada, 1:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Tía Lola: enviado 1:30 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás)

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
    [✅ Sí, es Tía Lola]
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  … Extraño

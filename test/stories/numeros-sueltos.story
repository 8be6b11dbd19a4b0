Historia: A números sueltos se les avisa poco, sin nombre de perfil, y Ana dice quién es
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado), se llama «Ana paga al 312 555 0199»
Teléfono: Lola, familiar, en WhatsApp (vinculado)
Teléfono: Beto, familiar, en WhatsApp (vinculado)
Teléfono: Rita, familiar, en WhatsApp (vinculado)
Teléfono: Memo, familiar, en WhatsApp (vinculado)
Conocida: Ana, en Chicago

== Antes: Ana se queda con el nombre de su perfil, y da cuatro números ==
Ana comparte el contacto de Lola
  …
Pasa 1 min
  …
Ana comparte el contacto de Beto
  …
Pasa 1 min
  …
Ana comparte el contacto de Rita
  …
Pasa 1 min
  …
Ana comparte el contacto de Memo
  …
Pasa 1 min
  …
Pasan 2 h
  …

== La alerta llega a tres números, y no al cuarto ==
Ana: me levantó la migra
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:34 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Lola: por enviar
    • Beto: por enviar
    • Rita: por enviar
    • Memo: sin aceptar, se avisa a 3 números al día. A este no se le avisó. 📞 +1 312 555 0105
    El aviso corto no lleva tu nombre. Ponlo con /mi_nombre.

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
  → Lola
    🆘 ALERTA de Alguien que te conoce
    Folio: CHI-0001
    Alguien que te conoce pidió ayuda: 12:34 p.m., hora de Chicago (ahora).

    Alguien que te conoce te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Alguien que te conoce.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
  → Beto
    🆘 ALERTA de Alguien que te conoce
    Folio: CHI-0001
    Alguien que te conoce pidió ayuda: 12:34 p.m., hora de Chicago (ahora).

    Alguien que te conoce te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Alguien que te conoce.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
  → Rita
    🆘 ALERTA de Alguien que te conoce
    Folio: CHI-0001
    Alguien que te conoce pidió ayuda: 12:34 p.m., hora de Chicago (ahora).

    Alguien que te conoce te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Alguien que te conoce.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
Pasa 1 min
  …

== Lola dice que sí: falta que Ana diga quién es ==
Lola: ok
  → Ana
    Contestó alguien desde el número de «Lola».
    Quiere tus avisos.
    Aparece como «Lola», número …0102.
    ¿Es Lola? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.

    1. ✅ Sí, es Lola
    2. No, quitar
  → Lola
    Gracias. Le pregunto a Alguien que te conoce si eres tú.
    Cuando diga que sí, te mando dónde está.
Pasa 1 min
  → Ana · 1 min
    🆘 Alerta CHI-0001 guardada, 12:34 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Lola: aviso corto a su número, 12:34 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás)
    • Beto: aviso corto a su número, 12:34 p.m.; no ha aceptado.
    • Rita: aviso corto a su número, 12:34 p.m.; no ha aceptado.
    • Memo: sin aceptar, se avisa a 3 números al día. A este no se le avisó. 📞 +1 312 555 0105
    El aviso corto no lleva tu nombre. Ponlo con /mi_nombre.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
    3. ✅ Sí, es Lola
Lola: ok
  → Lola
    Ya le pregunté a Alguien que te conoce si eres tú. Todavía no contesta.

== Beto no quiere, y no se le vuelve a escribir ==
Beto: BAJA
  → Ana
    En el número de Beto no quieren avisos. Ya no le escribo.
    Revisa si es su número.
  → Beto
    Está bien. No te escribo más por Alguien que te conoce.

== Ana dice que sí es Lola ==
Ana: 3
  → Ana
    ✅ Listo. Lola recibirá tus alertas y tu ubicación.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:34 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Lola: enviado 12:36 p.m.
    • Beto: ya no le avisamos.
    • Rita: aviso corto a su número, 12:34 p.m.; no ha aceptado.
    • Memo: sin aceptar, se avisa a 3 números al día. A este no se le avisó. 📞 +1 312 555 0105
    El aviso corto no lleva tu nombre. Ponlo con /mi_nombre.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Lola
    🆘 ALERTA de Ana paga al 312 555 0199
    Folio: CHI-0001
    Ana paga al 312 555 0199 pidió ayuda: 12:34 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Escribió: «me levantó la migra»

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
  → Lola
    Gracias. Ya eres contacto de Ana paga al 312 555 0199. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
Pasa 1 min
  …

== La alerta termina, y con ella la puerta ==
Ana: ya me soltaron
  …
Pasa 1 min
Rita: ok
  → Rita
    Esa alerta ya terminó.
    Si quieres ser contacto de Alguien que te conoce, pídele el enlace.

== Otra alerta, dos días después ==
Pasan 48 h
  → Ana · 21 h 51 min 54 s
    ⏳ Falta que acepte: Rita y Memo.
    Mientras no toque tu enlace, no le llega tu alerta.
    Llámale y dile que lo toque.

    1. 🔗 Enlace: Rita
    2. 🔗 Enlace: Memo
Ana: me levantó la migra
  → Ana
    🆘 Alerta CHI-0002 guardada, 12:38 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Lola: por enviar
    • Rita: por enviar
    • Memo: por enviar
    • Beto: no quiere avisos; no se le avisó. 📞 +1 312 555 0103
    El aviso corto no lleva tu nombre. Ponlo con /mi_nombre.

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
  → Lola
    🆘 ALERTA de Ana paga al 312 555 0199
    Folio: CHI-0002
    Ana paga al 312 555 0199 pidió ayuda: 12:38 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me levantó la migra»

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
  → Rita
    🆘 ALERTA de Alguien que te conoce
    Folio: CHI-0002
    Alguien que te conoce pidió ayuda: 12:38 p.m., hora de Chicago (ahora).

    Alguien que te conoce te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Alguien que te conoce.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
  → Memo
    🆘 ALERTA de Alguien que te conoce
    Folio: CHI-0002
    Alguien que te conoce pidió ayuda: 12:38 p.m., hora de Chicago (ahora).

    Alguien que te conoce te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Alguien que te conoce.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
Pasa 1 min
  → Ana · 10 s
    🆘 Alerta CHI-0002 guardada, 12:38 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Lola: entregado 12:38 p.m.
    • Rita: aviso corto a su número, 12:38 p.m.; no ha aceptado.
    • Memo: aviso corto a su número, 12:38 p.m.; no ha aceptado.
    • Beto: no quiere avisos; no se le avisó. 📞 +1 312 555 0103
    El aviso corto no lleva tu nombre. Ponlo con /mi_nombre.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron

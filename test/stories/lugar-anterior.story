Historia: Un lugar que ya no es de ahora se dice que no lo es
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago

== Ana manda dónde está y pide ayuda ==
Ana manda su ubicación: 41.8525, -87.6514
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana: PÁNICO
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
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
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== A la media hora ya no es de ahora ==
Pasan 31 min
  → Mamá · 2 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada hace 2 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá · 5 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada hace 5 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá · 15 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 15 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 ANTERIOR, hace 15 minutos: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Habla con quien estaba ahí. ¿Dónde fue? ¿Quiénes eran?
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Ana · 20 min
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 20 min
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Ana · 30 min
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con tu última ubicación, de hace 30 minutos. Manda una nueva.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 30 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 30 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 30 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 ANTERIOR, hace 30 minutos: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Ten listos su nombre completo, su fecha de nacimiento y su país.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]

== La mesa entra tarde: lee la línea, y en el mapa ve que es de antes ==
Código de mesa para chicago: {código}
Luis agrega a Avisa a Mesa Chicago
  → Mesa Chicago
    Hola. Este chat todavía no es mesa de ningún consulado.
    Pide un código a quien administra el servicio.
    Después escribe aquí: /mesa y el código.
Luis en Mesa Chicago: /mesa {código}
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 31 minutos).
    🗣️ Escribió: «PÁNICO»

    📍 ANTERIOR, hace 31 minutos: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 ANTERIOR, hace 31 minutos: Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    🏛️ Este chat es ahora la mesa de: Consulado en Chicago.
    Aquí llegarán sus alertas, con cuatro respuestas:
    🙋 Atender: la toma el primero que contesta, y todos ven quién.
    📞 Contactado: ya hablaste con la persona o su familia.
    Falsa alarma y Cerrar: terminan la alerta para todos.
    Si no ves botones, escribe el folio y la respuesta: ABC-0000 atender.
    Solo quien está en este chat puede contestar.
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con tu última ubicación, de hace 31 minutos. Manda una nueva.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:31 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Después de una hora ya no hay mapa que alguien pueda seguir ==
Pasan 35 min
  ✎ Ana · 28 min 57 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con tu última ubicación, de hace 1 hora. Manda una nueva.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:31 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 28 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 1 h
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 1 hora).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 ANTERIOR, hace 1 hora: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Si tiene hijos, ve quién los recoge. Si toma medicina, dilo al llamar.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 28 min 57 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 1 h y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 1 hora).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 ANTERIOR, hace 1 hora: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis en Mesa Chicago: CHI-0001
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 1 hora).

    📍 ANTERIOR, hace 1 hora: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «PÁNICO»

Historia: La red falla, y la alerta llega
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Tío Beto, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Pasan 30 s

== Todo lo que puede fallar, a la vez ==
Ana: /familia
  …
Ana toca [Agregar a alguien]
  …
Ana comparte el contacto de Tío Beto
  …
Tío Beto abre el enlace de Ana
  …
Tío Beto toca [Sí, acepto]
  …
Ana toca [Sí, es Tío Beto]
  …
Pasan 2 h
Tío Beto bloquea a Avisa
Falla: respuesta perdida con Mamá, 1 vez
Falla: ocupada con Mesa Chicago, 2 veces
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: me agarraron
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarraron»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio y la ubicación.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    (Puede ser repetido)
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarraron»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio y la ubicación.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mamá
    ⚠️ Tío Beto: no le llega el aviso de Ana. Llámale si puedes.
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Tío Beto: no le llega. Llámale tú. 📞 +1 312 555 0103
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 2 min
  → Mesa Chicago · 14 s
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarraron»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago · 14 s
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana · 14 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Tío Beto: no le llega. Llámale tú. 📞 +1 312 555 0103
    • Consulado en Chicago: entregado 12:31 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana · 2 min
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste hace 2 minutos.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:30 p.m.
    • Tío Beto: no le llega. Llámale tú. 📞 +1 312 555 0103
    • Consulado en Chicago: entregado 12:31 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 2 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    ⚠️ Tío Beto: no le llega el aviso de Ana. Llámale si puedes.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «me agarraron»

    📍 Condado de Cook, Illinois: ubicación mandada hace 2 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 2 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «me agarraron»

    📍 Condado de Cook, Illinois: ubicación mandada hace 2 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste hace 2 minutos.

    • Mamá respondió 12:32 p.m.
    • Tío Beto: no le llega. Llámale tú. 📞 +1 312 555 0103
    • Consulado en Chicago: entregado 12:31 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.

== Sin señal: el mensaje llega tarde ==
Ana se queda sin señal
Ana: ya me soltaron
Pasan 20 min
  → Mesa Chicago · 2 min 54 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «me agarraron»

    📍 Condado de Cook, Illinois: ubicación mandada hace 5 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Ya contestaron: Mamá (12:32 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 12 min 54 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con tu última ubicación, de hace 15 minutos. Manda una nueva.

    • Mamá respondió 12:32 p.m.
    • Tío Beto: no le llega. Llámale tú. 📞 +1 312 555 0103
    • Consulado en Chicago: entregado 12:31 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mesa Chicago · 12 min 54 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 15 minutos).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «me agarraron»

    📍 ANTERIOR, hace 15 minutos: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Ya contestaron: Mamá (12:32 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 17 min 54 s
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 17 min 54 s
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
Ana recupera la señal
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá respondió 12:32 p.m.
    • Tío Beto: no le llega. Llámale tú.
    • Consulado en Chicago: entregado 12:31 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.

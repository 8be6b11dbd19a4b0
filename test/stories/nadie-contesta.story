Historia: Nadie contesta
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== La alerta sale, y nadie contesta ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: auxilio
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «auxilio»

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
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «auxilio»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 15 min
  → Mamá · 2 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

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
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 Condado de Cook, Illinois: ubicación mandada hace 2 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mamá · 5 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 Condado de Cook, Illinois: ubicación mandada hace 5 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 5 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 Condado de Cook, Illinois: ubicación mandada hace 5 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 15 min
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con tu última ubicación, de hace 15 minutos. Manda una nueva.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 15 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 15 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 15 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

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
  → Mesa Chicago · 15 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 15 minutos).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 15 minutos: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 45 min
  → Ana · 5 min
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 5 min
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 15 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 30 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 30 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

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
  → Mesa Chicago · 15 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 30 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 30 minutos).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 30 minutos: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 45 min
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con tu última ubicación, de hace 1 hora. Manda una nueva.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 45 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 1 h
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 1 hora).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

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
  → Mesa Chicago · 45 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 1 h y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 1 hora).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 1 hora: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 5 h
  → Mamá · 1 h
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 h
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 horas).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 2 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Busca en locator.ice.gov con nombre y apellidos exactos y país. Prueba los dos órdenes de apellidos.
    Si tiene menos de 18 años, ahí no sale: 1-800-203-7001. Que llame alguien con papeles, o un abogado.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 1 h
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 h y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 horas).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 2 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 3 h
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con tu última ubicación, de hace 4 horas. Manda una nueva.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 3 h
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 4 h
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 4 horas).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 4 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Puede estar en una sala de espera o una cárcel del condado. Busca otra vez en locator.ice.gov.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 3 h
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 4 h y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 4 horas).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 4 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 18 h
  → Mamá · 2 h
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 8 h
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (hace 8 horas).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 8 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Si toma medicina, pide al consulado que se la lleven. Di cuál y cuánta.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 2 h
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 8 h y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 8 horas).
    🗣️ Lo último que escribió Ana, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 8 horas: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 18 h
    🆘 Alerta CHI-0001 guardada, 1 de julio, 12:30 p.m.
    📍 Va con tu última ubicación, de hace 1 día. Manda una nueva.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 1 de julio, 12:30 p.m.
    • Consulado en Chicago: entregado 1 de julio, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 18 h
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 24 h
    Folio: CHI-0001
    Ana pidió ayuda: 1 de julio, 12:30 p.m., hora de Chicago (hace 1 día).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 1 de julio, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 1 día: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Habla hoy con un abogado de inmigración. Dile en qué lugar está.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 18 h
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 24 h y nadie atiende
    🕐 Pidió ayuda: 1 de julio, 12:30 p.m., hora de Chicago (hace 1 día).
    🗣️ Lo último que escribió Ana, 1 de julio, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 1 día: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 3 d
  → Mamá · 1 d
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 48 h
    Folio: CHI-0001
    Ana pidió ayuda: 1 de julio, 12:30 p.m., hora de Chicago (hace 2 días).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 1 de julio, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 2 días: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Si ya sabes su número A, llama a la corte: 1-800-898-7180. Si tiene 8 dígitos, pon un 0 al principio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 1 d
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 48 h y nadie atiende
    🕐 Pidió ayuda: 1 de julio, 12:30 p.m., hora de Chicago (hace 2 días).
    🗣️ Lo último que escribió Ana, 1 de julio, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 2 días: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mamá · 2 d
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 72 h
    Folio: CHI-0001
    Ana pidió ayuda: 1 de julio, 12:30 p.m., hora de Chicago (hace 3 días).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 1 de julio, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 3 días: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👉 Si el localizador dice «Call ICE», puede ir en camino a otro lugar. Sigue buscando cada día.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 2 d
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 72 h y nadie atiende
    🕐 Pidió ayuda: 1 de julio, 12:30 p.m., hora de Chicago (hace 3 días).
    🗣️ Lo último que escribió Ana, 1 de julio, 12:30 p.m.: «auxilio»

    📍 ANTERIOR, hace 3 días: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 2 d 1 h
    ⚪ Tu alerta CHI-0001 terminó tras tres días. Si aún necesitas ayuda, escribe PÁNICO.

    • Mamá: entregado 1 de julio, 12:30 p.m.
    • Consulado en Chicago: entregado 1 de julio, 12:30 p.m.
  → Ana · 2 d 1 h
    ⚪ Tu alerta CHI-0001 terminó tras tres días. Si aún necesitas ayuda, escribe PÁNICO.
  → Mamá · 2 d 1 h
    ⚪ Nadie cerró la alerta de Ana, folio CHI-0001.
    Pasaron tres días y ya no mandaremos avisos.
    No significa que esté a salvo. Sigue llamando.
  → Mesa Chicago · 2 d 1 h
    ⚪ CHI-0001 · Ana terminó: pasaron tres días.

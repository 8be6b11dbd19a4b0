Historia: Sin botones, el lugar va escrito con el grito
Empieza: 2025-07-01 10:30 America/Chicago

# El enlace del mapa es el lugar de la alerta, y las coordenadas lo cambian. Un enlace corto no se puede abrir, y se dice.
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago
Registrada: Ana, con Mamá, en Chicago

Pasan 2 h
Ana: PÁNICO https://maps.google.com/?q=41.8525,-87.6514
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con el lugar que escribiste ahora. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO https://maps.google.com/?q=41.8525,-87.6514»

    📍 Condado de Cook, Illinois: la escribió ahora. No es su GPS.
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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO https://maps.google.com/?q=41.8525,-87.6514»

    📍 Condado de Cook, Illinois: la escribió ahora. No es su GPS.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Pasan 20 s
  → Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con el lugar que escribiste ahora. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: enviado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Ana: https://maps.app.goo.gl/AbC123?g_st=ic
  → Ana
    📍 No puedo abrir ese enlace. Manda tu ubicación con 📎, o escribe la ciudad y la calle.
  → Mamá
    🗣️ Ana escribió, 12:30 p.m.: «https://maps.app.goo.gl/AbC123?g_st=ic»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:30 p.m.: «https://maps.app.goo.gl/AbC123?g_st=ic»
Pasan 20 s
  → Ana · 10 s
    🗣️ Enviado a: Mamá y Consulado en Chicago.
Ana: 41.8781, -87.6298
  → Ana
    📍 Leí el lugar que escribiste. Lo estamos mandando a quienes avisamos.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con el lugar que escribiste ahora. Si puedes, manda tu ubicación con 📎.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: enviado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: la escribió ahora. No es su GPS.
    https://maps.google.com/?q=41.8781,-87.6298
  → Mamá
    📍 41.87810, -87.62980 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: la escribió ahora. No es su GPS.
    https://maps.google.com/?q=41.8781,-87.6298
  → Mesa Chicago
    📍 41.87810, -87.62980 🆘 Ana, CHI-0001
       Condado de Cook, Illinois

Historia: toca "Se llevaron a alguien" por error, y es ella quien pide ayuda
Empieza: 2025-07-01 12:00 America/Chicago
Teléfono: Ana, sin botones
Teléfono: Mamá, sin botones
Teléfono: Luis, funcionario, sin botones
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago
Registrada: Ana, con Mamá, en Chicago

Ana: asdfgh
  → Ana
    No te entendí.
    Si es una emergencia, manda 🆘 PÁNICO.
    Para ver qué puedo hacer, escribe /ayuda.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Ana: 2
  → Ana
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
Ana: 1
  → Ana
    🆘 Tu alerta sale en 5 segundos.
    Si fue error, contesta Cancelar.

    1. ✋ Cancelar
Pasan 1 min
  → Ana · 5 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Ana · 5 s
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá · 5 s
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 5 s
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Ana · 15 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Ana: estoy en la 26
  → Mamá
    🗣️ Ana escribió, 12:01 p.m.: «estoy en la 26»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:01 p.m.: «estoy en la 26»
Pasan 30 s
  → Ana · 10 s
    🗣️ Enviado a: Mamá y Consulado en Chicago.

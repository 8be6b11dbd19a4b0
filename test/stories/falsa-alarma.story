Historia: Falsa alarma
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Primero: el botón, y Cancelar a tiempo ==
Pasan 2 h
Ana oprime [🆘 PÁNICO]
  → Ana
    🆘 Tu alerta sale en 5 segundos.
    Si fue error, contesta Cancelar.
    [✋ Cancelar]
Ana toca [Cancelar]
  ✎ Ana
    Listo. No se mandó ninguna alerta.
Pasan 1 min

== Después: la alerta sale, y era un error ==
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: PANICO!!!
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:31 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PANICO!!!»

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
    🕐 Pidió ayuda: 12:31 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PANICO!!!»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:31 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:31 p.m.
    • Consulado en Chicago: entregado 12:31 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Ana: fue error
  → Ana
    ¿Cancelas la alerta?
    Avisaremos que se canceló desde este teléfono.
    Pediremos que te llamen para confirmar.
    [Sí, cancelar]
    [🎉 Ya me soltaron]
    [No, seguir avisando]
Ana toca [No, seguir avisando]
  → Ana
    La alerta sigue activa.
Ana: falsa alarma
  → Ana
    ¿Cancelas la alerta?
    Avisaremos que se canceló desde este teléfono.
    Pediremos que te llamen para confirmar.
    [Sí, cancelar]
    [🎉 Ya me soltaron]
    [No, seguir avisando]
Ana toca [Sí, cancelar]
  ✎ Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.

    • Mamá: entregado 12:31 p.m.
    • Consulado en Chicago: entregado 12:31 p.m.
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: canceló desde su teléfono; llamen para confirmar.

== Lo que queda ==
Mamá toca [Recibido]
  → Mamá
    Esa alerta ya terminó.
Luis toca [Atender] en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    CHI-0001 ya terminó: canceló desde su teléfono; llamen para confirmar.
Pasan 2 h

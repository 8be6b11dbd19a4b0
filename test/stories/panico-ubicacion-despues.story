Historia: PÁNICO, y la ubicación llega después
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== El botón espera cinco segundos ==
Pasan 2 h
Ana oprime [🆘 PÁNICO]
  → Ana
    🆘 Tu alerta sale en 5 segundos.
    Si fue error, contesta Cancelar.
    [✋ Cancelar]
Pasan 10 s
  → Ana · 5 s
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá · 5 s
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).

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
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 5 s
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 5 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== La ubicación llega después ==
Ana oprime [📍 Enviar ubicación] en 41.8525, -87.6514
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.

== Se la llevan: la ubicación en vivo se mueve ==
Ana comparte su ubicación en vivo: 41.8525, -87.6514
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Ana se mueve a: 41.7000, -87.6500
  ✎ Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación en vivo de ahora.
    https://maps.google.com/?q=41.7,-87.65
  ✎ Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación en vivo de ahora.
    https://maps.google.com/?q=41.7,-87.65
Pasan 10 min
  → Mesa Chicago · 1 min 46 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 2 minutos).

    📍 Condado de Cook, Illinois: ubicación en vivo de hace 1 minuto.
    https://maps.google.com/?q=41.7,-87.65

    👪 Ya contestaron: Mamá (12:30 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 4 min 46 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste hace 4 minutos.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mesa Chicago · 4 min 46 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 5 minutos).

    📍 Condado de Cook, Illinois: ubicación en vivo de hace 4 minutos.
    https://maps.google.com/?q=41.7,-87.65

    👪 Ya contestaron: Mamá (12:30 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Ana se mueve a: 41.5250, -88.0817
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  ✎ Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Will, Illinois: ubicación en vivo de ahora.
    https://maps.google.com/?q=41.525,-88.0817
  ✎ Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Will, Illinois: ubicación en vivo de ahora.
    https://maps.google.com/?q=41.525,-88.0817
Pasan 10 min
  ✎ Ana · 4 min 46 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste hace 4 minutos.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mesa Chicago · 4 min 46 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y nadie atiende
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (hace 15 minutos).

    📍 Condado de Will, Illinois: ubicación en vivo de hace 4 minutos.
    https://maps.google.com/?q=41.525,-88.0817

    👪 Ya contestaron: Mamá (12:30 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 9 min 46 s
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 9 min 46 s
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874

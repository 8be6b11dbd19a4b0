Historia: Alguien sin registro pide ayuda
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Bob, en inglés
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

== Nunca se registró ==
Ana: auxilio me agarro la migra
  → Ana
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    Manda tu ubicación: así le llega al consulado.
    🆘 Alerta MEX-0001 guardada, ahora
    📍 Va sin ubicación. Mándala en cuanto puedas.

    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.
    Con tu ubicación buscamos el consulado que te toca.

    No tienes registro, y haremos lo que se pueda.
    Todavía no podemos avisar a tu familia: llámales tú.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
Ana oprime [📍 Enviar ubicación] en 41.8525, -87.6514
  → Ana
    📍 Recibí tu ubicación, y la guardé.
    Todavía no le llegó a nadie. Llama tú.
  → Mesa Chicago
    🆘 MEX-0001 · Ana
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    👤 Sin registro: el nombre es el de su chat.
    🗣️ Escribió: «auxilio me agarro la migra»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Sin familiares registrados.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, MEX-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta MEX-0001 guardada, 10:30 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 10:30 a.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Luis toca [Atender] en Mesa Chicago
  ✎ Ana
    🆘 Alerta MEX-0001 guardada, 10:30 a.m.
    📍 Va con la ubicación que mandaste ahora.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 10:30 a.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio MEX-0001, 10:30 a.m.
  → Mesa Chicago
    ↩ 🆘 MEX-0001 · Ana
    🙋 L. Pérez atiende MEX-0001, 10:30 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Pasan 1 h
  ✎ Ana · 59 min 54 s
    🆘 Alerta MEX-0001 guardada, 10:30 a.m.
    📍 Va con tu última ubicación, de hace 59 minutos. Manda una nueva.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 10:30 a.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Otro, en inglés, que no aceptó ==
Bob: /start
  …
Bob toca [No, thanks]
  …
Bob: ICE got me
  → Bob
    ⚠️ This alert reached nobody. Call the numbers below yourself.
    Send your location: that way it reaches the consulate.
    🆘 Alert MEX-0002 saved, now.
    📍 It carries no location. Send one as soon as you can.

    No relative has accepted to receive your alerts yet.

    🏛️ We don't know yet which consulate is yours. Call CIAM.
    📞 CIAM, day and night: +1 520 623 7874
    [False alarm] [🎉 They let me go]
  → Bob
    📍 Send your location: with the button below, or with 📎 → Location.
    With your location we find the consulate that is yours.

    You are not registered, and we will do what we can.
    We cannot tell your family yet: call them yourself.

    Stay calm. Do not run or resist.
    Do not lie. You may stay silent about status and birthplace.
    Do not sign what you do not understand.
    Ask for your consulate, a lawyer and an interpreter.
    ⌨ [📍 Send location] / [🆘 PANIC] / [👪 Family] [📘 Rights] [❓ Help]
Pasan 1 h
  → Bob · 20 min
    ⚠️ Nobody is on your alert now. Call, too, if you can.
    I don't know which state it was in. I have no line to give you.
    Call CIAM, day and night: +1 520 623 7874
  ✎ Ana · 59 min 48 s
    🆘 Alerta MEX-0001 guardada, 10:30 a.m.
    📍 Va con tu última ubicación, de hace 1 hora. Manda una nueva.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 10:30 a.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Bob · 1 h
    ⚠️ This alert reached nobody. Call the numbers below yourself.
    Send your location: that way it reaches the consulate.
    🆘 Alert MEX-0002 saved, 1 hour ago.
    📍 It carries no location. Send one as soon as you can.

    No relative has accepted to receive your alerts yet.

    🏛️ We don't know yet which consulate is yours. Call CIAM.
    📞 CIAM, day and night: +1 520 623 7874
    [False alarm] [🎉 They let me go]

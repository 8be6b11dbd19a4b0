Historia: La mesa silencia a quien manda alertas falsas
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Beto
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

== Una alerta de alguien sin registro ==
Beto manda su ubicación: 41.8525, -87.6514
  → Beto
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Beto: PÁNICO
  → Beto
    No tienes registro, y haremos lo que se pueda.
    Todavía no podemos avisar a tu familia: llámales tú.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mesa Chicago
    🆘 CHI-0001 · Beto
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    👤 Sin registro: el nombre es el de su chat.
    🗣️ Escribió: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Sin familiares registrados.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Beto, CHI-0001
       Condado de Cook, Illinois
  ✎ Beto
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 10:30 a.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Luis toca [Falsa alarma] en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Beto
    ¿Por qué es falsa alarma CHI-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Lo dijo su familia]
    [Lo dijo la persona]
    [Fue un error]
    [No, sigue abierta]
Luis toca [Fue un error] en Mesa Chicago
  ✎ Beto
    ⚪ El consulado marcó tu alerta CHI-0001 como falsa alarma. Si no lo es, escribe PÁNICO.
    Motivo: fue un error.

    • Consulado en Chicago: entregado 10:30 a.m.
  → Beto
    ⚪ El consulado marcó tu alerta CHI-0001 como falsa alarma. Si no lo es, escribe PÁNICO.
    Motivo: fue un error.
  → Mesa Chicago
    ↩ ¿Por qué es falsa alarma CHI-0001? Termina para todos.
    ⚪ L. Pérez marcó CHI-0001 como falsa alarma: fue un error.
Luis toca [Silenciar a quien mandó] de «CHI-0001 · Beto» en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Beto
    🔇 L. Pérez silenció por 24 horas a quien mandó CHI-0001.
    Si pide ayuda otra vez, no le llega a nadie. Se lo decimos, con el 911 y el CIAM.
    [Quitar el silencio]

== Vuelve a empezar ==
# Lo que mande ya no le llega a nadie, y se lo decimos.
Beto: me agarró la migra
  → Beto
    🔇 Esto no le llegó a nadie.
    Quien atiende las alertas silenció este chat. Termina en 24 horas.
    Si estás en peligro, llama tú al 911. O al CIAM, día y noche: +1 520 623 7874

== Fue un error ==
Luis toca [Quitar el silencio] en Mesa Chicago
  → Mesa Chicago
    ↩ 🔇 L. Pérez silenció por 24 horas a quien mandó CHI-0001.
    🔊 L. Pérez quitó el silencio a quien mandó CHI-0001. Ya puede pedir ayuda otra vez.
Beto: me agarró la migra
  → Beto
    No tienes registro, y haremos lo que se pueda.
    Todavía no podemos avisar a tu familia: llámales tú.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mesa Chicago
    🆘 CHI-0002 · Beto
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    👤 Sin registro: el nombre es el de su chat.
    🗣️ Escribió: «me agarró la migra»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Sin familiares registrados.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Beto, CHI-0002
       Condado de Cook, Illinois
  → Beto
    🆘 Alerta CHI-0002 guardada, 10:30 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 10:30 a.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

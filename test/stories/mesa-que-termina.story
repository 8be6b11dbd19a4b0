Historia: Una mesa se renueva, y otra termina con /mesa salir
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Conocida: Ana, en Chicago
Mesa: Mesa Chicago, de chicago

== Una semana antes de que pasen 90 días, el grupo lee si sigue ==
Pasan 83 d
  → Mesa Chicago · 82 d 23 h 59 min
    🏛️ ¿Siguen como mesa de: Consulado en Chicago?
    Si nadie contesta, este chat deja de ser mesa el 29 de septiembre.
    [✅ Seguimos]
Luis toca [Seguimos] en Mesa Chicago
  → Mesa Chicago
    ✅ L. Pérez: seguimos. Este chat es mesa hasta el 21 de diciembre.

== Luis se va: la mesa termina en medio de una alerta ==
Ana: me agarró la migra
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Sin familiares registrados.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Luis en Mesa Chicago: /mesa salir
  → Mesa Chicago
    🏛️ La mesa de Consulado en Chicago tiene una alerta abierta: CHI-0001. Si la quitas, aquí ya no llega nada de ella.
    ¿Quito la mesa?
    [Sí, quitar la mesa]
    [No, seguimos]
Luis toca [Sí, quitar la mesa] en Mesa Chicago
  ✎ Ana
    ⚠️ Esta alerta ya no le llega a nadie. Llama tú a los números de abajo.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Consulado en Chicago: ya no le avisamos.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Consulado en Chicago: ya no tiene mesa aquí. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mesa Chicago
    🏛️ Este chat ya no es mesa de: Consulado en Chicago. Lo pidió L. Pérez.
# Lo que sigue ya no le llega.
Ana manda su ubicación: 41.85, -87.65
  ✎ Ana
    ⚠️ Esta alerta ya no le llega a nadie. Llama tú a los números de abajo.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Consulado en Chicago: ya no le avisamos.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Consulado en Chicago: ya no tiene mesa aquí. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación, y la guardé.
    Todavía no le llegó a nadie. Llama tú.
Pasan 10 min
  → Ana · 4 min 51 s
    ⚠️ Esta alerta ya no le llega a nadie. Llama tú a los números de abajo.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste hace 4 minutos.

    • Consulado en Chicago: ya no le avisamos.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Consulado en Chicago: ya no tiene mesa aquí. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Quien toca un aviso viejo lee por qué no pasa nada ==
Luis toca [Atender] en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🏛️ No anoté nada: este chat ya no es mesa de: Consulado en Chicago.
    La quitó alguien de la mesa o quien administra el servicio.
    Para volver, pide un código nuevo a quien administra el servicio.
    Después escribe aquí: /mesa y el código.

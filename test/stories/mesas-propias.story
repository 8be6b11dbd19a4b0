Historia: Cada oficial en su propio chat
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, sin botones, se llama «L. Pérez»
Teléfono: Carmen, funcionaria, sin botones
Registrada: Ana, con Mamá, en Chicago

== Dos chats, un consulado ==
# Donde no hay grupos, cada oficial es una mesa.
Luis: /mesa
  → Luis
    Hola. Este chat todavía no es mesa de ningún consulado.
    Pide un código a quien administra el servicio.
    Después escribe aquí: /mesa y el código.
Código de mesa para chicago: {código de Luis}
Luis: /mesa {código de Luis}
  → Luis
    🏛️ Este chat es ahora la mesa de: Consulado en Chicago.
    Aquí llegarán sus alertas, con cuatro respuestas:
    🙋 Atender: la toma el primero que contesta, y todos ven quién.
    📞 Contactado: ya hablaste con la persona o su familia.
    Falsa alarma y Cerrar: terminan la alerta para todos.
    Si no ves botones, escribe el folio y la respuesta: ABC-0000 atender.
    Solo quien está en este chat puede contestar.
Código de mesa para chicago: {código de Carmen}
Carmen: /mesa {código de Carmen}
  → Carmen
    🏛️ Este chat es ahora la mesa de: Consulado en Chicago.
    Aquí llegarán sus alertas, con cuatro respuestas:
    🙋 Atender: la toma el primero que contesta, y todos ven quién.
    📞 Contactado: ya hablaste con la persona o su familia.
    Falsa alarma y Cerrar: terminan la alerta para todos.
    Si no ves botones, escribe el folio y la respuesta: ABC-0000 atender.
    Solo quien está en este chat puede contestar.

== La alerta llega a los dos, y uno la toma ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: me levantó la migra
  → Luis
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me levantó la migra»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Luis
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Carmen
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me levantó la migra»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
  → Carmen
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  … Ana
  … Mamá
Carmen: 1
  → Mamá
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 12:30 p.m.
  → Luis
    🙋 CHI-0001: atiende Carmen, Consulado en Chicago, 12:30 p.m.
  → Carmen
    ↩ 🆘 CHI-0001 · Ana
    🙋 Carmen atiende CHI-0001, 12:30 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».

    1. 📞 Contactado
    2. Falsa alarma
    3. Cerrar
  … Ana
Luis: 1
  → Luis
    ↩ 🆘 CHI-0001 · Ana
    🙋 CHI-0001: ya atiende Carmen, Consulado en Chicago, desde 12:30 p.m.
  … Ana

== Luis también puede necesitar ayuda ==
# Su chat es una mesa, pero antes que nada es el de una persona.
Luis: gracias
Luis: me detuvo la migra
  → Luis
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    Manda tu ubicación: así le llega al consulado.
    🆘 Alerta MEX-0001 guardada, ahora
    📍 Va sin ubicación. Mándala en cuanto puedas.

    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Luis
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.
    Con tu ubicación buscamos el consulado que te toca.

    No tienes registro, y haremos lo que se pueda.
    Todavía no podemos avisar a tu familia: llámales tú.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
Luis: falsa alarma
  → Luis
    ¿Cancelas la alerta?
    Avisaremos que se canceló desde este teléfono.
    Pediremos que te llamen para confirmar.

    1. Sí, cancelar
    2. 🎉 Ya me soltaron
    3. No, seguir avisando

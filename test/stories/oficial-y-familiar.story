Historia: Una oficial es también familiar, en el mismo chat
Empieza: 2025-07-01 12:00 America/Chicago
Teléfono: Ana, en WhatsApp (nube)
Teléfono: Mamá, en WhatsApp (nube)
Teléfono: Carmen, funcionaria, en WhatsApp (nube)
Registrada: Ana, con Mamá, en Chicago
Mesa: Carmen, de chicago

== Acepta en el chat de su mesa ==
Ana: /familia
  …
Ana toca [Agregar a alguien]
  …
Ana: Carmen
  …
Carmen abre el enlace de Ana
  …
Carmen toca [Sí, acepto]
  …
Ana toca [Sí, es Carmen]
  …

== Recibe la alerta como mesa y como familiar, y cada una se contesta aparte ==
Ana: PÁNICO
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Carmen: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    [Enviar ubicación]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
  → Carmen
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender]
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
  → Carmen
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aviso enviado. Todavía no responde.
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
Carmen: ok
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Carmen respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Mamá
    ✅ Ya respondieron a la alerta de Ana:
    • Carmen, 12:00 p.m.
  → Carmen
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Pasa 1 min
Carmen: CHI-0001 atender
  → Ana
    🏛️ Consulado en Chicago: Carmen atiende tu alerta. Folio CHI-0001, 12:01 p.m.
  → Mamá
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 12:01 p.m.
  → Carmen
    🙋 Carmen atiende CHI-0001, 12:01 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
  → Carmen
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 12:01 p.m.
Pasa 1 min
# Lo que escribe sin folio es suyo, y no le llega a ella misma.
Carmen: Ana iba con su prima en un carro rojo
  → Mamá
    🗣️ Carmen (familiar) escribió, 12:02 p.m.: «Ana iba con su prima en un carro rojo»
  → Carmen
    🗣️ Lo pasamos a: Mamá.
Pasa 1 min

== Borrar dice qué se va y qué se queda ==
Carmen: /borrar
  → Carmen
    ⚠️ Dejas de ser contacto de Ana: no te llegarán sus alertas.

    ¿Borro todo lo que sé de ti?
    Nombre, consulado, contactos, ubicación y alertas.

    No puedo borrar los mensajes que otros ya recibieron.
    Tampoco los de este chat: bórralos en tu teléfono.

    Para borrar, toca «Sí, borrar todo» o escribe BORRAR.

    Esto se queda como está:
    • 🏛️ Este chat sigue como mesa de: Consulado en Chicago. Para quitarla, escribe /mesa salir.
    [Sí, borrar todo]
    [No]
Carmen: no
  → Carmen
    Está bien, no borré nada.

== Se da de baja como familiar, y su mesa sigue ==
Carmen: BAJA
  → Carmen
    ⚠️ Ahora mismo hay una alerta abierta de Ana.

    ¿De quién ya no quieres recibir alertas?
    También puedes escribir otra vez: BAJA
    [Ana]
    [No, me quedo]
Carmen: BAJA
  → Ana
    Carmen se dio de baja y ya no recibirá tus alertas.
    Puedes agregar a alguien más con /familia.
  → Carmen
    Listo. Ya no recibirás alertas de Ana.
    Para volver, pide un enlace nuevo.
Ana: me llevan a Broadview
  → Ana
    📍 Anoté: Broadview, Illinois. Se lo decimos a quienes avisamos. Si puedes, manda tu ubicación con 📎.
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con lo que dices: Broadview, Illinois. Si puedes, manda tu ubicación con 📎.

    • Mamá: entregado 12:00 p.m.
    • Carmen: ya no le avisamos.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 12:01 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Mamá
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 3 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 3 minutos).

    🗣️ Ya escribieron: Carmen (12:02 p.m.).
    🏛️ Consulado en Chicago: atiende Carmen desde 12:01 p.m.
    🗣️ Ana escribió, 12:03 p.m.: «me llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
  → Carmen
    🗣️ CHI-0001 · Ana, 12:03 p.m.: «me llevan a Broadview»
  → Carmen
    📍 CHI-0001 · Ana dice dónde está
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
Pasa 1 min
  → Ana · 10 s
    🗣️ Enviado a: Mamá y Consulado en Chicago.
Carmen: /borrar
  → Carmen
    🏛️ Este chat es mesa de: Consulado en Chicago.
    Guardo este chat, y lo que escribiste en sus alertas.
    Para que deje de ser mesa, escribe /mesa salir.
    De ti no guardo nada más.

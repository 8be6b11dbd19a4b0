Historia: Ana borra todo
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Con una alerta activa ==
Pasan 2 h
Ana: me agarraron
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarraron»

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
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarraron»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Mamá toca [Recibido]
  …
Ana: /privacidad
  → Ana
    🔒 Qué guardo de ti
    • Tu nombre, tu idioma y este chat.
    • Tu consulado, si me dijiste tu zona.
    • Tus contactos y el número que me diste.
    • Tu última ubicación, por 24 horas.
    • Cada alerta, hasta 30 días después de que termine.
    • Los mensajes que te mando, hasta 7 días.
    • Si eres contacto de alguien: este chat.
    Tus datos se guardan cifrados.
  → Ana
    Tu familia solo recibe algo si pides ayuda.
    El consulado también, si atiende por aquí.
    No vendo ni comparto nada más.

    La app de mensajes puede ver este chat: no es secreto.
    Nunca pregunto tu situación migratoria.
    Nunca pedimos dinero.

    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.
    [🗑 Borrar mis datos]
Ana: /borrar
  → Ana
    ⚠️ Tienes una alerta activa: se va a cerrar.

    ¿Borro todo lo que sé de ti?
    Nombre, consulado, contactos, ubicación y alertas.

    No puedo borrar los mensajes que otros ya recibieron.
    Tampoco los de este chat: bórralos en tu teléfono.

    Para borrar, toca «Sí, borrar todo» o escribe BORRAR.
    [Sí, borrar todo]
    [No]
Ana toca [No]
  → Ana
    Está bien, no borré nada.
Ana: /borrar
  …
Ana toca [Sí, borrar todo]
  → Ana
    Listo, borré tus datos.
    Si un día me necesitas, escribe /start.
    En una emergencia, PÁNICO sirve de todos modos.
  → Mamá
    ⚪ Ana borró sus datos. Su alerta terminó. Folio CHI-0001.
    Llámale para confirmar que está bien.
  → Mamá
    Ana borró su cuenta.
    Ya no recibirás sus alertas.
  → Mesa Chicago
    ⚪ CHI-0001 terminó: la persona borró sus datos.

== No queda nada ==
Ana: /familia
  → Ana
    Para eso necesito guardar unos datos.
  → Ana
    Hola, soy Avisa. 👋
    Si te detienen, mandas PÁNICO y aviso a tu familia.
    También aviso al consulado, si atiende por aquí.

    Me opera Casa del Migrante (ejemplo).
    No soy un servicio oficial.
  → Ana
    🔒 Esto es lo que guardo:
    • Tu nombre y tu consulado.
    • Los contactos que agregues.
    • Tu última ubicación, por 24 horas.
    • Cada alerta, hasta 30 días después de que termine.

    La app de mensajes puede ver este chat: no es secreto.
    Nunca pregunto tu situación migratoria.
    Nunca pedimos dinero.
    Con /borrar se borra todo.

    ¿Aceptas que lo guarde?
    [✅ Sí, acepto]
    [No, gracias]
Mamá toca [Ya está a salvo]
  → Mamá
    Esa alerta ya terminó.
Luis toca [Atender] en Mesa Chicago
  → Mesa Chicago
    No encontramos esa alerta. Puede haber sido borrada.
Pasan 3 d

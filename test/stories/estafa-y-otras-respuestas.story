Historia: Estafa, 911 y otras respuestas, con botones y sin ellos
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar, sin botones
Teléfono: Rosa, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Alguien que no conocemos pregunta ==
Rosa: me llamaron de ICE que pague fianza por Zelle
  → Rosa
    ⚠️ No pagues: así roban a las familias.
    ICE no pide dinero por teléfono. El consulado tampoco.
    Ni por Zelle, ni con tarjetas, ni para soltar a nadie.
    Nosotros nunca pedimos dinero.

    Cuelga. No des nombres ni datos.
    Guarda el número y lo que te dijeron.
    Cuéntaselo a CIAM, día y noche: +1 520 623 7874

    1. Avisar al consulado
    2. 🆘 Me está pasando
    3. 👪 Se llevaron a alguien
Rosa: no puedo respirar
  → Rosa
    🚑 Llama al 911 ahora.
    Di «español» y di dónde estás.
    Si hay sangre, aprieta fuerte con un trapo limpio.
    Si no puedes hablar, llama y no cuelgues.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Rosa: me quiero morir
  → Rosa
    💛 Gracias por decírmelo. No estás solo ni sola.
    Llama al 988 y marca 2: te atienden en español.
    También puedes mandar AYUDA por texto al 988.
    Es gratis, a toda hora.
    Si estás en peligro ahora, llama al 911.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Rosa: kiero ablar con una persona
  → Rosa
    📞 Aquí contesta un programa.
    Una persona atiende día y noche en CIAM: +1 520 623 7874

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Rosa: solicito proteccion consular
  → Rosa
    🏛️ El consulado te ayuda si tú lo pides.
    Dilo en voz alta: «Solicito protección consular».
    Pide que lo escriban y que avisen a tu consulado.
    También puedes llamar a CIAM, día y noche: +1 520 623 7874

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Rosa: asdf
  → Rosa
    Hola, soy Avisa. 👋
    Si te detienen, mandas PÁNICO y aviso a tu familia.
    También aviso al consulado, si atiende por aquí.

    Me opera Casa del Migrante (ejemplo).
    No soy un servicio oficial.
  → Rosa
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

    1. ✅ Sí, acepto
    2. No, gracias

== En plena alerta no se cierra nada ==
Ana: me agarró la migra
  …
Mamá: me estan pidiendo dinero para soltarla
  → Mamá
    ⚠️ No pagues: así roban a las familias.
    ICE no pide dinero por teléfono. El consulado tampoco.
    Ni por Zelle, ni con tarjetas, ni para soltar a nadie.
    Nosotros nunca pedimos dinero.

    Cuelga. No des nombres ni datos.
    Guarda el número y lo que te dijeron.
    Cuéntaselo a CIAM, día y noche: +1 520 623 7874

    ¿Quién llamó, y de qué número? Escríbelo aquí: va con la alerta.
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.

    1. 🆘 Yo pido ayuda
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 10:30 a.m.: «me estan pidiendo dinero para soltarla»
    ⚠️ Habla de dinero: puede ser estafa. Avisa y el consulado nunca lo piden.
Mamá: me llamó un licenciado Pérez, del 312 555 0199
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.
  → Mamá
    🆘 La alerta de Ana sigue. Folio CHI-0001.
    ¿Ya la viste?

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar):
    10:30 a.m.: «me estan pidiendo dinero para soltarla»
    10:30 a.m.: «me llamó un licenciado Pérez, del 312 555 0199»
    ⚠️ Habla de dinero: puede ser estafa. Avisa y el consulado nunca lo piden.
Ana: me quieren hacer firmar
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá escribió 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    ✋ No firmes lo que no entiendas.
    Di: «Quiero un abogado».
    Di: «Quiero hablar con mi consulado».
    Di: «Necesito un intérprete».
    Puedes decir que no. No mientas ni te resistas.

    🆘 Tu alerta sigue activa.
  → Ana
    🆘 Tu alerta sigue activa.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 10:30 a.m.: «me quieren hacer firmar»
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar):
    10:30 a.m.: «me estan pidiendo dinero para soltarla»
    10:30 a.m.: «me llamó un licenciado Pérez, del 312 555 0199»
    🗣️ CHI-0001 · Ana, 10:30 a.m.: «me quieren hacer firmar»
    ⚠️ Habla de dinero: puede ser estafa. Avisa y el consulado nunca lo piden.
Ana: me dispararon
  ✎ Ana
    🗣️ Tus 2 mensajes, enviados a: Consulado en Chicago.
    ⏳ Falta: Mamá.
  → Ana
    🚑 Llama al 911 ahora.
    Di «español» y di dónde estás.
    Si hay sangre, aprieta fuerte con un trapo limpio.
    Si no puedes hablar, llama y no cuelgues.
  → Ana
    🆘 Tu alerta sigue activa.
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar):
    10:30 a.m.: «me estan pidiendo dinero para soltarla»
    10:30 a.m.: «me llamó un licenciado Pérez, del 312 555 0199»
    🗣️ CHI-0001 · Ana:
    10:30 a.m.: «me quieren hacer firmar»
    10:30 a.m.: «me dispararon»
    ⚠️ Habla de dinero: puede ser estafa. Avisa y el consulado nunca lo piden.
Mamá: ok
  …

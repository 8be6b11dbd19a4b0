Historia: Se llevaron a un vecino, y nadie sabe cómo se llama
Empieza: 2025-07-01 12:00 America/Chicago

# Quien no sabe el nombre sigue adelante sin él, y el consulado lee que no se sabe. Lo que pregunta entre tanto se le contesta.

Teléfono: Rosa
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

== Rosa no sabe el nombre ==
Rosa: se llevaron a un vecino
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Rosa: ¿y quién eres?
  → Rosa
    No soy del gobierno ni del consulado.
    Soy un servicio de Casa del Migrante (ejemplo).
    No reemplazo a un abogado ni al 911.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Rosa: no sé cómo se llama, es el de arriba
  → Rosa
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Rosa
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0001 guardado, ahora
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: ¿me van a cobrar?
  → Rosa
    No te cobro nada.
    Nunca pedimos dinero.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
  → Rosa
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
Rosa: en la 26 y Kedzie, Chicago
  → Rosa
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    🆘 MEX-0001 · Alguien
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). Todavía no sabemos a quién se llevaron.
    👤 No se sabe el nombre: quien avisa no lo dio.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió:
    12:00 p.m.: «se llevaron a un vecino»
    12:00 p.m.: «no sé cómo se llama, es el de arriba»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  ✎ Rosa
    🆘 Aviso MEX-0001 guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: no sé, se ve joven
  → Rosa
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Mesa Chicago
    🗣️ MEX-0001 · Quien avisa, 12:00 p.m.: «no sé, se ve joven»
Rosa: saltar
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  → Mesa Chicago
    ✏️ MEX-0001 · Alguien: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). Todavía no sabemos a quién se llevaron.
    👤 No se sabe el nombre: quien avisa no lo dio.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.

== Después lo supo ==
Pasan 5 min
  → Mesa Chicago · 1 min 48 s
    🔁 Recordatorio: 🆘 MEX-0001 · Alguien: van 2 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 2 minutos). Todavía no sabemos a quién se llevaron.
    👤 No se sabe el nombre: quien avisa no lo dio.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «no sé, se ve joven»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Rosa · 4 min 48 s
    🆘 Aviso MEX-0001 guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago · 4 min 48 s
    🔁 Recordatorio: 🆘 MEX-0001 · Alguien: van 5 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 5 minutos). Todavía no sabemos a quién se llevaron.
    👤 No se sabe el nombre: quien avisa no lo dio.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «no sé, se ve joven»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Rosa: se llama Wilmer Canales
  ✎ Rosa
    🆘 Aviso MEX-0001 por Wilmer Canales guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Rosa
    🗣️ Enviado a: Consulado en Chicago.
  ✎ Mesa Chicago
    ✏️ MEX-0001 · Wilmer Canales: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 5 minutos). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
  → Mesa Chicago
    🗣️ MEX-0001 · Quien avisa, 12:05 p.m.: «se llama Wilmer Canales»

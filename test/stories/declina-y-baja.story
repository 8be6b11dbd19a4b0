Historia: Un familiar declina y otro se da de baja
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Tío Beto, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== El tío declina ==
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    [Mamá]
    [➕ Agregar a alguien]
Ana toca [Agregar a alguien]
  …
Ana comparte el contacto de Tío Beto
  …
Tío Beto abre el enlace de Ana
  → Tío Beto
    Ana quiere que seas su contacto de emergencia.

    Si aceptas:
    • Te aviso aquí si Ana pide ayuda.
    • Sabrás cuándo y dónde fue, y a quién llamar.
    • Fuera de una alerta no recibes su ubicación.

    Guardo este chat y el nombre que te dio.
    Es gratis y nunca pedimos dinero.
    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.

    ¿Aceptas?
    [✅ Sí, acepto]
    [No, gracias]
Tío Beto toca [No, gracias]
  → Ana
    Aparece como «Tío Beto», sin número a la vista: abrió el enlace y prefirió no ser tu contacto «Tío Beto».
    Puedes agregar a alguien más con /familia.
  → Tío Beto
    Está bien, gracias por contestar. No recibirás sus alertas.
    Le aviso a Ana.
Tío Beto abre el enlace de Ana
  → Ana
    ⚠️ Alguien abrió otra vez el enlace de Tío Beto.
    Aparece como «Tío Beto», sin número a la vista.
    No le di nada.
  → Tío Beto
    Este enlace ya se usó.
    Pide uno nuevo a quien te lo mandó.

== Mamá se da de baja ==
Mamá: baja
  → Ana
    Mamá se dio de baja y ya no recibirá tus alertas.
    Puedes agregar a alguien más con /familia.
  → Mamá
    Listo. Ya no recibirás alertas de Ana.
    Para volver, pide un enlace nuevo.
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: se dio de baja
    • Tío Beto: prefirió no aceptar
    [Mamá]
    [Tío Beto]
    [➕ Agregar a alguien]

== La alerta ya no les llega ==
Pasan 2 h
Ana: PÁNICO
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Sin familiares registrados.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:30 p.m.
    • Mamá: se dio de baja; no se le avisó. 📞 +1 312 555 0102
    • Tío Beto: no quiere avisos; no se le avisó. 📞 +1 312 555 0103
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

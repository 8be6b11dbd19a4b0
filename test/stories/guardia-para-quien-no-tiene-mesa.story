Historia: Nadie más recibe la alerta de Bob, y la mesa de la propia organización sí
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Bob
Teléfono: Gil, funcionario, se llama «G. Díaz»
Grupo: Guardia, con Gil
Mesa: Guardia, de «Casa del Migrante», para todo

== Bob no está registrado ni tiene familia aquí ==
Bob: me agarró la migra
  → Bob
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.
    Con tu ubicación buscamos el consulado que te toca.

    No tienes registro, y haremos lo que se pueda.
    Todavía no podemos avisar a tu familia: llámales tú.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Guardia
    🆘 MEX-0001 · Bob
    🛟 Llega a Casa del Migrante porque ninguna otra mesa la atiende.
    🕐 Pidió ayuda: ahora.
    👤 Sin registro: el nombre es el de su chat.
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Sin familiares registrados.
    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    [🙋 Atender] [📞 Contactado]
  → Bob
    🆘 Alerta MEX-0001 guardada, ahora
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    🛟 Casa del Migrante: recibió el aviso. No es el consulado.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Gil toca [Atender] de «MEX-0001» en Guardia
  ✎ Bob
    🆘 Alerta MEX-0001 guardada, ahora
    📍 Va sin ubicación. Mándala en cuanto puedas.

    🛟 Casa del Migrante (no es el consulado): atiende G. Díaz desde ahora
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Bob
    🛟 Casa del Migrante: G. Díaz atiende tu alerta. Folio MEX-0001, ahora
    No es el consulado.
  → Guardia
    ↩ 🆘 MEX-0001 · Bob
    🙋 G. Díaz atiende MEX-0001, ahora
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Gil toca [Contactado] de «MEX-0001» en Guardia
  → Guardia
    ↩ 🙋 G. Díaz atiende MEX-0001, ahora
    📞 MEX-0001: ¿con quién hablaste?
    Contesta con una de estas:
    [La persona] [La familia]
    [Nadie contestó]
Gil toca [La persona] en Guardia
  ✎ Bob
    🆘 Alerta MEX-0001 guardada, ahora
    📍 Va sin ubicación. Mándala en cuanto puedas.

    🛟 Casa del Migrante (no es el consulado): atiende G. Díaz desde ahora
    • Casa del Migrante: dice que ya hizo contacto, ahora
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Bob
    🛟 Casa del Migrante: G. Díaz dice que habló contigo.
    No es el consulado.
  → Guardia
    ↩ 📞 MEX-0001: ¿con quién hablaste?
    📞 MEX-0001: G. Díaz habló con la persona. Avisamos a la familia.
Pasan 25 min
  ✎ Bob · 14 min 51 s
    🆘 Alerta MEX-0001 guardada, hace 15 minutos
    📍 Va sin ubicación. Mándala en cuanto puedas.

    🛟 Casa del Migrante (no es el consulado): atiende G. Díaz desde hace 14 minutos
    • Casa del Migrante: dice que ya hizo contacto, hace 14 minutos
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Gil toca [Cerrar] de «MEX-0001» en Guardia
  → Guardia
    ↩ 🙋 G. Díaz atiende MEX-0001, ahora
    ¿Por qué cierras MEX-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Ya sabemos dónde está]
    [Ya salió libre]
    [Ya tiene abogado]
    [Ya está en México]
    [No, sigue abierta]
Gil toca [Ya sabemos dónde está] en Guardia
  ✎ Bob
    ⚪ G. Díaz, Casa del Migrante: cerró tu alerta MEX-0001. No es el consulado.
    Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: ya sabemos dónde está.

    🛟 Casa del Migrante (no es el consulado): atiende G. Díaz desde hace 25 minutos
    • Casa del Migrante: dice que ya hizo contacto, hace 25 minutos
  → Bob
    ⚪ G. Díaz, Casa del Migrante: cerró tu alerta MEX-0001. No es el consulado.
    Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: ya sabemos dónde está.
  → Guardia
    ↩ ¿Por qué cierras MEX-0001? Termina para todos.
    ⚪ G. Díaz cerró MEX-0001: ya sabemos dónde está.

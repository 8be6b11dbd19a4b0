Historia: Lo que Mamá escribe en la alerta de Ana tiene respuesta, y además sigue a quienes ayudan
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar, sin botones
Teléfono: Papá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Papá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: PÁNICO
  …
Pasan 30 s
  …
Mamá: 911 ayuda, me habló y se está desmayando, no respira
  → Mamá
    🚑 Llama al 911 ahora.
    Di «español» y di dónde estás.
    Si hay sangre, aprieta fuerte con un trapo limpio.
    Si no puedes hablar, llama y no cuelgues.
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.

    1. 🆘 Yo pido ayuda
  → Papá
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «911 ayuda, me habló y se está desmayando, no respira»
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:00 p.m.: «911 ayuda, me habló y se está desmayando, no respira»
Pasan 25 s
  …
Mamá: solicito protección consular para mi hija
  → Mamá
    🛡️ Anotado, 12:00 p.m.: pediste protección consular.
    Va en el aviso al consulado.
    Dilo también en voz alta donde estés.
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  → Papá
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «solicito protección consular para mi hija»
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:00 p.m.: «solicito protección consular para mi hija»
  → Mesa Chicago
    CHI-0001 · Ana
    🛡️ Su familiar Mamá pidió protección consular: 12:00 p.m.
Pasan 25 s
  …
Mamá: me piden 3000 dólares por zelle para la fianza
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
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  → Papá
    🗣️ Mamá (familiar) escribió, 12:01 p.m.: «me piden 3000 dólares por zelle para la fianza»
    ⚠️ Avisa y el consulado nunca piden dinero.
    Antes de pagar, llama a CIAM: +1 520 623 7874
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:01 p.m.: «me piden 3000 dólares por zelle para la fianza»
    ⚠️ Habla de dinero: puede ser estafa. Avisa y el consulado nunca lo piden.
Pasan 25 s
  …
Mamá: ¿qué derechos tiene ella?
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  → Papá
    🗣️ Mamá (familiar) escribió, 12:01 p.m.: «¿qué derechos tiene ella?»
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:01 p.m.: «¿qué derechos tiene ella?»
Pasan 25 s
  …
Mamá: ayuda
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.

    1. 🆘 Yo pido ayuda
  → Papá
    🗣️ Mamá (familiar) escribió, 12:02 p.m.: «ayuda»
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:02 p.m.: «ayuda»

Historia: Mamá tiene dos hijos en alerta: sus palabras esperan hasta que dice por quién son
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Beto
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Registrada: Beto, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: PÁNICO
  …
Beto: PÁNICO
  …
Pasan 15 s
  …
Mamá: díganle a mi hijo que no firme nada
  → Mamá
    ¿Por quién es?
    Hasta que contestes no lo pasamos a nadie.
    [Ana]
    [Beto]
    [🆘 Yo pido ayuda]
Mamá: solicito protección consular
  → Mamá
    🏛️ El consulado te ayuda si tú lo pides.
    Dilo en voz alta: «Solicito protección consular».
    Pide que lo escriban y que avisen a tu consulado.
    También puedes llamar a CIAM, día y noche: +1 520 623 7874
  → Mamá
    ¿Por quién es?
    Hasta que contestes no lo pasamos a nadie.
    [Ana]
    [Beto]
Mamá toca [Beto]
  → Mamá
    🛡️ Anotado, 12:00 p.m.: pediste protección consular.
    Va en el aviso al consulado.
    Dilo también en voz alta donde estés.
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago, en la alerta de Beto.
  → Mesa Chicago
    🗣️ CHI-0002 · Mamá (familiar):
    12:00 p.m.: «díganle a mi hijo que no firme nada»
    12:00 p.m.: «solicito protección consular»
  → Mesa Chicago
    CHI-0002 · Beto
    🛡️ Su familiar Mamá pidió protección consular: 12:00 p.m.

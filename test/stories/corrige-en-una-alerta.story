Historia: Lo que se corrige en una alerta se corrige donde se leyó
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Papá, familiar, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Papá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
  …
Pasan 30 s
  …

== Ana corrige ==
Ana: somos dos en una van blanca
  → Ana
    🗣️ Enviado a: Mamá, Papá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 10:30 a.m.: «somos dos en una van blanca»
  → Papá
    🗣️ Ana escribió, 10:30 a.m.: «somos dos en una van blanca»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 10:30 a.m.: «somos dos en una van blanca»
Pasan 2 min
  …
Ana corrige a: somos tres en una van blanca
  → Ana
    🆘 Tu alerta sigue activa.
  → Ana
    🗣️ Enviado a: Mamá, Papá y Consulado en Chicago.
  ✎ Mamá
    🗣️ Ana escribió, 10:30 a.m.: «somos tres en una van blanca» (corregido)
  → Papá
    ✏️ Ana corrigió, 10:30 a.m.: «somos tres en una van blanca»
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana, 10:30 a.m.: «somos tres en una van blanca» (corregido)
Pasan 30 s

== Lo que ya no es lo último que leyeron ==
Ana: tengo sed
  → Ana
    🗣️ Enviado a: Mamá, Papá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 10:33 a.m.: «tengo sed»
  → Papá
    🗣️ Ana escribió, 10:33 a.m.: «tengo sed»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 10:33 a.m.: «tengo sed»
Pasan 30 s
Mamá: su abogado es el licenciado Ruis
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  → Mamá
    🆘 La alerta de Ana sigue. Folio CHI-0001.
    ¿Ya la viste?
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Papá
    🗣️ Mamá (familiar) escribió, 10:33 a.m.: «su abogado es el licenciado Ruis»
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 10:33 a.m.: «su abogado es el licenciado Ruis»
Mamá corrige a: su abogado es el licenciado Ruiz
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 10:33 a.m.: «su abogado es el licenciado Ruiz» (corregido)
Pasan 30 s
  → Papá · 17 s
    ✏️ Mamá (familiar) corrigió, 10:33 a.m.: «su abogado es el licenciado Ruiz»

== La mesa corrige antes y después de decir para quién ==
Luis en Mesa Chicago: CHI-0001 vamos para aya
  → Mesa Chicago
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis corrige en Mesa Chicago a: CHI-0001 vamos para allá
  → Mesa Chicago
    ✏️ Corregido. Falta que digas para quién.
Luis en Mesa Chicago: todos
  → Ana
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:34 a.m.: «vamos para allá»
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:34 a.m.: «vamos para allá»
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Mamá, Papá y Ana.
  → Papá
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:34 a.m.: «vamos para allá»
Luis en Mesa Chicago: CHI-0001 llegamos a las dies
  → Ana
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:34 a.m.: «llegamos a las dies»
  ✎ Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió:
    10:34 a.m.: «vamos para allá»
    10:34 a.m.: «llegamos a las dies»
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Mamá, Papá y Ana.
Luis corrige en Mesa Chicago a: CHI-0001 llegamos a las diez
  → Ana
    ✏️ Consulado en Chicago, L. Pérez corrigió, 10:34 a.m.: «llegamos a las diez»
  ✎ Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió:
    10:34 a.m.: «vamos para allá»
    10:34 a.m.: «llegamos a las diez» (corregido)
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Mamá, Papá y Ana.

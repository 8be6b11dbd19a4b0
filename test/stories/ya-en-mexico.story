Historia: Ya en México
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Sin alerta, no se abre ninguna ==
Beto: ya me deportaron, estoy en Nogales
  → Beto
    🇲🇽 Si ya estás en México, llama al 079.
    Avísale a tu familia que llegaste.

    En el centro de recepción pide:
    • Constancia de repatriación, CURP y acta.
    • Comida, llamadas y transporte a tu casa.
    • Tarjeta Paisano, con 2,000 pesos.

    Hay centros en Tijuana, San Luis Río Colorado, Nogales, Ciudad Juárez, Nueva Rosita, Reynosa, Matamoros, Villahermosa y Tapachula.
    Son datos de diciembre de 2025 a marzo de 2026. Pregunta en el 079 si siguen.
Pasan 5 min

== La alerta termina cuando ella lo dice ==
Ana: me agarró la migra
  …
Luis toca [Atender] en Mesa Chicago
  …
Pasan 20 h
  …
Ana: me soltaron en Reynosa
  → Ana
    ¿Ya estás en México?
    [Sí, ya estoy en México]
    [No, sigo en EE. UU.]
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 6:35 a.m.: «me soltaron en Reynosa»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 6:35 a.m.: «me soltaron en Reynosa»
Ana: sí
  ✎ Ana
    🇲🇽 Cerramos la alerta CHI-0001: avisamos que ya estás en México.

    • Mamá: entregado 1 de julio, 10:35 a.m.
    • Consulado en Chicago: atendió L. Pérez hasta 1 de julio, 3:05 p.m.
  → Ana
    🇲🇽 Si ya estás en México, llama al 079.
    Avísale a tu familia que llegaste.

    En el centro de recepción pide:
    • Constancia de repatriación, CURP y acta.
    • Comida, llamadas y transporte a tu casa.
    • Tarjeta Paisano, con 2,000 pesos.

    Hay centros en Tijuana, San Luis Río Colorado, Nogales, Ciudad Juárez, Nueva Rosita, Reynosa, Matamoros, Villahermosa y Tapachula.
    Son datos de diciembre de 2025 a marzo de 2026. Pregunta en el 079 si siguen.
  → Ana
    🇲🇽 Cerramos la alerta CHI-0001: avisamos que ya estás en México.
  → Mamá
    🇲🇽 Ana avisa que ya está en México.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya está en México.

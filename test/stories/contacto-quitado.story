Historia: Ana quita a un contacto mientras su alerta está abierta
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Toño, familiar
Registrada: Ana, con Mamá y Toño, en Chicago

== La alerta sale con su ubicación ==
Ana comparte su ubicación: 41.85, -87.65
Ana: me agarró la migra
  …

== Ana quita a Toño: desde ahora solo sabrá cómo termina ==
Ana: /familia
  …
Ana toca [Toño]
  …
Ana toca [Quitar]
Ana toca [Sí, quitar]

== La ubicación nueva ya no le llega, y lo que toca no cuenta ==
Ana comparte su ubicación: 41.9, -87.7
Toño toca [Ya está a salvo]
Pasan 6 min

== Cómo termina sí lo sabe ==
Ana: falsa alarma
  …
Ana toca [Sí, cancelar]

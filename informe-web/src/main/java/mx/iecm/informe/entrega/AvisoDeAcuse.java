package mx.iecm.informe.entrega;

import java.time.Duration;
import java.util.List;
import mx.iecm.informe.aviso.Clase;
import mx.iecm.informe.aviso.Mensaje;

/** Lo que se le avisa a quien entregó: con qué folio se recibió y cuánto se halló. */
final class AvisoDeAcuse {

  private static final Duration SIRVE = Duration.ofDays(3);

  private AvisoDeAcuse() {}

  static Mensaje de(Entrega entrega) {
    String siglas = entrega.area().siglas();
    String periodo = entrega.area().periodo().clave();
    return new Mensaje(
        Clase.ACUSE,
        "acuse/" + entrega.folio(),
        entrega.recibidaEn().plus(SIRVE),
        "Se recibió el libro de %s (%s)".formatted(siglas, periodo),
        List.of(
            "Se recibió el libro de %s para el periodo %s.".formatted(siglas, periodo),
            "Folio: %s%nRecibido: %s, hora de la Ciudad de México%nSHA-256: %s"
                .formatted(entrega.folio(), Momento.exacto(entrega.recibidaEn()), entrega.sha256()),
            hallado(entrega.hallado().cuentas())),
        List.of("periodos", periodo, "areas", siglas, "entregas", entrega.id().toString()));
  }

  private static String hallado(Cuentas cuentas) {
    if (cuentas.errores() == 0 && cuentas.advertencias() == 0) {
      return "No se halló nada que corregir.";
    }
    return "Errores: %d. Advertencias: %d. En la página del acuse están por hoja y celda."
        .formatted(cuentas.errores(), cuentas.advertencias());
  }
}

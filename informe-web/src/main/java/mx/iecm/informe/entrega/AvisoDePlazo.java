package mx.iecm.informe.entrega;

import java.time.Instant;
import java.util.List;
import mx.iecm.informe.aviso.Clase;
import mx.iecm.informe.aviso.Mensaje;

/** Lo que se le avisa a un área que no ha entregado y cuyo plazo está por vencer. */
final class AvisoDePlazo {

  private AvisoDePlazo() {}

  /** Uno por plazo: con otra fecha de cierre, o con una prórroga, es otro aviso. */
  static Mensaje de(Area area, Instant vence) {
    String siglas = area.siglas();
    String periodo = area.periodo().clave();
    String plazo = Momento.plazo(vence);
    return new Mensaje(
        Clase.RECORDATORIO,
        "plazo/%s/%s/%s".formatted(periodo, siglas, vence),
        vence,
        "Falta el libro de %s (%s): se recibe hasta el %s".formatted(siglas, periodo, plazo),
        List.of(
            "El área %s todavía no entrega su libro del periodo %s.".formatted(siglas, periodo),
            "Se recibe hasta el %s, hora de la Ciudad de México. %s"
                .formatted(plazo, despues(area.periodo().ventana()))),
        List.of("periodos", periodo, "areas", siglas));
  }

  private static String despues(Ventana ventana) {
    return ventana.admiteTarde()
        ? "Después se recibe si se dice por qué."
        : "Después solo se recibe con prórroga, que da la secretaría.";
  }
}

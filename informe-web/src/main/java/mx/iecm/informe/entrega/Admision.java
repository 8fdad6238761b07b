package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.FALTA_EL_MOTIVO;
import static mx.iecm.informe.problema.TipoDeProblema.PERIODO_CERRADO;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import mx.iecm.informe.acuse.Puntualidad;
import mx.iecm.informe.problema.ProblemaException;

/**
 * Que un área puede entregar en un momento, y cómo se anota.
 *
 * @param puntualidad si va en su plazo
 * @param motivo por qué no va en él; {@code ""} si va
 */
record Admision(Puntualidad puntualidad, String motivo) {

  private static final int LARGO = 2000;

  private static final DateTimeFormatter CUANDO =
      DateTimeFormatter.ofPattern(
          "d 'de' MMMM 'de' uuuu 'a las' H:mm", Locale.forLanguageTag("es-MX"));

  /**
   * La de un área.
   *
   * @throws ProblemaException si ya no se recibe, todavía no, o falta decir por qué es tarde
   */
  static Admision de(Area area, String motivo, Instant llego) {
    var plazo = area.plazo(llego);
    var puntualidad = plazo.puntualidad().orElseThrow(() -> cerrado(area, plazo));
    if (puntualidad != Puntualidad.TARDE) {
      return new Admision(puntualidad, "");
    }
    String dicho = motivo.strip();
    if (dicho.isEmpty() || dicho.length() > LARGO) {
      throw FALTA_EL_MOTIVO.con(
          "El plazo venció%s: para entregar diga por qué en «motivo», en no más de %d caracteres."
              .formatted(vencio(area), LARGO));
    }
    return new Admision(puntualidad, dicho);
  }

  private static ProblemaException cerrado(Area area, Plazo plazo) {
    String nombre = area.periodo().nombre();
    return plazo == Plazo.POR_ABRIR
        ? PERIODO_CERRADO.con(
            "El periodo %s empieza a recibir el %s."
                .formatted(nombre, dia(area.periodo().ventana().abre())))
        : PERIODO_CERRADO.con(
            "El periodo %s ya no recibe%s: pida a la secretaría una prórroga o que lo abra."
                .formatted(nombre, cerro(area)));
  }

  private static String cerro(Area area) {
    return vence(area).map(v -> "; cerró el " + dia(v)).orElse("");
  }

  private static String vencio(Area area) {
    return vence(area).map(v -> " el " + dia(v)).orElse("");
  }

  private static Optional<Instant> vence(Area area) {
    return area.prorroga().map(Prorroga::hasta).or(() -> area.periodo().ventana().cierra());
  }

  private static String dia(Instant instante) {
    return CUANDO.format(instante.atZone(Zona.ES));
  }
}

package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Una clave programática tiene su patrón y su año es el del ejercicio. */
record ClaveProgramaticaCompleta(Ficha ficha) implements ReglaDeInforme {

  private static final String RESTO = "-[0-9A-Z]{6}-\\d{4}-\\d{3}-\\d{6}-\\d{2}-\\d{3}-\\d";
  private static final Pattern PATRON = Pattern.compile("\\d{4}" + RESTO);
  private static final Pattern SOBRA_AL_INICIO = Pattern.compile("\\d*?(\\d{4}" + RESTO + ")");

  ClaveProgramaticaCompleta() {
    this(new Ficha("FOL-001", ERROR, INFORME, Fuentes.CLAVES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    String ejercicio = Integer.toString(informe.programa().organo().ejercicio());
    return informe.programa().rubros().stream()
        .flatMap(r -> r.actividades().stream())
        .flatMap(a -> revisar(a, ejercicio).stream());
  }

  private Optional<Hallazgo> revisar(ActividadInstitucional actividad, String ejercicio) {
    String clave = actividad.clavePrograma();
    var lugar = Lugar.de(actividad.origen());
    if (clave.isEmpty()) {
      return Optional.empty(); // Ya la señaló la lectura: es una celda obligatoria.
    }
    if (!PATRON.matcher(clave).matches()) {
      var hallazgo = ficha.en(lugar, clave);
      var cortada = SOBRA_AL_INICIO.matcher(clave);
      return Optional.of(cortada.matches() ? hallazgo.proponiendo(cortada.group(1)) : hallazgo);
    }
    if (clave.startsWith(ejercicio)) {
      return Optional.empty();
    }
    return Optional.of(
        ficha
            .variante("ejercicio", lugar, clave, ejercicio)
            .proponiendo(ejercicio + clave.substring(4)));
  }
}

package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Una marca de asistencia es ✓, NA o nada. */
record MarcaDeAsistenciaConocida(Ficha ficha) implements ReglaDeInforme {

  private static final Set<String> MARCAS = Set.of(Asistente.ASISTIO, Asistente.NO_APLICA, "");

  MarcaDeAsistenciaConocida() {
    this(new Ficha("SES-004", ERROR, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var asistencia = expediente.informe().asistencia();
    return asistencia.asistentes().stream()
        .flatMap(
            a ->
                IntStream.range(0, a.marcas().size())
                    .filter(i -> !MARCAS.contains(a.marcas().get(i)))
                    .mapToObj(i -> ficha.en(lugar(asistencia, a, i), a.marcas().get(i))));
  }

  /** La celda está en la columna de la sesión y en la fila de la persona. */
  private static Lugar lugar(Asistencia asistencia, Asistente asistente, int columna) {
    var origen = asistente.origen();
    String letras = asistencia.columnas().get(columna).origen().celda().replaceAll("\\d", "");
    String fila = origen.celda().replaceAll("\\D", "");
    return Lugar.celda(origen.libro(), origen.hoja(), letras + fila);
  }
}

package mx.iecm.informe.regla;

import java.util.List;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Texto;

/** Lo que se entrega de una sola línea, {@code 5.a.i}, entre las demás del informe válido. */
public final class Lineas {

  public static final List<Bloque> SIN_NARRATIVA = List.of();
  public static final List<Pendiente> SIN_PENDIENTES = List.of();

  private Lineas() {}

  public static Resultado resultado(List<Bloque> narrado, List<Pendiente> pendientes) {
    return new Resultado("5.a.i", narrado, pendientes, List.of());
  }

  public static Resultado callada(Apartado... apartados) {
    var origen = new Origen(Informes.SE, "Sin actividad", "C2");
    var motivo = new SinActividad(List.of(apartados), Texto.de("Aún no inicia."), origen);
    return new Resultado("5.a.i", SIN_NARRATIVA, SIN_PENDIENTES, List.of(motivo));
  }

  /** Los resultados del informe válido, con ese en el lugar del de su línea. */
  public static List<Resultado> conLasDemas(Resultado resultado) {
    var todas = Informes.valido().resultados().stream();
    return todas.map(r -> r.linea().equals(resultado.linea()) ? resultado : r).toList();
  }
}

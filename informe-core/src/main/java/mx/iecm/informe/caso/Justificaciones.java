package mx.iecm.informe.caso;

import static mx.iecm.informe.caso.FichasDelCaso.SIN_EFECTO;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.hallazgo.Ajustes;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificacion;
import mx.iecm.informe.hallazgo.Justificado;
import mx.iecm.informe.hallazgo.Lugar;

/**
 * Las justificaciones de un caso.
 *
 * @param archivo de dónde se leyeron; {@code ""} si el caso no las trae
 * @param lista en el orden del archivo
 */
public record Justificaciones(String archivo, List<Justificacion> lista) implements Serializable {

  /** Las de un caso que no justifica nada. */
  public static final Justificaciones NINGUNA = new Justificaciones("", List.of());

  public Justificaciones {
    lista = List.copyOf(lista);
  }

  /**
   * El dictamen de los hallazgos: lo justificado no cuenta, y de lo que ya no corresponde se avisa.
   * Un error no se justifica.
   */
  public Dictamen dictaminar(List<Hallazgo> hallazgos, Ajustes ajustes) {
    var quedan = new ArrayList<Hallazgo>();
    var justificados = new ArrayList<Justificado>();
    for (Hallazgo h : hallazgos) {
      justificacion(h)
          .ifPresentOrElse(j -> justificados.add(new Justificado(h, j)), () -> quedan.add(h));
    }
    var usadas = justificados.stream().map(Justificado::justificacion).toList();
    lista.stream()
        .filter(j -> !usadas.contains(j))
        .map(j -> sinEfecto(j, hallazgos))
        .forEach(h -> ajustes.aplicar(h).ifPresent(quedan::add));
    return Dictamen.de(quedan, justificados, ajustes);
  }

  private Optional<Justificacion> justificacion(Hallazgo hallazgo) {
    return hallazgo.ficha().gravedad() == Gravedad.ERROR
        ? Optional.empty()
        : lista.stream().filter(j -> j.es(hallazgo)).findFirst();
  }

  private Hallazgo sinEfecto(Justificacion justificacion, List<Hallazgo> hallazgos) {
    var lugar = Lugar.libro(archivo);
    String linea = Long.toString(justificacion.renglon());
    var delRegistro = hallazgos.stream().filter(justificacion::delRegistroDe).toList();
    if (delRegistro.isEmpty()) {
      return SIN_EFECTO.en(lugar, linea, justificacion.regla(), justificacion.registro());
    }
    var ahora = delRegistro.get(0);
    if (ahora.ficha().gravedad() == Gravedad.ERROR) {
      return SIN_EFECTO.variante("error", lugar, linea, justificacion.regla());
    }
    return SIN_EFECTO
        .variante("valor", lugar, linea, justificacion.regla(), justificacion.valor())
        .proponiendo(ahora.valor());
  }
}

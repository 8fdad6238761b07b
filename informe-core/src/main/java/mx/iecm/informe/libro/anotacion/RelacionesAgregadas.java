package mx.iecm.informe.libro.anotacion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.libro.Relaciones;

/**
 * Las relaciones de una parte, con las que se le agregan.
 *
 * @param nuevas su destino es una ruta dentro del paquete
 * @param estricto si la parte es de la variante estricta de la norma
 */
record RelacionesAgregadas(List<Relaciones.Relacion> nuevas, boolean estricto)
    implements Copista.Cambio {

  private static final String VACIAS =
      "<Relationships xmlns=\"" + Vocabulario.PAQUETE + "relationships\"/>";

  RelacionesAgregadas {
    nuevas = List.copyOf(nuevas);
  }

  /** Escribe las relaciones de una parte que quizá no tenía ninguna. */
  void escribir(Optional<InputStream> antes, Writer salida) {
    Copista.copiar(
        antes.orElseGet(() -> new ByteArrayInputStream(VACIAS.getBytes(UTF_8))), salida, this);
  }

  /** Un id que ninguna de las relaciones usa. */
  static String id(Relaciones relaciones, int numero) {
    String id = "informe" + numero;
    while (relaciones.destinos().containsKey(id)) {
      id += "x";
    }
    return id;
  }

  @Override
  public boolean abre(Copista copia, String nombre) {
    return false;
  }

  @Override
  public void cierra(Copista copia, String nombre) throws IOException {
    if (copia.nivel() == 0) {
      for (var nueva : nuevas) {
        copia.crudo(
            "<%s Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>"
                .formatted(
                    copia.etiqueta("Relationship"),
                    nueva.id(),
                    Vocabulario.relaciones(estricto),
                    nueva.tipo(),
                    Escapado.atributo(nueva.destino())));
      }
    }
  }
}

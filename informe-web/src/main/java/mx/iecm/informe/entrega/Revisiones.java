package mx.iecm.informe.entrega;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.libro.Limites;

/** Las revisiones de los últimos periodos, para no leer su programa con cada entrega. */
@ApplicationScoped
class Revisiones {

  private static final int CUANTAS = 8;

  private final Map<Base, Revision> ultimas =
      new LinkedHashMap<>(CUANTAS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Base, Revision> masVieja) {
          return size() > CUANTAS;
        }
      };

  @Inject Almacen almacen;

  /** La de los libros de un periodo; si cambian, o lo decidido de sus reglas, es otra. */
  synchronized Revision de(Archivo programa, Archivo secretaria, Acompanantes criterio) {
    var limites = Limites.de(System.getProperties());
    return ultimas.computeIfAbsent(
        new Base(programa.id(), secretaria.id(), ajustes(criterio)),
        l ->
            Revision.con(
                mx.iecm.informe.caso.Base.leer(
                    recibido("programa.xlsx", programa),
                    recibido("secretaria.xlsx", secretaria),
                    criterio,
                    limites),
                limites));
  }

  private static String ajustes(Acompanantes criterio) {
    return criterio.ajustes().map(a -> new String(a.bytes(), UTF_8)).orElse("");
  }

  private LibroRecibido recibido(String nombre, Archivo archivo) {
    return new LibroRecibido(nombre, archivo.tamano(), () -> almacen.abrir(archivo.id()));
  }

  private record Base(UUID programa, UUID secretaria, String ajustes) {}
}

package mx.iecm.informe.entrega;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.libro.Limites;

/** Las revisiones de los últimos periodos, para no leer su programa con cada entrega. */
@ApplicationScoped
class Revisiones {

  private static final int CUANTAS = 8;

  private final Map<Libros, Revision> ultimas =
      new LinkedHashMap<>(CUANTAS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Libros, Revision> masVieja) {
          return size() > CUANTAS;
        }
      };

  @Inject Almacen almacen;

  /** La de los libros de un periodo; si cambian, es otra. */
  synchronized Revision de(Archivo programa, Archivo secretaria) {
    return ultimas.computeIfAbsent(
        new Libros(programa.id(), secretaria.id()),
        l ->
            Revision.con(
                recibido("programa.xlsx", programa),
                recibido("secretaria.xlsx", secretaria),
                Limites.de(System.getProperties())));
  }

  private LibroRecibido recibido(String nombre, Archivo archivo) {
    return new LibroRecibido(nombre, archivo.tamano(), () -> almacen.abrir(archivo.id()));
  }

  private record Libros(UUID programa, UUID secretaria) {}
}

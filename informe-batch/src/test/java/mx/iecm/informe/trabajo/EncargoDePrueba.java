package mx.iecm.informe.trabajo;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.caso.LibroRecibido;

/** Un encargo hecho de libros sueltos, que no le cuenta a nadie por dónde va. */
record EncargoDePrueba(
    LibroRecibido programa,
    LibroRecibido secretaria,
    List<LibroRecibido> entregas,
    Optional<LibroRecibido> plantilla)
    implements Encargo {

  /** El de un caso sin plantilla propia, con sus dos libros y esas entregas. */
  static EncargoDePrueba de(Caso caso, LibroRecibido... entregas) {
    return new EncargoDePrueba(
        caso.programa(), caso.secretaria(), List.of(entregas), Optional.empty());
  }

  EncargoDePrueba conPrograma(LibroRecibido otro) {
    return new EncargoDePrueba(otro, secretaria, entregas, plantilla);
  }

  EncargoDePrueba conSecretaria(LibroRecibido otra) {
    return new EncargoDePrueba(programa, otra, entregas, plantilla);
  }

  EncargoDePrueba conPlantilla(LibroRecibido propia) {
    return new EncargoDePrueba(programa, secretaria, entregas, Optional.of(propia));
  }

  @Override
  public Avance avance() {
    return new Avance() {
      @Override
      public void paso(String paso) {}

      @Override
      public void aviso(String texto) {}

      @Override
      public void libros(int cuantos) {}

      @Override
      public void leyendo(String libro, long renglones) {}

      @Override
      public void leido(String libro, long renglones) {}
    };
  }

  @Override
  public void recibir(Publicado publicado) {}
}

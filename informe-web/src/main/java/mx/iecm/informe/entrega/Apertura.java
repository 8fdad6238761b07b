package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_NO_RECIBIDO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.trabajo.HallazgoEscrito;

/** Abre un periodo con los libros de la secretaría, o se los cambia. */
@ApplicationScoped
public class Apertura {

  private static final int SIGLAS = 60;

  @Inject Periodos periodos;

  /**
   * Lee los dos libros y, si se pueden leer, los guarda.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si alguno no se puede leer
   */
  public Resultado abrir(
      ArchivoSubido programa,
      ArchivoSubido secretaria,
      Optional<ArchivoSubido> plantilla,
      String quien)
      throws IOException {
    var revision =
        Revision.con(
            programa.libro("programa.xlsx"),
            secretaria.libro("secretaria.xlsx"),
            Limites.de(System.getProperties()));
    var hallado = Hallado.de(revision.hallazgos());
    if (revision.programa().isEmpty() || revision.secretaria().isEmpty()) {
      throw LIBRO_NO_RECIBIDO.con(
          "El programa o el libro de la secretaría no se pudo leer; corrija lo que se señala.",
          HallazgoEscrito.json(revision.hallazgos()).build());
    }
    exigirSiglasCortas(revision.programa().get());
    var libros =
        new LibrosDePeriodo(
            programa,
            secretaria,
            plantilla,
            revision.programa().get(),
            revision.secretaria().get().emision());
    boolean nuevo = periodos.guardar(libros, quien);
    return new Resultado(libros.clave(), nuevo, hallado.cuentas().errores(), hallado.hallazgos());
  }

  /** Las siglas van en direcciones y en nombres de archivo. */
  private static void exigirSiglasCortas(Programa programa) {
    Stream.concat(
            Stream.of(programa.organo().siglas()), programa.areas().stream().map(Area::siglas))
        .filter(s -> s.length() > SIGLAS)
        .findFirst()
        .ifPresent(
            s -> {
              throw LIBRO_NO_RECIBIDO.con(
                  "Unas siglas del programa pasan de %d caracteres: «%s…»."
                      .formatted(SIGLAS, s.substring(0, SIGLAS)));
            });
  }

  /**
   * Lo que resultó.
   *
   * @param clave del periodo
   * @param nuevo falso si ya estaba y se le cambiaron los libros
   * @param errores que tienen sus dos libros; no impiden recibir, sí emitir
   * @param hallazgos en ellos, como en el dictamen
   */
  public record Resultado(String clave, boolean nuevo, int errores, JsonArray hallazgos) {}
}

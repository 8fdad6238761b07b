package mx.iecm.informe.trabajo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.Identidad;
import mx.iecm.informe.libro.LectorDeEntrega;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;

/** Valida un libro sin los demás de su caso, salvo el programa y, si está, el de la secretaría. */
public final class ValidacionDeLibro {

  private final LibroSuelto suelto;
  private final LibroRecibido libro;
  private final Limites limites;

  private ValidacionDeLibro(LibroSuelto suelto, LibroRecibido libro, Limites limites) {
    this.suelto = suelto;
    this.libro = libro;
    this.limites = limites;
  }

  /**
   * Valida un libro.
   *
   * @param nombre con que lo nombran los hallazgos
   * @param programa con el que se valida, si se sabe
   * @param secretaria de la que se toma el periodo, si se sabe
   * @return vacío si hace falta el programa y no se sabe cuál es
   */
  public static Optional<Validacion> validar(
      LibroSuelto suelto,
      String nombre,
      Optional<Path> programa,
      Optional<Path> secretaria,
      Limites limites) {
    var libro = LibroRecibido.enArchivo(nombre, suelto.archivo());
    return new ValidacionDeLibro(suelto, libro, limites)
        .validar(
            programa.map(p -> LibroRecibido.enArchivo("programa.xlsx", p)),
            secretaria.map(s -> LibroRecibido.enArchivo("secretaria.xlsx", s)));
  }

  private Optional<Validacion> validar(
      Optional<LibroRecibido> programa, Optional<LibroRecibido> secretaria) {
    var avisos = new Agrupador();
    var abierto = libro.abrir(limites, avisos);
    if (abierto.isEmpty()) {
      return Optional.of(con(avisos.hallazgos()));
    }
    var identidad = Identidad.de(abierto.get());
    return switch (suelto.clase().orElse(identidad.clase())) {
      case PROGRAMA -> Optional.of(con(Revision.con(libro, limites).hallazgos()));
      case SECRETARIA -> programa.map(p -> con(deSecretaria(p)));
      case ENTREGA -> programa.map(p -> deEntrega(p, secretaria, abierto.get(), identidad.area()));
    };
  }

  private Validacion con(List<Hallazgo> hallazgos) {
    return new Validacion(Dictamen.de(hallazgos), List.of(libro), 0);
  }

  private List<Hallazgo> deSecretaria(LibroRecibido programa) {
    var revision = Revision.con(programa, libro, limites);
    return revision.programa().isEmpty()
        ? revision.hallazgos()
        : revision.revisarSecretaria(libro).hallazgos();
  }

  private Validacion deEntrega(
      LibroRecibido dePrograma,
      Optional<LibroRecibido> secretaria,
      Libro abierto,
      String areaDePortada) {
    var revision =
        secretaria
            .map(s -> Revision.con(dePrograma, s, limites))
            .orElseGet(() -> Revision.con(dePrograma, limites));
    boolean sinSecretaria = secretaria.isPresent() && revision.secretaria().isEmpty();
    if (revision.programa().isEmpty() || sinSecretaria) {
      return con(revision.hallazgos());
    }
    var programa = revision.programa().get();
    var periodo =
        revision.secretaria().map(s -> s.emision().periodo()).or(() -> Identidad.periodo(abierto));
    if (periodo.isEmpty() && LectorDeEntrega.sinPeriodo(abierto).isPresent()) {
      return con(LectorDeEntrega.sinPeriodo(abierto).stream().toList());
    }
    var ejercicio = Periodo.anual(programa.organo().ejercicio());
    var esperado = new Esperado(programa, periodo.orElse(ejercicio), area(programa, areaDePortada));
    var revisado = revision.revisar(libro, esperado);
    return new Validacion(Dictamen.de(revisado.hallazgos()), List.of(libro), revisado.renglones());
  }

  /** Las siglas que el archivo lleva por nombre o, si no son de nadie, las que dice la portada. */
  private String area(Programa programa, String dePortada) {
    String tronco = suelto.tronco();
    return delPrograma(programa, tronco)
        .or(() -> delPrograma(programa, dePortada))
        .orElse(dePortada.isBlank() ? tronco : dePortada);
  }

  private static Optional<String> delPrograma(Programa programa, String siglas) {
    return programa.areas().stream()
        .map(Area::siglas)
        .filter(s -> Comparacion.iguales(s, siglas))
        .findFirst();
  }
}

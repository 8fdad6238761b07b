package mx.iecm.informe.trabajo;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.caso.Base;
import mx.iecm.informe.caso.CasoRevisado;
import mx.iecm.informe.caso.EntregaLeida;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.plantilla.RevisionDePlantilla;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/**
 * Lo que se dice de unos libros sin compilar nada.
 *
 * @param dictamen de todos ellos
 * @param libros los que se leyeron, en el orden en que se dieron
 * @param renglones de sus tablas
 */
public record Validacion(Dictamen dictamen, List<LibroRecibido> libros, long renglones) {

  /** Con su propia copia de la lista. */
  public Validacion {
    libros = List.copyOf(libros);
  }

  /** El dictamen de un caso entero: el mismo con que acabaría su compilación. */
  public static Validacion deCaso(Encargo encargo, Limites limites) {
    var base =
        Base.leer(encargo.programa(), encargo.secretaria(), encargo.acompanantes(), limites)
            .con(dePlantilla(encargo, limites));
    var libros = new ArrayList<>(List.of(encargo.programa(), encargo.secretaria()));
    libros.addAll(encargo.entregas());
    if (!base.completa()) {
      return new Validacion(base.criterio().dictaminar(base.hallazgos()), libros, 0);
    }
    var revisado = CasoRevisado.de(base, leer(base, encargo, limites));
    return new Validacion(revisado.dictamen(), libros, revisado.renglones());
  }

  private static List<Hallazgo> dePlantilla(Encargo encargo, Limites limites) {
    return encargo
        .plantilla()
        .map(p -> RevisionDePlantilla.de(p, limites).hallazgos())
        .orElse(List.of());
  }

  private static List<EntregaLeida> leer(Base base, Encargo encargo, Limites limites) {
    var revision = Revision.con(base, limites);
    var programa = base.programa().get(0);
    var periodo = base.secretaria().get(0).emision().periodo();
    var entregas = encargo.entregas();
    var congelados =
        entregas.stream().map(e -> new LibroCongelado(e.nombre(), "", e.tamano())).toList();
    var avance = encargo.avance();
    avance.paso("Leyendo los libros");
    avance.libros(entregas.size());
    return Dictaminacion.enOrden(congelados, base).parallelStream()
        .map(
            c -> {
              var esperado = new Esperado(programa, periodo, LecturaDeEntrega.area(programa, c));
              var leido = revision.leer(entregas.get(congelados.indexOf(c)), esperado);
              avance.leido(c.nombre(), leido.renglones());
              return leido;
            })
        .toList();
  }

  /** Varias validaciones como una sola. */
  public static Validacion juntas(List<Validacion> varias) {
    return new Validacion(
        Dictamen.de(varias.stream().flatMap(v -> v.dictamen().hallazgos().stream()).toList()),
        varias.stream().flatMap(v -> v.libros().stream()).toList(),
        varias.stream().mapToLong(Validacion::renglones).sum());
  }

  /** La misma, con sus libros nombrados dentro de una carpeta. */
  public Validacion en(String carpeta) {
    var hallazgos = dictamen.hallazgos().stream().map(h -> en(carpeta, h)).toList();
    var otros =
        libros.stream()
            .map(l -> new LibroRecibido(carpeta + "/" + l.nombre(), l.tamano(), l.contenido()))
            .toList();
    return new Validacion(Dictamen.de(hallazgos), otros, renglones);
  }

  private static Hallazgo en(String carpeta, Hallazgo h) {
    var l = h.lugar();
    return l.libro().isEmpty()
        ? h
        : h.en(new Lugar(carpeta + "/" + l.libro(), l.hoja(), l.celdas(), l.ruta()));
  }
}

package mx.iecm.informe.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.corpus.TablaGenerada.Clase;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.Validacion;

/**
 * Un caso completo y sin nada que señalar, hecho al azar; una mutación le cambia algo antes de que
 * sus libros se escriban.
 */
final class CasoGenerado {

  final Azar azar;
  final Vocabulario vocabulario;
  final Set<Deseo> deseos;
  final CalendarioGenerado calendario;
  final String organo;
  final LibroGenerado programa = new LibroGenerado("programa.xlsx");
  final LibroGenerado secretaria = new LibroGenerado("secretaria.xlsx");
  final List<LibroGenerado> entregas = new ArrayList<>();
  final List<LineaGenerada> lineas = new ArrayList<>();
  final List<TablaGenerada> tablas = new ArrayList<>();
  final List<CifraGenerada> cifras = new ArrayList<>();
  final AnteriorGenerado anterior = new AnteriorGenerado();
  private final List<LibroRecibido> danados = new ArrayList<>();

  private CasoGenerado(Azar azar, Set<Deseo> deseos) {
    this.azar = azar;
    this.vocabulario = new Vocabulario(azar);
    this.deseos = deseos;
    this.calendario = CalendarioGenerado.de(azar);
    this.organo = azar.uno(List.of("CBP", "COVE", "CEDIC"));
  }

  /** El de esa semilla, con lo que se desea que traiga. */
  static CasoGenerado de(long semilla, Set<Deseo> deseos) {
    var caso = new CasoGenerado(new Azar(semilla), deseos);
    GeneradorDeEstructura.generar(caso);
    GeneradorDeSecretaria.generar(caso);
    GeneradorDeEntregas.generar(caso);
    GeneradorDeCifras.generar(caso);
    GeneradorDePrograma.generar(caso);
    return caso;
  }

  /**
   * Una línea de acción.
   *
   * @param narrada si no tiene tablas ni calla en IV
   */
  record LineaGenerada(String clave, String titulo, String area, boolean narrada) {}

  /**
   * Una cifra del programa.
   *
   * @param valor lo que vale en el caso
   */
  record CifraGenerada(String clave, String origen, String sustantivos, String igualA, int valor) {}

  boolean desea(Deseo deseo) {
    return deseos.contains(deseo);
  }

  String clavePeriodo() {
    return calendario.periodo().clave();
  }

  LibroGenerado entrega(String area) {
    return entregas.stream()
        .filter(e -> e.nombre().equals(Encargo.nombreDeEntrega(area)))
        .findFirst()
        .orElseThrow();
  }

  /** El libro de la primera área. */
  LibroGenerado entrega() {
    return entregas.get(0);
  }

  /** Las siglas del área de un libro. */
  static String area(LibroGenerado entrega) {
    return entrega.nombre().replaceAll(".*/|\\.xlsx", "");
  }

  TablaGenerada tabla(Clase clase) {
    return tablas.stream().filter(t -> t.clase() == clase).findFirst().orElseThrow();
  }

  HojaGenerada registro() {
    return tabla(Clase.REGISTRO).hoja();
  }

  CifraGenerada cifra(String clave) {
    return cifras.stream().filter(c -> c.clave().equals(clave)).findFirst().orElseThrow();
  }

  /** Un libro del que en vez de lo generado llega otra cosa. */
  void danar(LibroGenerado entrega, byte[] bytes) {
    entregas.remove(entrega);
    danados.add(LibroRecibido.enMemoria(entrega.nombre(), bytes));
  }

  /** El encargo de revisarlo, ya con sus libros escritos. */
  Encargo encargo() {
    var libros = new ArrayList<>(entregas.stream().map(LibroGenerado::recibido).toList());
    libros.addAll(danados);
    var libroDePrograma = programa.recibido();
    Optional<LibroRecibido> previo =
        desea(Deseo.ANTERIOR)
            ? Optional.of(anterior.recibido(libroDePrograma, calendario.periodo()))
            : Optional.empty();
    return new EncargoGenerado(libroDePrograma, secretaria.recibido(), libros, previo);
  }

  Validacion validar() {
    return Validacion.deCaso(encargo(), Limites.USUALES);
  }
}

package mx.iecm.informe.regla;

import static mx.iecm.informe.regla.HojaDePrueba.TRIMESTRE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoSesion;

/** Un informe chico sin nada que señalar; cada prueba le cambia una cosa. */
public final class Informes {

  public static final String SECRETARIA = "secretaria.xlsx";
  public static final String DVOE = "entregas/DVOE.xlsx";
  public static final String SE = "entregas/SE.xlsx";

  private Informes() {}

  /** Lo que una prueba puede cambiar. */
  public static final class Partes {
    public Programa programa = Programas.valido();
    public List<Entrega.Portada> entregas = List.of(portada("DVOE"), portada("SE"));
    public List<Sesion> sesiones =
        List.of(
            sesion("4O", "D2", LocalDate.of(2025, 4, 23)),
            sesion("5O", "D3", LocalDate.of(2025, 5, 22)));
    public Asistencia asistencia =
        asistencia(List.of("4O", "5O"), List.of(Asistente.ASISTIO, Asistente.NO_APLICA));
    public List<Acuerdo> acuerdos =
        List.of(
            acuerdo("CVOE/011/2025", "4O", "A2", "Orden del día y minuta de la tercera sesión"),
            acuerdo("CVOE/012/2025", "5O", "A3", "Orden del día y minuta de la cuarta sesión"),
            acuerdo("", "5O", "C4"));
    public List<Escrito> presentacion =
        List.of(
            presentado("B2", Informe.INTEGRANTES),
            presentado("B3", "Se enviaron 3 boletines electorales y se firmó un convenio."));
    public List<Resultado> resultados =
        List.of(
            resultado("3.a.i", "Hubo 12 intercambios: uno con Hidalgo, uno con Morelos y diez más"),
            resultado("3.a.vi", "852 instrumentos, de los cuales 731 concluyeron y 121 siguen."),
            resultado("3.a.vii", "Se emitieron dos opiniones."),
            resultado("5.a.i", "Se preparó la Misión."));
    public List<Cifra> cifras =
        List.of(
            cifra("boletines", 3),
            cifra("convenios", 1),
            cifra("opiniones", 2),
            conFuente("participantes", 8000),
            cifra("instrumentos", 852),
            cifra("concluidos", 731),
            cifra("vigentes", 121));
    public List<Cuadro> cuadros =
        List.of(
            cuadro("DVOE", boletines()),
            cuadro("SE", convenios()),
            cuadro("DVOE", opiniones("OP/009/2025", "OP/010/2025")));
    public List<Entrega.Declarada> declaradas =
        List.of(
            declarada("instrumentos", 852, "SE", "B2"),
            declarada("concluidos", 731, "SE", "B3"),
            declarada("vigentes", 121, "SE", "B4"),
            declarada("participantes", 8000, "", "B2"));
    public Optional<Anterior> anterior = Optional.empty();
  }

  /** Un cuadro todavía como hoja, con sus renglones. */
  public record HojaLlena(HojaDePrueba hoja, List<Renglon> renglones) {}

  public static Informe valido() {
    return con(p -> {});
  }

  public static Informe con(Consumer<Partes> cambio) {
    var p = new Partes();
    cambio.accept(p);
    return new Informe(
        p.programa,
        new Emision(TRIMESTRE, "Tercer", "4", "Séptima", LocalDate.of(2025, 7, 24), ""),
        p.entregas,
        p.sesiones,
        p.asistencia,
        p.acuerdos,
        p.presentacion,
        p.resultados,
        p.cifras,
        p.cuadros);
  }

  /** Lo que esa regla, y solo ella, encuentra al cambiar el informe válido. */
  public static String revisar(ReglaDeInforme regla, Consumer<Partes> cambio) {
    var partes = new Partes();
    cambio.accept(partes);
    var medidas = new Revision(con(cambio)).medidas(partes.declaradas);
    var expediente = new Expediente(con(cambio), medidas, partes.anterior);
    return Hallados.enLibros(regla.revisar(expediente).toList());
  }

  /** Lo que encuentran todas las reglas, como en una corrida. */
  static List<Hallazgo> revisarTodo(Consumer<Partes> cambio) {
    var partes = new Partes();
    cambio.accept(partes);
    var informe = con(cambio);
    var revision = new Revision(informe);
    var medidas = revision.medidas(partes.declaradas);
    var expediente = new Expediente(informe, medidas, partes.anterior);
    return Stream.concat(revision.avisos.stream(), Reglas.usuales().delInforme(expediente))
        .toList();
  }

  /** Pasa los acuerdos y los cuadros por las reglas de renglón y de tabla. */
  private static final class Revision {
    private final Informe informe;
    private final List<Hallazgo> avisos = new ArrayList<>();

    Revision(Informe informe) {
      this.informe = informe;
    }

    Medidas medidas(List<Entrega.Declarada> declaradas) {
      var medidas = medir(acuerdos(informe)).mas(Medidas.declaradas(declaradas));
      for (var cuadro : informe.cuadros()) {
        var tabla = informe.programa().tabla(cuadro.tabla()).orElseThrow();
        var hoja = new HojaDePrueba(tabla, cuadro.hoja(), informe.programa());
        medidas = medidas.mas(medir(new HojaLlena(hoja, cuadro.renglones())));
      }
      return medidas;
    }

    private Medidas medir(HojaLlena llena) {
      var revision = Reglas.usuales().empezar(llena.hoja().situacion(), avisos::add);
      llena.renglones().forEach(revision::renglon);
      return revision.terminar();
    }
  }

  private static HojaLlena acuerdos(Informe informe) {
    var hoja =
        HojaDePrueba.de(Tablas.acuerdos()).con(informe.programa()).en(SECRETARIA, "Acuerdos");
    String[] folios = informe.acuerdos().stream().map(Acuerdo::folio).toArray(String[]::new);
    return new HojaLlena(hoja, hoja.renglones(folios));
  }

  static HojaLlena boletines() {
    var hoja = HojaDePrueba.de(Tablas.boletines());
    return new HojaLlena(
        hoja,
        List.of(
            hoja.enFila(2, "", "1", "Viernes 4 de abril de 2025", "Boletín"),
            hoja.enFila(3, "", "2", "Viernes 11 de abril de 2025", "Boletín"),
            hoja.enFila(4, "", "3", "Viernes 18 de abril de 2025", "Boletín")));
  }

  public static HojaLlena convenios() {
    var hoja = HojaDePrueba.de(Tablas.convenios());
    return new HojaLlena(
        hoja,
        List.of(
            hoja.enFila(2, "Se suscribió antes.", "Coyoacán", "31 de marzo de 2025"),
            hoja.enFila(3, "", "Xochimilco", "1 de abril de 2025")));
  }

  public static HojaLlena opiniones(String... folios) {
    var hoja = HojaDePrueba.de(Tablas.opiniones());
    return new HojaLlena(hoja, hoja.renglones(folios));
  }

  public static Cuadro cuadro(String area, HojaLlena llena) {
    var hoja = llena.hoja().en("entregas/" + area + ".xlsx", llena.hoja().hoja().nombre()).hoja();
    String tabla = llena.hoja().tabla().clave();
    return new Cuadro(tabla, area, hoja, llena.renglones().size(), llena.renglones());
  }

  public static Entrega.Portada portada(String area) {
    String libro = "entregas/" + area + ".xlsx";
    return new Entrega.Portada(libro, area, "Responsable", LocalDate.of(2025, 7, 3));
  }

  public static Sesion sesion(String clave, String celda, LocalDate fecha) {
    var origen = new Origen(SECRETARIA, "Sesiones", celda);
    int numero = Integer.parseInt(clave.replaceAll("\\D", ""));
    return new Sesion(clave, numero, TipoSesion.ORDINARIA, fecha, "", origen);
  }

  /** Una persona, en la fila 2, y una columna por sesión, desde la B. */
  public static Asistencia asistencia(List<String> sesiones, List<String> marcas) {
    var columnas =
        IntStream.range(0, sesiones.size())
            .mapToObj(
                i -> new Asistencia.Columna(sesiones.get(i), deAsistencia((char) ('B' + i) + "1")))
            .toList();
    return new Asistencia(
        columnas, List.of(new Asistente("Presidencia: Aída Ruiz", marcas, deAsistencia("A2"))));
  }

  private static Origen deAsistencia(String celda) {
    return new Origen(SECRETARIA, "Asistencia", celda);
  }

  public static Acuerdo acuerdo(String folio, String sesion, String celda) {
    return acuerdo(folio, sesion, celda, "Informe trimestral de la Secretaría");
  }

  public static Acuerdo acuerdo(String folio, String sesion, String celda, String asunto) {
    var origen = new Origen(SECRETARIA, "Acuerdos", celda);
    return new Acuerdo(folio, sesion, Texto.de(asunto), origen);
  }

  public static Escrito presentado(String celda, String texto) {
    return new Escrito(Texto.de(texto), new Origen(SECRETARIA, "Presentación", celda));
  }

  /** Una línea con un párrafo, en D2, y un pendiente, en D2. */
  public static Resultado resultado(String linea, String narrado) {
    return new Resultado(
        linea, List.of(parrafo(narrado)), List.of(pendiente("Seguir con " + linea)), List.of());
  }

  public static Bloque parrafo(String texto) {
    return new Bloque.Parrafo(Texto.de(texto), Texto.VACIO, new Origen(DVOE, "Narrativa", "D2"));
  }

  public static Pendiente pendiente(String texto) {
    return new Pendiente(Texto.de(texto), 1, List.of(), new Origen(DVOE, "Pendientes", "D2"));
  }

  /** Una cifra declarada en B2 de la secretaría. */
  static Cifra conFuente(String clave, long valor) {
    var origen = new Origen(SECRETARIA, "Cifras", "B2");
    return new Cifra(clave, BigDecimal.valueOf(valor), "Oficio 7", List.of(origen));
  }

  public static Cifra cifra(String clave, long valor) {
    return new Cifra(clave, BigDecimal.valueOf(valor), "", List.of());
  }

  /** Lo que un área, o la secretaría si es {@code ""}, declara en su hoja Cifras. */
  public static Entrega.Declarada declarada(String clave, long valor, String area, String celda) {
    String libro = area.isEmpty() ? SECRETARIA : "entregas/" + area + ".xlsx";
    var origen = new Origen(libro, "Cifras", celda);
    return new Entrega.Declarada(clave, BigDecimal.valueOf(valor), area, "Oficio 7", origen);
  }
}

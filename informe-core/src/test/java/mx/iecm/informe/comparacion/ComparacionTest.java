package mx.iecm.informe.comparacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.TipoSesion;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Informes.Partes;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparacionTest {

  @Test
  void unInformeEsIgualASiMismo() {
    var comparacion = Comparacion.de(Informes.valido(), Informes.valido());

    assertThat(comparacion.iguales()).isTrue();
    assertThat(comparacion.diferencias()).isEmpty();
    assertThat(comparacion.antes()).isEqualTo(comparacion.ahora());
  }

  @Test
  void elAspectoYElOrigenNoSonDiferencias() {
    var antes = Informes.con(p -> p.presentacion = List.of(parrafo("Hubo sesiones.")));
    var negritas = new Texto("Hubo sesiones.", List.of(Formato.negrita(0, 4)));
    var ahora =
        Informes.con(
            p -> p.presentacion = List.of(new Escrito(negritas, new Origen("x", "y", "Z9"))));

    assertThat(Comparacion.de(antes, ahora).iguales()).isTrue();
  }

  static Stream<Arguments> casos() {
    Consumer<Partes> igual = p -> {};
    return Stream.of(
        caso(
            "sesión agregada",
            igual,
            p -> p.sesiones = mas(p.sesiones, sesion("6O", 6, 20)),
            """
            sesion agregado  6O 0→3"""),
        caso(
            "sesión quitada",
            p -> p.sesiones = mas(p.sesiones, sesion("6O", 6, 20)),
            igual,
            """
            sesion quitado  6O 3→0"""),
        caso(
            "sesión cambiada",
            p -> p.sesiones = List.of(sesion("4O", 4, 20)),
            p -> p.sesiones = List.of(sesion("4O", 4, 21)),
            "sesion cambiado  4O 1→1 fecha: 2025-06-20→2025-06-21"),
        caso(
            "sesión movida",
            p -> p.sesiones = List.of(sesion("4O", 4, 1), sesion("5O", 5, 2), sesion("6O", 6, 3)),
            p -> p.sesiones = List.of(sesion("5O", 5, 2), sesion("6O", 6, 3), sesion("4O", 4, 1)),
            "sesion movido  4O 1→3"),
        caso(
            "asistencia cambiada",
            p -> p.asistencia = asistencia("Ana", "✓", ""),
            p -> p.asistencia = asistencia("Ana", "✓", "NA"),
            "asistencia cambiado  Ana 1→1 5O: no asistió→NA"),
        caso(
            "quien asiste, mal escrito",
            p -> p.asistencia = asistencia("Integrante: Ana Ruíz", "✓", ""),
            p -> p.asistencia = asistencia("Integrante: Ana Ruiz", "✓", ""),
            "asistencia cambiado  Integrante: Ana Ruiz 1→1"
                + " persona: Integrante: Ana Ruíz→Integrante: Ana Ruiz"),
        caso(
            "acuerdo cambiado por su folio",
            p -> p.acuerdos = List.of(acuerdo("C/1", "Uno"), acuerdo("C/2", "Dos")),
            p -> p.acuerdos = List.of(acuerdo("C/2", "Otra cosa"), acuerdo("C/1", "Uno")),
            "acuerdo cambiado  C/2 2→1 asunto: Dos→Otra cosa"),
        caso(
            "dos folios son dos acuerdos aunque digan lo mismo",
            p -> p.acuerdos = List.of(acuerdo("C/1", "Aprobación del orden del día")),
            p -> p.acuerdos = List.of(acuerdo("C/2", "Aprobación del orden del día")),
            """
            acuerdo quitado  C/1 1→0 sesión: 4O→; asunto: Aprobación del orden del día→
            acuerdo agregado  C/2 0→1 sesión: →4O; asunto: →Aprobación del orden del día"""),
        caso(
            "párrafo cambiado",
            p -> p.presentacion = List.of(parrafo("Se firmaron 12 convenios.")),
            p -> p.presentacion = List.of(parrafo("Nuevo."), parrafo("Se firmaron 15 convenios.")),
            """
            presentacion agregado   0→1 texto: →Nuevo.
            presentacion cambiado   1→2 texto: Se firmaron 12 convenios.→Se firmaron 15 convenios."""),
        caso(
            "narrativa agregada a una línea",
            p -> p.resultados = List.of(narrado("Uno.")),
            p -> p.resultados = List.of(narrado("Uno.", "Otra cosa distinta.")),
            "narrativa agregado 3.a.i  0→2 tipo: →párrafo; texto: →Otra cosa distinta."),
        caso(
            "silencio quitado",
            p -> p.resultados = List.of(resultado(List.of(), List.of(silencio("No tocaba.")))),
            p -> p.resultados = List.of(resultado(List.of(), List.of())),
            "silencio quitado 3.a.i  1→0 apartados: V→; motivo: No tocaba.→"),
        caso(
            "promesa cambiada",
            p -> p.resultados = List.of(resultado(List.of(promesa(12)), List.of())),
            p -> p.resultados = List.of(resultado(List.of(promesa(13)), List.of())),
            "pendiente cambiado 3.a.i  1→1 cantidad: 12→13"),
        caso(
            "cifra cambiada",
            p -> p.cifras = List.of(cifra("boletines", "3")),
            p -> p.cifras = List.of(cifra("boletines", "1300.5")),
            "cifra cambiado  boletines 1→1 valor: 3→1300.5"),
        caso(
            "cifra agregada",
            p -> p.cifras = List.of(),
            p -> p.cifras = List.of(cifra("x", "3")),
            "cifra agregado  x 0→1 valor: →3"),
        tabla(
            "renglón agregado: el consecutivo no cuenta",
            "a;c",
            "a;b;c",
            "renglon agregado 1.a.i-1  0→2 Asunto: →b"),
        tabla("renglón quitado", "a;b;c", "a;c", "renglon quitado 1.a.i-1  2→0 Asunto: b→"),
        tabla("renglón movido", "a;b;c;d", "b;c;d;a", "renglon movido 1.a.i-1  1→4"),
        tabla(
            "renglón parecido",
            "el uno y el dos",
            "el uno y el tres",
            "renglon cambiado 1.a.i-1  1→1 Asunto: el uno y el dos→el uno y el tres"),
        tabla("repetidos", "a;a;b", "a;b", "renglon quitado 1.a.i-1  2→0 Asunto: a→"),
        tabla("sin cambios", "a;b", "a;b", ""),
        folios(
            "folio cambiado de lugar y de asunto",
            "F1=a;F2=b",
            "F2=z;F1=a",
            "renglon cambiado 1.a.i-1 F2 2→1 Asunto: b→z"),
        folios(
            "folio nuevo",
            "F1=a",
            "F1=a;F2=a",
            "renglon agregado 1.a.i-1 F2 0→2 Folio: →F2; Asunto: →a"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casos")
  void dice(String caso, Informe antes, Informe ahora, String esperadas) {
    var dichas =
        Comparacion.de(antes, ahora).diferencias().stream()
            .map(ComparacionTest::escrita)
            .collect(Collectors.joining("\n"));

    assertThat(dichas).isEqualTo(esperadas);
  }

  @Test
  void deUnaTablaNuevaSeDiceElLaYSusRenglones() {
    var comparacion = Comparacion.de(conTablas(List.of(), List.of()), conRenglones(false, "a;b"));

    assertThat(comparacion.de(Asunto.TABLA))
        .extracting(Diferencia::cambio, Diferencia::clave)
        .contains(tuple(Cambio.AGREGADO, "1.a.i-1"));
    assertThat(comparacion.de(Asunto.RENGLON))
        .filteredOn(d -> d.lugar().equals("1.a.i-1"))
        .hasSize(2)
        .allSatisfy(d -> assertThat(d.cambio()).isEqualTo(Cambio.AGREGADO));
  }

  private static String escrita(Diferencia d) {
    String campos =
        d.campos().stream()
            .filter(c -> d.asunto() != Asunto.SESION || d.cambio() == Cambio.CAMBIADO)
            .map(c -> c.nombre() + ": " + c.antes() + "→" + c.ahora())
            .collect(Collectors.joining("; "));
    return "%s %s %s %s %d→%d %s"
        .formatted(
            d.asunto().clave(),
            d.cambio().clave(),
            d.lugar(),
            d.clave(),
            d.antes(),
            d.ahora(),
            campos)
        .stripTrailing();
  }

  private static Arguments caso(
      String nombre, Consumer<Partes> antes, Consumer<Partes> ahora, String esperadas) {
    return Arguments.of(nombre, Informes.con(antes), Informes.con(ahora), esperadas);
  }

  private static Arguments tabla(String nombre, String antes, String ahora, String esperadas) {
    return Arguments.of(nombre, conRenglones(false, antes), conRenglones(false, ahora), esperadas);
  }

  private static Arguments folios(String nombre, String antes, String ahora, String esperadas) {
    return Arguments.of(nombre, conRenglones(true, antes), conRenglones(true, ahora), esperadas);
  }

  private static <T> List<T> mas(List<T> lista, T otro) {
    var todos = new ArrayList<>(lista);
    todos.add(otro);
    return todos;
  }

  private static Sesion sesion(String clave, int numero, int dia) {
    var fecha = LocalDate.of(2025, 6, dia);
    return new Sesion(clave, numero, TipoSesion.ORDINARIA, fecha, "", Origen.NINGUNO);
  }

  private static Asistencia asistencia(String persona, String... marcas) {
    var columnas =
        Stream.of("4O", "5O").map(c -> new Asistencia.Columna(c, Origen.NINGUNO)).toList();
    return new Asistencia(
        columnas, List.of(new Asistente(persona, List.of(marcas), Origen.NINGUNO)));
  }

  private static Acuerdo acuerdo(String folio, String asunto) {
    return new Acuerdo(folio, "4O", Texto.de(asunto), Origen.NINGUNO);
  }

  private static Escrito parrafo(String texto) {
    return new Escrito(Texto.de(texto), Origen.NINGUNO);
  }

  private static Resultado resultado(List<Pendiente> pendientes, List<SinActividad> silencios) {
    return new Resultado("3.a.i", List.of(), pendientes, silencios);
  }

  private static SinActividad silencio(String motivo) {
    return new SinActividad(List.of(Apartado.V), Texto.de(motivo), Origen.NINGUNO);
  }

  private static Pendiente promesa(int cuantos) {
    var promesa = new Pendiente.Promesa(BigDecimal.valueOf(cuantos), "boletines");
    return new Pendiente(Texto.de("Publicar boletines"), 1, List.of(promesa), Origen.NINGUNO);
  }

  private static Cifra cifra(String clave, String valor) {
    return new Cifra(clave, new BigDecimal(valor), "", List.of());
  }

  private static Resultado narrado(String... parrafos) {
    var bloques =
        Stream.of(parrafos)
            .map(t -> (Bloque) new Bloque.Parrafo(Texto.de(t), Texto.VACIO, Origen.NINGUNO))
            .toList();
    return new Resultado("3.a.i", bloques, List.of(), List.of());
  }

  /** Un informe con una sola tabla: {@code a;b} son dos asuntos; {@code F1=a}, uno con folio. */
  private static Informe conRenglones(boolean conFolio, String renglones) {
    var columnas = new ArrayList<Columna>();
    columnas.add(Columna.de("No.", TipoColumna.CONSECUTIVO, false));
    if (conFolio) {
      columnas.add(Columna.de("Folio", TipoColumna.FOLIO, true));
    }
    columnas.add(Columna.de("Asunto", TipoColumna.TEXTO, true));
    var tabla = Tablas.de("1.a.i-1", columnas.toArray(Columna[]::new));
    var llenos = new ArrayList<Renglon>();
    for (String renglon : renglones.split(";")) {
      var celdas = new ArrayList<Celda>();
      celdas.add(Celda.de((llenos.size() + 1) + "."));
      Stream.of(renglon.split("=")).map(Celda::de).forEach(celdas::add);
      llenos.add(new Renglon(llenos.size() + 2, celdas, Texto.VACIO));
    }
    var hoja = new Hoja("entregas/DVOE.xlsx", "1.a.i-1 Hoja", List.of());
    var cuadro = new Cuadro("1.a.i-1", "DVOE", hoja, llenos.size(), llenos);
    return conTablas(List.of(tabla), List.of(cuadro));
  }

  private static Informe conTablas(List<Tabla> tablas, List<Cuadro> cuadros) {
    var linea = new LineaAccion("1.a.i", "Informar", List.of("DVOE"), tablas);
    return Informes.con(
        p -> {
          p.programa = Programas.con(q -> q.lineas = List.of(linea));
          p.cuadros = cuadros;
        });
  }
}

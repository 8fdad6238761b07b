package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Sigla;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.TipoPersona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectorDeProgramaTest {

  private static final Programa LEIDO = CasoDePrueba.leido();

  private static List<String> avisos(LibroDePrueba libro) {
    var avisos = new Avisos();
    assertThat(CasoDePrueba.leerPrograma(libro, avisos)).isPresent();
    return avisos.lineas();
  }

  private static Programa leer(LibroDePrueba libro) {
    return CasoDePrueba.leerPrograma(libro, new Avisos()).orElseThrow();
  }

  @Test
  void leeElOrganoLasAreasYLosCatalogos() {
    var organo = LEIDO.organo();

    assertThat(organo.siglas()).isEqualTo("COVE");
    assertThat(organo.institucion().siglas()).isEqualTo("IEP");
    assertThat(organo.creacion().fecha()).isEqualTo(LocalDate.of(2024, 10, 1));
    assertThat(organo.creacion().acuerdo()).isEqualTo("IEP/ACU-01/2024");
    assertThat(organo.programa().sesion()).isEqualTo("Primera Sesión Ordinaria");
    assertThat(organo.ejercicio()).isEqualTo(2025);
    assertThat(LEIDO.areas())
        .containsExactly(
            new Area("DAX", "Dirección de Asuntos Exteriores", "Eva Cruz"),
            new Area("UTB", "Unidad Técnica de Boletines", ""));
    assertThat(LEIDO.series())
        .containsExactly(
            new Serie("acuerdos", "COVE/{n:3}/{aaaa}", true),
            new Serie("convenios", "CONV/{n:2}/{aaaa}", false));
    assertThat(LEIDO.siglas())
        .containsExactly(new Sigla("ONU", "Organización de las Naciones Unidas"));
    assertThat(LEIDO.inhabiles())
        .containsExactly(new Inhabil(LocalDate.of(2025, 5, 1), "Día del Trabajo"));
  }

  @Test
  void lasPersonasVanPorSuOrdenConSusFechas() {
    assertThat(LEIDO.personas())
        .containsExactly(
            new Persona(
                "Ana Ruiz Gil",
                "Dra.",
                "Consejera Presidenta",
                TipoPersona.INTEGRANTE,
                true,
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2025, 6, 30)),
            new Persona(
                "Luis Peña Soto",
                "Mtro.",
                "Secretario Técnico",
                TipoPersona.SECRETARIA_TECNICA,
                false,
                LocalDate.MIN,
                LocalDate.MAX),
            new Persona(
                "Partido Azul",
                "",
                "Representación",
                TipoPersona.PARTIDO,
                false,
                LocalDate.MIN,
                LocalDate.MAX));
  }

  @Test
  void sinOrdenValeElDeLaHoja() {
    var libro = CasoDePrueba.programa();
    for (String celda : List.of("A2", "A3", "A4")) {
      libro.poner("Personas", celda, "");
    }

    assertThat(leer(libro).personas())
        .extracting(Persona::nombre)
        .containsExactly("Luis Peña Soto", "Ana Ruiz Gil", "Partido Azul");
  }

  @Test
  void lasLineasTienenSusAreasYSusTablas() {
    assertThat(LEIDO.lineas().map(LineaAccion::clave)).containsExactly("1.a.i", "1.a.ii", "2.a.i");
    assertThat(LEIDO.linea("1.a.ii").orElseThrow().areas()).containsExactly("DAX", "UTB");
    assertThat(LEIDO.tablas().map(t -> t.clave() + " " + t.cadencia()))
        .containsExactly(
            "1.a.i-1 " + new Cadencia.Ninguna(),
            "1.a.i-2 " + new Cadencia.Ninguna(),
            "1.a.ii-1 " + new Cadencia.Semanal(DayOfWeek.MONDAY),
            "2.a.i-1 " + new Cadencia.Mensual());
  }

  @Test
  void lasTablasTienenSusColumnas() {
    var convenios = LEIDO.tabla("1.a.i-1").orElseThrow();
    var agenda = LEIDO.tabla("1.a.i-2").orElseThrow();

    assertThat(convenios.columnas())
        .containsExactly(
            new Columna("No.", TipoColumna.CONSECUTIVO, false, List.of(), "", 5),
            new Columna("Fecha de suscripción", TipoColumna.FECHA_CON_DIA, true, List.of(), "", 0),
            new Columna("Institución", TipoColumna.TEXTO_LARGO, true, List.of(), "", 0),
            new Columna("Tipo", TipoColumna.LISTA, true, List.of("Marco", "Específico"), "", 20),
            new Columna("Folio", TipoColumna.FOLIO, false, List.of(), "convenios", 0),
            new Columna("Personas", TipoColumna.NUMERO, false, List.of(), "", 0));
    assertThat(convenios.libre()).isFalse();
    assertThat(agenda.libre()).isTrue();
    assertThat(agenda.combinar()).containsExactly("Sede");
    assertThat(agenda.rotulo()).isEqualTo("Agenda de la visita:");
    assertThat(LEIDO.tabla("1.a.ii-1").orElseThrow().columnas().get(1).lista())
        .containsExactly("DAX", "UTB");
  }

  @Test
  void lasCifrasTienenSuFuente() {
    assertThat(LEIDO.cifras().stream().collect(Collectors.toMap(c -> c.clave(), c -> c.fuente())))
        .hasSize(11)
        .containsEntry("convenios", new Fuente.Filas(List.of("1.a.i-1")))
        .containsEntry("instituciones", new Fuente.Distintos("1.a.i-1", "Institución"))
        .containsEntry("asistentes", new Fuente.Suma("1.a.i-1", "Personas"))
        .containsEntry("dias", new Fuente.FechasDe("1.a.ii-1", "Fechas"))
        .containsEntry("renglones", new Fuente.Filas(List.of("1.a.i-1", "2.a.i-1")))
        .containsEntry("sesiones", new Fuente.Sesiones())
        .containsEntry("acuerdos", new Fuente.Acuerdos())
        .containsEntry("folios", new Fuente.Declarada("DAX"))
        .containsEntry("invitados", new Fuente.Declarada(""));
    assertThat(LEIDO.cifras().get(0).sustantivos()).containsExactly("convenio", "convenios");
    assertThat(LEIDO.cifras().get(7).igualA())
        .containsExactly(new Sumando("concluidos", false), new Sumando("vigentes", false));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          concluidos + vigentes              | +concluidos +vigentes
          anterior + folios - concluidos     | +anterior +folios -concluidos
          Anterior − concluidos – vigentes   | +anterior -concluidos -vigentes
          concluidos+vigentes                | +concluidos +vigentes
          '+ concluidos +'                   | +concluidos
          """)
  void loIgualAUnaSumaPuedeRestarYPartirDelAnterior(String escrita, String sumandos) {
    var avisos = new Avisos();
    var libro = CasoDePrueba.programa().poner("Cifras", "E9", escrita);

    var programa = CasoDePrueba.leerPrograma(libro, avisos).orElseThrow();

    assertThat(avisos.lineas()).isEmpty();
    assertThat(programa.cifras().get(7).igualA())
        .map(s -> (s.resta() ? "-" : "+") + s.clave())
        .containsExactly(sumandos.split(" "));
  }

  @Test
  void unaClaveDesconocidaEnLaSumaSeSenala() {
    var libro = CasoDePrueba.programa().poner("Cifras", "E9", "anterior - vigente");

    assertThat(avisos(libro)).hasSize(1).first().asString().contains("vigente");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Órgano",
        "Personas",
        "Áreas",
        "Rubros",
        "Actividades",
        "Líneas",
        "Tablas",
        "Columnas"
      })
  void faltaUnaHojaObligatoria(String hoja) {
    var avisos = new Avisos();
    var libro = CasoDePrueba.programa().quitar(hoja);

    assertThat(CasoDePrueba.leerPrograma(libro, avisos)).isEmpty();
    assertThat(avisos.lineas()).containsExactly("LEC-005 " + hoja);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cifras", "Inhábiles"})
  void unaHojaOptativaPuedeFaltar(String hoja) {
    assertThat(avisos(CasoDePrueba.programa().quitar(hoja))).isEmpty();
  }

  @Test
  void lasHojasDelProductoNoSeLeenYLasDemasSeSenalan() {
    var libro = CasoDePrueba.programa();
    for (String hoja : List.of("Instrucciones", "LISTAS", "observaciones", "_interna")) {
      libro.hoja(hoja, "x");
    }

    assertThat(avisos(libro)).isEmpty();
    assertThat(avisos(libro.hoja("Personal", "x").hoja("Gráfica", "x")))
        .containsExactly("LEC-006 Personal → ¿quiso nombrarla «Personas»?", "LEC-006 Gráfica");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ORGANO", " órgano ", "Organo"})
  void elNombreDeLaHojaSeComparaComoLosEncabezados(String nombre) {
    assertThat(avisos(CasoDePrueba.programa().renombrar("Órgano", nombre))).isEmpty();
  }

  @ParameterizedTest(name = "{0}!{1} = {2}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0007',
      textBlock =
          """
          Líneas~   A4~ 2.a~         LEC-018.tabla Tablas!A5/LEC-011.clave Líneas!A4/LEC-018.tabla Cifras!C6 → 1.a.i-1 o 1.a.i-2
          Líneas~   A4~ 2.b.i~       LEC-018.tabla Tablas!A5/LEC-018.actividad Líneas!A4 → 2.a o 1.a/LEC-018.tabla Cifras!C6 → 1.a.i-1 o 1.a.i-2
          Líneas~   C2~ DAY~         LEC-018.area Líneas!C2 → DAX
          Líneas~   C3~ DAX; XYZ~    LEC-018.area Líneas!C3
          Actividades~ A3~ 3~        LEC-018.rubro Actividades!A3/LEC-018.actividad Líneas!A4 → 1.a o 3.a
          Tablas~   A5~ 2.a.i-9~     LEC-018.sincolumnas Tablas!A5/LEC-018.tabla Cifras!C6 → 1.a.i-1 o 1.a.i-2
          Tablas~   D3~ Sedes~       LEC-018.encabezado Tablas!D3 → Sede
          Tablas~   E4~ semanal domingo~ LEC-014 Tablas!E4
          Tablas~   F2~ siempre~     LEC-014 Tablas!F2
          Tablas~   G2~ por semana~  LEC-018.grafica Tablas!G2
          Tablas~   G2~ por valor:~  LEC-018.grafica Tablas!G2
          Tablas~   G2~ por valor:Tipos~ LEC-018.encabezado Tablas!G2 → Tipo
          Tablas~   G2~ POR VALOR : Institución~
          Tablas~   G3~ por mes~     LEC-018.graficasinfecha Tablas!G3
          Tablas~   G3~ por valor:Sede~
          Columnas~ D3~ fecha larga~ LEC-014 Columnas!D3 → «fecha»
          Columnas~ F6~ convenio~    LEC-018.serie Columnas!F6 → convenios
          Columnas~ G2~ ancha~       LEC-011 Columnas!G2
          Personas~ E2~ vocal~       LEC-014 Personas!E2
          Personas~ F3~ quizá~       LEC-014 Personas!F3
          Rubros~   A3~ dos~         LEC-011 Rubros!A3/LEC-018.rubro Actividades!A3
          Cifras~   C2~ filas~       LEC-011.clave Cifras!C2
          Cifras~   C2~ renglones:1.a.i-1~ LEC-011.clave Cifras!C2
          Cifras~   C2~ filas:1.a.i-9~ LEC-018.tabla Cifras!C2 → 1.a.i-1 o 1.a.i-2
          Cifras~   C3~ distintos:1.a.i-1:Instituto~ LEC-018.encabezado Cifras!C3 → Institución
          Cifras~   C9~ declarada:DAXX~ LEC-018.area Cifras!C9 → DAX
          Cifras~   C9~ DECLARADA : dax~
          Cifras~   C2~ FILAS: 1.A.I-1~
          Cifras~   C6~ filas:1.a.i-1 + sesiones~ LEC-011.clave Cifras!C6
          Cifras~   E9~ concluidos + vigente~ LEC-019 Cifras!E9 → vigentes
          Series~   C2~ a veces~     LEC-014 Series!C2
          """)
  void unaCeldaMalEscrita(String hoja, String celda, String escrito, String esperados) {
    var libro = CasoDePrueba.programa().poner(hoja, celda, escrito);

    assertThat(String.join("/", avisos(libro))).isEqualTo(esperados == null ? "" : esperados);
  }

  @Test
  void leeLaGraficaDeCadaTabla() {
    assertThat(LEIDO.tablas())
        .extracting(Tabla::grafica)
        .containsExactly(
            new Grafica.PorValor("Tipo"),
            new Grafica.Ninguna(),
            new Grafica.PorMes(),
            new Grafica.Ninguna());
  }

  @Test
  void laGraficaQueNoSePuedeHacerNoSeHace() {
    var libro = CasoDePrueba.programa().poner("Tablas", "G2", "de pastel");

    assertThat(leer(libro).tabla("1.a.i-1").orElseThrow().grafica())
        .isEqualTo(new Grafica.Ninguna());
  }

  @Test
  void laTablaSinColumnasNoEntra() {
    var libro = CasoDePrueba.programa().filas("Tablas", 6, "2.a.i-2 | Sin columnas");

    assertThat(avisos(libro)).containsExactly("LEC-018.sincolumnas Tablas!A6");
    assertThat(leer(libro).tabla("2.a.i-2")).isEmpty();
  }

  @Test
  void siUnCampoDelOrganoFaltaSeDiceCual() {
    var libro = CasoDePrueba.programa().poner("Órgano", "A13", "").poner("Órgano", "B13", "");

    assertThat(avisos(libro)).containsExactly("LEC-007.campo Órgano");
    assertThat(leer(libro).organo().ejercicio()).isZero();
  }

  @Test
  void cadaRenglonDeLasHojasFijasLlegaAlDestinoUnaVez() {
    var hojas = new ArrayList<String>();
    LectorDePrograma.leer(
        CasoDePrueba.programa().abrir("programa.xlsx"),
        (tabla, hoja) -> r -> hojas.add(hoja.nombre()),
        new Avisos());

    assertThat(hojas.stream().collect(Collectors.groupingBy(h -> h, Collectors.counting())))
        .containsEntry("Órgano", 12L)
        .containsEntry("Personas", 3L)
        .containsEntry("Líneas", 3L)
        .containsEntry("Columnas", 14L)
        .containsEntry("Cifras", 11L)
        .containsEntry("Inhábiles", 1L);
  }
}

package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Entrega;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectorDeEntregaTest {

  private static List<String> avisos(LibroDePrueba libro) {
    var avisos = new Avisos();
    assertThat(CasoDePrueba.leerEntrega(libro, avisos)).isPresent();
    return avisos.lineas();
  }

  private static Entrega leer(LibroDePrueba libro) {
    return CasoDePrueba.leerEntrega(libro, new Avisos()).orElseThrow();
  }

  @Test
  void leeLaPortadaYLoDeclarado() {
    var leida = leer(CasoDePrueba.entrega());

    assertThat(leida.portada())
        .isEqualTo(
            new Entrega.Portada("entregas/DAX.xlsx", "DAX", "Eva Cruz", LocalDate.of(2025, 7, 4)));
    assertThat(leida.cifras())
        .extracting(c -> c.clave() + " " + c.valor().intValue() + " " + c.area() + " " + c.fuente())
        .containsExactly(
            "folios 30 DAX Oficio 1", "concluidos 20 DAX Oficio 1", "vigentes 10 DAX ");
  }

  @Test
  void leeLaNarrativaConSusTipos() {
    assertThat(leer(CasoDePrueba.entrega()).narrativa())
        .extracting(
            n ->
                n.linea()
                    + " "
                    + n.orden().intValue()
                    + " "
                    + n.bloque().getClass().getSimpleName()
                    + " "
                    + n.origen().celda())
        .containsExactly(
            "1.a.i 1 Parrafo D2",
            "1.a.i 2 LugarDeTabla D3",
            "1.a.i 3 Vineta D4",
            "1.a.i 4 Numerado D5",
            "1.a.i 5 Subtitulo D6",
            "1.a.ii 2 Parrafo D7");
    var primero = (Bloque.Parrafo) leer(CasoDePrueba.entrega()).narrativa().get(0).bloque();
    assertThat(primero.nota().escrito()).isEqualTo("Hasta junio.");
  }

  @Test
  void leeLosPendientesYLosSilencios() {
    var leida = leer(CasoDePrueba.entrega());

    assertThat(leida.pendientes())
        .extracting(
            c ->
                c.linea()
                    + " "
                    + c.pendiente().nivel()
                    + " "
                    + c.pendiente().texto()
                    + " "
                    + c.pendiente().promesas().size())
        .containsExactly(
            "1.a.i 1 Convenios por firmar: 0", "1.a.i 2 Con la Universidad del Norte. 1");
    assertThat(leida.pendientes().get(1).pendiente().promesas().get(0).unidad())
        .isEqualTo("convenio");
    assertThat(leida.sinActividad())
        .extracting(s -> s.linea() + " " + s.motivo().apartados() + " " + s.motivo().motivo())
        .containsExactly("1.a.ii [V] No hay pendientes.");
  }

  @Test
  void elSilencioSinApartadoEsDeLosDos() {
    var libro = CasoDePrueba.entrega().poner("Sin actividad", "B2", "");

    assertThat(leer(libro).sinActividad().get(0).motivo().apartados())
        .containsExactly(Apartado.IV, Apartado.V);
  }

  @Test
  void losRenglonesDeLasTablasLleganAlDestino() {
    var renglones = new ArrayList<String>();
    CasoDePrueba.leerEntrega(
        CasoDePrueba.entrega().abrir(CasoDePrueba.ENTREGA),
        (tabla, hoja) ->
            r ->
                renglones.add(
                    hoja.nombre()
                        + " "
                        + r.fila()
                        + ": "
                        + r.celdas().stream().map(c -> c.escrito()).collect(Collectors.joining("|"))
                        + (r.conNota() ? " ^" + r.nota() : "")),
        new Avisos());

    assertThat(renglones.stream().filter(r -> r.startsWith("1.")))
        .containsExactly(
            "1.a.i-1 Convenios 2: 1|Viernes 4 de abril de 2025|Universidad del Sur|Marco|"
                + "CONV/01/2025|10",
            "1.a.i-1 Convenios 3: 2|Viernes 28 de marzo de 2025|Alcaldía Norte|Específico|"
                + "CONV/02/2025| ^Se firmó antes.",
            "1.a.i-2 Agenda 2: Auditorio|9:00|Registro|https://example.org/a",
            "1.a.i-2 Agenda 3: Auditorio|10:00 – 11:30|Inauguración|",
            "1.a.ii-1 Boletines 2: 7 y 14 de abril de 2025|DAX");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          B2; 9;       LEC-004 Portada!B2 → «1»;       La portada dice «9» en Formato y se esperaba «1».
          B3; COVF;    LEC-004 Portada!B3 → «COVE»;    La portada dice «COVF» en Órgano y se esperaba «COVE».
          B4; 2025-T1; LEC-004 Portada!B4 → «2025-T2»; La portada dice «2025-T1» en Periodo y se esperaba «2025-T2».
          B4; abril;   LEC-004 Portada!B4 → «2025-T2»; La portada dice «abril» en Periodo y se esperaba «2025-T2».
          B5; UTB;     LEC-004 Portada!B5 → «DAX»;     La portada dice «UTB» en Área y se esperaba «DAX».
          """)
  void laPortadaDeOtroLibroNoSeLeeMas(
      String celda, String escrito, String esperado, String mensaje) {
    var avisos = new Avisos();
    var libro = CasoDePrueba.entrega().poner("Portada", celda, escrito).quitar("Narrativa");

    assertThat(CasoDePrueba.leerEntrega(libro, avisos)).isEmpty();
    assertThat(avisos.lineas()).containsExactly(esperado);
    assertThat(avisos.mensajes()).containsExactly(mensaje);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({"B3, cove", "B4, 2025-t2", "B5, dax", "B6, Otra persona"})
  void laPortadaSeComparaComoLaLeeUnaPersona(String celda, String escrito) {
    assertThat(avisos(CasoDePrueba.entrega().poner("Portada", celda, escrito))).isEmpty();
  }

  @Test
  void sinPortadaNoSeLeeMas() {
    var avisos = new Avisos();

    assertThat(CasoDePrueba.leerEntrega(CasoDePrueba.entrega().quitar("Portada"), avisos))
        .isEmpty();
    assertThat(avisos.lineas()).containsExactly("LEC-005 Portada");
  }

  @Test
  void laNarrativaEsObligatoriaYLasDemasHojasNo() {
    assertThat(avisos(CasoDePrueba.entrega().quitar("Narrativa")))
        .containsExactly("LEC-005 Narrativa");
    assertThat(
            avisos(
                CasoDePrueba.entrega()
                    .quitar("Cifras")
                    .quitar("Pendientes")
                    .quitar("Sin actividad")))
        .isEmpty();
  }

  @Test
  void faltaLaHojaDeUnaTabla() {
    assertThat(avisos(CasoDePrueba.entrega().quitar("1.a.i-2 Agenda")))
        .containsExactly(
            "LEC-005.tabla 1.a.i-2 → agregue la hoja «1.a.i-2 Agenda» o la línea en «Sin"
                + " actividad»");
  }

  @Test
  void sinActividadLiberaLasTablasDeLaLinea() {
    var libro =
        CasoDePrueba.entrega()
            .quitar("1.a.i-2 Agenda")
            .filas("Sin actividad", 3, "1.a.i | IV | No hubo visitas.");

    assertThat(avisos(libro)).isEmpty();
  }

  @Test
  void laTablaDeUnaLineaCompartidaLaPuedeLlenarOtra() {
    var libro = CasoDePrueba.entrega().quitar("1.a.ii-1 Boletines").quitar("Sin actividad");

    assertThat(avisos(libro)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1.a.i-1 Con;
          1.a.i-1;
          1.A.I-1 CONVENIOS;
          1.a.i - 1 Otro nombre;
          """)
  void laHojaDeTablaSeReconocePorSuClave(String nombre) {
    assertThat(avisos(CasoDePrueba.entrega().renombrar("1.a.i-1 Convenios", nombre))).isEmpty();
  }

  @Test
  void lasHojasQueNoSonDelAreaSeSenalan() {
    assertThat(avisos(CasoDePrueba.entrega().hoja("2.a.i-1 Campañas", "Mes | Campaña")))
        .containsExactly("LEC-018.ajena 2.a.i-1 Campañas");
    assertThat(avisos(CasoDePrueba.entrega().hoja("1.a.i-3 Otra", "x")))
        .containsExactly("LEC-018.tabla 1.a.i-3 Otra → 1.a.i-1 o 1.a.i-2");
    assertThat(avisos(CasoDePrueba.entrega().hoja("1.a.i-1 Más", "x")))
        .containsExactly("LEC-018.hojarepetida 1.a.i-1 Más");
    assertThat(avisos(CasoDePrueba.entrega().hoja("Pendiente", "x")))
        .containsExactly("LEC-006 Pendiente → ¿quiso nombrarla «Pendientes»?");
    assertThat(avisos(CasoDePrueba.entrega().hoja("Instrucciones", "x").hoja("_x", "x"))).isEmpty();
  }

  @ParameterizedTest(name = "{0}!{1} = {2}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Narrativa ~ A2 ~ 2.a.i ~            LEC-018.ajena Narrativa!A2
          Narrativa ~ A2 ~ 1.a.iv ~           LEC-018.linea Narrativa!A2 → 1.a.i o 1.a.ii
          Narrativa ~ A2 ~ 1.A.I. ~
          Narrativa ~ A2 ~ línea uno ~        LEC-018.linea Narrativa!A2
          Narrativa ~ C2 ~ parrafo ~
          Narrativa ~ C2 ~ foto ~             LEC-014 Narrativa!C2
          Narrativa ~ C4 ~ imagen ~           LEC-010.imagen Narrativa!D4
          Narrativa ~ D3 ~ 2.a.i-1 ~          LEC-018.ajena Narrativa!D3
          Narrativa ~ D3 ~ 1.a.i-7 ~          LEC-018.tabla Narrativa!D3 → 1.a.i-1 o 1.a.i-2
          Narrativa ~ D3 ~ 1.A.I-1. ~
          Narrativa ~ D4 ~ Van {folio}. ~     LEC-019 Narrativa!D4 → {folios}
          Narrativa ~ E4 ~ Van {folio}. ~     LEC-019 Narrativa!E4 → {folios}
          Narrativa ~ B2 ~ primero ~          LEC-011 Narrativa!B2
          Pendientes ~ A2 ~ 2.a.i ~           LEC-018.ajena Pendientes!A2
          Pendientes ~ C2 ~ 3 ~               LEC-014 Pendientes!C2
          Pendientes ~ D2 ~ {convenio:letra} ~ LEC-019 Pendientes!D2 → {convenios}
          Pendientes ~ E3 ~ varios ~          LEC-011 Pendientes!E3
          Sin actividad ~ A2 ~ 2.a.i ~        LEC-018.ajena Sin actividad!A2
          Sin actividad ~ B2 ~ VI ~           LEC-014 Sin actividad!B2
          Sin actividad ~ C2 ~ {x} hubo ~     LEC-019 Sin actividad!C2
          Cifras ~ A2 ~ folio ~               LEC-019 Cifras!A2 → folios
          Cifras ~ A2 ~ FOLIOS ~
          Cifras ~ B2 ~ treinta y tantos ~    LEC-011 Cifras!B2
          1.a.i-1 Convenios ~ D2 ~ marco ~
          1.a.i-1 Convenios ~ D2 ~ Marcos ~   LEC-014 1.a.i-1 Convenios!D2 → «Marco»
          1.a.i-1 Convenios ~ B2 ~ ayer ~
          1.a.ii-1 Boletines ~ B2 ~ utb ~
          1.a.ii-1 Boletines ~ B2 ~ UTBX ~    LEC-014 1.a.ii-1 Boletines!B2 → «UTB»
          """)
  void unaCeldaMalEscrita(String hoja, String celda, String escrito, String esperado) {
    var lineas =
        avisos(CasoDePrueba.entrega().poner(hoja, celda, escrito)).stream()
            // La propuesta de «VI» o de un nivel no importa aquí.
            .map(l -> esperado != null && !esperado.contains("→") ? l.replaceAll(" → .*", "") : l)
            .toList();

    assertThat(lineas).isEqualTo(esperado == null ? List.of() : List.of(esperado));
  }

  @Test
  void elRenglonDeOtraAreaNoEntra() {
    var libro = CasoDePrueba.entrega().poner("Narrativa", "A7", "2.a.i");

    assertThat(leer(libro).narrativa()).hasSize(5);
    assertThat(CasoDePrueba.leerEntrega(libro.bytes(), Limites.USUALES).mensajes())
        .containsExactly("«2.a.i» es de UTB y este libro es de DAX.");
  }

  @ParameterizedTest(name = "{0}!{1} dice «{2}»")
  @CsvSource(
      delimiter = '|',
      nullValues = "nada",
      textBlock =
          """
          Narrativa  | A8 | 1.a.ii | nada
          Narrativa  | A8 | 9.z.i  | nada
          Narrativa  | B8 | 3      | LEC-020 Narrativa!B8
          Narrativa  | D8 | Algo.  | LEC-010 Narrativa!A8
          Pendientes | A4 | 1.a.ii | nada
          Pendientes | E4 | 3      | LEC-010 Pendientes!A4; LEC-010 Pendientes!D4
          Cifras     | A5 | folios | LEC-010 Cifras!B5
          """)
  void unaFilaQueSoloTieneSuLineaEsperaRespuesta(
      String hoja, String celda, String escrito, String senala) {
    var avisos = new Avisos();
    CasoDePrueba.leerEntrega(CasoDePrueba.entrega().poner(hoja, celda, escrito), avisos);

    assertThat(String.join("; ", avisos.lineas())).isEqualTo(senala == null ? "" : senala);
  }

  @Test
  void laFilaQueEsperaYDiceOtraCosaSeRevisaEntera() {
    var libro =
        CasoDePrueba.entrega()
            .poner("Narrativa", "A8", "1.a.ii")
            .poner("Narrativa", "C8", "viñeta")
            .poner("Pendientes", "A4", "1.a.ii")
            .poner("Pendientes", "B4", "3");
    var avisos = new Avisos();
    CasoDePrueba.leerEntrega(libro, avisos);

    assertThat(avisos.lineas()).containsExactly("LEC-010 Narrativa!D8", "LEC-010 Pendientes!D4");
  }
}

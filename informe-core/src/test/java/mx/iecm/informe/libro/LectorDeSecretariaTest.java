package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Secretaria;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoSesion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectorDeSecretariaTest {

  private static Secretaria leer(LibroDePrueba libro) {
    var avisos = new Avisos();
    var leida = CasoDePrueba.leerSecretaria(libro, avisos).orElseThrow();
    assertThat(avisos.lineas()).isEmpty();
    return leida;
  }

  private static List<String> avisos(LibroDePrueba libro) {
    var avisos = new Avisos();
    assertThat(CasoDePrueba.leerSecretaria(libro, avisos)).isPresent();
    return avisos.lineas();
  }

  private static Origen en(String hoja, String celda) {
    return new Origen("secretaria.xlsx", hoja, celda);
  }

  @Test
  void leeLaEmisionYLasSesiones() {
    var leida = leer(CasoDePrueba.secretaria());

    assertThat(leida.emision())
        .isEqualTo(
            new Emision(
                CasoDePrueba.PERIODO,
                "Segundo",
                "Cinco",
                "Séptima Sesión Ordinaria",
                LocalDate.of(2025, 7, 15),
                "a distancia"));
    assertThat(leida.sesiones())
        .containsExactly(
            new Sesion(
                "4O",
                4,
                TipoSesion.ORDINARIA,
                LocalDate.of(2025, 4, 28),
                "a distancia",
                en("Sesiones", "D2")),
            new Sesion(
                "1E",
                1,
                TipoSesion.EXTRAORDINARIA,
                LocalDate.of(2025, 5, 12),
                "",
                en("Sesiones", "D3")));
  }

  @Test
  void leeLaAsistenciaComoSeMarque() {
    assertThat(leer(CasoDePrueba.secretaria()).asistencia())
        .isEqualTo(
            new Asistencia(
                List.of(
                    new Asistencia.Columna("4O", en("Asistencia", "B1")),
                    new Asistencia.Columna("1E", en("Asistencia", "C1"))),
                List.of(
                    new Asistente("Ana Ruiz Gil", List.of("✓", "✓"), en("Asistencia", "A2")),
                    new Asistente("Luis Peña Soto", List.of("✓", "NA"), en("Asistencia", "A3")),
                    new Asistente("Partido Azul", List.of("", "NA"), en("Asistencia", "A4")))));
  }

  @ParameterizedTest
  @CsvSource({
    "✓, ✓",
    "✔, ✓",
    "X, ✓",
    "sí, ✓",
    "SI, ✓",
    "na, NA",
    "N/A, NA",
    "no, no",
    "falta, falta"
  })
  void cadaMarca(String escrita, String leida) {
    var libro = CasoDePrueba.secretaria().poner("Asistencia", "C4", escrita);

    assertThat(leer(libro).asistencia().asistentes().get(2).marcas()).containsExactly("", leida);
  }

  @Test
  void lasSesionesDeLaAsistenciaEstanDondeEsteLaFilaDeEncabezados() {
    var libro =
        CasoDePrueba.secretaria()
            .quitar("Asistencia")
            .hoja("Asistencia", "\n\n | 4O | Persona\n\n | x | Ana Ruiz Gil")
            .texto("Asistencia", "A1", " ");

    assertThat(leer(libro).asistencia().asistentes())
        .containsExactly(new Asistente("Ana Ruiz Gil", List.of("✓"), en("Asistencia", "C5")));
  }

  @Test
  void elAcuerdoSinFolioSoloSePresento() {
    var acuerdos = leer(CasoDePrueba.secretaria()).acuerdos();

    assertThat(acuerdos)
        .extracting(Acuerdo::folio)
        .containsExactly("COVE/002/2025", "", "COVE/003/2025");
    assertThat(acuerdos).extracting(Acuerdo::soloPresentado).containsExactly(false, true, false);
    assertThat(acuerdos)
        .extracting(Acuerdo::origen)
        .containsExactly(en("Acuerdos", "A2"), en("Acuerdos", "C3"), en("Acuerdos", "A4"));
  }

  @Test
  void laPresentacionVaPorSuOrden() {
    assertThat(leer(CasoDePrueba.secretaria()).presentacion())
        .extracting(e -> e.origen().celda() + " " + e.texto().escrito().substring(0, 12))
        .containsExactly("B3 La Comisión ", "B2 {integrantes");
  }

  @Test
  void laSecretariaDeclaraSusCifras() {
    assertThat(leer(CasoDePrueba.secretaria()).cifras())
        .containsExactly(
            new Entrega.Declarada(
                "invitados", new BigDecimal("12.0"), "", "Oficio 7", en("Cifras", "B2")));
    assertThat(leer(CasoDePrueba.secretaria().quitar("Cifras")).cifras()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sesiones", "Asistencia", "Acuerdos", "Presentación"})
  void faltaUnaHojaObligatoria(String hoja) {
    assertThat(avisos(CasoDePrueba.secretaria().quitar(hoja))).containsExactly("LEC-005 " + hoja);
  }

  @ParameterizedTest(name = "{0}!{1} = {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Informe;      B7; por carta;          LEC-014 Informe!B7
          Informe;      B7; A DISTANCIA.;
          Sesiones;     C2; solemne;            LEC-014 Sesiones!C2
          Sesiones;     B2; cuatro;             LEC-011 Sesiones!B2
          Presentación; B3; Van {convenio}.;    LEC-019 Presentación!B3 → {convenios}
          Presentación; B3; Van {convenios:LETRA}.; LEC-019 Presentación!B3 → {convenios}
          Presentación; B3; Van {convenios:Letra} y {{x}.;
          Presentación; B3; Van {nadadenada}.;  LEC-019 Presentación!B3
          Presentación; B3; Dice {integrantes}; LEC-019 Presentación!B3
          Cifras;       A2; invitado;           LEC-019 Cifras!A2 → invitados
          Cifras;       A2; INVITADOS;
          Cifras;       B2; doce;               LEC-011 Cifras!B2
          """)
  void unaCeldaMalEscrita(String hoja, String celda, String escrito, String esperado) {
    assertThat(avisos(CasoDePrueba.secretaria().poner(hoja, celda, escrito)))
        .isEqualTo(esperado == null ? List.of() : List.of(esperado));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-T2, 2025-T2",
    "2025-t2, 2025-T2",
    "2025-S1, 2025-S1",
    "2025-M04, 2025-M04",
    "2025, 2025"
  })
  void elPeriodoSeEscribeDeCuatroModos(String escrito, String clave) {
    var libro = CasoDePrueba.secretaria().texto("Informe", "B2", escrito);

    assertThat(leer(libro).emision().periodo().clave()).isEqualTo(clave);
  }

  @ParameterizedTest
  @CsvSource({"2025-T5, LEC-011.clave Informe!B2", "abril, LEC-011.clave Informe!B2"})
  void sinPeriodoNoHayInforme(String escrito, String esperado) {
    var avisos = new Avisos();
    var libro = CasoDePrueba.secretaria().poner("Informe", "B2", escrito);

    assertThat(CasoDePrueba.leerSecretaria(libro, avisos)).isEmpty();
    assertThat(avisos.lineas()).containsExactly(esperado);
  }

  @Test
  void sinLaHojaInformeNoHayInforme() {
    var avisos = new Avisos();

    assertThat(CasoDePrueba.leerSecretaria(CasoDePrueba.secretaria().quitar("Informe"), avisos))
        .isEmpty();
    assertThat(avisos.lineas()).containsExactly("LEC-005 Informe");
  }

  @Test
  void laSesionSinFechaLegibleNoEntra() {
    var libro = CasoDePrueba.secretaria().poner("Sesiones", "D2", "");

    assertThat(avisos(libro)).containsExactly("LEC-010 Sesiones!D2");
    assertThat(CasoDePrueba.leerSecretaria(libro, new Avisos()).orElseThrow().sesiones())
        .extracting(Sesion::clave)
        .containsExactly("1E");
  }
}
